/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-layer.h"

#include "pc-city-pin.h"
#include "pc-cluster-pin.h"
#include "pc-map-projection.h"
#include "pc-map-style.h"
#include "pc-pin-arrangement.h"
#include "pc-reserved-labels.h"

#include <math.h>

/* How far beyond the view pins are still drawn: a label may reach in. */
#define OVERSCAN 200

/**
 * PcCityLayer:
 *
 * The pins of all cities, their labels, and the clusters that stand for pins too close together.
 *
 * Unlike [class@Shumate.MarkerLayer] it follows the map over the antimeridian, draws all labels below all marks and
 * finds a place for each label.
 */
struct _PcCityLayer
{
  ShumateLayer parent_instance;

  GListModel      *cities;
  GPtrArray       *pins;
  GPtrArray       *clusters;
  GArray          *obstacles;
  GtkWidget       *home;
  PcCity          *selected;
  graphene_rect_t  visible;
  graphene_rect_t  pill;
  guint            place_id;
  int              placed_zoom_level;
  guint            has_visible : 1;
  guint            has_pill : 1;
  guint            place_changed : 1;
};

G_DEFINE_FINAL_TYPE (PcCityLayer, pc_city_layer, SHUMATE_TYPE_LAYER)

typedef enum {
  SIGNAL_CITY_SELECTED,
  SIGNAL_CITY_ACTIVATED,
  SIGNAL_CLUSTER_CLICKED,
  SIGNAL_CHANGED,
  SIGNAL_PLACED,
} PcCityLayerSignals;

static guint signals[SIGNAL_PLACED + 1];

static double
get_zoom_level (PcCityLayer *self)
{
  return shumate_viewport_get_zoom_level (shumate_layer_get_viewport (SHUMATE_LAYER (self)));
}

static PcMapProjection
get_projection (PcCityLayer *self)
{
  PcMapProjection projection;

  pc_map_projection_init (&projection, SHUMATE_LAYER (self));

  return projection;
}

static void
project (PcCityLayer        *self,
         const PcCoordinate *coordinate,
         double             *x,
         double             *y)
{
  PcMapProjection projection = get_projection (self);

  pc_map_projection_project (&projection, coordinate, x, y);
}

static gboolean
get_position (PcCityLayer *self,
              PcCityPin   *pin,
              double      *x,
              double      *y)
{
  PcCoordinate coordinate;

  if (!pc_city_pin_get_coordinate (pin, &coordinate))
    return FALSE;

  project (self, &coordinate, x, y);

  return TRUE;
}

/* Clusters. */

static void
cluster_clicked_cb (PcCityLayer  *self,
                    PcClusterPin *cluster)
{
  const PcCoordinate *coordinate = pc_cluster_pin_get_coordinate (cluster);

  g_signal_emit (self, signals[SIGNAL_CLUSTER_CLICKED], 0, coordinate->latitude, coordinate->longitude);
}

static void
unparent (gpointer widget)
{
  gtk_widget_unparent (widget);
}

static GtkWidget *
add_cluster (PcCityLayer *self)
{
  GtkWidget *cluster = pc_cluster_pin_new ();

  g_signal_connect_swapped (cluster, "clicked", G_CALLBACK (cluster_clicked_cb), self);
  gtk_widget_insert_before (cluster, GTK_WIDGET (self), self->home);
  g_ptr_array_add (self->clusters, cluster);

  return cluster;
}

static void
show_clusters (PcCityLayer *self,
               GArray      *clusters)
{
  PcMapProjection projection = get_projection (self);

  if (self->clusters->len > clusters->len)
    g_ptr_array_set_size (self->clusters, (int) clusters->len);

  for (guint i = 0; i < clusters->len; i++)
    {
      const PcCluster *found = &g_array_index (clusters, PcCluster, i);
      GtkWidget *cluster = i < self->clusters->len ? g_ptr_array_index (self->clusters, i) : add_cluster (self);
      PcCoordinate coordinate;

      pc_map_projection_unproject (&projection, found->x, found->y, &coordinate);
      pc_cluster_pin_set_coordinate (PC_CLUSTER_PIN (cluster), &coordinate);
      pc_cluster_pin_set_count (PC_CLUSTER_PIN (cluster), found->count);
    }
}

