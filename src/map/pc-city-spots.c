/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-spots.h"

#include "pc-city-clusters.h"
#include "pc-map-style.h"
#include "pc-mercator.h"

#include <math.h>

/* Closer than that pins cannot be told apart, in pixels. */
#define CLUSTER_DISTANCE 24
#define CLUSTER_PIN_DISTANCE 30
#define PART_DISTANCE 48
#define CLUSTER_STEPS 8

/* A map at rest leaves some room for what comes into view when it is moved. It shows more detail only if that makes
 * a difference. */
#define REST_MAX 90
#define DETAIL_MAX 80

static void
clear_spot (gpointer data)
{
  g_clear_pointer (&((PcCitySpot *) data)->members, g_array_unref);
}

/**
 * pc_city_spots_new:
 *
 * Creates an empty array of [struct@CitySpot] that owns their members.
 *
 * Returns: (transfer full) (element-type PcCitySpot): the array
 */
GArray *
pc_city_spots_new (void)
{
  GArray *spots = g_array_new (FALSE, TRUE, sizeof (PcCitySpot));

  g_array_set_clear_func (spots, clear_spot);

  return spots;
}

static void
project_entry (const PcCitySpotsRequest *request,
               guint                     entry,
               double                   *x,
               double                   *y)
{
  double world_x, world_y;

  pc_city_index_get_position (request->index, entry, &world_x, &world_y);
  *x = (pc_mercator_wrap (world_x, request->projection->center_x) - request->projection->center_x) * request->projection->world
       + request->projection->width / 2;
  *y = (world_y - request->projection->center_y) * request->projection->world + request->projection->height / 2;
}

static void
keep_off_home (const PcCitySpotsRequest *request,
               GArray                   *clusters)
{
  double x, y;

  if (request->home == NULL)
    return;

  pc_map_projection_project (request->projection, request->home, &x, &y);
  pc_city_clusters_push_out (clusters, x, y, CLUSTER_PIN_DISTANCE * request->scale);
}

static void
keep_off_selected (const PcCitySpotsRequest *request,
                   GArray                   *clusters)
{
  double x, y;

  if (request->selected == PC_CITY_INDEX_NONE)
    return;

  project_entry (request, request->selected, &x, &y);
  pc_city_clusters_push_out (clusters, x, y, CLUSTER_PIN_DISTANCE * request->scale);
}

/* Few cities: what is close together on the screen. */

static PcClusterPoint *
dup_points (const PcCitySpotsRequest *request,
            guint                     n_entries)
{
  PcClusterPoint *points = g_new0 (PcClusterPoint, n_entries);
  gboolean close = request->projection->world >= pc_mercator_world_size (PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL);

  for (guint i = 0; i < n_entries; i++)
    {
      project_entry (request, i, &points[i].x, &points[i].y);
      points[i].fixed = close || i == request->selected;
    }

  return points;
}

static GArray *
find_clusters (const PcCitySpotsRequest *request,
               PcClusterPoint           *points,
               guint                     n_points)
{
  GArray *clusters = pc_city_clusters_find (points, n_points, CLUSTER_DISTANCE * request->scale, request->radius);

  /* The one undoes a little of the other. */
  for (guint i = 0; i < CLUSTER_STEPS && clusters->len > 0; i++)
    {
      pc_city_clusters_separate (clusters, 2 * request->radius + 1);
      keep_off_home (request, clusters);
    }

  return clusters;
}

static void
add_pin (GArray *spots,
         guint   entry)
{
  PcCitySpot spot = { .entry = entry };

  g_array_append_val (spots, spot);
}

static void
add_cluster (GArray                   *spots,
             const PcCitySpotsRequest *request,
             const PcCluster          *cluster,
             GArray                   *members)
{
  PcCitySpot spot = { .entry = g_array_index (members, guint, 0), .members = members };

  pc_map_projection_unproject (request->projection, cluster->x, cluster->y, &spot.coordinate);
  g_array_append_val (spots, spot);
}

/**
 * pc_city_spots_find_few:
 * @spots: (element-type PcCitySpot): where to add the spots
 * @request: what to find
 *
 * Finds the spots of so few cities that all of them can be shown: clusters are made only from afar, of what would cover
 * each other.
 */
void
pc_city_spots_find_few (GArray                   *spots,
                        const PcCitySpotsRequest *request)
{
  guint n_entries;
  g_autofree PcClusterPoint *points = NULL;
  g_autoptr(GArray) clusters = NULL;

  g_return_if_fail (spots != NULL);
  g_return_if_fail (request != NULL);

  n_entries = pc_city_index_get_n_entries (request->index);
  points = dup_points (request, n_entries);
  clusters = find_clusters (request, points, n_entries);

  for (guint i = 0; i < n_entries; i++)
    if (points[i].cluster < 0)
      add_pin (spots, i);

  for (guint i = 0; i < clusters->len; i++)
    {
      GArray *members = g_array_new (FALSE, FALSE, sizeof (guint));

      for (guint j = 0; j < n_entries; j++)
        if (points[j].cluster == (int) i)
          g_array_append_val (members, j);

      add_cluster (spots, request, &g_array_index (clusters, PcCluster, i), members);
    }
}

/* Many cities: what the index has for this part of the map. */

