/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-pin-arrangement.h"

#include "pc-cluster-pin.h"
#include "pc-label-placement.h"
#include "pc-map-style.h"
#include "pc-mercator.h"
#include "pc-place-rank.h"
#include "pc-reserved-labels.h"

#include <math.h>

#define CLUSTER_DISTANCE 24
#define CLUSTER_HOME_DISTANCE 30
#define CLUSTER_STEPS 8

/* Closer than this, marks look like one. */
#define SAME_SPOT 2

/* Bold letters are wider than those that the base map reserves room with. */
#define PROMINENT_WIDTH 1.04

static gboolean
get_position (PcCityPin             *pin,
              const PcMapProjection *projection,
              double                *x,
              double                *y)
{
  PcCoordinate coordinate;

  if (!pc_city_pin_get_coordinate (pin, &coordinate))
    return FALSE;

  pc_map_projection_project (projection, &coordinate, x, y);

  return TRUE;
}

static void
keep_clear (GArray                *clusters,
            double                 radius,
            double                 scale,
            GtkWidget             *home,
            const PcMapProjection *projection)
{
  double x, y;
  gboolean has_home = home != NULL && get_position (PC_CITY_PIN (home), projection, &x, &y);

  /* The one undoes a little of the other. */
  for (guint i = 0; i < CLUSTER_STEPS; i++)
    {
      pc_city_clusters_separate (clusters, 2 * radius + 1);
      if (has_home)
        pc_city_clusters_push_out (clusters, x, y, CLUSTER_HOME_DISTANCE * scale);
    }
}

/**
 * pc_pin_arrangement_cluster:
 * @pins: (element-type PcCityPin): the pins of all cities
 * @home: (nullable): the pin of the home city
 * @projection: how the map is
 *
 * Gathers pins that lie too close together, and shows only those that do not.
 *
 * Returns: (transfer full) (element-type PcCluster): the clusters
 */
GArray *
pc_pin_arrangement_cluster (GPtrArray             *pins,
                            GtkWidget             *home,
                            const PcMapProjection *projection)
{
  g_autofree PcClusterPoint *points = g_new0 (PcClusterPoint, pins->len + 1);
  gboolean close = projection->world >= pc_mercator_world_size (PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL);
  GArray *clusters;
  double radius, scale;
  PcCoordinate coordinate;

  if (pins->len == 0)
    return g_array_new (FALSE, FALSE, sizeof (PcCluster));

  radius = pc_cluster_pin_get_radius (g_ptr_array_index (pins, 0));
  scale = pc_map_style_get_mark_scale (g_ptr_array_index (pins, 0));

  for (guint i = 0; i < pins->len; i++)
    {
      PcCityPin *pin = g_ptr_array_index (pins, i);

      points[i].fixed = close || pc_city_pin_get_selected (pin) || !get_position (pin, projection, &points[i].x, &points[i].y);
    }

  clusters = pc_city_clusters_find (points, pins->len, CLUSTER_DISTANCE * scale, radius);
  keep_clear (clusters, radius, scale, home, projection);

  for (guint i = 0; i < pins->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (pins, i),
                            points[i].cluster < 0 && pc_city_pin_get_coordinate (g_ptr_array_index (pins, i), &coordinate));

  return clusters;
}

static int
compare_pins (gconstpointer a,
              gconstpointer b,
              gpointer      selected)
{
  PcCityPin *pin_a = *(PcCityPin * const *) a;
  PcCityPin *pin_b = *(PcCityPin * const *) b;

  return pc_place_rank_compare (pc_city_pin_get_place (pin_a), pc_city_pin_get_place (pin_b), selected);
}

static gboolean
is_required (PcCityPin *pin)
{
  return pc_city_pin_get_home (pin) || pc_city_pin_get_selected (pin);
}

/* The arc between home and the selected city leaves both on the inner side: on the outer one nothing is drawn under
 * the label. Both are the first of the list. */
static void
prefer_outer_sides (GPtrArray *pins,
                    PcLabel   *labels)
{
  if (pins->len < 2 || !pc_city_pin_get_home (g_ptr_array_index (pins, 0)) || !pc_city_pin_get_selected (g_ptr_array_index (pins, 1)))
    return;

  for (guint i = 0; i < 2; i++)
    {
      labels[i].preferred = PC_LABEL_SIDE_NONE;
      labels[i].away_x = labels[i].x - labels[1 - i].x;
      labels[i].away_y = labels[i].y - labels[1 - i].y;
    }
}

