/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-compass.h"

#include "pc-mercator.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define POINT_DEGREES (360.0 / PC_N_COMPASS_POINTS)

/**
 * pc_compass_bearing:
 * @from: a place
 * @to: another place
 *
 * Finds in which direction a place lies on the map, the short way around the world. That is the course of a rhumb line
 * (E. Williams, “Aviation Formulary”, “Rhumb line navigation”): where east is to the right, as on this map,
 * Kyoto is east of Kraków, although who flies there sets out to the north-east.
 *
 * Returns: degrees clockwise from north, from 0 to below 360, or NaN if both are at the same place
 */
double
pc_compass_bearing (const PcCoordinate *from,
                    const PcCoordinate *to)
{
  double x, east, south, bearing;

  g_return_val_if_fail (from != NULL, NAN);
  g_return_val_if_fail (to != NULL, NAN);

  x = pc_mercator_x (from->longitude);
  east = pc_mercator_wrap (pc_mercator_x (to->longitude), x) - x;
  south = pc_mercator_y (to->latitude) - pc_mercator_y (from->latitude);
  if (hypot (east, south) < 1e-12)
    return NAN;

  bearing = atan2 (east, -south) * 180 / G_PI;

  return bearing < 0 ? fmod (bearing + 360, 360) : bearing;
}

/**
 * pc_compass_point:
 * @bearing: degrees clockwise from north
 *
 * Returns: the compass point nearest to a bearing
 */
PcCompassPoint
pc_compass_point (double bearing)
{
  int point;

  g_return_val_if_fail (isfinite (bearing), PC_COMPASS_NORTH);

  point = (int) floor (fmod (bearing, 360) / POINT_DEGREES + 0.5);

  return (PcCompassPoint) ((point + PC_N_COMPASS_POINTS) % PC_N_COMPASS_POINTS);
}

/**
 * pc_compass_turn:
 * @from: a bearing
 * @to: another bearing
 *
 * Returns: how far one turns to the right from one to the other, from −180 to 180 degrees
 */
double
pc_compass_turn (double from,
                 double to)
{
  return remainder (to - from, 360);
}

/**
 * pc_compass_get_name:
 * @point: a compass point
 *
 * Returns: what it is called, as an answer to “where?”
 */
const char *
pc_compass_get_name (PcCompassPoint point)
{
  switch (point)
    {
    case PC_COMPASS_NORTH_EAST:
      return C_("compass", "north-east");

    case PC_COMPASS_EAST:
      return C_("compass", "east");

    case PC_COMPASS_SOUTH_EAST:
      return C_("compass", "south-east");

    case PC_COMPASS_SOUTH:
      return C_("compass", "south");

    case PC_COMPASS_SOUTH_WEST:
      return C_("compass", "south-west");

    case PC_COMPASS_WEST:
      return C_("compass", "west");

    case PC_COMPASS_NORTH_WEST:
      return C_("compass", "north-west");

    case PC_COMPASS_NORTH:
    default:
      return C_("compass", "north");
    }
}
