/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-label-placement.h"
#include "pc-map-projection.h"

G_BEGIN_DECLS

/**
 * PcReservedLabel:
 * @coordinate: where the mark is
 * @radius: how far the mark reaches, in pixels
 * @text: (nullable): the text beside the mark
 * @size: the size of the text, in pixels
 * @side: on which side of the mark the text stands
 *
 * Room on the map that the labels of the base map must leave free.
 */
typedef struct
{
  PcCoordinate coordinate;
  double       radius;
  char        *text;
  double       size;
  PcLabelSide  side;
} PcReservedLabel;

GArray  *pc_reserved_labels_new       (void);
void     pc_reserved_labels_add       (GArray                *labels,
                                       const PcCoordinate    *coordinate,
                                       double                 radius,
                                       const char            *text,
                                       double                 size,
                                       PcLabelSide            side);
gboolean pc_reserved_labels_have_room (GArray                *labels,
                                       GArray                *needed,
                                       const PcMapProjection *projection);

G_END_DECLS