static void
update_clusters (PcCityLayer *self)
{
  PcMapProjection projection = get_projection (self);
  g_autoptr(GArray) clusters = pc_pin_arrangement_cluster (self->pins, self->home, &projection);

  show_clusters (self, clusters);
}

/* Labels. */

static GPtrArray *
get_shown_pins (PcCityLayer *self)
{
  GPtrArray *pins = g_ptr_array_new ();

  if (self->home != NULL && gtk_widget_get_visible (self->home))
    g_ptr_array_add (pins, self->home);

  for (guint i = 0; i < self->pins->len; i++)
    if (gtk_widget_get_visible (g_ptr_array_index (self->pins, i)))
      g_ptr_array_add (pins, g_ptr_array_index (self->pins, i));

  return pins;
}

static void
add_cluster_obstacles (PcCityLayer *self,
                       GArray      *obstacles)
{
  for (guint i = 0; i < self->clusters->len; i++)
    {
      const PcCoordinate *coordinate = pc_cluster_pin_get_coordinate (g_ptr_array_index (self->clusters, i));
      float radius = (float) pc_cluster_pin_get_radius (GTK_WIDGET (self)) + 1;
      graphene_rect_t bounds;
      double x, y;

      project (self, coordinate, &x, &y);
      graphene_rect_init (&bounds, (float) x - radius, (float) y - radius, 2 * radius, 2 * radius);
      g_array_append_val (obstacles, bounds);
    }
}

/* While the map is moved, labels stay on their side as long as they can. At another zoom level, which has
 * tiles of its own, they begin anew: else a map would depend on the way that led to it. */
static void
place_labels (PcCityLayer *self)
{
  int zoom_level = (int) floor (get_zoom_level (self));
  PcMapProjection projection = get_projection (self);
  g_autoptr(GPtrArray) pins = get_shown_pins (self);
  g_autoptr(GArray) obstacles = g_array_copy (self->obstacles);

  add_cluster_obstacles (self, obstacles);
  if (self->has_pill)
    g_array_append_val (obstacles, self->pill);

  pc_pin_arrangement_place_labels (pins, self->selected, &projection, obstacles,
                                   self->has_visible ? &self->visible : NULL,
                                   zoom_level == self->placed_zoom_level);
  self->placed_zoom_level = zoom_level;
}

static gboolean
place_cb (gpointer data)
{
  PcCityLayer *self = data;

  self->place_id = 0;
  if (self->place_changed)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  self->place_changed = FALSE;
  pc_city_layer_place (self);

  return G_SOURCE_REMOVE;
}

/* The selected city is above home, and home above all others. */
static void
raise_prominent (PcCityLayer *self)
{
  GtkWidget *selected = self->selected != NULL ? pc_city_layer_get_pin (self, self->selected) : NULL;
  GtkWidget *top = selected != NULL ? selected : self->home;

  if (top == NULL || gtk_widget_get_last_child (GTK_WIDGET (self)) == top)
    return;

  if (self->home != NULL)
    gtk_widget_insert_before (self->home, GTK_WIDGET (self), NULL);
  if (selected != NULL)
    gtk_widget_insert_before (selected, GTK_WIDGET (self), NULL);
}

/* Many changes of the model come in a row; one placement before the next frame is enough for all of them. */
static void
queue_place (PcCityLayer *self)
{
  if (self->place_id == 0)
    self->place_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, place_cb, self, NULL);
}

static void
zoom_changed_cb (PcCityLayer *self)
{
  /* At once, because the base map is about to ask for tiles, which must know of the labels. */
  pc_city_layer_place (self);
}

/* Pins. */

static void
place_changed_cb (PcCityLayer *self)
{
  self->place_changed = TRUE;
  queue_place (self);
}

