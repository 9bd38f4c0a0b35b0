/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-scene.h"

#include "pc-arc-layer.h"
#include "pc-backdrop.h"
#include "pc-city-layer.h"
#include "pc-map-data.h"
#include "pc-map-places.h"
#include "pc-map-speech.h"
#include "pc-map-style.h"
#include "pc-palette.h"

#include <adwaita.h>
#include <math.h>
#include <string.h>

/* A filter changes with every letter; the base map need not. */
#define STYLE_DELAY_MS 150

/* More arcs than that are a blot in which none can be followed. */
#define MAX_ARCS 200

/**
 * PcMapScene:
 *
 * All that is drawn on a [class@Shumate.Map]: the base map, the arcs and the pins.
 *
 * It follows the dataset, the list of cities and the theme, and lets the base map leave room for the labels of the pins.
 * Where the map is and what covers it is none of its business.
 */
struct _PcMapScene
{
  GObject parent_instance;

  ShumateMap  *map;
  PcBaseMap   *base_map;
  PcBackdrop  *backdrop;
  PcArcLayer  *arcs;
  PcCityLayer *pins;

  PcDataset   *dataset;
  GListModel  *cities;
  PcCity      *selected;
  char        *language;

  guint        style_id;
  guint        room_id;
  guint        drawn_tick_id;
  guint        drawn_frames;

  guint        arcs_visible : 1;
  guint        countries_tinted : 1;
  guint        started : 1;
  guint        drawn : 1;
};

G_DEFINE_FINAL_TYPE (PcMapScene, pc_map_scene, G_TYPE_OBJECT)

typedef enum {
  PROP_DRAWN = 1,
} PcMapSceneProps;

typedef enum {
  SIGNAL_CITIES_CHANGED,
  SIGNAL_CITY_SELECTED,
  SIGNAL_CITY_ACTIVATED,
  SIGNAL_CLUSTER_CLICKED,
  SIGNAL_SETTLED,
} PcMapSceneSignals;

static GParamSpec *props[PROP_DRAWN + 1];
static guint signals[SIGNAL_SETTLED + 1];

/* Base map. */

/* The first language that the names of the dataset are shown in: “pl” for pl_PL. */
static char *
dup_language (PcMapScene *self)
{
  const char * const *languages;

  if (self->language != NULL)
    return g_strdup (self->language);

  languages = self->dataset != NULL ? pc_dataset_get_display_languages (self->dataset) : NULL;
  if (languages == NULL || languages[0] == NULL)
    return g_strdup ("en");

  return g_strndup (languages[0], strcspn (languages[0], "-_.@"));
}

static void
check_room (PcMapScene *self)
{
  int zoom_level = (int) floor (shumate_viewport_get_zoom_level (shumate_map_get_viewport (self->map)));

  if (self->backdrop == NULL || pc_city_layer_has_room (self->pins, pc_base_map_get_labels (self->base_map, zoom_level)))
    return;

  g_debug ("Labels have moved: the base map makes room for them");
  pc_backdrop_refresh (self->backdrop);
}

static gboolean
room_cb (gpointer data)
{
  PcMapScene *self = data;

  self->room_id = 0;
  check_room (self);

  return G_SOURCE_REMOVE;
}

/* Pins can be placed anew while the map rests: when an index of many cities is there, or when something covers the map. */
static void
check_room_later (PcMapScene *self)
{
  g_clear_handle_id (&self->room_id, g_source_remove);
  if (self->drawn)
    self->room_id = g_timeout_add (STYLE_DELAY_MS, room_cb, self);
}

static gboolean
style_cb (gpointer data)
{
  PcMapScene *self = data;

  self->style_id = 0;
  pc_map_scene_update_style (self);
  check_room (self);

  return G_SOURCE_REMOVE;
}

/* What is loaded is on the screen after the next frame. */
static gboolean
drawn_tick_cb (GtkWidget     *map,
               GdkFrameClock *clock,
               gpointer       data)
{
  PcMapScene *self = data;

  if (self->drawn_frames++ < 1)
    {
      gtk_widget_queue_draw (map);
      return G_SOURCE_CONTINUE;
    }

  g_debug ("Base map and pins are on the screen");
  self->drawn_tick_id = 0;
  self->drawn = TRUE;
  check_room_later (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (map), GTK_ACCESSIBLE_STATE_BUSY, FALSE, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DRAWN]);

  return G_SOURCE_REMOVE;
}

