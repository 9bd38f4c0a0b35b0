/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-fit.h"
#include "pc-mercator.h"

#include <math.h>

static const PcCoordinate krakow = { 50.0614, 19.9383 };
static const PcCoordinate nuremberg = { 49.4521, 11.0767 };
static const PcCoordinate kyoto = { 35.0116, 135.7681 };
static const PcCoordinate san_francisco = { 37.7749, -122.4194 };
static const PcCoordinate rochester = { 43.1566, -77.6088 };
static const PcCoordinate tbilisi = { 41.7151, 44.8271 };

static void
assert_inside (const PcMapFit     *fit,
               const PcCoordinate *points,
               gsize               n_points,
               double              width,
               double              height)
{
  double world = pc_mercator_world_size (fit->zoom_level);
  double center_x = pc_mercator_x (fit->center.longitude), center_y = pc_mercator_y (fit->center.latitude);

  for (gsize i = 0; i < n_points; i++)
    {
      double x = (pc_mercator_wrap (pc_mercator_x (points[i].longitude), center_x) - center_x) * world;
      double y = (pc_mercator_y (points[i].latitude) - center_y) * world;

      g_assert_cmpfloat (fabs (x), <=, width / 2 + 1e-6);
      g_assert_cmpfloat (fabs (y), <=, height / 2 + 1e-6);
    }
}

static void
test_none (void)
{
  PcMapFit fit;

  g_assert_false (pc_map_fit (NULL, 0, 800, 600, 6, &fit));
}

static void
test_one (void)
{
  PcMapFit fit;

  g_assert_true (pc_map_fit (&krakow, 1, 800, 600, 6, &fit));
  g_assert_cmpfloat_with_epsilon (fit.center.latitude, krakow.latitude, 1e-9);
  g_assert_cmpfloat_with_epsilon (fit.center.longitude, krakow.longitude, 1e-9);
  g_assert_cmpfloat (fit.zoom_level, ==, 6);
}

static void
test_pair (void)
{
  PcCoordinate points[] = { krakow, nuremberg };
  PcMapFit fit;

  g_assert_true (pc_map_fit (points, G_N_ELEMENTS (points), 800, 600, 7, &fit));
  g_assert_cmpfloat (fit.zoom_level, ==, 5);
  assert_inside (&fit, points, G_N_ELEMENTS (points), 800, 600);

  g_assert_true (pc_map_fit (points, G_N_ELEMENTS (points), 800, 600, 4, &fit));
  g_assert_cmpfloat (fit.zoom_level, ==, 4);
}

static void
test_world (void)
{
  PcCoordinate points[] = { krakow, kyoto, san_francisco, rochester, tbilisi };
  PcMapFit fit;

  g_assert_true (pc_map_fit (points, G_N_ELEMENTS (points), 1092, 800, 6, &fit));
  g_assert_cmpfloat (fit.zoom_level, >, 1.5);
  g_assert_cmpfloat (fit.zoom_level, <, 1.7);
  assert_inside (&fit, points, G_N_ELEMENTS (points), 1092, 800);
}

/* Across the antimeridian, the short way. */
static void
test_pacific (void)
{
  PcCoordinate points[] = { { -18.1, 178.4 }, { -13.8, -171.8 } };
  PcMapFit fit;

  g_assert_true (pc_map_fit (points, G_N_ELEMENTS (points), 600, 600, 7, &fit));
  g_assert_cmpfloat (fabs (fit.center.longitude), >, 170);
  g_assert_cmpfloat (fit.zoom_level, >=, 4);
  assert_inside (&fit, points, G_N_ELEMENTS (points), 600, 600);
}

static void
test_no_room (void)
{
  PcCoordinate points[] = { krakow, kyoto };
  PcMapFit fit;

  g_assert_true (pc_map_fit (points, G_N_ELEMENTS (points), -50, 0, 7, &fit));
  g_assert_true (isfinite (fit.zoom_level));
  g_assert_true (pc_coordinate_is_valid (&fit.center));
}

static void
test_shift (void)
{
  PcMapFit fit = { krakow, 4 };
  double world = pc_mercator_world_size (4);

  pc_map_fit_shift (&fit, 100, 50);
  g_assert_cmpfloat_with_epsilon ((pc_mercator_x (krakow.longitude) - pc_mercator_x (fit.center.longitude)) * world, 100, 1e-6);
  g_assert_cmpfloat_with_epsilon ((pc_mercator_y (krakow.latitude) - pc_mercator_y (fit.center.latitude)) * world, 50, 1e-6);

  /* Never over a pole. */
  pc_map_fit_shift (&fit, 0, 1e9);
  g_assert_true (pc_coordinate_is_valid (&fit.center));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-fit/none", test_none);
  g_test_add_func ("/map-fit/one", test_one);
  g_test_add_func ("/map-fit/pair", test_pair);
  g_test_add_func ("/map-fit/world", test_world);
  g_test_add_func ("/map-fit/pacific", test_pacific);
  g_test_add_func ("/map-fit/no-room", test_no_room);
  g_test_add_func ("/map-fit/shift", test_shift);

  return g_test_run ();
}