/* Who clicks on what is selected already means what lies under it. */
static void
pin_clicked_cb (PcCityLayer *self,
                PcCityPin   *pin)
{
  PcMapProjection projection = get_projection (self);

  if (pc_city_pin_get_selected (pin))
    pin = pc_pin_arrangement_find_next (self->pins, pin, &projection);

  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, pc_city_pin_get_place (pin));
}

static void
pin_activate_cb (PcCityLayer *self,
                 PcCityPin   *pin)
{
  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, pc_city_pin_get_place (pin));
  g_signal_emit (self, signals[SIGNAL_CITY_ACTIVATED], 0, pc_city_pin_get_place (pin));
}

static GtkWidget *
add_pin (PcCityLayer *self,
         PcPlace     *place)
{
  GtkWidget *pin = pc_city_pin_new (place);

  g_signal_connect_swapped (pin, "clicked", G_CALLBACK (pin_clicked_cb), self);
  g_signal_connect_swapped (pin, "activate", G_CALLBACK (pin_activate_cb), self);
  g_signal_connect_object (place, "notify", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
  pc_city_pin_set_selected (PC_CITY_PIN (pin), self->selected != NULL && PC_PLACE (self->selected) == place);

  return pin;
}

static void
remove_pin (gpointer data)
{
  GtkWidget *pin = data;

  g_signal_handlers_disconnect_by_data (pc_city_pin_get_place (PC_CITY_PIN (pin)), gtk_widget_get_parent (pin));
  gtk_widget_unparent (pin);
}

static void
items_changed_cb (PcCityLayer *self,
                  guint        position,
                  guint        removed,
                  guint        added)
{
  if (removed > 0)
    g_ptr_array_remove_range (self->pins, position, removed);

  for (guint i = 0; i < added; i++)
    {
      g_autoptr(PcCity) city = g_list_model_get_item (self->cities, position + i);
      GtkWidget *pin = add_pin (self, PC_PLACE (city));

      gtk_widget_insert_before (pin, GTK_WIDGET (self), self->home);
      g_ptr_array_insert (self->pins, (int) (position + i), pin);
    }

  queue_place (self);
}

/* Widget. */

static void
allocate_at (GtkWidget *widget,
             double     x,
             double     y)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkRequisition size;
  GskTransform *transform;
  gboolean inside = x > -OVERSCAN && y > -OVERSCAN
                    && x < gtk_widget_get_width (parent) + OVERSCAN && y < gtk_widget_get_height (parent) + OVERSCAN;

  gtk_widget_set_child_visible (widget, inside);
  if (!inside || !gtk_widget_should_layout (widget))
    return;

  gtk_widget_get_preferred_size (widget, &size, NULL);
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) round (x - size.width / 2.0), (float) round (y - size.height / 2.0)));
  gtk_widget_allocate (widget, size.width, size.height, -1, transform);
}

static void
allocate_pin (PcCityLayer *self,
              GtkWidget   *pin)
{
  double x, y;

  if (get_position (self, PC_CITY_PIN (pin), &x, &y))
    allocate_at (pin, x, y);
  else
    gtk_widget_set_child_visible (pin, FALSE);
}

static void
pc_city_layer_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  PcCityLayer *self = PC_CITY_LAYER (widget);

  for (guint i = 0; i < self->pins->len; i++)
    allocate_pin (self, g_ptr_array_index (self->pins, i));

  if (self->home != NULL)
    allocate_pin (self, self->home);

  for (guint i = 0; i < self->clusters->len; i++)
    {
      GtkWidget *cluster = g_ptr_array_index (self->clusters, i);
      double x, y;

      project (self, pc_cluster_pin_get_coordinate (PC_CLUSTER_PIN (cluster)), &x, &y);
      allocate_at (cluster, x, y);
    }
}

static void
snapshot_label (PcCityLayer *self,
                GtkWidget   *pin,
                GtkSnapshot *snapshot)
{
  double x, y;

  if (gtk_widget_get_visible (pin) && gtk_widget_get_child_visible (pin)
      && get_position (self, PC_CITY_PIN (pin), &x, &y))
    pc_city_pin_snapshot_label (PC_CITY_PIN (pin), snapshot, round (x), round (y));
}