static gboolean
find_in_view (const PcCitySpotsRequest *request,
              guint                     level,
              double                    margin,
              guint                     limit,
              GArray                   *entries)
{
  const PcMapProjection *projection = request->projection;
  double x = (projection->width / 2 + margin) / projection->world;
  double y = (projection->height / 2 + margin) / projection->world;

  return pc_city_index_find (request->index, level,
                             projection->center_x - x, projection->center_y - y,
                             projection->center_x + x, projection->center_y + y,
                             limit, entries);
}

static gboolean
fits (const PcCitySpotsRequest *request,
      guint                     level,
      guint                     limit)
{
  g_autoptr(GArray) entries = g_array_new (FALSE, FALSE, sizeof (guint));

  return find_in_view (request, level, 0, limit, entries);
}

/**
 * pc_city_spots_choose:
 * @request: what to find
 * @level: the level so far, or -1 for none
 *
 * Chooses how much detail is shown of many cities: as much as there is room for. While the map is moved and after it the
 * level so far is kept if it can be.
 *
 * Returns: the level of the index to show
 */
guint
pc_city_spots_choose (const PcCitySpotsRequest *request,
                      int                       level)
{
  guint finest, chosen;

  g_return_val_if_fail (request != NULL, 0);

  finest = pc_city_index_get_level (CLUSTER_DISTANCE * request->scale / request->projection->world);
  chosen = level < 0 ? 0 : MIN ((guint) level, finest);

  while (level >= 0 && chosen > 0 && !fits (request, chosen, PC_CITY_SPOTS_MAX))
    chosen--;

  while (!request->moving && chosen < finest && fits (request, chosen + 1, level < 0 ? REST_MAX : DETAIL_MAX))
    chosen++;

  return chosen;
}

/* The selected city is taken out of the cluster that it would be in. */
static GArray *
dup_members (const PcCitySpotsRequest *request,
             guint                     entry,
             guint                     level)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (guint));

  pc_city_index_get_members (request->index, entry, level, members);

  if (request->selected != PC_CITY_INDEX_NONE
      && pc_city_index_get_representative (request->index, request->selected, level) == entry)
    for (guint i = 0; i < members->len; i++)
      if (g_array_index (members, guint, i) == request->selected)
        {
          g_array_remove_index_fast (members, i);
          break;
        }

  return members;
}

static void
add_entry (GArray                   *spots,
           const PcCitySpotsRequest *request,
           guint                     entry,
           guint                     level)
{
  g_autoptr(GArray) members = dup_members (request, entry, level), clusters = NULL;
  PcCluster cluster;

  if (members->len == 1)
    {
      add_pin (spots, g_array_index (members, guint, 0));
      return;
    }

  if (members->len == 0)
    return;

  project_entry (request, entry, &cluster.x, &cluster.y);
  cluster.count = members->len;
  clusters = g_array_new (FALSE, FALSE, sizeof (PcCluster));
  g_array_append_val (clusters, cluster);
  keep_off_home (request, clusters);
  keep_off_selected (request, clusters);
  add_cluster (spots, request, &g_array_index (clusters, PcCluster, 0), g_steal_pointer (&members));
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  guint x = *(const guint *) a, y = *(const guint *) b;

  return (x > y) - (x < y);
}

/**
 * pc_city_spots_find:
 * @spots: (element-type PcCitySpot): where to add the spots
 * @request: what to find
 * @level: the level of the index
 * @margin: how far outside the view spots are wanted too, in pixels
 *
 * Finds the spots of many cities in the view, the most important first.
 */
void
pc_city_spots_find (GArray                   *spots,
                    const PcCitySpotsRequest *request,
                    guint                     level,
                    double                    margin)
{
  g_autoptr(GArray) entries = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_if_fail (spots != NULL);
  g_return_if_fail (request != NULL);

  find_in_view (request, level, margin, G_MAXUINT, entries);
  g_array_sort (entries, compare_entries);

  if (request->selected != PC_CITY_INDEX_NONE)
    add_pin (spots, request->selected);
  for (guint i = 0; i < entries->len; i++)
    add_entry (spots, request, g_array_index (entries, guint, i), level);
}

/**
 * pc_city_spots_can_part:
 * @coordinates: (element-type PcCoordinate): where the cities of a cluster are
 * @world: width of the world in the closest view, in pixels
 *
 * Returns: whether they are far enough from each other to be told apart there
 */
gboolean
pc_city_spots_can_part (GArray *coordinates,
                        double  world)
{
  double center, left = 0, right = 0, top = 1, bottom = 0;

  g_return_val_if_fail (coordinates != NULL, FALSE);

  if (coordinates->len == 0)
    return FALSE;

  center = pc_mercator_x (g_array_index (coordinates, PcCoordinate, 0).longitude);
  for (guint i = 0; i < coordinates->len; i++)
    {
      const PcCoordinate *coordinate = &g_array_index (coordinates, PcCoordinate, i);
      double x = pc_mercator_wrap (pc_mercator_x (coordinate->longitude), center) - center;
      double y = pc_mercator_y (coordinate->latitude);

      left = MIN (left, x);
      right = MAX (right, x);
      top = MIN (top, y);
      bottom = MAX (bottom, y);
    }

  return MAX (right - left, bottom - top) * world > PART_DISTANCE;
}
