/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PC_EARTH_RADIUS:
 *
 * The mean radius of the earth in kilometres (IUGG, R₁).
 */
#define PC_EARTH_RADIUS 6371.0088

/**
 * PcCoordinate:
 * @latitude: degrees north, from −90 to 90
 * @longitude: degrees east, from −180 to 180
 *
 * A point on the earth, WGS 84.
 */
typedef struct
{
  double latitude;
  double longitude;
} PcCoordinate;

#define PC_TYPE_COORDINATE (pc_coordinate_get_type ())
GType         pc_coordinate_get_type        (void) G_GNUC_CONST;

PcCoordinate *pc_coordinate_copy            (const PcCoordinate *self);
void          pc_coordinate_free            (PcCoordinate       *self);

gboolean      pc_coordinate_is_valid        (const PcCoordinate *self);
double        pc_coordinate_distance        (const PcCoordinate *self,
                                             const PcCoordinate *other);
double        pc_coordinate_initial_bearing (const PcCoordinate *self,
                                             const PcCoordinate *other);
void          pc_coordinate_destination     (const PcCoordinate *self,
                                             double              bearing,
                                             double              distance,
                                             PcCoordinate       *destination);
void          pc_coordinate_interpolate     (const PcCoordinate *self,
                                             const PcCoordinate *other,
                                             double              fraction,
                                             PcCoordinate       *between);
double        pc_longitude_normalize        (double              longitude);

G_END_DECLS