/* Labels lie below all marks, except the two that are shown even where there is no room. */
static void
pc_city_layer_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  PcCityLayer *self = PC_CITY_LAYER (widget);
  GtkWidget *selected = NULL;

  for (guint i = 0; i < self->pins->len; i++)
    {
      GtkWidget *pin = g_ptr_array_index (self->pins, i);

      if (pc_city_pin_get_selected (PC_CITY_PIN (pin)))
        selected = pin;
      else
        snapshot_label (self, pin, snapshot);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_snapshot_child (widget, child, snapshot);

  if (self->home != NULL)
    snapshot_label (self, self->home, snapshot);
  if (selected != NULL)
    snapshot_label (self, selected, snapshot);
}

/* The map is one stop for the Tab key: the list is the way to a city by keyboard. */
static gboolean
pc_city_layer_focus (GtkWidget       *widget,
                     GtkDirectionType direction)
{
  return FALSE;
}

static void
pc_city_layer_system_setting_changed (GtkWidget       *widget,
                                      GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (pc_city_layer_parent_class)->system_setting_changed (widget, setting);

  queue_place (PC_CITY_LAYER (widget));
}

static void
pc_city_layer_constructed (GObject *object)
{
  ShumateViewport *viewport = shumate_layer_get_viewport (SHUMATE_LAYER (object));

  G_OBJECT_CLASS (pc_city_layer_parent_class)->constructed (object);

  g_signal_connect_object (viewport, "notify", G_CALLBACK (gtk_widget_queue_allocate), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (viewport, "notify::zoom-level", G_CALLBACK (zoom_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
pc_city_layer_dispose (GObject *object)
{
  PcCityLayer *self = PC_CITY_LAYER (object);

  g_clear_handle_id (&self->place_id, g_source_remove);
  pc_city_layer_set_cities (self, NULL);
  g_ptr_array_set_size (self->clusters, 0);
  if (self->home != NULL)
    remove_pin (g_steal_pointer (&self->home));
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (pc_city_layer_parent_class)->dispose (object);
}

static void
pc_city_layer_finalize (GObject *object)
{
  PcCityLayer *self = PC_CITY_LAYER (object);

  g_clear_pointer (&self->pins, g_ptr_array_unref);
  g_clear_pointer (&self->clusters, g_ptr_array_unref);
  g_clear_pointer (&self->obstacles, g_array_unref);

  G_OBJECT_CLASS (pc_city_layer_parent_class)->finalize (object);
}

static void
pc_city_layer_class_init (PcCityLayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pc_city_layer_constructed;
  object_class->dispose = pc_city_layer_dispose;
  object_class->finalize = pc_city_layer_finalize;

  widget_class->size_allocate = pc_city_layer_size_allocate;
  widget_class->snapshot = pc_city_layer_snapshot;
  widget_class->focus = pc_city_layer_focus;
  widget_class->system_setting_changed = pc_city_layer_system_setting_changed;

  /**
   * PcCityLayer::city-selected:
   * @self: the layer
   * @city: the city
   *
   * Emitted when the user chooses a city.
   */
  signals[SIGNAL_CITY_SELECTED] =
    g_signal_new ("city-selected",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  /**
   * PcCityLayer::city-activated:
   * @self: the layer
   * @city: the city
   *
   * Emitted when the user wants to see all about a city.
   */
  signals[SIGNAL_CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  /**
   * PcCityLayer::cluster-clicked:
   * @self: the layer
   * @latitude: where the cluster is
   * @longitude: where the cluster is
   *
   * Emitted when the user wants to see what a cluster is made of.
   */
  signals[SIGNAL_CLUSTER_CLICKED] =
    g_signal_new ("cluster-clicked",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);

  /**
   * PcCityLayer::changed:
   * @self: the layer
   *
   * Emitted when something about the cities has changed, once for many changes in a row.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * PcCityLayer::placed:
   * @self: the layer
   *
   * Emitted when labels and clusters have been placed anew.
   */
  signals[SIGNAL_PLACED] =
    g_signal_new ("placed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
pc_city_layer_init (PcCityLayer *self)
{
  self->pins = g_ptr_array_new_with_free_func (remove_pin);
  self->clusters = g_ptr_array_new_with_free_func (unparent);
  self->obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  self->placed_zoom_level = -1;
  pc_map_style_follow (GTK_WIDGET (self));
}

/**
 * pc_city_layer_new:
 * @viewport: the viewport of the map
 *
 * Creates a layer without cities.
 *
 * Returns: (transfer floating): the layer
 */
ShumateLayer *
pc_city_layer_new (ShumateViewport *viewport)
{
  return g_object_new (PC_TYPE_CITY_LAYER, "viewport", viewport, NULL);
}

/**
 * pc_city_layer_set_home:
 * @self: a city layer
 * @home: (nullable): the home city
 *
 * Sets the city that is told apart from all others, never hidden and never part of a cluster.
 */
void
pc_city_layer_set_home (PcCityLayer *self,
                        PcPlace     *home)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));
  g_return_if_fail (home == NULL || PC_IS_PLACE (home));

  if (self->home != NULL)
    remove_pin (g_steal_pointer (&self->home));

  if (home != NULL)
    {
      PcCoordinate coordinate;

      self->home = add_pin (self, home);
      gtk_widget_set_parent (self->home, GTK_WIDGET (self));
      gtk_widget_set_visible (self->home, pc_city_pin_get_coordinate (PC_CITY_PIN (self->home), &coordinate));
    }

  queue_place (self);
}

/**
 * pc_city_layer_set_cities:
 * @self: a city layer
 * @cities: (nullable): a list of [class@City]
 *
 * Sets the cities to show. The layer follows the list.
 */
void
pc_city_layer_set_cities (PcCityLayer *self,
                          GListModel  *cities)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));
  g_return_if_fail (cities == NULL || G_IS_LIST_MODEL (cities));

  if (self->cities == cities)
    return;

  if (self->cities != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->cities, items_changed_cb, self);
      g_ptr_array_set_size (self->pins, 0);
    }

  g_set_object (&self->cities, cities);

  if (cities != NULL)
    {
      g_signal_connect_object (cities, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
      items_changed_cb (self, 0, 0, g_list_model_get_n_items (cities));
    }
}

/**
 * pc_city_layer_set_selected:
 * @self: a city layer
 * @city: (nullable): a city
 *
 * Shows @city as selected.
 */
void
pc_city_layer_set_selected (PcCityLayer *self,
                            PcCity      *city)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->selected, city))
    return;

  for (guint i = 0; i < self->pins->len; i++)
    {
      PcCityPin *pin = g_ptr_array_index (self->pins, i);

      pc_city_pin_set_selected (pin, city != NULL && pc_city_pin_get_place (pin) == PC_PLACE (city));
    }

  self->placed_zoom_level = -1;
  queue_place (self);
}

