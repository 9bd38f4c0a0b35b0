/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-index.h"

#include <math.h>

#define N_POINTS 700

static double
get_distance (double x1,
              double y1,
              double x2,
              double y2)
{
  double x = fabs (x1 - x2);

  return hypot (MIN (x, 1 - x), y1 - y2);
}

/* Heaps of cities, some of them in one spot, on both sides of the antimeridian and all over the world. */
static PcCityIndexPoint *
make_points (guint   n_points,
             guint32 seed)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  PcCityIndexPoint *points = g_new (PcCityIndexPoint, n_points);

  for (guint i = 0; i < n_points; i++)
    {
      double spread = i % 3 == 0 ? 0.5 : 0.01 * (1 + i % 5);

      points[i].x = i % 2 == 0 ? g_rand_double_range (rand, -spread, spread) : 0.55 + g_rand_double_range (rand, -spread, spread);
      points[i].y = CLAMP (0.4 + g_rand_double_range (rand, -spread, spread), 0, 1);
      points[i].rank = g_rand_int_range (rand, 0, 50);
      if (i % 7 == 6)
        {
          points[i].x = points[i - 1].x;
          points[i].y = points[i - 1].y;
        }
    }

  return points;
}

/* What the index promises, in the plainest words: for each entry the first level at which it is shown, and whom it goes to
 * one level further out. */
static void
build_plainly (const PcCityIndex *index,
               guint             *levels,
               guint             *parents)
{
  guint n_entries = pc_city_index_get_n_entries (index);

  for (guint i = 0; i < n_entries; i++)
    levels[i] = 0;

  for (int level = PC_CITY_INDEX_N_LEVELS - 1; level >= 0; level--)
    {
      double radius = pc_city_index_get_radius ((guint) level);

      for (guint i = 0; i < n_entries; i++)
        {
          double x, y;

          if (levels[i] > (guint) level)
            continue;

          pc_city_index_get_position (index, i, &x, &y);
          for (guint j = 0; j < i && levels[i] <= (guint) level; j++)
            {
              double other_x, other_y;

              pc_city_index_get_position (index, j, &other_x, &other_y);
              if (levels[j] <= (guint) level && get_distance (x, y, other_x, other_y) <= radius)
                levels[i] = (guint) level + 1;
            }
        }

      for (guint i = 0; i < n_entries; i++)
        {
          double x, y, least = G_MAXDOUBLE;

          if (levels[i] != (guint) level + 1)
            continue;

          pc_city_index_get_position (index, i, &x, &y);
          for (guint j = 0; j < i; j++)
            {
              double other_x, other_y, distance;

              if (levels[j] > (guint) level)
                continue;

              pc_city_index_get_position (index, j, &other_x, &other_y);
              distance = get_distance (x, y, other_x, other_y);
              if (distance < least)
                {
                  least = distance;
                  parents[i] = j;
                }
            }
        }
    }
}

static guint
represent_plainly (const guint *levels,
                   const guint *parents,
                   guint        entry,
                   guint        level)
{
  while (levels[entry] > level)
    entry = parents[entry];

  return entry;
}

static void
test_brute_force (void)
{
  g_autofree PcCityIndexPoint *points = make_points (N_POINTS, 1257);
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, N_POINTS, NULL);
  guint levels[N_POINTS], parents[N_POINTS];

  g_assert_cmpuint (pc_city_index_get_n_entries (index), ==, N_POINTS);
  build_plainly (index, levels, parents);

  for (guint level = 0; level < PC_CITY_INDEX_N_LEVELS; level++)
    {
      guint counts[N_POINTS] = { 0, };

      for (guint i = 0; i < N_POINTS; i++)
        {
          guint expected = represent_plainly (levels, parents, i, level);

          g_assert_cmpuint (pc_city_index_get_representative (index, i, level), ==, expected);
          counts[expected]++;
        }

      for (guint i = 0; i < N_POINTS; i++)
        {
          g_autoptr(GArray) members = NULL;

          if (levels[i] > level)
            continue;

          members = g_array_new (FALSE, FALSE, sizeof (guint));
          g_assert_cmpuint (pc_city_index_get_count (index, i, level), ==, counts[i]);
          pc_city_index_get_members (index, i, level, members);
          g_assert_cmpuint (members->len, ==, counts[i]);
          g_assert_cmpuint (g_array_index (members, guint, 0), ==, i);
          for (guint j = 0; j < members->len; j++)
            g_assert_cmpuint (represent_plainly (levels, parents, g_array_index (members, guint, j), level), ==, i);
        }
    }
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