static void
get_label (PcCityPin             *pin,
           const PcMapProjection *projection,
           gboolean               keep,
           PcLabel               *label)
{
  int width = 0, height = 0;

  if (get_position (pin, projection, &label->x, &label->y))
    pc_city_pin_get_label_size (pin, &width, &height);

  label->width = width;
  label->height = height;
  label->radius = pc_city_pin_get_reach (pin);
  label->required = is_required (pin);
  label->preferred = keep ? pc_city_pin_get_side (pin) : PC_LABEL_SIDE_NONE;
}

/**
 * pc_pin_arrangement_place_labels:
 * @pins: (element-type PcCityPin): the pins that are shown, home among them; the most important comes first afterwards
 * @selected: (nullable): the selected city
 * @projection: how the map is
 * @obstacles: (element-type graphene_rect_t): what no label may cover
 * @visible: (nullable): what is seen of the map
 * @keep: whether a label should rather stay where it is
 *
 * Finds a place for the label of each pin.
 */
void
pc_pin_arrangement_place_labels (GPtrArray             *pins,
                                 PcCity                *selected,
                                 const PcMapProjection *projection,
                                 GArray                *obstacles,
                                 const graphene_rect_t *visible,
                                 gboolean               keep)
{
  g_autofree PcLabel *labels = g_new0 (PcLabel, pins->len + 1);

  g_ptr_array_sort_with_data (pins, compare_pins, selected);

  for (guint i = 0; i < pins->len; i++)
    get_label (g_ptr_array_index (pins, i), projection, keep, &labels[i]);

  prefer_outer_sides (pins, labels);
  pc_label_place (labels, pins->len, (const graphene_rect_t *) (void *) obstacles->data, obstacles->len, visible);

  for (guint i = 0; i < pins->len; i++)
    pc_city_pin_set_side (g_ptr_array_index (pins, i), labels[i].side);
}

/**
 * pc_pin_arrangement_find_next:
 * @pins: (element-type PcCityPin): the pins of all cities
 * @pin: one of them
 * @projection: how the map is
 *
 * Finds the next pin that lies in the same spot. Who goes from each to the next comes by all of them.
 *
 * Returns: (transfer none): the next pin, or @pin if it is alone
 */
PcCityPin *
pc_pin_arrangement_find_next (GPtrArray             *pins,
                              PcCityPin             *pin,
                              const PcMapProjection *projection)
{
  double x, y, other_x, other_y;
  guint first;

  if (!get_position (pin, projection, &x, &y) || !g_ptr_array_find (pins, pin, &first))
    return pin;

  for (guint i = 1; i < pins->len; i++)
    {
      PcCityPin *other = g_ptr_array_index (pins, (first + i) % pins->len);

      if (gtk_widget_get_visible (GTK_WIDGET (other)) && get_position (other, projection, &other_x, &other_y)
          && hypot (other_x - x, other_y - y) < SAME_SPOT)
        return other;
    }

  return pin;
}

/**
 * pc_pin_arrangement_reserve:
 * @pins: (element-type PcCityPin): the pins that are shown
 * @labels: (element-type PcReservedLabel): where to add them
 *
 * Notes down what the base map must leave room for.
 */
void
pc_pin_arrangement_reserve (GPtrArray *pins,
                            GArray    *labels)
{
  for (guint i = 0; i < pins->len; i++)
    {
      PcCityPin *pin = g_ptr_array_index (pins, i);
      PcCoordinate coordinate;

      if (pc_city_pin_get_coordinate (pin, &coordinate))
        pc_reserved_labels_add (labels, &coordinate, pc_city_pin_get_reach (pin),
                                pc_place_get_name (pc_city_pin_get_place (pin)),
                                pc_city_pin_get_text_size (pin) * (is_required (pin) ? PROMINENT_WIDTH : 1),
                                pc_city_pin_get_side (pin));
    }
}

/**
 * pc_pin_arrangement_reserve_rect:
 * @rect: something wide that moves with the map
 * @projection: how the map is
 * @labels: (element-type PcReservedLabel): where to add it
 *
 * Notes down a rectangle as a row of marks, of which the base map knows how to leave room.
 */
void
pc_pin_arrangement_reserve_rect (const graphene_rect_t *rect,
                                 const PcMapProjection *projection,
                                 GArray                *labels)
{
  double radius = (double) rect->size.height / 2;
  double first = (double) rect->origin.x + radius, last = (double) (rect->origin.x + rect->size.width) - radius;

  for (guint i = 0; i < 3; i++)
    {
      PcCoordinate coordinate;

      pc_map_projection_unproject (projection, first + (last - first) * i / 2, (double) rect->origin.y + radius, &coordinate);
      pc_reserved_labels_add (labels, &coordinate, radius, NULL, 1, PC_LABEL_SIDE_NONE);
    }
}
