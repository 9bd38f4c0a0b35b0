/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-layer.h"

#include "pc-city-indexer.h"
#include "pc-city-pin.h"
#include "pc-city-spots.h"
#include "pc-cluster-pin.h"
#include "pc-map-places.h"
#include "pc-map-projection.h"
#include "pc-map-style.h"
#include "pc-mercator.h"
#include "pc-pin-arrangement.h"
#include "pc-pin-set.h"
#include "pc-reserved-labels.h"

#include <math.h>

/* A mark without a label reaches no farther into the view. */
#define MARK_OVERSCAN 40

/* So many labels are made pictures in a frame, if they were not new in it. */
#define MAX_RASTERS 4

/**
 * PcCityLayer:
 *
 * The pins of the cities, their labels, and the clusters that stand for pins too close together.
 *
 * Unlike [class@Shumate.MarkerLayer] it follows the map over the antimeridian, draws all labels below all marks, finds
 * a place for each label, and has widgets only for what is seen.
 */
struct _PcCityLayer
{
  ShumateLayer parent_instance;

  PcCityIndexer    *indexer;
  PcPinSet         *set;
  PcPinArrangement *arrangement;
  GtkWidget        *home;
  PcCity           *selected;
  guint             place_id;
  gboolean          place_changed;
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

/* What is shown. */

static GtkWidget *
find_selected (PcCityLayer *self)
{
  return self->selected != NULL ? pc_pin_set_find (self->set, self->selected) : NULL;
}

/* Home first. */
static GPtrArray *
dup_shown_pins (PcCityLayer *self)
{
  GPtrArray *pins = g_ptr_array_new ();

  if (self->home != NULL && gtk_widget_get_visible (self->home))
    g_ptr_array_add (pins, self->home);

  g_ptr_array_extend (pins, pc_pin_set_get_pins (self->set), NULL, NULL);

  return pins;
}

static gboolean
get_home_coordinate (PcCityLayer  *self,
                     PcCoordinate *coordinate)
{
  return self->home != NULL && pc_city_pin_get_coordinate (PC_CITY_PIN (self->home), coordinate);
}

static void
update_home (PcCityLayer *self)
{
  PcCoordinate coordinate;

  if (self->home != NULL)
    gtk_widget_set_visible (self->home, get_home_coordinate (self, &coordinate));
}

/* The selected city is above home, and home above all others. */
static void
raise_prominent (PcCityLayer *self)
{
  GtkWidget *selected = find_selected (self);
  GtkWidget *top = selected != NULL ? selected : self->home;

  if (top == NULL || gtk_widget_get_last_child (GTK_WIDGET (self)) == top)
    return;

  if (self->home != NULL)
    gtk_widget_insert_before (self->home, GTK_WIDGET (self), NULL);
  if (selected != NULL)
    gtk_widget_insert_before (selected, GTK_WIDGET (self), NULL);
}

static void
update_set (PcCityLayer *self,
            gboolean     moving)
{
  PcMapProjection projection = get_projection (self);
  PcCoordinate home;

  pc_pin_set_update (self->set, GTK_WIDGET (self), self->selected, get_home_coordinate (self, &home) ? &home : NULL,
                     &projection, moving);
  raise_prominent (self);
}

static void
placed (PcCityLayer *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_PLACED], 0);
}

