/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-compass.h"

#include <math.h>

static const PcCoordinate krakow = { 50.0614, 19.9383 };

static void
test_bearing (void)
{
  static const struct
  {
    PcCoordinate place;
    PcCompassPoint point;
  } cases[] = {
    { { 54.6872, 25.2797 }, PC_COMPASS_NORTH_EAST },  /* Vilnius */
    { { 50.4501, 30.5234 }, PC_COMPASS_EAST },        /* Kyiv */
    { { 47.4979, 19.0402 }, PC_COMPASS_SOUTH },       /* Budapest */
    { { 48.2082, 16.3738 }, PC_COMPASS_SOUTH_WEST },  /* Vienna */
    { { 49.4521, 11.0767 }, PC_COMPASS_WEST },        /* Nuremberg */
    { { 51.3397, 12.3731 }, PC_COMPASS_WEST },        /* Leipzig */
    { { 57.7089, 11.9746 }, PC_COMPASS_NORTH_WEST },  /* Gothenburg */
    { { 35.0116, 135.7681 }, PC_COMPASS_EAST },       /* Kyoto */
    { { 80, 19.9383 }, PC_COMPASS_NORTH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (pc_compass_point (pc_compass_bearing (&krakow, &cases[i].place)), ==, cases[i].point);

  g_assert_true (isnan (pc_compass_bearing (&krakow, &krakow)));
}

/* Over the antimeridian, where that is shorter. */
static void
test_antimeridian (void)
{
  PcCoordinate fiji = { -18.1, 178.4 }, samoa = { -18.1, -171.8 };

  g_assert_cmpfloat_with_epsilon (pc_compass_bearing (&fiji, &samoa), 90, 1e-6);
  g_assert_cmpfloat_with_epsilon (pc_compass_bearing (&samoa, &fiji), 270, 1e-6);
}

/* The poles are not on the map, but nothing breaks there. */
static void
test_poles (void)
{
  PcCoordinate north = { 90, 0 }, south = { -90, 0 };

  g_assert_cmpint (pc_compass_point (pc_compass_bearing (&south, &north)), ==, PC_COMPASS_NORTH);
  g_assert_cmpint (pc_compass_point (pc_compass_bearing (&north, &south)), ==, PC_COMPASS_SOUTH);
}

static void
test_point (void)
{
  static const struct
  {
    double bearing;
    PcCompassPoint point;
  } cases[] = {
    { 0, PC_COMPASS_NORTH }, { 22.4, PC_COMPASS_NORTH }, { 22.6, PC_COMPASS_NORTH_EAST }, { 67.6, PC_COMPASS_EAST },
    { 180, PC_COMPASS_SOUTH }, { 202.4, PC_COMPASS_SOUTH }, { 337.4, PC_COMPASS_NORTH_WEST }, { 337.6, PC_COMPASS_NORTH },
    { 359.9, PC_COMPASS_NORTH }, { 360, PC_COMPASS_NORTH }, { -45, PC_COMPASS_NORTH_WEST }, { 720 + 90, PC_COMPASS_EAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (pc_compass_point (cases[i].bearing), ==, cases[i].point);
}

static void
test_turn (void)
{
  g_assert_cmpfloat (pc_compass_turn (0, 90), ==, 90);
  g_assert_cmpfloat (pc_compass_turn (350, 10), ==, 20);
  g_assert_cmpfloat (pc_compass_turn (10, 350), ==, -20);
  g_assert_cmpfloat (fabs (pc_compass_turn (90, 270)), ==, 180);
}

static void
test_names (void)
{
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (PcCompassPoint point = 0; point < PC_N_COMPASS_POINTS; point++)
    g_assert_true (g_hash_table_add (names, (gpointer) pc_compass_get_name (point)));

  g_assert_cmpstr (pc_compass_get_name (PC_COMPASS_NORTH_EAST), ==, "north-east");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compass/bearing", test_bearing);
  g_test_add_func ("/compass/antimeridian", test_antimeridian);
  g_test_add_func ("/compass/poles", test_poles);
  g_test_add_func ("/compass/point", test_point);
  g_test_add_func ("/compass/turn", test_turn);
  g_test_add_func ("/compass/names", test_names);

  return g_test_run ();
}
