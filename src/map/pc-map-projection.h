/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-coordinate.h"

G_BEGIN_DECLS

/**
 * PcMapProjection:
 * @center_x: the projected longitude in the middle of the view
 * @center_y: the projected latitude in the middle of the view
 * @world: width and height of the world, in pixels
 * @width: width of the view, in pixels
 * @height: height of the view, in pixels
 *
 * How places come to the screen, as long as the map does not move.
 */
typedef struct
{
  double center_x;
  double center_y;
  double world;
  double width;
  double height;
} PcMapProjection;

void pc_map_projection_init      (PcMapProjection       *self,
                                  ShumateLayer          *layer);
void pc_map_projection_project   (const PcMapProjection *self,
                                  const PcCoordinate    *coordinate,
                                  double                *x,
                                  double                *y);
void pc_map_projection_unproject (const PcMapProjection *self,
                                  double                 x,
                                  double                 y,
                                  PcCoordinate          *coordinate);

G_END_DECLS
