/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-view.h"

#include "pc-city-filter.h"
#include "pc-map-actions.h"
#include "pc-map-camera.h"
#include "pc-map-gestures.h"
#include "pc-map-layout.h"
#include "pc-map-narrator.h"
#include "pc-map-navigator.h"
#include "pc-map-overlays.h"
#include "pc-map-resources.h"
#include "pc-map-scene.h"
#include "pc-map-style.h"
#include "pc-map-view-private.h"
#include "pc-palette.h"

#include <shumate/shumate.h>

/**
 * PcMapView:
 *
 * The offline map of the world with the cities on it.
 *
 * What is drawn is a matter of its scene, where the map is one of its navigator, who steers its camera; the view brings
 * them together with what covers a part of the map.
 */
struct _PcMapView
{
  GtkWidget parent_instance;

  GtkWidget      *overlay;
  ShumateMap     *map;
  PcMapOverlays  *overlays;

  PcMapCamera    *camera;
  PcMapScene     *scene;
  PcMapGazetteer *gazetteer;
  PcMapNavigator *navigator;
  PcMapNarrator  *narrator;
  PcMapLayout    *layout;

  PcCityFilter   *filter;
  char           *pack_path;
  guint           key_visible : 1;
  guint           chosen_here : 1;
};

G_DEFINE_FINAL_TYPE (PcMapView, pc_map_view, GTK_TYPE_WIDGET)

typedef enum {
  PROP_DATASET = 1,
  PROP_CITIES,
  PROP_SELECTED,
  PROP_FILTER,
  PROP_LANGUAGE,
  PROP_DRAWN,
  PROP_INSET_START,
  PROP_INSET_END,
  PROP_INSET_TOP,
  PROP_INSET_BOTTOM,
  PROP_CENTER_LATITUDE,
  PROP_CENTER_LONGITUDE,
  PROP_ZOOM_LEVEL,
  PROP_ARCS_VISIBLE,
  PROP_COUNTRIES_TINTED,
  PROP_KEY_VISIBLE,
  PROP_PACK_PATH,
} PcMapViewProps;

typedef enum {
  SIGNAL_CITY_ACTIVATED,
} PcMapViewSignals;

static GParamSpec *props[PROP_PACK_PATH + 1];
static guint signals[SIGNAL_CITY_ACTIVATED + 1];

static void
update_actions (PcMapView *self)
{
  pc_map_actions_update (self, pc_map_camera_get_zoom_level (self->camera));
}

/* Layout. */

static void
settled_cb (PcMapView *self)
{
  pc_map_navigator_arrive (self->navigator, pc_map_overlays_get_obstacles (self->overlays));
  pc_map_layout_place_labels (self->layout);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CENTER_LATITUDE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CENTER_LONGITUDE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ZOOM_LEVEL]);
}

static void
drawn_cb (PcMapView *self)
{
  pc_map_camera_set_animated (self->camera, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DRAWN]);
}

static void
pc_map_view_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  gtk_widget_measure (PC_MAP_VIEW (widget)->overlay, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
pc_map_view_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  PcMapView *self = PC_MAP_VIEW (widget);

  gtk_widget_allocate (self->overlay, width, height, baseline, NULL);
  pc_map_layout_set_size (self->layout, width, height);
}

/* Beyond the poles, and until the first tile is there, all is water. */
static void
pc_map_view_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  gtk_snapshot_append_color (snapshot, pc_palette_get_map_color (pc_palette_get_scheme (), PC_MAP_COLOR_WATER),
                             &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget)));

  GTK_WIDGET_CLASS (pc_map_view_parent_class)->snapshot (widget, snapshot);
}

static void
pc_map_view_system_setting_changed (GtkWidget       *widget,
                                    GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (pc_map_view_parent_class)->system_setting_changed (widget, setting);

  pc_map_scene_queue_style (PC_MAP_VIEW (widget)->scene);
}

static void
pc_map_view_direction_changed (GtkWidget        *widget,
                               GtkTextDirection  previous)
{
  pc_map_layout_queue (PC_MAP_VIEW (widget)->layout);
}

/* Scene. */

