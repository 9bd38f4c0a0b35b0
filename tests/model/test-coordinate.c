/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#include <math.h>

#define KRAKOW { 50.0614, 19.9366 }

/* A quarter of the way round. */
#define QUARTER (G_PI / 2 * PC_EARTH_RADIUS)

typedef struct
{
  PcCoordinate from;
  PcCoordinate to;
  double       distance;
  double       bearing;
  double       tolerance;
} Way;

static const Way ways[] = {
  /* Nowhere. */
  { KRAKOW, KRAKOW, 0, 0, 1e-9 },
  /* Along the equator and the meridians. */
  { { 0, 0 }, { 0, 90 }, QUARTER, 90, 1e-6 },
  { { 0, 0 }, { 0, -90 }, QUARTER, 270, 1e-6 },
  { { 0, 0 }, { 90, 0 }, QUARTER, 0, 1e-6 },
  { { 0, 0 }, { -90, 0 }, QUARTER, 180, 1e-6 },
  /* Over the antimeridian, both ways, and one point with two names. */
  { { 0, 179 }, { 0, -179 }, QUARTER / 45, 90, 1e-6 },
  { { 0, -179 }, { 0, 179 }, QUARTER / 45, 270, 1e-6 },
  { { 10, 180 }, { 10, -180 }, 0, 0, 1e-6 },
  /* Poles have every longitude. */
  { { 90, 0 }, { 90, 123 }, 0, NAN, 1e-6 },
  { { 90, 0 }, { 0, 50 }, QUARTER, 130, 1e-6 },
  { { 90, 0 }, { -90, 77 }, 2 * QUARTER, NAN, 1e-6 },
  /* Antipodes. */
  { { 10, 20 }, { -10, -160 }, 2 * QUARTER, NAN, 1e-3 },
  /* Worked out independently with vectors: Kyiv, San Francisco, Wellington. */
  { KRAKOW, { 50.4547, 30.5238 }, 753.2777649, 82.6088169, 1e-6 },
  { KRAKOW, { 37.7749, -122.4194 }, 9574.7562705, 331.0615430, 1e-6 },
  { KRAKOW, { -41.29, 174.78 }, 17845.1110849, 72.9678615, 1e-6 },
  /* A metre apart. */
  { { 50, 20 }, { 50.000009, 20 }, 0.0010007, 0, 1e-6 },
};

static void
test_ways (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      const Way *way = &ways[i];
      double bearing = pc_coordinate_initial_bearing (&way->from, &way->to);

      g_assert_cmpfloat_with_epsilon (pc_coordinate_distance (&way->from, &way->to), way->distance, way->tolerance);
      g_assert_cmpfloat_with_epsilon (pc_coordinate_distance (&way->to, &way->from), way->distance, way->tolerance);
      g_assert_true (bearing >= 0 && bearing < 360);
      if (!isnan (way->bearing) && way->distance > 0)
        g_assert_cmpfloat_with_epsilon (bearing, way->bearing, MAX (way->tolerance, 1e-6));
    }
}

typedef struct
{
  PcCoordinate coordinate;
  gboolean     valid;
} Validity;

static const Validity validities[] = {
  { { 90, 180 }, TRUE },
  { { -90, -180 }, TRUE },
  { { 0, 0 }, TRUE },
  { { 90.0001, 0 }, FALSE },
  { { 0, 180.0001 }, FALSE },
  { { 0, 412 }, FALSE },
  { { NAN, 0 }, FALSE },
  { { 0, NAN }, FALSE },
  { { INFINITY, 0 }, FALSE },
  { { 0, -INFINITY }, FALSE },
};

static void
test_valid (void)
{
  PcCoordinate krakow = KRAKOW;

  for (guint i = 0; i < G_N_ELEMENTS (validities); i++)
    {
      const PcCoordinate *coordinate = &validities[i].coordinate;

      g_assert_cmpint (pc_coordinate_is_valid (coordinate), ==, validities[i].valid);
      g_assert_cmpint (isnan (pc_coordinate_distance (coordinate, &krakow)), ==, !validities[i].valid);
      g_assert_cmpint (isnan (pc_coordinate_initial_bearing (&krakow, coordinate)), ==, !validities[i].valid);
    }
}

