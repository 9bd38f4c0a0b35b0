/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-mercator.h"

#include <math.h>

/**
 * pc_mercator_x:
 * @longitude: a longitude in degrees
 *
 * Projects a longitude.
 *
 * Returns: 0 at 180° W to 1 at 180° E, beyond that for longitudes that went on over the antimeridian
 */
double
pc_mercator_x (double longitude)
{
  return (longitude + 180) / 360;
}

/**
 * pc_mercator_y:
 * @latitude: a latitude in degrees
 *
 * Projects a latitude. What lies beyond the edge of the projection comes out at the edge.
 *
 * Returns: 0 in the north to 1 in the south
 */
double
pc_mercator_y (double latitude)
{
  double phi = CLAMP (latitude, -PC_MERCATOR_MAX_LATITUDE, PC_MERCATOR_MAX_LATITUDE) * G_PI / 180;

  return (1 - asinh (tan (phi)) / G_PI) / 2;
}

/**
 * pc_mercator_longitude:
 * @x: a projected longitude
 *
 * The inverse of [func@mercator_x].
 *
 * Returns: the longitude in degrees
 */
double
pc_mercator_longitude (double x)
{
  return x * 360 - 180;
}

/**
 * pc_mercator_latitude:
 * @y: a projected latitude
 *
 * The inverse of [func@mercator_y].
 *
 * Returns: the latitude in degrees
 */
double
pc_mercator_latitude (double y)
{
  return atan (sinh (G_PI * (1 - 2 * y))) * 180 / G_PI;
}

/**
 * pc_mercator_world_size:
 * @zoom_level: a zoom level
 *
 * Returns: width and height of the whole world at @zoom_level, in pixels
 */
double
pc_mercator_world_size (double zoom_level)
{
  return PC_MERCATOR_TILE_SIZE * exp2 (zoom_level);
}

/**
 * pc_mercator_wrap:
 * @x: a projected longitude
 * @center: the projected longitude that is looked at
 *
 * Chooses the copy of @x that lies nearest to @center: the world goes on beyond the antimeridian.
 *
 * Returns: @x plus a whole number, within half a world of @center
 */
double
pc_mercator_wrap (double x,
                  double center)
{
  return x - round (x - center);
}