static void
city_activated_cb (PcMapView *self,
                   PcCity    *city)
{
  g_signal_emit (self, signals[SIGNAL_CITY_ACTIVATED], 0, city);
}

static void
cluster_clicked_cb (PcMapView *self,
                    GArray    *coordinates)
{
  pc_map_navigator_show_cluster (self->navigator, coordinates);
}

/* Object. */

static PcMapFit
get_position (PcMapView *self)
{
  PcMapFit position;

  pc_map_navigator_get_position (self->navigator, &position);

  return position;
}

static void
set_inset (PcMapView  *self,
           PcMapInset  inset,
           int         size,
           GParamSpec *pspec)
{
  if (pc_map_camera_get_inset (self->camera, inset) == size)
    return;

  pc_map_camera_set_inset (self->camera, inset, size);
  pc_map_overlays_arrange (self->overlays, self->camera);
  pc_map_layout_queue (self->layout);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
set_arcs_visible (PcMapView *self,
                  gboolean   visible)
{
  if (!pc_map_scene_set_arcs_visible (self->scene, visible))
    return;

  pc_map_layout_queue_labels (self->layout);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ARCS_VISIBLE]);
}

static void
set_countries_tinted (PcMapView *self,
                      gboolean   tinted)
{
  if (pc_map_scene_set_countries_tinted (self->scene, tinted))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNTRIES_TINTED]);
}

static void
set_key_visible (PcMapView *self,
                 gboolean   visible)
{
  if (self->key_visible == visible)
    return;

  self->key_visible = visible;
  pc_map_layout_queue_arranged (self->layout);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KEY_VISIBLE]);
}

