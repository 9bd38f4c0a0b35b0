/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-flight.h"
#include "pc-mercator.h"

#include <math.h>
#include <string.h>

#define WIDTH 800
#define N_STEPS 50

static const PcMapFit krakow = { { 50.0614, 19.9383 }, 4 };
static const PcMapFit vienna = { { 48.2082, 16.3738 }, 4 };
static const PcMapFit kyoto = { { 35.0116, 135.7681 }, 4 };
static const PcMapFit san_francisco = { { 37.7749, -122.4194 }, 4 };

static PcMapFit
get_position (const PcMapFlight *flight,
              double             progress)
{
  PcMapFit position;

  pc_map_flight_get_position (flight, progress, &position);
  g_assert_true (pc_coordinate_is_valid (&position.center));
  g_assert_true (isfinite (position.zoom_level));

  return position;
}

static void
assert_same (const PcMapFit *a,
             const PcMapFit *b,
             double          tolerance)
{
  g_assert_cmpfloat_with_epsilon (a->center.latitude, b->center.latitude, tolerance);
  g_assert_cmpfloat_with_epsilon (remainder (a->center.longitude - b->center.longitude, 360), 0, tolerance);
  g_assert_cmpfloat_with_epsilon (a->zoom_level, b->zoom_level, tolerance);
}

static void
assert_ends (const PcMapFlight *flight)
{
  PcMapFit first = get_position (flight, 0), last = get_position (flight, 1);
  PcMapFit second = get_position (flight, 1e-9), before_last = get_position (flight, 1 - 1e-9);

  g_assert_true (memcmp (&first, &flight->from, sizeof first) == 0);
  g_assert_true (memcmp (&last, &flight->to, sizeof last) == 0);
  /* It does not jump there. */
  assert_same (&second, &first, 1e-4);
  assert_same (&before_last, &last, 1e-4);
}

static void
test_ends (void)
{
  const PcMapFit all[] = { krakow, vienna, kyoto, san_francisco, { krakow.center, 7 }, { kyoto.center, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    for (guint j = 0; j < G_N_ELEMENTS (all); j++)
      {
        PcMapFlight flight;

        pc_map_flight_init (&flight, &all[i], &all[j], WIDTH);
        assert_ends (&flight);
        g_assert_cmpfloat (flight.length, >=, 0);
      }
}

/* From one part of the world to another: up to where both are seen, and down again. */
static void
test_far (void)
{
  PcMapFlight flight;
  double previous = krakow.zoom_level, top;

  pc_map_flight_init (&flight, &krakow, &kyoto, WIDTH);
  top = get_position (&flight, 0.5).zoom_level;
  g_assert_cmpfloat (top, <, 2.5);
  g_assert_cmpfloat (top, >, 0);

  for (guint i = 1; i <= N_STEPS; i++)
    {
      double zoom_level = get_position (&flight, (double) i / N_STEPS).zoom_level;

      if (i <= N_STEPS / 2)
        g_assert_cmpfloat (zoom_level, <=, previous);
      else
        g_assert_cmpfloat (zoom_level, >=, previous);
      previous = zoom_level;
    }
}

/* What moves over the screen moves at an even speed: that is what the formula is for. */
static void
test_even (void)
{
  PcMapFit low = { { 60, 25 }, 6 };
  PcMapFlight flight;
  double least = G_MAXDOUBLE, most = 0;

  pc_map_flight_init (&flight, &krakow, &low, WIDTH);

  for (guint i = 0; i < N_STEPS; i++)
    {
      PcMapFit a = get_position (&flight, (double) i / N_STEPS), b = get_position (&flight, (i + 1.0) / N_STEPS);
      double width = WIDTH / pc_mercator_world_size ((a.zoom_level + b.zoom_level) / 2);
      double along = hypot (pc_mercator_x (b.center.longitude) - pc_mercator_x (a.center.longitude),
                            pc_mercator_y (b.center.latitude) - pc_mercator_y (a.center.latitude)) / width;
      double up = (b.zoom_level - a.zoom_level) * G_LN2;
      double seen = sqrt (1.42 * 1.42 * along * along + up * up / (1.42 * 1.42));

      least = MIN (least, seen);
      most = MAX (most, seen);
    }

  g_assert_cmpfloat (most / least, <, 1.02);
}

/* From Kyoto to San Francisco one flies over the Pacific. */
static void
test_short_way (void)
{
  PcMapFlight flight;

  pc_map_flight_init (&flight, &kyoto, &san_francisco, WIDTH);
  for (guint i = 0; i <= N_STEPS; i++)
    g_assert_cmpfloat (fabs (get_position (&flight, (double) i / N_STEPS).center.longitude), >, 120);

  pc_map_flight_init (&flight, &san_francisco, &kyoto, WIDTH);
  for (guint i = 0; i <= N_STEPS; i++)
    g_assert_cmpfloat (fabs (get_position (&flight, (double) i / N_STEPS).center.longitude), >, 120);
}

/* To go a little further one does not go up. */
static void
test_near (void)
{
  PcMapFlight flight;

  pc_map_flight_init (&flight, &krakow, &vienna, WIDTH);
  for (guint i = 0; i <= N_STEPS; i++)
    g_assert_cmpfloat (get_position (&flight, (double) i / N_STEPS).zoom_level, ==, 4);
  g_assert_cmpfloat (get_position (&flight, 0.5).center.longitude, <, krakow.center.longitude);
  g_assert_cmpfloat (get_position (&flight, 0.5).center.longitude, >, vienna.center.longitude);
}

/* Straight down: the place stays where it is. */
static void
test_zoom (void)
{
  PcMapFit closer = { krakow.center, 5 };
  PcMapFlight flight;

  pc_map_flight_init (&flight, &krakow, &closer, WIDTH);
  g_assert_cmpfloat (get_position (&flight, 0.5).zoom_level, ==, 4.5);
  g_assert_cmpfloat_with_epsilon (get_position (&flight, 0.5).center.latitude, krakow.center.latitude, 1e-9);
}

/* A longer way takes longer. */
static void
test_length (void)
{
  PcMapFlight none, near, far;

  pc_map_flight_init (&none, &krakow, &krakow, WIDTH);
  pc_map_flight_init (&near, &krakow, &vienna, WIDTH);
  pc_map_flight_init (&far, &krakow, &kyoto, WIDTH);

  g_assert_cmpfloat (none.length, ==, 0);
  g_assert_cmpfloat (near.length, >, 0);
  g_assert_cmpfloat (far.length, >, near.length);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-flight/ends", test_ends);
  g_test_add_func ("/map-flight/far", test_far);
  g_test_add_func ("/map-flight/even", test_even);
  g_test_add_func ("/map-flight/short-way", test_short_way);
  g_test_add_func ("/map-flight/near", test_near);
  g_test_add_func ("/map-flight/zoom", test_zoom);
  g_test_add_func ("/map-flight/length", test_length);

  return g_test_run ();
}
