/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-coordinate.h"

#include <math.h>

#define RADIANS(degrees) ((degrees) * G_PI / 180.0)
#define DEGREES(radians) ((radians) * 180.0 / G_PI)

G_DEFINE_BOXED_TYPE (PcCoordinate, pc_coordinate, pc_coordinate_copy, pc_coordinate_free)

/**
 * pc_coordinate_copy:
 * @self: a coordinate
 *
 * Copies a coordinate.
 *
 * Returns: (transfer full): the copy
 */
PcCoordinate *
pc_coordinate_copy (const PcCoordinate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof (PcCoordinate));
}

/**
 * pc_coordinate_free:
 * @self: (transfer full) (nullable): a coordinate
 *
 * Frees a coordinate.
 */
void
pc_coordinate_free (PcCoordinate *self)
{
  g_free (self);
}

/**
 * pc_coordinate_is_valid:
 * @self: a coordinate
 *
 * Gets whether both numbers are in range; NaN and infinity are not.
 *
 * Returns: %TRUE if there is such a point
 */
gboolean
pc_coordinate_is_valid (const PcCoordinate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->latitude >= -90 && self->latitude <= 90 &&
         self->longitude >= -180 && self->longitude <= 180;
}

/**
 * pc_coordinate_distance:
 * @self: a coordinate
 * @other: another coordinate
 *
 * Computes the distance along the great circle, on a sphere of [const@EARTH_RADIUS].
 *
 * This is the haversine formula (R. W. Sinnott, “Virtues of the Haversine”, Sky and Telescope 68 (2),
 * 1984, p. 159), which keeps its precision for points close together. The error against the ellipsoid
 * is at most half a per cent.
 *
 * Returns: kilometres, or NaN if one of the coordinates is not valid
 */
double
pc_coordinate_distance (const PcCoordinate *self,
                        const PcCoordinate *other)
{
  double north, east, haversine;

  g_return_val_if_fail (self != NULL && other != NULL, NAN);

  if (!pc_coordinate_is_valid (self) || !pc_coordinate_is_valid (other))
    return NAN;

  north = sin (RADIANS (other->latitude - self->latitude) / 2);
  east = sin (RADIANS (other->longitude - self->longitude) / 2);
  haversine = north * north +
              cos (RADIANS (self->latitude)) * cos (RADIANS (other->latitude)) * east * east;

  return 2 * PC_EARTH_RADIUS * asin (fmin (1, sqrt (haversine)));
}

/**
 * pc_coordinate_initial_bearing:
 * @self: a coordinate
 * @other: another coordinate
 *
 * Computes the direction in which the great circle to @other leaves @self
 * (E. Williams, “Aviation Formulary”, “Course between points”).
 *
 * Returns: degrees clockwise from north, from 0 to below 360, or NaN if one of the coordinates is not valid
 */
double
pc_coordinate_initial_bearing (const PcCoordinate *self,
                               const PcCoordinate *other)
{
  double from, to, east, bearing;

  g_return_val_if_fail (self != NULL && other != NULL, NAN);

  if (!pc_coordinate_is_valid (self) || !pc_coordinate_is_valid (other))
    return NAN;

  from = RADIANS (self->latitude);
  to = RADIANS (other->latitude);
  east = RADIANS (other->longitude - self->longitude);
  bearing = DEGREES (atan2 (sin (east) * cos (to),
                            cos (from) * sin (to) - sin (from) * cos (to) * cos (east)));

  return bearing < 0 ? fmod (bearing + 360, 360) : bearing;
}

/**
 * pc_coordinate_destination:
 * @self: a coordinate
 * @bearing: degrees clockwise from north
 * @distance: kilometres
 * @destination: (out caller-allocates): return location for the point
 *
 * Computes where one gets by setting out in a direction and following the great circle
 * (E. Williams, “Aviation Formulary”, “Lat/lon given radial and distance”).
 */
void
pc_coordinate_destination (const PcCoordinate *self,
                           double              bearing,
                           double              distance,
                           PcCoordinate       *destination)
{
  double angle, from, direction, sine, east;

  g_return_if_fail (self != NULL);
  g_return_if_fail (destination != NULL);

  angle = distance / PC_EARTH_RADIUS;
  from = RADIANS (self->latitude);
  direction = RADIANS (bearing);
  sine = sin (from) * cos (angle) + cos (from) * sin (angle) * cos (direction);
  east = atan2 (sin (direction) * sin (angle) * cos (from), cos (angle) - sin (from) * sine);

  destination->longitude = pc_longitude_normalize (self->longitude + DEGREES (east));
  destination->latitude = DEGREES (asin (CLAMP (sine, -1, 1)));
}

/**
 * pc_coordinate_interpolate:
 * @self: a coordinate
 * @other: another coordinate
 * @fraction: how far, from 0 to 1
 * @between: (out caller-allocates): return location for the point
 *
 * Computes a point on the way along the great circle. Between antipodes, where every way is as short,
 * one of them is taken.
 */
void
pc_coordinate_interpolate (const PcCoordinate *self,
                           const PcCoordinate *other,
                           double              fraction,
                           PcCoordinate       *between)
{
  g_return_if_fail (self != NULL && other != NULL);
  g_return_if_fail (between != NULL);

  pc_coordinate_destination (self,
                             pc_coordinate_initial_bearing (self, other),
                             pc_coordinate_distance (self, other) * fraction,
                             between);
}

/**
 * pc_longitude_normalize:
 * @longitude: degrees east
 *
 * Brings a longitude back into the range from −180 to 180.
 *
 * Returns: the same meridian, or NaN if @longitude is not finite
 */
double
pc_longitude_normalize (double longitude)
{
  return remainder (longitude, 360);
}