static void
assert_coordinate (const PcCoordinate *coordinate,
                   double              latitude,
                   double              longitude)
{
  g_assert_cmpfloat_with_epsilon (coordinate->latitude, latitude, 1e-6);
  g_assert_cmpfloat_with_epsilon (coordinate->longitude, longitude, 1e-6);
}

static void
test_destination (void)
{
  PcCoordinate point;

  pc_coordinate_destination (&(PcCoordinate) { 0, 0 }, 90, QUARTER, &point);
  assert_coordinate (&point, 0, 90);
  pc_coordinate_destination (&(PcCoordinate) { 0, 179 }, 90, QUARTER / 45, &point);
  assert_coordinate (&point, 0, -179);
  pc_coordinate_destination (&(PcCoordinate) { 0, 30 }, 0, QUARTER, &point);
  g_assert_cmpfloat_with_epsilon (point.latitude, 90, 1e-6);
  pc_coordinate_destination (&(PcCoordinate) { 50, 20 }, 0, 0, &point);
  assert_coordinate (&point, 50, 20);
  pc_coordinate_destination (&(PcCoordinate) { NAN, 20 }, 0, 1, &point);
  g_assert_true (isnan (point.latitude));
}

static void
test_interpolate (void)
{
  PcCoordinate krakow = KRAKOW;
  PcCoordinate san_francisco = { 37.7749, -122.4194 };
  PcCoordinate point;
  double half = pc_coordinate_distance (&krakow, &san_francisco) / 2;

  pc_coordinate_interpolate (&krakow, &san_francisco, 0, &point);
  assert_coordinate (&point, krakow.latitude, krakow.longitude);
  pc_coordinate_interpolate (&krakow, &san_francisco, 1, &point);
  assert_coordinate (&point, san_francisco.latitude, san_francisco.longitude);

  pc_coordinate_interpolate (&krakow, &san_francisco, 0.5, &point);
  g_assert_cmpfloat_with_epsilon (pc_coordinate_distance (&krakow, &point), half, 1e-6);
  g_assert_cmpfloat_with_epsilon (pc_coordinate_distance (&point, &san_francisco), half, 1e-6);
  g_assert_cmpfloat (point.latitude, >, 60);

  pc_coordinate_interpolate (&(PcCoordinate) { 0, 170 }, &(PcCoordinate) { 0, -170 }, 0.5, &point);
  g_assert_cmpfloat_with_epsilon (fabs (point.longitude), 180, 1e-6);
  pc_coordinate_interpolate (&(PcCoordinate) { 0, 0 }, &(PcCoordinate) { 0, 180 }, 0.5, &point);
  g_assert_true (pc_coordinate_is_valid (&point));
  pc_coordinate_interpolate (&krakow, &(PcCoordinate) { NAN, 0 }, 0.5, &point);
  g_assert_false (pc_coordinate_is_valid (&point));
}

static void
test_normalize (void)
{
  g_assert_cmpfloat (pc_longitude_normalize (0), ==, 0);
  g_assert_cmpfloat (pc_longitude_normalize (190), ==, -170);
  g_assert_cmpfloat (pc_longitude_normalize (-190), ==, 170);
  g_assert_cmpfloat (pc_longitude_normalize (730), ==, 10);
  g_assert_cmpfloat (fabs (pc_longitude_normalize (180)), ==, 180);
  g_assert_cmpfloat (fabs (pc_longitude_normalize (-540)), ==, 180);
  g_assert_true (isnan (pc_longitude_normalize (INFINITY)));
  g_assert_true (isnan (pc_longitude_normalize (NAN)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/coordinate/ways", test_ways);
  g_test_add_func ("/model/coordinate/valid", test_valid);
  g_test_add_func ("/model/coordinate/destination", test_destination);
  g_test_add_func ("/model/coordinate/interpolate", test_interpolate);
  g_test_add_func ("/model/coordinate/normalize", test_normalize);

  return g_test_run ();
}
