/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

#include "pc-label-placement.h"

G_BEGIN_DECLS

/**
 * PcReservedLabel:
 * @latitude: where the mark is
 * @longitude: where the mark is
 * @radius: how far the mark reaches, in pixels
 * @text: (nullable): the text beside the mark
 * @size: the size of the text, in pixels
 * @side: on which side of the mark the text stands
 *
 * Room on the map that the labels of the base map must leave free.
 */
typedef struct
{
  double      latitude;
  double      longitude;
  double      radius;
  char       *text;
  double      size;
  PcLabelSide side;
} PcReservedLabel;

#define PC_MVT_LAYER "reserved"

const char *pc_mvt_get_side_name (PcLabelSide            side);
GBytes     *pc_mvt_append_labels (GBytes                *tile,
                                  int                    x,
                                  int                    y,
                                  int                    zoom_level,
                                  const PcReservedLabel *labels,
                                  gsize                  n_labels);

G_END_DECLS