/**
 * pc_city_layer_set_obstacles:
 * @self: a city layer
 * @visible: (nullable): the part of the layer that nothing covers
 * @obstacles: (element-type graphene_rect_t): rectangles that no label should lie under
 *
 * Tells the layer what else is on the map, in its own coordinates. It counts from the next placement on.
 */
void
pc_city_layer_set_obstacles (PcCityLayer           *self,
                             const graphene_rect_t *visible,
                             GArray                *obstacles)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));
  g_return_if_fail (obstacles != NULL);

  self->has_visible = visible != NULL;
  if (visible != NULL)
    self->visible = *visible;

  g_array_set_size (self->obstacles, 0);
  g_array_append_vals (self->obstacles, obstacles->data, obstacles->len);
}

/**
 * pc_city_layer_set_pill:
 * @self: a city layer
 * @pill: (nullable): where the distance is shown on the selected arc
 *
 * Tells the layer what lies on the arc. Unlike other obstacles it moves with the map, so that the base map has to
 * leave room for it too.
 */
void
pc_city_layer_set_pill (PcCityLayer           *self,
                        const graphene_rect_t *pill)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));

  self->has_pill = pill != NULL;
  if (pill != NULL)
    self->pill = *pill;
}

/**
 * pc_city_layer_place:
 * @self: a city layer
 *
 * Finds clusters and places labels, as the map is now.
 */
