/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-mercator.h"

#include <glib.h>

static void
test_edges (void)
{
  g_assert_cmpfloat_with_epsilon (pc_mercator_x (-180), 0, 1e-12);
  g_assert_cmpfloat_with_epsilon (pc_mercator_x (0), 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (pc_mercator_x (180), 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (pc_mercator_y (0), 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (pc_mercator_y (PC_MERCATOR_MAX_LATITUDE), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (pc_mercator_y (-PC_MERCATOR_MAX_LATITUDE), 1, 1e-9);

  /* The poles are infinitely far away. */
  g_assert_cmpfloat_with_epsilon (pc_mercator_y (90), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (pc_mercator_y (-90), 1, 1e-9);
}

static void
test_round_trip (void)
{
  for (double latitude = -85; latitude <= 85; latitude += 5)
    g_assert_cmpfloat_with_epsilon (pc_mercator_latitude (pc_mercator_y (latitude)), latitude, 1e-9);

  for (double longitude = -180; longitude <= 180; longitude += 15)
    g_assert_cmpfloat_with_epsilon (pc_mercator_longitude (pc_mercator_x (longitude)), longitude, 1e-9);
}

static void
test_world_size (void)
{
  g_assert_cmpfloat_with_epsilon (pc_mercator_world_size (0), 512, 1e-9);
  g_assert_cmpfloat_with_epsilon (pc_mercator_world_size (4), 8192, 1e-9);
  g_assert_cmpfloat_with_epsilon (pc_mercator_world_size (0.5), 724.077343935, 1e-6);
}

static void
test_wrap (void)
{
  /* Seen from Fiji, Samoa lies to the east, not a world away. */
  g_assert_cmpfloat_with_epsilon (pc_mercator_wrap (pc_mercator_x (-172), pc_mercator_x (178)), pc_mercator_x (188), 1e-12);
  g_assert_cmpfloat_with_epsilon (pc_mercator_wrap (pc_mercator_x (178), pc_mercator_x (-172)), pc_mercator_x (-182), 1e-12);
  g_assert_cmpfloat_with_epsilon (pc_mercator_wrap (pc_mercator_x (20), pc_mercator_x (19)), pc_mercator_x (20), 1e-12);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mercator/edges", test_edges);
  g_test_add_func ("/mercator/round-trip", test_round_trip);
  g_test_add_func ("/mercator/world-size", test_world_size);
  g_test_add_func ("/mercator/wrap", test_wrap);

  return g_test_run ();
}