/* Of many cities it may take longer to find out what to show than to draw the base map. */
static void
loaded_cb (PcMapScene *self)
{
  if (self->drawn_tick_id == 0 && !self->drawn && pc_backdrop_get_loaded (self->backdrop) && !pc_city_layer_get_busy (self->pins))
    self->drawn_tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->map), drawn_tick_cb, self, NULL);
}

static void
placed_cb (PcMapScene *self)
{
  g_autoptr(GArray) labels = NULL;

  if (self->base_map == NULL)
    return;

  labels = pc_city_layer_dup_labels (self->pins);
  pc_base_map_set_labels (self->base_map, labels);
  loaded_cb (self);
  check_room_later (self);
}

static void
settled_cb (PcMapScene *self)
{
  g_signal_emit (self, signals[SIGNAL_SETTLED], 0);
  check_room (self);
}

/* Arcs. */

static void
update_selected_arc (PcMapScene *self)
{
  g_autofree char *label = NULL;
  PcCoordinate target;
  double distance;

  if (!self->arcs_visible || self->selected == NULL
      || !pc_city_layer_has_city (self->pins, self->selected)
      || !pc_map_places_get_coordinate (PC_PLACE (self->selected), &target))
    {
      pc_arc_layer_set_selected (self->arcs, NULL, FALSE, NULL);
      return;
    }

  distance = pc_city_get_distance (self->selected);
  if (isfinite (distance))
    label = pc_map_speech_format_distance (distance);

  pc_arc_layer_set_selected (self->arcs, &target, pc_city_get_ended (self->selected), label);
}

static void
update_arcs (PcMapScene *self)
{
  gboolean few = self->cities != NULL && g_list_model_get_n_items (self->cities) <= MAX_ARCS;
  g_autoptr(GArray) ends = pc_map_places_dup_arc_ends (self->arcs_visible && few ? self->cities : NULL);
  PcPlace *home = pc_map_scene_get_home (self);
  PcCoordinate coordinate;

  pc_arc_layer_set_arcs (self->arcs, pc_map_places_get_coordinate (home, &coordinate) ? &coordinate : NULL, ends);
  update_selected_arc (self);
}

/* Model. */

static void
home_changed_cb (PcMapScene *self)
{
  pc_city_layer_set_home (self->pins, pc_map_scene_get_home (self));
  update_arcs (self);
  pc_map_scene_queue_style (self);
}

static void
cities_changed_cb (PcMapScene *self)
{
  update_arcs (self);
  pc_map_scene_queue_style (self);
  g_signal_emit (self, signals[SIGNAL_CITIES_CHANGED], 0);
}

static void
city_selected_cb (PcMapScene *self,
                  PcCity     *city)
{
  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, city);
}

static void
city_activated_cb (PcMapScene *self,
                   PcCity     *city)
{
  g_signal_emit (self, signals[SIGNAL_CITY_ACTIVATED], 0, city);
}

static void
cluster_clicked_cb (PcMapScene *self,
                    GArray     *coordinates)
{
  g_signal_emit (self, signals[SIGNAL_CLUSTER_CLICKED], 0, coordinates);
}

/* Object. */

static void
pc_map_scene_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcMapScene *self = PC_MAP_SCENE (object);

  switch ((PcMapSceneProps) prop_id)
    {
    case PROP_DRAWN:
      g_value_set_boolean (value, self->drawn);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_scene_dispose (GObject *object)
{
  PcMapScene *self = PC_MAP_SCENE (object);

  g_clear_handle_id (&self->style_id, g_source_remove);
  g_clear_handle_id (&self->room_id, g_source_remove);
  if (self->drawn_tick_id != 0 && self->map != NULL)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->map), self->drawn_tick_id);
  self->drawn_tick_id = 0;

  g_clear_object (&self->backdrop);
  g_clear_object (&self->base_map);
  g_clear_object (&self->dataset);
  g_clear_object (&self->cities);
  g_clear_object (&self->selected);
  g_clear_weak_pointer (&self->map);

  G_OBJECT_CLASS (pc_map_scene_parent_class)->dispose (object);
}

static void
pc_map_scene_finalize (GObject *object)
{
  g_clear_pointer (&PC_MAP_SCENE (object)->language, g_free);

  G_OBJECT_CLASS (pc_map_scene_parent_class)->finalize (object);
}

