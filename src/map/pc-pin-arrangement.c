/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-pin-arrangement.h"

#include "pc-cluster-pin.h"
#include "pc-label-placement.h"
#include "pc-reserved-labels.h"

#include <math.h>

/* Closer than this, marks look like one. */
#define SAME_SPOT 2

/* Bold letters are wider than those that the base map reserves room with. */
#define PROMINENT_WIDTH 1.04

/**
 * PcPinArrangement:
 *
 * Where the labels of pins stand, and what the base map leaves room for.
 *
 * It remembers what else lies on the map and keeps labels steady.
 */
struct _PcPinArrangement
{
  GObject parent_instance;

  GArray          *obstacles;
  graphene_rect_t  visible;
  graphene_rect_t  pill;
  int              zoom_level;
  guint            has_visible : 1;
  guint            has_pill : 1;
};

G_DEFINE_FINAL_TYPE (PcPinArrangement, pc_pin_arrangement, G_TYPE_OBJECT)

/* What labels keep when they are placed anew: nothing; their side, if it is free; their side, also against more important
 * ones that have not been shown. */
typedef enum {
  STABILITY_NONE,
  STABILITY_SIDE,
  STABILITY_SHOWN,
} Stability;

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

/* What is shown stays shown while the map moves, whatever comes into view. */
static GPtrArray *
dup_in_order (GPtrArray *pins,
              gboolean   moving)
{
  GPtrArray *ordered = g_ptr_array_sized_new (pins->len);

  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; i < pins->len; i++)
      {
        PcCityPin *pin = g_ptr_array_index (pins, i);
        gboolean first = is_required (pin), second = !moving || pc_city_pin_get_side (pin) != PC_LABEL_SIDE_NONE;

        if (pass == (first ? 0 : second ? 1 : 2))
          g_ptr_array_add (ordered, pin);
      }

  return ordered;
}

static void
add_cluster_obstacles (GPtrArray             *clusters,
                       const PcMapProjection *projection,
                       GArray                *obstacles)
{
  for (guint i = 0; i < clusters->len; i++)
    {
      PcClusterPin *cluster = g_ptr_array_index (clusters, i);
      float radius = (float) pc_cluster_pin_get_radius (cluster) + 1;
      graphene_rect_t bounds;
      double x, y;

      pc_map_projection_project (projection, pc_cluster_pin_get_coordinate (cluster), &x, &y);
      graphene_rect_init (&bounds, (float) x - radius, (float) y - radius, 2 * radius, 2 * radius);
      g_array_append_val (obstacles, bounds);
    }
}

static void
place (GPtrArray             *pins,
       const PcMapProjection *projection,
       GArray                *obstacles,
       const graphene_rect_t *visible,
       Stability              stability)
{
  g_autoptr(GPtrArray) ordered = dup_in_order (pins, stability == STABILITY_SHOWN);
  g_autofree PcLabel *labels = g_new0 (PcLabel, pins->len + 1);

  for (guint i = 0; i < ordered->len; i++)
    get_label (g_ptr_array_index (ordered, i), projection, stability != STABILITY_NONE, &labels[i]);

  prefer_outer_sides (ordered, labels);
  pc_label_place (labels, ordered->len, (const graphene_rect_t *) (void *) obstacles->data, obstacles->len, visible);

  for (guint i = 0; i < ordered->len; i++)
    pc_city_pin_set_side (g_ptr_array_index (ordered, i), labels[i].side);
}

static void
reserve_pin (PcCityPin *pin,
             GArray    *labels)
{
  PcCoordinate coordinate;

  if (pc_city_pin_get_coordinate (pin, &coordinate))
    pc_reserved_labels_add (labels, &coordinate, pc_city_pin_get_reach (pin),
                            pc_place_get_name (pc_city_pin_get_place (pin)),
                            pc_city_pin_get_text_size (pin) * (is_required (pin) ? PROMINENT_WIDTH : 1),
                            pc_city_pin_get_side (pin));
}

