/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-clusters.h"

#include <math.h>

/* Two pins side by side can still be told apart. */
#define MIN_COUNT 3

/* Enough for three discs in a heap; a chain of more would be pulled too far from its cities. */
#define SEPARATE_STEPS 8

static double
get_distance (double x1,
              double y1,
              double x2,
              double y2)
{
  return hypot (x1 - x2, y1 - y2);
}

static gboolean
is_free (const PcClusterPoint *point)
{
  return !point->fixed && point->cluster < 0;
}

static guint
count_neighbours (const PcClusterPoint *points,
                  gsize                 n_points,
                  gsize                 index,
                  double                distance)
{
  guint count = 0;

  for (gsize i = 0; i < n_points; i++)
    if (is_free (&points[i]) && get_distance (points[i].x, points[i].y, points[index].x, points[index].y) <= distance)
      count++;

  return count;
}

/* The pin with the most others around it; the first of them where several have the same. */
static gboolean
find_densest (const PcClusterPoint *points,
              gsize                 n_points,
              double                distance,
              gsize                *densest)
{
  guint most = MIN_COUNT - 1;

  for (gsize i = 0; i < n_points; i++)
    {
      guint count;

      if (!is_free (&points[i]))
        continue;

      count = count_neighbours (points, n_points, i, distance);
      if (count > most)
        {
          most = count;
          *densest = i;
        }
    }

  return most >= MIN_COUNT;
}

static void
add_point (PcCluster      *cluster,
           PcClusterPoint *point,
           int             index)
{
  cluster->x = (cluster->x * cluster->count + point->x) / (cluster->count + 1);
  cluster->y = (cluster->y * cluster->count + point->y) / (cluster->count + 1);
  cluster->count++;
  point->cluster = index;
}

static void
gather (PcClusterPoint *points,
        gsize           n_points,
        gsize           seed,
        double          distance,
        GArray         *clusters)
{
  double x = points[seed].x, y = points[seed].y;
  PcCluster cluster = { 0, };

  for (gsize i = 0; i < n_points; i++)
    if (is_free (&points[i]) && get_distance (points[i].x, points[i].y, x, y) <= distance)
      add_point (&cluster, &points[i], (int) clusters->len);

  g_array_append_val (clusters, cluster);
}

/* A pin that the disc would cover belongs to it. */
static void
absorb (PcClusterPoint *points,
        gsize           n_points,
        double          radius,
        GArray         *clusters)
{
  for (gsize i = 0; i < n_points; i++)
    for (guint j = 0; j < clusters->len && is_free (&points[i]); j++)
      {
        PcCluster *cluster = &g_array_index (clusters, PcCluster, j);

        if (get_distance (points[i].x, points[i].y, cluster->x, cluster->y) <= radius)
          add_point (cluster, &points[i], (int) j);
      }
}

/**
 * pc_city_clusters_find:
 * @points: (array length=n_points) (inout): the pins
 * @n_points: how many they are
 * @distance: how close pins of one cluster lie, in pixels
 * @radius: the radius of the disc that is drawn for a cluster
 *
 * Gathers pins that lie too close together.
 *
 * The result depends on nothing but the distances, so that it stays the same while the map is moved.
 *
 * Returns: (transfer full) (element-type PcCluster): the clusters
 */
GArray *
pc_city_clusters_find (PcClusterPoint *points,
                       gsize           n_points,
                       double          distance,
                       double          radius)
{
  GArray *clusters = g_array_new (FALSE, FALSE, sizeof (PcCluster));
  gsize seed = 0;

  g_return_val_if_fail (points != NULL || n_points == 0, clusters);

  for (gsize i = 0; i < n_points; i++)
    points[i].cluster = -1;

  while (find_densest (points, n_points, distance, &seed))
    gather (points, n_points, seed, distance, clusters);

  absorb (points, n_points, radius, clusters);

  return clusters;
}

static gboolean
push_apart (PcCluster *a,
            PcCluster *b,
            double     distance)
{
  double length = get_distance (a->x, a->y, b->x, b->y);
  double step = (distance - length) / 2;
  double x = length > 0 ? (b->x - a->x) / length : 1;
  double y = length > 0 ? (b->y - a->y) / length : 0;

  if (step < 0.01)
    return FALSE;

  a->x -= x * step;
  a->y -= y * step;
  b->x += x * step;
  b->y += y * step;

  return TRUE;
}

/**
 * pc_city_clusters_separate:
 * @clusters: (element-type PcCluster): clusters
 * @distance: how far apart their centres should be
 *
 * Moves clusters apart that would cover each other.
 */
void
pc_city_clusters_separate (GArray *clusters,
                           double  distance)
{
  gboolean moved = TRUE;

  g_return_if_fail (clusters != NULL);

  for (guint step = 0; step < SEPARATE_STEPS && moved; step++)
    {
      moved = FALSE;

      for (guint i = 0; i < clusters->len; i++)
        for (guint j = i + 1; j < clusters->len; j++)
          moved |= push_apart (&g_array_index (clusters, PcCluster, i), &g_array_index (clusters, PcCluster, j), distance);
    }
}

/**
 * pc_city_clusters_push_out:
 * @clusters: (element-type PcCluster): clusters
 * @x: a place
 * @y: a place
 * @distance: how far the clusters must keep away from it
 *
 * Moves clusters that would cover a place, straight away from it.
 */
void
pc_city_clusters_push_out (GArray *clusters,
                           double  x,
                           double  y,
                           double  distance)
{
  g_return_if_fail (clusters != NULL);

  for (guint i = 0; i < clusters->len; i++)
    {
      PcCluster *cluster = &g_array_index (clusters, PcCluster, i);
      double length = get_distance (cluster->x, cluster->y, x, y);

      if (length >= distance)
        continue;

      if (length > 0)
        {
          cluster->x = x + (cluster->x - x) / length * distance;
          cluster->y = y + (cluster->y - y) / length * distance;
        }
      else
        {
          cluster->x = x - distance;
        }
    }
}