static void
install_signals (GType type)
{
  /**
   * PcMapScene::cities-changed:
   *
   * Emitted when the list of cities or one of them has changed.
   */
  signals[SIGNAL_CITIES_CHANGED] =
    g_signal_new ("cities-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PcMapScene::city-selected:
   * @self: the scene
   * @city: a city
   *
   * Emitted when the user chooses a city on the map.
   */
  signals[SIGNAL_CITY_SELECTED] =
    g_signal_new ("city-selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PC_TYPE_CITY);

  /**
   * PcMapScene::city-activated:
   * @self: the scene
   * @city: a city
   *
   * Emitted when the user wants to see all about a city.
   */
  signals[SIGNAL_CITY_ACTIVATED] =
    g_signal_new ("city-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PC_TYPE_CITY);

  /**
   * PcMapScene::cluster-clicked:
   * @self: the scene
   * @coordinates: (element-type PcCoordinate): where its cities are
   *
   * Emitted when the user wants to see what a cluster is made of.
   */
  signals[SIGNAL_CLUSTER_CLICKED] =
    g_signal_new ("cluster-clicked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ARRAY);

  /**
   * PcMapScene::settled:
   *
   * Emitted when the map has come to rest. Handlers place the labels once more.
   */
  signals[SIGNAL_SETTLED] =
    g_signal_new ("settled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pc_map_scene_class_init (PcMapSceneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_map_scene_get_property;
  object_class->dispose = pc_map_scene_dispose;
  object_class->finalize = pc_map_scene_finalize;

  /**
   * PcMapScene:drawn: (getter get_drawn)
   *
   * Whether base map and pins are on the screen.
   */
  props[PROP_DRAWN] =
    g_param_spec_boolean ("drawn", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
pc_map_scene_init (PcMapScene *self)
{
  self->arcs_visible = TRUE;
  self->countries_tinted = TRUE;
}

static void
add_layers (PcMapScene *self)
{
  ShumateViewport *viewport = shumate_map_get_viewport (self->map);

  self->arcs = PC_ARC_LAYER (pc_arc_layer_new (viewport));
  shumate_map_add_layer (self->map, SHUMATE_LAYER (self->arcs));

  self->pins = PC_CITY_LAYER (pc_city_layer_new (viewport));
  shumate_map_add_layer (self->map, SHUMATE_LAYER (self->pins));
  g_signal_connect_object (self->pins, "changed", G_CALLBACK (cities_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "placed", G_CALLBACK (placed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "city-selected", G_CALLBACK (city_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "city-activated", G_CALLBACK (city_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "cluster-clicked", G_CALLBACK (cluster_clicked_cb), self, G_CONNECT_SWAPPED);
}

/**
 * pc_map_scene_new:
 * @map: a map, which must outlive every use of the scene
 *
 * Adds an empty scene to @map.
 *
 * Returns: (transfer full): the scene
 */
PcMapScene *
pc_map_scene_new (ShumateMap *map)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  PcMapScene *self;

  g_return_val_if_fail (SHUMATE_IS_MAP (map), NULL);

  self = g_object_new (PC_TYPE_MAP_SCENE, NULL);
  g_set_weak_pointer (&self->map, map);
  add_layers (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (pc_map_scene_update_style), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (pc_map_scene_update_style), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_map_scene_open_pack:
 * @self: a scene
 * @pack_path: (nullable): the tile pack, or %NULL for the one that comes with the program
 * @error: return location for an error
 *
 * Opens the base map. Without one there are pins on water.
 *
 * Returns: whether it could be opened
 */
gboolean
pc_map_scene_open_pack (PcMapScene *self,
                        const char *pack_path,
                        GError    **error)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);
  g_return_val_if_fail (self->base_map == NULL, FALSE);

  self->base_map = pc_base_map_new (pack_path, error);
  if (self->base_map == NULL)
    return FALSE;

  self->backdrop = pc_backdrop_new (self->map, SHUMATE_LAYER (self->arcs), self->base_map);
  g_signal_connect_object (self->backdrop, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->backdrop, "notify::loaded", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);

  return TRUE;
}

/**
 * pc_map_scene_start:
 * @self: a scene
 *
 * Draws the base map from now on. Called once the map is where it should be and its labels are placed, so that no
 * tile is drawn in vain.
 */
void
pc_map_scene_start (PcMapScene *self)
{
  g_return_if_fail (PC_IS_MAP_SCENE (self));

  self->started = TRUE;
  pc_map_scene_update_style (self);
}

/**
 * pc_map_scene_get_drawn: (get-property drawn)
 * @self: a scene
 *
 * Returns: whether base map and pins are on the screen
 */
gboolean
pc_map_scene_get_drawn (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  return self->drawn;
}

/**
 * pc_map_scene_get_dataset:
 * @self: a scene
 *
 * Returns: (transfer none) (nullable): the dataset
 */
PcDataset *
pc_map_scene_get_dataset (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), NULL);

  return self->dataset;
}

/**
 * pc_map_scene_set_dataset:
 * @self: a scene
 * @dataset: (nullable): a dataset
 *
 * Sets the dataset, which knows the home city.
 */
void
pc_map_scene_set_dataset (PcMapScene *self,
                          PcDataset  *dataset)
{
  g_return_if_fail (PC_IS_MAP_SCENE (self));
  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  if (self->dataset != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->dataset, home_changed_cb, self);
      g_signal_handlers_disconnect_by_func (self->dataset, pc_map_scene_queue_style, self);
    }

  g_set_object (&self->dataset, dataset);
  if (dataset != NULL)
    {
      g_signal_connect_object (dataset, "notify::home", G_CALLBACK (home_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (dataset, "notify::display-languages", G_CALLBACK (pc_map_scene_queue_style), self, G_CONNECT_SWAPPED);
    }

  home_changed_cb (self);
}

/**
 * pc_map_scene_get_home:
 * @self: a scene
 *
 * Returns: (transfer none) (nullable): the home city
 */
PcPlace *
pc_map_scene_get_home (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), NULL);

  return self->dataset != NULL ? pc_dataset_get_home (self->dataset) : NULL;
}

/**
 * pc_map_scene_get_cities:
 * @self: a scene
 *
 * Returns: (transfer none) (nullable): the cities that are shown
 */
GListModel *
pc_map_scene_get_cities (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), NULL);

  return self->cities;
}

/**
 * pc_map_scene_set_cities:
 * @self: a scene
 * @cities: (nullable): a list of [class@City]
 *
 * Sets the cities to show.
 *
 * Returns: whether the list is another one
 */
gboolean
pc_map_scene_set_cities (PcMapScene *self,
                         GListModel *cities)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);
  g_return_val_if_fail (cities == NULL || G_IS_LIST_MODEL (cities), FALSE);

  if (self->cities == cities)
    return FALSE;

  if (self->cities != NULL)
    g_signal_handlers_disconnect_by_func (self->cities, cities_changed_cb, self);

  g_set_object (&self->cities, cities);
  pc_city_layer_set_cities (self->pins, cities);
  if (cities != NULL)
    g_signal_connect_object (cities, "items-changed", G_CALLBACK (cities_changed_cb), self, G_CONNECT_SWAPPED);

  cities_changed_cb (self);

  return TRUE;
}

/**
 * pc_map_scene_get_selected:
 * @self: a scene
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_map_scene_get_selected (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), NULL);

  return self->selected;
}

/**
 * pc_map_scene_set_selected:
 * @self: a scene
 * @city: (nullable): a city
 *
 * Shows a city as selected.
 *
 * Returns: whether it is another one
 */
gboolean
pc_map_scene_set_selected (PcMapScene *self,
                           PcCity     *city)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);
  g_return_val_if_fail (city == NULL || PC_IS_CITY (city), FALSE);

  if (!g_set_object (&self->selected, city))
    return FALSE;

  pc_city_layer_set_selected (self->pins, city);
  update_selected_arc (self);

  return TRUE;
}

/**
 * pc_map_scene_get_selected_point:
 * @self: a scene
 * @point: (out caller-allocates): where the selected city is on the map
 *
 * Returns: whether it is on the map at all
 */
gboolean
pc_map_scene_get_selected_point (PcMapScene       *self,
                                 graphene_point_t *point)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  return self->selected != NULL && pc_city_layer_get_position (self->pins, self->selected, point);
}