static void
update_index (PcCityLayer *self)
{
  if (!self->place_changed)
    return;

  self->place_changed = FALSE;
  pc_city_indexer_update (self->indexer);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
place_cb (gpointer data)
{
  PcCityLayer *self = data;

  self->place_id = 0;
  pc_city_layer_place (self);

  return G_SOURCE_REMOVE;
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

/* All pins of few cities are there, wherever the map goes. */
static void
viewport_changed_cb (PcCityLayer *self)
{
  PcMapProjection projection = get_projection (self);
  g_autoptr(GPtrArray) pins = NULL;

  gtk_widget_queue_allocate (GTK_WIDGET (self));

  if (!pc_pin_set_needs_update (self->set, &projection))
    return;

  update_set (self, TRUE);
  pins = dup_shown_pins (self);
  pc_pin_arrangement_place_moving (self->arrangement, pins, pc_pin_set_get_clusters (self->set), &projection);
  placed (self);
}

/* Pins. */

static void
place_changed_cb (PcCityLayer *self)
{
  self->place_changed = TRUE;
  queue_place (self);
}

/* Of few cities whoever changed them knows; of many it took a while. */
static void
indexed_cb (PcCityLayer *self)
{
  queue_place (self);

  if (!pc_city_indexer_get_few (self->indexer))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Who clicks on what is selected already means what lies under it. */
static void
pin_clicked_cb (PcCityLayer *self,
                PcCityPin   *pin)
{
  PcMapProjection projection = get_projection (self);

  if (pc_city_pin_get_selected (pin))
    pin = pc_pin_arrangement_find_next (pc_pin_set_get_pins (self->set), pin, &projection);

  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, pc_city_pin_get_place (pin));
}

static void
pin_activate_cb (PcCityLayer *self,
                 PcCityPin   *pin)
{
  g_autoptr(PcPlace) place = g_object_ref (pc_city_pin_get_place (pin));

  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, place);
  g_signal_emit (self, signals[SIGNAL_CITY_ACTIVATED], 0, place);
}

/* Of few cities all are shown one by one when the map is close enough, be it one upon the other. */
static gboolean
can_open (PcCityLayer *self,
          GArray      *coordinates)
{
  double zoom_level = shumate_viewport_get_max_zoom_level (shumate_layer_get_viewport (SHUMATE_LAYER (self)));

  if (pc_city_indexer_get_few (self->indexer))
    return TRUE;

  return get_zoom_level (self) < zoom_level && pc_city_spots_can_part (coordinates, pc_mercator_world_size (zoom_level));
}

static void
cluster_clicked_cb (PcCityLayer  *self,
                    PcClusterPin *cluster)
{
  g_autoptr(GArray) coordinates = pc_cluster_pin_dup_coordinates (cluster);

  if (can_open (self, coordinates))
    g_signal_emit (self, signals[SIGNAL_CLUSTER_CLICKED], 0, coordinates);
  else
    pc_cluster_pin_popup (cluster);
}

static void
city_selected_cb (PcCityLayer *self,
                  PcCity      *city)
{
  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, city);
}

static void
added_cb (PcCityLayer *self,
          GtkWidget   *widget)
{
  if (PC_IS_CITY_PIN (widget))
    {
      g_signal_connect_swapped (widget, "clicked", G_CALLBACK (pin_clicked_cb), self);
      g_signal_connect_swapped (widget, "activate", G_CALLBACK (pin_activate_cb), self);
      g_signal_connect_swapped (widget, "place-changed", G_CALLBACK (place_changed_cb), self);
    }
  else
    {
      g_signal_connect_swapped (widget, "clicked", G_CALLBACK (cluster_clicked_cb), self);
      g_signal_connect_swapped (widget, "city-selected", G_CALLBACK (city_selected_cb), self);
    }

  gtk_widget_insert_before (widget, GTK_WIDGET (self), self->home);
}

/* Widget. */

static void
allocate_at (GtkWidget *widget,
             double     x,
             double     y,
             int        overscan)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkRequisition size;
  GskTransform *transform;
  gboolean inside = x > -overscan && y > -overscan
                    && x < gtk_widget_get_width (parent) + overscan && y < gtk_widget_get_height (parent) + overscan;

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
    allocate_at (pin, x, y, pc_city_pin_get_side (PC_CITY_PIN (pin)) != PC_LABEL_SIDE_NONE ? PC_PIN_SET_OVERSCAN : MARK_OVERSCAN);
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
  GPtrArray *pins = pc_pin_set_get_pins (self->set), *clusters = pc_pin_set_get_clusters (self->set);

  for (guint i = 0; i < pins->len; i++)
    allocate_pin (self, g_ptr_array_index (pins, i));

  if (self->home != NULL)
    allocate_pin (self, self->home);

  for (guint i = 0; i < clusters->len; i++)
    {
      GtkWidget *cluster = g_ptr_array_index (clusters, i);
      double x, y;

      project (self, pc_cluster_pin_get_coordinate (PC_CLUSTER_PIN (cluster)), &x, &y);
      allocate_at (cluster, x, y, MARK_OVERSCAN);
    }
}