static void
pc_map_view_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcMapView *self = PC_MAP_VIEW (object);

  switch ((PcMapViewProps) prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, pc_map_view_get_dataset (self));
      break;

    case PROP_CITIES:
      g_value_set_object (value, pc_map_view_get_cities (self));
      break;

    case PROP_SELECTED:
      g_value_set_object (value, pc_map_view_get_selected (self));
      break;

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_LANGUAGE:
      g_value_set_string (value, pc_map_scene_get_language (self->scene));
      break;

    case PROP_DRAWN:
      g_value_set_boolean (value, pc_map_view_get_drawn (self));
      break;

    case PROP_INSET_START:
    case PROP_INSET_END:
    case PROP_INSET_TOP:
    case PROP_INSET_BOTTOM:
      g_value_set_int (value, pc_map_camera_get_inset (self->camera, (PcMapInset) (prop_id - PROP_INSET_START)));
      break;

    case PROP_CENTER_LATITUDE:
      g_value_set_double (value, get_position (self).center.latitude);
      break;

    case PROP_CENTER_LONGITUDE:
      g_value_set_double (value, get_position (self).center.longitude);
      break;

    case PROP_ZOOM_LEVEL:
      g_value_set_double (value, get_position (self).zoom_level);
      break;

    case PROP_ARCS_VISIBLE:
      g_value_set_boolean (value, pc_map_scene_get_arcs_visible (self->scene));
      break;

    case PROP_COUNTRIES_TINTED:
      g_value_set_boolean (value, pc_map_scene_get_countries_tinted (self->scene));
      break;

    case PROP_KEY_VISIBLE:
      g_value_set_boolean (value, self->key_visible);
      break;

    case PROP_PACK_PATH:
      g_value_set_string (value, self->pack_path);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_view_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PcMapView *self = PC_MAP_VIEW (object);
  PcMapFit position = get_position (self);

  switch ((PcMapViewProps) prop_id)
    {
    case PROP_DATASET:
      pc_map_view_set_dataset (self, g_value_get_object (value));
      break;

    case PROP_CITIES:
      pc_map_view_set_cities (self, g_value_get_object (value));
      break;

    case PROP_SELECTED:
      pc_map_view_set_selected (self, g_value_get_object (value));
      break;

    case PROP_FILTER:
      if (g_set_object (&self->filter, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_LANGUAGE:
      if (pc_map_scene_set_language (self->scene, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_INSET_START:
    case PROP_INSET_END:
    case PROP_INSET_TOP:
    case PROP_INSET_BOTTOM:
      set_inset (self, (PcMapInset) (prop_id - PROP_INSET_START), g_value_get_int (value), pspec);
      break;

    case PROP_CENTER_LATITUDE:
      position.center.latitude = g_value_get_double (value);
      pc_map_navigator_set_position (self->navigator, &position);
      break;

    case PROP_CENTER_LONGITUDE:
      position.center.longitude = g_value_get_double (value);
      pc_map_navigator_set_position (self->navigator, &position);
      break;

    case PROP_ZOOM_LEVEL:
      position.zoom_level = g_value_get_double (value);
      pc_map_navigator_set_position (self->navigator, &position);
      break;

    case PROP_ARCS_VISIBLE:
      set_arcs_visible (self, g_value_get_boolean (value));
      break;

    case PROP_COUNTRIES_TINTED:
      set_countries_tinted (self, g_value_get_boolean (value));
      break;

    case PROP_KEY_VISIBLE:
      set_key_visible (self, g_value_get_boolean (value));
      break;

    case PROP_PACK_PATH:
      self->pack_path = g_value_dup_string (value);
      break;

    case PROP_DRAWN:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_view_constructed (GObject *object)
{
  PcMapView *self = PC_MAP_VIEW (object);
  g_autoptr(GError) error = NULL;

  G_OBJECT_CLASS (pc_map_view_parent_class)->constructed (object);

  if (!pc_map_scene_open_pack (self->scene, self->pack_path, &error))
    g_warning ("There is no base map: %s", error->message);
}

static void
pc_map_view_dispose (GObject *object)
{
  PcMapView *self = PC_MAP_VIEW (object);

  /* The scene takes its layers from the map before the map goes. */
  g_clear_object (&self->layout);
  g_clear_object (&self->narrator);
  g_clear_object (&self->navigator);
  g_clear_object (&self->gazetteer);
  g_clear_object (&self->scene);
  g_clear_object (&self->camera);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_MAP_VIEW);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_map_view_parent_class)->dispose (object);
}

static void
pc_map_view_finalize (GObject *object)
{
  g_clear_pointer (&PC_MAP_VIEW (object)->pack_path, g_free);

  G_OBJECT_CLASS (pc_map_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  static const char * const insets[] = { "inset-start", "inset-end", "inset-top", "inset-bottom" };

  /**
   * PcMapView:dataset: (getter get_dataset) (setter set_dataset)
   *
   * The dataset, which knows the home city and the kinds.
   */
  props[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:cities: (getter get_cities) (setter set_cities)
   *
   * The cities that are shown: those of the dataset that no filter hides.
   */
  props[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:selected: (getter get_selected) (setter set_selected)
   *
   * The selected city.
   */
  props[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:filter:
   *
   * What the key to the marks narrows, or %NULL to only explain them. What is shown is for [property@MapView:cities].
   */
  props[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:language:
   *
   * The language of the names on the base map, or %NULL for the first one of the dataset’s display languages.
   */
  props[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:drawn: (getter get_drawn)
   *
   * Whether base map and pins are on the screen. Once true it stays so.
   */
  props[PROP_DRAWN] =
    g_param_spec_boolean ("drawn", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PcMapView:inset-start:
   *
   * How much of the map a pane covers at its start; likewise the other three.
   */
  for (guint i = 0; i < G_N_ELEMENTS (insets); i++)
    props[PROP_INSET_START + i] =
      g_param_spec_int (insets[i], NULL, NULL,
                        0, G_MAXINT16, 0,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:center-latitude:
   *
   * The middle of the map. Set before the map is shown, together with the zoom level, it is where the map starts.
   */
  props[PROP_CENTER_LATITUDE] =
    g_param_spec_double ("center-latitude", NULL, NULL,
                         -90, 90, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:center-longitude:
   *
   * The middle of the map.
   */
  props[PROP_CENTER_LONGITUDE] =
    g_param_spec_double ("center-longitude", NULL, NULL,
                         -180, 180, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:zoom-level:
   *
   * The zoom level, or 0 to let the map choose where it starts.
   */
  props[PROP_ZOOM_LEVEL] =
    g_param_spec_double ("zoom-level", NULL, NULL,
                         0, PC_MAP_MAX_ZOOM_LEVEL, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:arcs-visible:
   *
   * Whether great circles lead from home to the cities.
   */
  props[PROP_ARCS_VISIBLE] =
    g_param_spec_boolean ("arcs-visible", NULL, NULL,
                          TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:countries-tinted:
   *
   * Whether the countries of the cities have a colour of their own.
   */
  props[PROP_COUNTRIES_TINTED] =
    g_param_spec_boolean ("countries-tinted", NULL, NULL,
                          TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:key-visible:
   *
   * Whether the key to the marks is shown.
   */
  props[PROP_KEY_VISIBLE] =
    g_param_spec_boolean ("key-visible", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapView:pack-path:
   *
   * The tile pack, or %NULL for the one that comes with the program.
   */
  props[PROP_PACK_PATH] =
    g_param_spec_string ("pack-path", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
pc_map_view_class_init (PcMapViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_map_view_get_property;
  object_class->set_property = pc_map_view_set_property;
  object_class->constructed = pc_map_view_constructed;
  object_class->dispose = pc_map_view_dispose;
  object_class->finalize = pc_map_view_finalize;

  widget_class->measure = pc_map_view_measure;
  widget_class->size_allocate = pc_map_view_size_allocate;
  widget_class->snapshot = pc_map_view_snapshot;
  widget_class->system_setting_changed = pc_map_view_system_setting_changed;
  widget_class->direction_changed = pc_map_view_direction_changed;

  install_properties (object_class);

  /**
   * PcMapView::city-activated:
   * @self: the map
   * @city: a city
   *
   * Emitted when the user wants to see all about a city.
   */
  signals[SIGNAL_CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  pc_map_actions_install (widget_class);

  pc_map_resources_register ();
  g_type_ensure (SHUMATE_TYPE_MAP);
  g_type_ensure (PC_TYPE_MAP_OVERLAYS);

  gtk_widget_class_set_css_name (widget_class, "map-view");
  gtk_widget_class_set_template_from_resource (widget_class, "/pl/krakow/PartnerCities/map/pc-map-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PcMapView, overlay);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, map);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, overlays);
}

static void
add_scene (PcMapView *self)
{
  self->scene = pc_map_scene_new (self->map);
  g_signal_connect_object (self->scene, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scene, "notify::drawn", G_CALLBACK (drawn_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scene, "city-selected", G_CALLBACK (pc_map_view_choose), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scene, "city-activated", G_CALLBACK (city_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scene, "cluster-clicked", G_CALLBACK (cluster_clicked_cb), self, G_CONNECT_SWAPPED);
}

static void
pc_map_view_init (PcMapView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  pc_map_style_follow (GTK_WIDGET (self));

  self->camera = pc_map_camera_new (self->map);
  pc_map_gestures_add (self->map, self->camera);
  add_scene (self);
  self->gazetteer = pc_map_gazetteer_new ();
  self->navigator = pc_map_navigator_new (self->camera, self->scene, self->gazetteer);
  self->narrator = pc_map_narrator_new (self->map, self->camera, self->scene, self->gazetteer);
  self->layout = pc_map_layout_new (self->camera, self->scene, self->navigator, self->overlays);
  pc_map_overlays_set_viewport (self->overlays, shumate_map_get_viewport (self->map));
  pc_map_overlays_arrange (self->overlays, self->camera);

  g_signal_connect_object (shumate_map_get_viewport (self->map), "notify::zoom-level", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  update_actions (self);
}

/**
 * pc_map_view_new:
 *
 * Creates a map without cities.
 *
 * Returns: (transfer floating): the map
 */
GtkWidget *
pc_map_view_new (void)
{
  return g_object_new (PC_TYPE_MAP_VIEW, NULL);
}

/**
 * pc_map_view_get_dataset: (get-property dataset)
 * @self: a map
 *
 * Returns: (transfer none) (nullable): the dataset
 */
PcDataset *
pc_map_view_get_dataset (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), NULL);

  return pc_map_scene_get_dataset (self->scene);
}

/**
 * pc_map_view_set_dataset: (set-property dataset)
 * @self: a map
 * @dataset: (nullable): a dataset
 *
 * Sets the dataset. Another dataset means another part of the world: the map finds a new first position.
 */
void
pc_map_view_set_dataset (PcMapView *self,
                         PcDataset *dataset)
{
  g_return_if_fail (PC_IS_MAP_VIEW (self));
  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  if (pc_map_scene_get_dataset (self->scene) == dataset)
    return;

  pc_map_navigator_restart (self->navigator);
  pc_map_scene_set_dataset (self->scene, dataset);
  pc_map_overlays_set_dataset (self->overlays, dataset);
  update_actions (self);
  pc_map_layout_queue (self->layout);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATASET]);
}

/**
 * pc_map_view_get_cities: (get-property cities)
 * @self: a map
 *
 * Returns: (transfer none) (nullable): the cities that are shown
 */
GListModel *
pc_map_view_get_cities (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), NULL);

  return pc_map_scene_get_cities (self->scene);
}

/**
 * pc_map_view_set_cities: (set-property cities)
 * @self: a map
 * @cities: (nullable): a list of [class@City]
 *
 * Sets the cities to show. The map follows the list.
 */
void
pc_map_view_set_cities (PcMapView  *self,
                        GListModel *cities)
{
  g_return_if_fail (PC_IS_MAP_VIEW (self));
  g_return_if_fail (cities == NULL || G_IS_LIST_MODEL (cities));

  pc_map_gazetteer_set_cities (self->gazetteer, cities);
  if (pc_map_scene_set_cities (self->scene, cities))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CITIES]);
}

/**
 * pc_map_view_get_selected: (get-property selected)
 * @self: a map
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_map_view_get_selected (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), NULL);

  return pc_map_scene_get_selected (self->scene);
}

/**
 * pc_map_view_set_selected: (set-property selected)
 * @self: a map
 * @city: (nullable): a city
 *
 * Selects a city. If it is not well in view, the map flies to where it and home can be seen.
 */
void
pc_map_view_set_selected (PcMapView *self,
                          PcCity    *city)
{
  g_return_if_fail (PC_IS_MAP_VIEW (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!pc_map_scene_set_selected (self->scene, city))
    return;

  update_actions (self);
  if (self->chosen_here)
    pc_map_navigator_uncover_selected (self->navigator);
  else
    pc_map_navigator_reveal_selected (self->navigator);

  if (city != NULL)
    pc_map_narrator_tell_city (self->narrator, city);

  pc_map_layout_queue (self->layout);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * pc_map_view_get_drawn: (get-property drawn)
 * @self: a map
 *
 * Returns: whether base map and pins are on the screen
 */
gboolean
pc_map_view_get_drawn (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), FALSE);

  return pc_map_scene_get_drawn (self->scene);
}

/*
 * pc_map_view_get_navigator:
 * @self: a map
 *
 * Returns: (transfer none): who knows where on the map what is
 */
PcMapNavigator *
pc_map_view_get_navigator (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), NULL);

  return self->navigator;
}

/*
 * pc_map_view_get_narrator:
 * @self: a map
 *
 * Returns: (transfer none): who tells what is on the map
 */
PcMapNarrator *
pc_map_view_get_narrator (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), NULL);

  return self->narrator;
}

/*
 * pc_map_view_choose:
 * @self: a map
 * @city: a city
 *
 * Selects a city because the user has chosen it on the map, who knows where that is: the map moves by no more than is
 * needed to see it.
 */
void
pc_map_view_choose (PcMapView *self,
                    PcCity    *city)
{
  g_return_if_fail (PC_IS_MAP_VIEW (self));
  g_return_if_fail (PC_IS_CITY (city));

  self->chosen_here = TRUE;
  pc_map_view_set_selected (self, city);
  self->chosen_here = FALSE;
}

/*
 * pc_map_view_activate_selected:
 * @self: a map
 *
 * Tells that the user wants to see all about the selected city.
 */
void
pc_map_view_activate_selected (PcMapView *self)
{
  g_return_if_fail (PC_IS_MAP_VIEW (self));

  city_activated_cb (self, pc_map_view_get_selected (self));
}