/* Whatever the rectangle, also over the antimeridian, it holds what a look at each city finds in it. */
static void
test_find (void)
{
  g_autofree PcCityIndexPoint *points = make_points (N_POINTS, 966);
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, N_POINTS, NULL);
  g_autoptr(GRand) rand = g_rand_new_with_seed (1364);

  for (guint n = 0; n < 400; n++)
    {
      g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (guint)), some = g_array_new (FALSE, FALSE, sizeof (guint));
      guint level = (guint) g_rand_int_range (rand, 0, PC_CITY_INDEX_N_LEVELS), n_expected = 0;
      double left = g_rand_double_range (rand, -1.5, 1.5), width = g_rand_double_range (rand, 0, 1.2);
      double top = g_rand_double_range (rand, -0.2, 1), bottom = top + g_rand_double_range (rand, 0, 0.7);

      g_assert_true (pc_city_index_find (index, level, left, top, left + width, bottom, G_MAXUINT, found));
      g_array_sort (found, compare_entries);

      for (guint i = 0; i < N_POINTS; i++)
        {
          double x, y;

          pc_city_index_get_position (index, i, &x, &y);
          if (pc_city_index_get_representative (index, i, level) != i || y < top || y > bottom
              || (width < 1 && x - left - floor (x - left) > width))
            continue;

          g_assert_cmpuint (n_expected, <, found->len);
          g_assert_cmpuint (g_array_index (found, guint, n_expected), ==, i);
          n_expected++;
        }

      g_assert_cmpuint (found->len, ==, n_expected);
      g_assert_true (pc_city_index_find (index, level, left, top, left + width, bottom, n_expected, some) || n_expected == 0);
      if (n_expected > 0)
        {
          g_array_set_size (some, 0);
          g_assert_false (pc_city_index_find (index, level, left, top, left + width, bottom, n_expected - 1, some));
          g_assert_cmpuint (some->len, ==, n_expected - 1);
        }
    }
}

static void
test_empty (void)
{
  g_autoptr(PcCityIndex) index = pc_city_index_new (NULL, 0, NULL);
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));

  g_assert_cmpuint (pc_city_index_get_n_entries (index), ==, 0);
  g_assert_true (pc_city_index_find (index, 0, 0, 0, 1, 1, 10, found));
  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_no_number (void)
{
  const PcCityIndexPoint points[] = { { NAN, 0.5, 0 }, { 0.5, NAN, 0 }, { 0.25, 0.5, 1 }, { INFINITY, 0.5, 0 } };
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, G_N_ELEMENTS (points), NULL);

  g_assert_cmpuint (pc_city_index_get_n_entries (index), ==, 1);
  g_assert_cmpuint (pc_city_index_get_point (index, 0), ==, 2);
}

/* All in one spot: one cluster, however close the map comes. */
static void
test_same_spot (void)
{
  g_autofree PcCityIndexPoint *points = g_new0 (PcCityIndexPoint, 5000);
  g_autoptr(PcCityIndex) index = NULL;

  for (guint i = 0; i < 5000; i++)
    points[i] = (PcCityIndexPoint) { 0.5, 0.25, i / 2 };

  index = pc_city_index_new (points, 5000, NULL);
  for (guint level = 0; level < PC_CITY_INDEX_N_LEVELS; level++)
    {
      g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));

      g_assert_true (pc_city_index_find (index, level, 0.4, 0.2, 0.6, 0.3, 10, found));
      g_assert_cmpuint (found->len, ==, 1);
      g_assert_cmpuint (g_array_index (found, guint, 0), ==, 0);
      g_assert_cmpuint (pc_city_index_get_count (index, 0, level), ==, 5000);
    }
}

/* Both shores of the antimeridian are neighbours, and 180° W is 180° E. */
static void
test_antimeridian (void)
{
  const PcCityIndexPoint points[] = { { 0.001, 0.5, 2 }, { 0.999, 0.5, 1 }, { 0, 0.7, 0 }, { 1, 0.7, 0 }, { 0.5, 0.5, 3 } };
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, G_N_ELEMENTS (points), NULL);
  guint coarse = pc_city_index_get_level (0.01), fine = PC_CITY_INDEX_N_LEVELS - 1;
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));

  g_assert_cmpuint (pc_city_index_get_point (index, 2), ==, 1);
  g_assert_cmpuint (pc_city_index_get_point (index, 3), ==, 0);
  g_assert_cmpuint (pc_city_index_get_representative (index, 3, coarse), ==, 2);
  g_assert_cmpuint (pc_city_index_get_representative (index, 3, fine), ==, 3);
  g_assert_cmpuint (pc_city_index_get_representative (index, 1, fine), ==, 0);

  /* From either side. */
  g_assert_true (pc_city_index_find (index, fine, 0.9, 0.4, 1.1, 0.6, 10, found));
  g_assert_cmpuint (found->len, ==, 2);
  g_array_set_size (found, 0);
  g_assert_true (pc_city_index_find (index, fine, -0.1, 0.4, 0.1, 0.6, 10, found));
  g_assert_cmpuint (found->len, ==, 2);
}