/**
 * pc_map_scene_get_language:
 * @self: a scene
 *
 * Returns: (nullable): the language of the names on the base map
 */
const char *
pc_map_scene_get_language (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), NULL);

  return self->language;
}

/**
 * pc_map_scene_set_language:
 * @self: a scene
 * @language: (nullable): a language, such as “pl”, or %NULL for that of the dataset
 *
 * Sets the language of the names on the base map.
 *
 * Returns: whether it is another one
 */
gboolean
pc_map_scene_set_language (PcMapScene *self,
                           const char *language)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  if (!g_set_str (&self->language, language))
    return FALSE;

  pc_map_scene_queue_style (self);

  return TRUE;
}

/**
 * pc_map_scene_get_arcs_visible:
 * @self: a scene
 *
 * Returns: whether great circles lead from home to the cities
 */
gboolean
pc_map_scene_get_arcs_visible (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  return self->arcs_visible;
}

/**
 * pc_map_scene_set_arcs_visible:
 * @self: a scene
 * @visible: whether great circles lead from home to the cities
 *
 * Shows or hides the arcs.
 *
 * Returns: whether that is a change
 */
gboolean
pc_map_scene_set_arcs_visible (PcMapScene *self,
                               gboolean    visible)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  visible = !!visible;
  if (self->arcs_visible == visible)
    return FALSE;

  self->arcs_visible = visible;
  update_arcs (self);

  return TRUE;
}

