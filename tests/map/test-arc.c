/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-arc-layer.h"

#include <math.h>

#define N_SEGMENTS 64

static const PcCoordinate krakow = { 50.0614, 19.9383 };

static GArray *
get_points (double latitude,
            double longitude)
{
  return pc_arc_points (&krakow, &(PcCoordinate) { latitude, longitude }, N_SEGMENTS);
}

static void
test_ends (void)
{
  g_autoptr(GArray) points = get_points (49.4521, 11.0767);

  g_assert_cmpuint (points->len, ==, N_SEGMENTS + 1);
  g_assert_cmpfloat_with_epsilon (g_array_index (points, PcCoordinate, 0).longitude, krakow.longitude, 1e-6);
  g_assert_cmpfloat_with_epsilon (g_array_index (points, PcCoordinate, N_SEGMENTS).latitude, 49.4521, 1e-6);
  g_assert_cmpfloat_with_epsilon (g_array_index (points, PcCoordinate, N_SEGMENTS).longitude, 11.0767, 1e-6);
}

/* From Kraków to San Francisco one flies over Greenland. */
static void
test_great_circle (void)
{
  g_autoptr(GArray) points = get_points (37.7749, -122.4194);
  double northernmost = -90;

  for (guint i = 0; i < points->len; i++)
    northernmost = MAX (northernmost, g_array_index (points, PcCoordinate, i).latitude);

  g_assert_cmpfloat (northernmost, >, 65);
}

static void
test_antimeridian (void)
{
  static const double longitudes[] = { 175, 179.9, 180, -180, -179.9, -170, -165 };

  for (guint i = 0; i < G_N_ELEMENTS (longitudes); i++)
    {
      g_autoptr(GArray) points = get_points (-17, longitudes[i]);
      double last = g_array_index (points, PcCoordinate, points->len - 1).longitude;

      for (guint j = 1; j < points->len; j++)
        g_assert_cmpfloat (fabs (g_array_index (points, PcCoordinate, j).longitude
                                 - g_array_index (points, PcCoordinate, j - 1).longitude), <, 90);

      /* It ends where the city is, perhaps in another copy of the world. */
      g_assert_cmpfloat_with_epsilon (remainder (last - longitudes[i], 360), 0, 1e-6);
    }
}

static void
test_same_place (void)
{
  g_autoptr(GArray) points = get_points (krakow.latitude, krakow.longitude);

  for (guint i = 0; i < points->len; i++)
    g_assert_true (isfinite (g_array_index (points, PcCoordinate, i).latitude));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/arc/ends", test_ends);
  g_test_add_func ("/arc/great-circle", test_great_circle);
  g_test_add_func ("/arc/antimeridian", test_antimeridian);
  g_test_add_func ("/arc/same-place", test_same_place);

  return g_test_run ();
}