/* At each level all keep their distance, so that no more than so many can be on the screen. */
static void
test_distance (void)
{
  guint n_points = 20000;
  g_autofree PcCityIndexPoint *points = make_points (n_points, 1038);
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, n_points, NULL);
  guint n_last = 0;

  for (guint level = 0; level < PC_CITY_INDEX_N_LEVELS; level++)
    {
      g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
      double radius = pc_city_index_get_radius (level);
      guint n_cities = 0;

      g_assert_cmpuint (pc_city_index_get_level (radius), ==, level);
      g_assert_true (pc_city_index_find (index, level, 0, 0, 1, 1, G_MAXUINT, found));
      g_assert_cmpuint (found->len, >=, n_last);
      n_last = found->len;

      for (guint i = 0; i < found->len; i++)
        n_cities += pc_city_index_get_count (index, g_array_index (found, guint, i), level);
      g_assert_cmpuint (n_cities, ==, n_points);

      for (guint i = 0; i < MIN (found->len, 300); i++)
        for (guint j = 0; j < i; j++)
          {
            double x1, y1, x2, y2;

            pc_city_index_get_position (index, g_array_index (found, guint, i), &x1, &y1);
            pc_city_index_get_position (index, g_array_index (found, guint, j), &x2, &y2);
            g_assert_cmpfloat (get_distance (x1, y1, x2, y2), >, radius);
          }
    }
}

/* A list that is sorted another way shows the same map. */
static void
test_order (void)
{
  g_autofree PcCityIndexPoint *points = make_points (N_POINTS, 1440), *turned = g_new (PcCityIndexPoint, N_POINTS);
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, N_POINTS, NULL), other = NULL;

  for (guint i = 0; i < N_POINTS; i++)
    turned[(i * 11 + 5) % N_POINTS] = points[i];
  other = pc_city_index_new (turned, N_POINTS, NULL);

  for (guint i = 0; i < N_POINTS; i++)
    {
      double x1, y1, x2, y2;

      pc_city_index_get_position (index, i, &x1, &y1);
      pc_city_index_get_position (other, i, &x2, &y2);
      g_assert_true (x1 == x2 && y1 == y2);
      for (guint level = 0; level < PC_CITY_INDEX_N_LEVELS; level++)
        g_assert_cmpuint (pc_city_index_get_representative (index, i, level), ==, pc_city_index_get_representative (other, i, level));
    }
}

/* The most important city of a cluster stands for it, be another nearer to the middle. */
static void
test_rank (void)
{
  const PcCityIndexPoint points[] = { { 0.5, 0.5, 3 }, { 0.501, 0.5, 1 }, { 0.5, 0.501, 2 } };
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, G_N_ELEMENTS (points), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    g_assert_cmpuint (pc_city_index_get_point (index, pc_city_index_get_representative (index, i, 2)), ==, 1);
}

static void
test_first (void)
{
  g_autofree PcCityIndexPoint *points = make_points (N_POINTS, 1335);
  g_autoptr(PcCityIndex) index = pc_city_index_new (points, N_POINTS, NULL);

  for (guint level = 0; level < PC_CITY_INDEX_N_LEVELS; level++)
    for (guint i = 0; i < N_POINTS; i++)
      g_assert_cmpuint (pc_city_index_get_representative (index, i, level), <=, i);
}

static gpointer
build_thread (gpointer data)
{
  guint n_points = 200000;
  g_autofree PcCityIndexPoint *points = make_points (n_points, 988);

  /* Until it is told to stop. */
  for (;;)
    {
      g_autoptr(PcCityIndex) index = pc_city_index_new (points, n_points, data);

      if (index == NULL)
        return NULL;
    }
}

static void
test_cancel (void)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  GThread *thread = g_thread_new ("index", build_thread, cancellable);

  g_thread_yield ();
  g_cancellable_cancel (cancellable);
  g_assert_null (g_thread_join (thread));
}

static void
test_cancelled (void)
{
  g_autofree PcCityIndexPoint *points = make_points (N_POINTS, 1000);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (pc_city_index_new (points, N_POINTS, cancellable));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/city-index/brute-force", test_brute_force);
  g_test_add_func ("/city-index/find", test_find);
  g_test_add_func ("/city-index/empty", test_empty);
  g_test_add_func ("/city-index/no-number", test_no_number);
  g_test_add_func ("/city-index/same-spot", test_same_spot);
  g_test_add_func ("/city-index/antimeridian", test_antimeridian);
  g_test_add_func ("/city-index/distance", test_distance);
  g_test_add_func ("/city-index/order", test_order);
  g_test_add_func ("/city-index/rank", test_rank);
  g_test_add_func ("/city-index/first", test_first);
  g_test_add_func ("/city-index/cancel", test_cancel);
  g_test_add_func ("/city-index/cancelled", test_cancelled);

  return g_test_run ();
}