/* Something wide is a row of marks, of which the base map knows how to leave room. */
static void
reserve_rect (const graphene_rect_t *rect,
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

static void
pc_pin_arrangement_finalize (GObject *object)
{
  g_array_unref (PC_PIN_ARRANGEMENT (object)->obstacles);

  G_OBJECT_CLASS (pc_pin_arrangement_parent_class)->finalize (object);
}

static void
pc_pin_arrangement_class_init (PcPinArrangementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_pin_arrangement_finalize;
}

static void
pc_pin_arrangement_init (PcPinArrangement *self)
{
  self->obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  pc_pin_arrangement_forget (self);
}

/**
 * pc_pin_arrangement_new:
 *
 * Creates an arrangement of nothing yet.
 *
 * Returns: (transfer full): the arrangement
 */
PcPinArrangement *
pc_pin_arrangement_new (void)
{
  return g_object_new (PC_TYPE_PIN_ARRANGEMENT, NULL);
}

/**
 * pc_pin_arrangement_set_obstacles:
 * @self: an arrangement
 * @visible: (nullable): the part of the layer that nothing covers
 * @obstacles: (element-type graphene_rect_t): rectangles that no label should lie under
 *
 * Sets what else is on the map.
 */
void
pc_pin_arrangement_set_obstacles (PcPinArrangement      *self,
                                  const graphene_rect_t *visible,
                                  GArray                *obstacles)
{
  g_return_if_fail (PC_IS_PIN_ARRANGEMENT (self));
  g_return_if_fail (obstacles != NULL);

  self->has_visible = visible != NULL;
  if (visible != NULL)
    self->visible = *visible;

  g_array_set_size (self->obstacles, 0);
  g_array_append_vals (self->obstacles, obstacles->data, obstacles->len);
}

/**
 * pc_pin_arrangement_set_pill:
 * @self: an arrangement
 * @pill: (nullable): something wide that moves with the map
 *
 * Sets what lies on the arc.
 */
void
pc_pin_arrangement_set_pill (PcPinArrangement      *self,
                             const graphene_rect_t *pill)
{
  g_return_if_fail (PC_IS_PIN_ARRANGEMENT (self));

  self->has_pill = pill != NULL;
  if (pill != NULL)
    self->pill = *pill;
}

/**
 * pc_pin_arrangement_forget:
 * @self: an arrangement
 *
 * Lets the next labels begin anew, wherever they have been.
 */
void
pc_pin_arrangement_forget (PcPinArrangement *self)
{
  g_return_if_fail (PC_IS_PIN_ARRANGEMENT (self));

  self->zoom_level = -1;
}

/**
 * pc_pin_arrangement_place:
 * @self: an arrangement
 * @pins: (element-type PcCityPin): the pins that are shown, home first and the others by their importance
 * @clusters: (element-type PcClusterPin): the clusters that are shown
 * @projection: how the map is
 * @zoom_level: the whole zoom level
 *
 * Finds a place for the label of each pin.
 *
 * While the map is moved, labels stay on their side as long as they can. At another zoom level, which has tiles of its own,
 * they begin anew: else a map would depend on the way that led to it.
 */
void
pc_pin_arrangement_place (PcPinArrangement      *self,
                          GPtrArray             *pins,
                          GPtrArray             *clusters,
                          const PcMapProjection *projection,
                          int                    zoom_level)
{
  g_autoptr(GArray) obstacles = NULL;

  g_return_if_fail (PC_IS_PIN_ARRANGEMENT (self));

  obstacles = g_array_copy (self->obstacles);
  add_cluster_obstacles (clusters, projection, obstacles);
  if (self->has_pill)
    g_array_append_val (obstacles, self->pill);

  place (pins, projection, obstacles, self->has_visible ? &self->visible : NULL,
         zoom_level == self->zoom_level ? STABILITY_SIDE : STABILITY_NONE);
  self->zoom_level = zoom_level;
}

/**
 * pc_pin_arrangement_place_moving:
 * @self: an arrangement
 * @pins: (element-type PcCityPin): the pins that are shown, home first and the others by their importance
 * @clusters: (element-type PcClusterPin): the clusters that are shown
 * @projection: how the map is
 *
 * Finds a place for the labels of the pins that have come into view, while the map is on its way. All others stay where
 * they are, and pass below whatever covers the view.
 */
void
pc_pin_arrangement_place_moving (PcPinArrangement      *self,
                                 GPtrArray             *pins,
                                 GPtrArray             *clusters,
                                 const PcMapProjection *projection)
{
  g_autoptr(GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  g_return_if_fail (PC_IS_PIN_ARRANGEMENT (self));

  add_cluster_obstacles (clusters, projection, obstacles);
  place (pins, projection, obstacles, NULL, STABILITY_SHOWN);
}

/**
 * pc_pin_arrangement_dup_labels:
 * @self: an arrangement
 * @pins: (element-type PcCityPin): the pins that are shown
 * @clusters: (element-type PcClusterPin): the clusters that are shown
 * @projection: how the map is
 *
 * Gets what the base map must leave room for.
 *
 * Returns: (transfer full) (element-type PcReservedLabel): the labels
 */
GArray *
pc_pin_arrangement_dup_labels (PcPinArrangement      *self,
                               GPtrArray             *pins,
                               GPtrArray             *clusters,
                               const PcMapProjection *projection)
{
  GArray *labels = pc_reserved_labels_new ();

  g_return_val_if_fail (PC_IS_PIN_ARRANGEMENT (self), labels);

  for (guint i = 0; i < pins->len; i++)
    reserve_pin (g_ptr_array_index (pins, i), labels);

  for (guint i = 0; i < clusters->len; i++)
    {
      PcClusterPin *cluster = g_ptr_array_index (clusters, i);

      pc_reserved_labels_add (labels, pc_cluster_pin_get_coordinate (cluster), pc_cluster_pin_get_radius (cluster),
                              NULL, 1, PC_LABEL_SIDE_NONE);
    }

  if (self->has_pill)
    reserve_rect (&self->pill, projection, labels);

  return labels;
}

/**
 * pc_pin_arrangement_find_next:
 * @pins: (element-type PcCityPin): the pins that are shown
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

      if (get_position (other, projection, &other_x, &other_y)
          && hypot (other_x - x, other_y - y) < SAME_SPOT)
        return other;
    }

  return pin;
}