/**
 * pc_map_scene_get_countries_tinted:
 * @self: a scene
 *
 * Returns: whether the countries of the cities have a colour of their own
 */
gboolean
pc_map_scene_get_countries_tinted (PcMapScene *self)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  return self->countries_tinted;
}

/**
 * pc_map_scene_set_countries_tinted:
 * @self: a scene
 * @tinted: whether the countries of the cities have a colour of their own
 *
 * Tints the countries or does not.
 *
 * Returns: whether that is a change
 */
gboolean
pc_map_scene_set_countries_tinted (PcMapScene *self,
                                   gboolean    tinted)
{
  g_return_val_if_fail (PC_IS_MAP_SCENE (self), FALSE);

  tinted = !!tinted;
  if (self->countries_tinted == tinted)
    return FALSE;

  self->countries_tinted = tinted;
  pc_map_scene_queue_style (self);

  return TRUE;
}

/**
 * pc_map_scene_place:
 * @self: a scene
 * @visible: the part of the map that nothing covers
 * @obstacles: (element-type graphene_rect_t): what else lies on the map
 *
 * Places all labels anew.
 */
void
pc_map_scene_place (PcMapScene            *self,
                    const graphene_rect_t *visible,
                    GArray                *obstacles)
{
  graphene_rect_t pill;

  g_return_if_fail (PC_IS_MAP_SCENE (self));
  g_return_if_fail (visible != NULL);
  g_return_if_fail (obstacles != NULL);

  pc_city_layer_set_obstacles (self->pins, visible, obstacles);
  pc_city_layer_set_pill (self->pins, pc_arc_layer_get_pill_bounds (self->arcs, &pill) ? &pill : NULL);
  pc_city_layer_place (self->pins);
}

/**
 * pc_map_scene_update_style:
 * @self: a scene
 *
 * Gives the base map the look that fits theme, language, text size and cities now.
 */
void
pc_map_scene_update_style (PcMapScene *self)
{
  PcPlace *home;
  g_autoptr(GPtrArray) countries = NULL;
  g_autoptr(GArray) places = NULL;
  g_autofree char *language = NULL;
  PcBaseMapStyle style;

  g_return_if_fail (PC_IS_MAP_SCENE (self));

  g_clear_handle_id (&self->style_id, g_source_remove);
  if (self->backdrop == NULL || !self->started)
    return;

  home = pc_map_scene_get_home (self);
  countries = self->countries_tinted ? pc_map_places_dup_countries (home, self->cities) : g_ptr_array_new ();
  places = pc_map_places_dup_identifiers (home, self->cities);
  language = dup_language (self);
  style = (PcBaseMapStyle) {
    .scheme = pc_palette_get_scheme (),
    .language = language,
    .family = pc_map_data_get_family (),
    .text_scale = pc_map_style_get_text_scale (GTK_WIDGET (self->map)),
    .countries = countries,
    .places = places,
  };

  pc_backdrop_set_style (self->backdrop, &style);
}

/**
 * pc_map_scene_queue_style:
 * @self: a scene
 *
 * Lets [method@MapScene.update_style] be called once no other change has come for a while.
 */
void
pc_map_scene_queue_style (PcMapScene *self)
{
  g_return_if_fail (PC_IS_MAP_SCENE (self));

  if (!self->started)
    return;

  g_clear_handle_id (&self->style_id, g_source_remove);
  self->style_id = g_timeout_add (STYLE_DELAY_MS, style_cb, self);
}
