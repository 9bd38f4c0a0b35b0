/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-coordinate.h"

G_BEGIN_DECLS

/**
 * PC_MERCATOR_MAX_LATITUDE:
 *
 * Where the square world of Web Mercator ends.
 */
#define PC_MERCATOR_MAX_LATITUDE 85.0511287798066

/**
 * PC_MERCATOR_TILE_SIZE:
 *
 * Width and height of a tile, and so of the world at zoom level 0, in pixels.
 */
#define PC_MERCATOR_TILE_SIZE 512

double pc_mercator_x          (double longitude);
double pc_mercator_y          (double latitude);
double pc_mercator_longitude  (double x);
double pc_mercator_latitude   (double y);
double pc_mercator_world_size (double zoom_level);
double pc_mercator_wrap       (double x,
                               double center);

G_END_DECLS
