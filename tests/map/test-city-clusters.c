/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-clusters.h"

#include <math.h>

#define DISTANCE 24
#define RADIUS 13

static void
test_few (void)
{
  PcClusterPoint points[] = { { .x = 0 }, { .x = 5 }, { .x = 200 } };
  g_autoptr(GArray) clusters = pc_city_clusters_find (points, G_N_ELEMENTS (points), DISTANCE, RADIUS);

  g_assert_cmpuint (clusters->len, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    g_assert_cmpint (points[i].cluster, ==, -1);
}

static void
test_empty (void)
{
  g_autoptr(GArray) clusters = pc_city_clusters_find (NULL, 0, DISTANCE, RADIUS);

  g_assert_cmpuint (clusters->len, ==, 0);
}

static void
test_three (void)
{
  PcClusterPoint points[] = { { .x = 0 }, { .x = 20 }, { .x = 10, .y = 9 }, { .x = 200 } };
  g_autoptr(GArray) clusters = pc_city_clusters_find (points, G_N_ELEMENTS (points), DISTANCE, RADIUS);
  const PcCluster *cluster;

  g_assert_cmpuint (clusters->len, ==, 1);
  cluster = &g_array_index (clusters, PcCluster, 0);
  g_assert_cmpuint (cluster->count, ==, 3);
  g_assert_cmpfloat_with_epsilon (cluster->x, 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (cluster->y, 3, 1e-9);
  g_assert_cmpint (points[0].cluster, ==, 0);
  g_assert_cmpint (points[3].cluster, ==, -1);
}

/* The selected city is always shown by itself. */
static void
test_fixed (void)
{
  PcClusterPoint points[] = { { .x = 0 }, { .x = 2, .fixed = TRUE }, { .x = 4 } };
  g_autoptr(GArray) clusters = pc_city_clusters_find (points, G_N_ELEMENTS (points), DISTANCE, RADIUS);

  g_assert_cmpuint (clusters->len, ==, 0);
  g_assert_cmpint (points[1].cluster, ==, -1);
}

static void
test_two_clusters (void)
{
  PcClusterPoint points[7] = { 0, };
  g_autoptr(GArray) clusters = NULL;
  guint sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    points[i].x = i < 4 ? i * 5 : 300 + i * 5;

  clusters = pc_city_clusters_find (points, G_N_ELEMENTS (points), DISTANCE, RADIUS);
  g_assert_cmpuint (clusters->len, ==, 2);
  for (guint i = 0; i < clusters->len; i++)
    sum += g_array_index (clusters, PcCluster, i).count;
  g_assert_cmpuint (sum, ==, 7);
}

/* A pin under the disc of a cluster could not be seen. */
static void
test_absorb (void)
{
  PcClusterPoint points[] = { { .x = 0 }, { .x = 24 }, { .x = 24, .y = 3 }, { .x = 25 }, { .x = 26 } };
  g_autoptr(GArray) clusters = pc_city_clusters_find (points, G_N_ELEMENTS (points), 4, RADIUS);

  g_assert_cmpuint (clusters->len, ==, 1);
  g_assert_cmpuint (g_array_index (clusters, PcCluster, 0).count, ==, 4);
  g_assert_cmpint (points[0].cluster, ==, -1);
}

static void
test_push_out (void)
{
  PcClusterPoint points[] = { { .x = 8 }, { .x = 10 }, { .x = 12 } };
  g_autoptr(GArray) clusters = pc_city_clusters_find (points, G_N_ELEMENTS (points), DISTANCE, RADIUS);

  pc_city_clusters_push_out (clusters, 0, 0, 30);
  g_assert_cmpfloat_with_epsilon (g_array_index (clusters, PcCluster, 0).x, 30, 1e-9);

  /* Right on it: anywhere, but off. */
  pc_city_clusters_push_out (clusters, 30, 0, 30);
  g_assert_cmpfloat_with_epsilon (g_array_index (clusters, PcCluster, 0).x, 0, 1e-9);

  pc_city_clusters_push_out (clusters, 300, 0, 30);
  g_assert_cmpfloat_with_epsilon (g_array_index (clusters, PcCluster, 0).x, 0, 1e-9);
}

static void
test_separate (void)
{
  PcCluster heap[] = { { 0, 0, 3 }, { 0, 0, 4 }, { 10, 5, 5 }, { 300, 0, 3 } };
  g_autoptr(GArray) clusters = g_array_new (FALSE, FALSE, sizeof (PcCluster));

  g_array_append_vals (clusters, heap, G_N_ELEMENTS (heap));
  pc_city_clusters_separate (clusters, 27);

  for (guint i = 0; i < clusters->len; i++)
    for (guint j = i + 1; j < clusters->len; j++)
      {
        const PcCluster *a = &g_array_index (clusters, PcCluster, i), *b = &g_array_index (clusters, PcCluster, j);

        g_assert_cmpfloat (hypot (a->x - b->x, a->y - b->y), >, 25);
      }

  /* Far away nothing moves. */
  g_assert_cmpfloat (g_array_index (clusters, PcCluster, 3).x, ==, 300);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/city-clusters/few", test_few);
  g_test_add_func ("/city-clusters/empty", test_empty);
  g_test_add_func ("/city-clusters/three", test_three);
  g_test_add_func ("/city-clusters/fixed", test_fixed);
  g_test_add_func ("/city-clusters/two", test_two_clusters);
  g_test_add_func ("/city-clusters/absorb", test_absorb);
  g_test_add_func ("/city-clusters/separate", test_separate);
  g_test_add_func ("/city-clusters/push-out", test_push_out);

  return g_test_run ();
}