static void
snapshot_label (PcCityLayer *self,
                GtkWidget   *pin,
                GtkSnapshot *snapshot,
                guint       *n_rasters)
{
  double x, y;

  if (gtk_widget_get_visible (pin) && gtk_widget_get_child_visible (pin)
      && get_position (self, PC_CITY_PIN (pin), &x, &y))
    pc_city_pin_snapshot_label (PC_CITY_PIN (pin), snapshot, round (x), round (y), n_rasters);
}

/* Labels lie below all marks, except the two that are shown even where there is no room. */
static void
pc_city_layer_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  PcCityLayer *self = PC_CITY_LAYER (widget);
  GPtrArray *pins = pc_pin_set_get_pins (self->set);
  GtkWidget *selected = find_selected (self);
  guint n_rasters = MAX_RASTERS;

  for (guint i = 0; i < pins->len; i++)
    if (g_ptr_array_index (pins, i) != selected)
      snapshot_label (self, g_ptr_array_index (pins, i), snapshot, &n_rasters);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_snapshot_child (widget, child, snapshot);

  if (self->home != NULL)
    snapshot_label (self, self->home, snapshot, &n_rasters);
  if (selected != NULL)
    snapshot_label (self, selected, snapshot, &n_rasters);
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

  g_signal_connect_object (viewport, "notify", G_CALLBACK (viewport_changed_cb), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (viewport, "notify::zoom-level", G_CALLBACK (zoom_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
pc_city_layer_dispose (GObject *object)
{
  PcCityLayer *self = PC_CITY_LAYER (object);

  if (self->indexer != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->indexer, self);
      g_object_run_dispose (G_OBJECT (self->indexer));
    }
  g_clear_object (&self->indexer);
  if (self->set != NULL)
    g_object_run_dispose (G_OBJECT (self->set));
  g_clear_object (&self->set);
  g_clear_object (&self->arrangement);
  g_clear_handle_id (&self->place_id, g_source_remove);
  g_clear_pointer (&self->home, gtk_widget_unparent);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (pc_city_layer_parent_class)->dispose (object);
}

static void
pc_city_layer_class_init (PcCityLayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pc_city_layer_constructed;
  object_class->dispose = pc_city_layer_dispose;

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
   * @coordinates: (element-type PcCoordinate): where its cities are
   *
   * Emitted when the user wants to see what a cluster is made of, by coming closer.
   */
  signals[SIGNAL_CLUSTER_CLICKED] =
    g_signal_new ("cluster-clicked",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_ARRAY);

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
  self->indexer = pc_city_indexer_new ();
  g_signal_connect_swapped (self->indexer, "changed", G_CALLBACK (indexed_cb), self);
  g_signal_connect_swapped (self->indexer, "city-changed", G_CALLBACK (place_changed_cb), self);

  self->set = pc_pin_set_new (self->indexer);
  g_signal_connect_swapped (self->set, "added", G_CALLBACK (added_cb), self);

  self->arrangement = pc_pin_arrangement_new ();
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

  g_clear_pointer (&self->home, gtk_widget_unparent);

  if (home != NULL)
    {
      self->home = pc_city_pin_new (home);
      gtk_widget_set_parent (self->home, GTK_WIDGET (self));
      g_signal_connect_swapped (self->home, "place-changed", G_CALLBACK (place_changed_cb), self);
      update_home (self);
    }

  queue_place (self);
}

/**
 * pc_city_layer_set_cities:
 * @self: a city layer
 * @cities: (nullable): a list of [class@City]
 *
 * Sets the cities to show. The layer follows the list; of many cities it shows what was before until all are gone
 * through.
 */
void
pc_city_layer_set_cities (PcCityLayer *self,
                          GListModel  *cities)
{
  g_return_if_fail (PC_IS_CITY_LAYER (self));
  g_return_if_fail (cities == NULL || G_IS_LIST_MODEL (cities));

  pc_city_indexer_set_cities (self->indexer, cities);
}

/**
 * pc_city_layer_get_busy:
 * @self: a city layer
 *
 * Returns: whether the cities to show are still being gone through
 */
gboolean
pc_city_layer_get_busy (PcCityLayer *self)
{
  g_return_val_if_fail (PC_IS_CITY_LAYER (self), FALSE);

  return pc_city_indexer_get_busy (self->indexer);
}

/**
 * pc_city_layer_has_city:
 * @self: a city layer
 * @city: (nullable): a city
 *
 * Returns: whether @city is one of those that are shown, and its place is known
 */
gboolean
pc_city_layer_has_city (PcCityLayer *self,
                        PcCity      *city)
{
  g_return_val_if_fail (PC_IS_CITY_LAYER (self), FALSE);

  return pc_city_indexer_find (self->indexer, city) != PC_CITY_INDEX_NONE;
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

  pc_pin_arrangement_forget (self->arrangement);
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

  pc_pin_arrangement_set_obstacles (self->arrangement, visible, obstacles);
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

  pc_pin_arrangement_set_pill (self->arrangement, pill);
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
  PcMapProjection projection;
  g_autoptr(GPtrArray) pins = NULL;

  g_return_if_fail (PC_IS_CITY_LAYER (self));

  update_index (self);
  g_clear_handle_id (&self->place_id, g_source_remove);
  update_home (self);
  update_set (self, FALSE);

  projection = get_projection (self);
  pins = dup_shown_pins (self);
  pc_pin_arrangement_place (self->arrangement, pins, pc_pin_set_get_clusters (self->set), &projection,
                            (int) floor (get_zoom_level (self)));
  placed (self);
}

/**
 * pc_city_layer_get_pin:
 * @self: a city layer
 * @city: (nullable): a city, or %NULL for the home city
 *
 * Gets the pin of a city. It may be that of another one as soon as the map is moved.
 *
 * Returns: (transfer none) (nullable): its pin, or %NULL if it is in a cluster, out of view or nowhere
 */
GtkWidget *
pc_city_layer_get_pin (PcCityLayer *self,
                       PcCity      *city)
{
  g_return_val_if_fail (PC_IS_CITY_LAYER (self), NULL);

  if (self->place_id != 0)
    pc_city_layer_place (self);

  return city != NULL ? pc_pin_set_find (self->set, city) : self->home;
}

/**
 * pc_city_layer_get_position:
 * @self: a city layer
 * @city: (nullable): a city, or %NULL for the home city
 * @position: (out caller-allocates): where it is in the layer
 *
 * Gets where a city is on the screen.
 *
 * Returns: whether the city is shown, be it in a cluster or out of view, and has a place
 */
gboolean
pc_city_layer_get_position (PcCityLayer      *self,
                            PcCity           *city,
                            graphene_point_t *position)
{
  PcCoordinate coordinate;
  double x, y;

  g_return_val_if_fail (PC_IS_CITY_LAYER (self), FALSE);

  if (city == NULL ? !get_home_coordinate (self, &coordinate)
                   : !pc_city_layer_has_city (self, city) || !pc_map_places_get_coordinate (PC_PLACE (city), &coordinate))
    return FALSE;

  project (self, &coordinate, &x, &y);
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
  PcMapProjection projection;
  g_autoptr(GPtrArray) pins = NULL;

  g_return_val_if_fail (PC_IS_CITY_LAYER (self), NULL);

  projection = get_projection (self);
  pins = dup_shown_pins (self);

  return pc_pin_arrangement_dup_labels (self->arrangement, pins, pc_pin_set_get_clusters (self->set), &projection);
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