void
pc_city_layer_place (PcCityLayer *self)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));

  g_clear_handle_id (&self->place_id, g_source_remove);

  raise_prominent (self);
  update_clusters (self);
  place_labels (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));

  g_signal_emit (self, signals[SIGNAL_PLACED], 0);
}

/**
 * pc_city_layer_get_pin:
 * @self: a city layer
 * @city: (nullable): a city, or %NULL for the home city
 *
 * Returns: (transfer none) (nullable): its pin
 */
GtkWidget *
pc_city_layer_get_pin (PcCityLayer *self,
                       PcCity      *city)
{
  g_return_val_if_fail (PC_IS_CITY_LAYER (self), NULL);

  if (city == NULL)
    return self->home;

  for (guint i = 0; i < self->pins->len; i++)
    if (pc_city_pin_get_place (g_ptr_array_index (self->pins, i)) == PC_PLACE (city))
      return g_ptr_array_index (self->pins, i);

  return NULL;
}

/**
 * pc_city_layer_get_position:
 * @self: a city layer
 * @city: (nullable): a city, or %NULL for the home city
 * @position: (out caller-allocates): where it is in the layer
 *
 * Gets where a city is on the screen.
 *
 * Returns: whether the city has a pin and a place
 */
gboolean
pc_city_layer_get_position (PcCityLayer      *self,
                            PcCity           *city,
                            graphene_point_t *position)
{
  GtkWidget *pin;
  double x, y;

  g_return_val_if_fail (PC_IS_CITY_LAYER (self), FALSE);

  pin = pc_city_layer_get_pin (self, city);
  if (pin == NULL || !get_position (self, PC_CITY_PIN (pin), &x, &y))
    return FALSE;

  graphene_point_init (position, (float) x, (float) y);

  return TRUE;
}

/**
 * pc_city_layer_dup_labels:
 * @self: a city layer
 *
 * Gets what the base map must leave room for, as it is now.
 *
 * Returns: (transfer full) (element-type PcReservedLabel): the labels
 */
GArray *
pc_city_layer_dup_labels (PcCityLayer *self)
{
  GArray *labels = pc_reserved_labels_new ();
  g_autoptr(GPtrArray) pins = NULL;

  g_return_val_if_fail (PC_IS_CITY_LAYER (self), labels);

  pins = get_shown_pins (self);
  pc_pin_arrangement_reserve (pins, labels);

  for (guint i = 0; i < self->clusters->len; i++)
    pc_reserved_labels_add (labels, pc_cluster_pin_get_coordinate (g_ptr_array_index (self->clusters, i)),
                            pc_cluster_pin_get_radius (GTK_WIDGET (self)), NULL, 1, PC_LABEL_SIDE_NONE);

  if (self->has_pill)
    {
      PcMapProjection projection = get_projection (self);

      pc_pin_arrangement_reserve_rect (&self->pill, &projection, labels);
    }

  return labels;
}

/**
 * pc_city_layer_has_room:
 * @self: a city layer
 * @labels: (nullable) (element-type PcReservedLabel): what the base map has left room for
 *
 * Checks whether the base map still leaves room where it is needed in the view.
 *
 * Returns: whether it does
 */
gboolean
pc_city_layer_has_room (PcCityLayer *self,
                        GArray      *labels)
{
  g_autoptr(GArray) needed = NULL;
  PcMapProjection projection;

  g_return_val_if_fail (PC_IS_CITY_LAYER (self), FALSE);

  if (labels == NULL)
    return TRUE;

  needed = pc_city_layer_dup_labels (self);
  projection = get_projection (self);

  return pc_reserved_labels_have_room (labels, needed, &projection);
}
