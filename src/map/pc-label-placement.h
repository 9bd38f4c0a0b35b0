/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>
#include <graphene.h>

G_BEGIN_DECLS

/**
 * PcLabelSide:
 * @PC_LABEL_SIDE_NONE: nowhere, the label is not shown
 *
 * On which side of its mark a label stands.
 */
typedef enum {
  PC_LABEL_SIDE_NONE,
  PC_LABEL_SIDE_EAST,
  PC_LABEL_SIDE_WEST,
  PC_LABEL_SIDE_NORTH,
  PC_LABEL_SIDE_SOUTH,
  PC_LABEL_SIDE_NORTH_EAST,
  PC_LABEL_SIDE_SOUTH_EAST,
  PC_LABEL_SIDE_NORTH_WEST,
  PC_LABEL_SIDE_SOUTH_WEST,
} PcLabelSide;

#define PC_N_LABEL_SIDES (PC_LABEL_SIDE_SOUTH_WEST + 1)

/**
 * PcLabel:
 * @x: centre of the mark
 * @y: centre of the mark
 * @radius: how far the mark reaches
 * @width: width of the text
 * @height: height of the text
 * @away_x: direction that the label should rather take, or 0
 * @away_y: direction that the label should rather take, or 0
 * @required: whether the label is shown even where no place is free
 * @preferred: side to keep if it is free, or %PC_LABEL_SIDE_NONE
 * @side: (out): where the label stands
 *
 * A mark and the text that belongs to it.
 */
typedef struct
{
  double      x;
  double      y;
  double      radius;
  double      width;
  double      height;
  double      away_x;
  double      away_y;
  gboolean    required;
  PcLabelSide preferred;
  PcLabelSide side;
} PcLabel;

void pc_label_get_bounds   (const PcLabel         *self,
                            PcLabelSide            side,
                            graphene_rect_t       *bounds);
void pc_label_place        (PcLabel               *labels,
                            gsize                  n_labels,
                            const graphene_rect_t *obstacles,
                            gsize                  n_obstacles,
                            const graphene_rect_t *visible);

G_END_DECLS
