/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-view.h"

#include "pc-arc-layer.h"
#include "pc-backdrop.h"
#include "pc-city-layer.h"
#include "pc-map-camera.h"
#include "pc-map-data.h"
#include "pc-map-key.h"
#include "pc-map-places.h"
#include "pc-map-resources.h"
#include "pc-map-style.h"
#include "pc-palette.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <shumate/shumate.h>

/* Two neighbours are shown in their part of the world, not in their street. */
#define PAIR_MAX_ZOOM_LEVEL 4
#define FIT_MAX_ZOOM_LEVEL 6

#define FIT_MARGIN 30
#define PAIR_MARGIN 72
#define COMFORT_MARGIN 48
#define VISIBLE_MARGIN 24

#define EDGE 12
#define ABOVE_ATTRIBUTION 36
#define ABOVE_SCALE 48

/* A filter changes with every letter; the base map need not. */
#define STYLE_DELAY_MS 150

struct _PcMapView
{
  GtkWidget parent_instance;

  PcDataset    *dataset;
  GListModel   *cities;
  PcCity       *selected;
  char         *language;
  char         *pack_path;
  PcMapFit      start;

  GtkWidget    *overlay;
  ShumateMap   *map;
  ShumateScale *scale;
  GtkWidget    *attribution;
  GtkWidget    *key;
  GtkWidget    *controls;

  PcMapCamera  *camera;
  PcBaseMap    *base_map;
  PcBackdrop   *backdrop;
  PcArcLayer   *arcs;
  PcCityLayer  *pins;

  guint         layout_id;
  guint         style_id;
  guint         drawn_tick_id;
  guint         drawn_frames;
  int           width;
  int           height;

  guint         arcs_visible : 1;
  guint         countries_tinted : 1;
  guint         key_visible : 1;
  guint         positioned : 1;
  guint         drawn : 1;
  guint         chosen_here : 1;
};

G_DEFINE_FINAL_TYPE (PcMapView, pc_map_view, GTK_TYPE_WIDGET)

typedef enum {
  PROP_DATASET = 1,
  PROP_CITIES,
  PROP_SELECTED,
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

static ShumateViewport *
get_viewport (PcMapView *self)
{
  return shumate_map_get_viewport (self->map);
}

static PcPlace *
get_home (PcMapView *self)
{
  return self->dataset != NULL ? pc_dataset_get_home (self->dataset) : NULL;
}

/* Position. */

static void
fit_all (PcMapView *self)
{
  g_autoptr(GArray) points = pc_map_places_dup_coordinates (get_home (self), self->cities);

  pc_map_camera_fit (self->camera, points, FIT_MARGIN, FIT_MAX_ZOOM_LEVEL);
}

/* The selected city together with home, so that the arc between them is seen. */
static void
fit_selected (PcMapView *self)
{
  g_autoptr(GArray) points = NULL;
  PcCoordinate coordinate;

  if (self->selected == NULL || !pc_map_places_get_coordinate (PC_PLACE (self->selected), &coordinate))
    return;

  points = pc_map_places_dup_coordinates (get_home (self), NULL);
  g_array_append_val (points, coordinate);
  pc_map_camera_fit (self->camera, points, PAIR_MARGIN, PAIR_MAX_ZOOM_LEVEL);
}

static void
uncover_selected (PcMapView *self)
{
  graphene_point_t position;

  if (self->selected != NULL && pc_city_layer_get_position (self->pins, self->selected, &position))
    pc_map_camera_uncover (self->camera, &position, VISIBLE_MARGIN);
}

static void
show_selected (PcMapView *self)
{
  graphene_point_t position;

  if (!self->positioned || self->selected == NULL)
    return;

  if (self->chosen_here)
    uncover_selected (self);
  else if (!pc_city_layer_get_position (self->pins, self->selected, &position)
           || !pc_map_camera_sees (self->camera, &position, COMFORT_MARGIN))
    fit_selected (self);
}

/* Where the map starts: where it was last, else at the selected city, else with everything. */
static void
find_first_position (PcMapView *self)
{
  if (self->positioned || self->dataset == NULL || self->width < 2 || self->height < 2)
    return;

  if (self->start.zoom_level > 0)
    {
      pc_map_camera_set_position (self->camera, &self->start);
      uncover_selected (self);
    }
  else
    {
      fit_all (self);
      fit_selected (self);
    }

  self->positioned = TRUE;
}

static void
zoom_in (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  pc_map_camera_zoom_in (PC_MAP_VIEW (widget)->camera);
}

static void
zoom_out (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  pc_map_camera_zoom_out (PC_MAP_VIEW (widget)->camera);
}

static void
show_all (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  fit_all (PC_MAP_VIEW (widget));
}

static void
go_home (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PcMapView *self = PC_MAP_VIEW (widget);
  PcMapFit fit = { .zoom_level = MAX (pc_map_camera_get_zoom_level (self->camera), PAIR_MAX_ZOOM_LEVEL) };

  if (pc_map_places_get_coordinate (get_home (self), &fit.center))
    pc_map_camera_fly_to (self->camera, &fit);
}

static void
go_to_selected (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  fit_selected (PC_MAP_VIEW (widget));
}

static void
update_actions (PcMapView *self)
{
  double zoom_level = pc_map_camera_get_zoom_level (self->camera);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-in", zoom_level < PC_MAP_MAX_ZOOM_LEVEL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-out", zoom_level > PC_MAP_MIN_ZOOM_LEVEL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.go-to-selected", self->selected != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.go-home", get_home (self) != NULL);
}

static void
viewport_changed_cb (PcMapView *self)
{
  ShumateViewport *viewport = get_viewport (self);

  /* Two fingers turn a Shumate map; this one has north at the top. */
  if (fabs (shumate_viewport_get_rotation (viewport)) > 0)
    shumate_viewport_set_rotation (viewport, 0);

  update_actions (self);
}

/* Base map. */

/* A place name in the language of the interface: “pl” for pl_PL. */
static char *
dup_language (PcMapView *self)
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
update_style (PcMapView *self)
{
  PcPlace *home = get_home (self);
  g_autoptr(GPtrArray) countries = self->countries_tinted ? pc_map_places_dup_countries (home, self->cities) : NULL;
  g_autoptr(GArray) places = pc_map_places_dup_identifiers (home, self->cities);
  g_autofree char *language = dup_language (self);
  PcBaseMapStyle style = {
    .scheme = pc_palette_get_scheme (),
    .language = language,
    .family = pc_map_data_get_family (),
    .text_scale = pc_map_style_get_text_scale (GTK_WIDGET (self)),
    .countries = countries,
    .places = places,
  };

  g_clear_handle_id (&self->style_id, g_source_remove);

  if (self->backdrop != NULL && self->positioned)
    pc_backdrop_set_style (self->backdrop, &style);
}

static gboolean
style_cb (gpointer data)
{
  PcMapView *self = data;

  self->style_id = 0;
  update_style (self);

  return G_SOURCE_REMOVE;
}

static void
queue_style (PcMapView *self)
{
  if (self->positioned && self->style_id == 0)
    self->style_id = g_timeout_add (STYLE_DELAY_MS, style_cb, self);
}

static void
theme_changed_cb (PcMapView *self)
{
  if (pc_scheme_is_contrast (pc_palette_get_scheme ()))
    gtk_widget_add_css_class (GTK_WIDGET (self), "high-contrast");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "high-contrast");

  gtk_widget_queue_draw (GTK_WIDGET (self));
  update_style (self);
}

/* Arcs. */

static void
update_arcs (PcMapView *self)
{
  g_autoptr(GArray) ends = pc_map_places_dup_arc_ends (self->arcs_visible ? self->cities : NULL);
  PcCoordinate home;

  pc_arc_layer_set_arcs (self->arcs, pc_map_places_get_coordinate (get_home (self), &home) ? &home : NULL, ends);
}

static void
update_selected_arc (PcMapView *self)
{
  g_autofree char *label = NULL;
  PcCoordinate target;
  double distance;

  if (!self->arcs_visible || self->selected == NULL || pc_city_get_ended (self->selected)
      || pc_city_layer_get_pin (self->pins, self->selected) == NULL
      || !pc_map_places_get_coordinate (PC_PLACE (self->selected), &target))
    {
      pc_arc_layer_set_selected (self->arcs, NULL, NULL);
      return;
    }

  distance = pc_city_get_distance (self->selected);
  /* Translators: the distance of a city from home, in kilometres; keep the ' that groups thousands */
  if (isfinite (distance))
    label = g_strdup_printf (C_("distance", "%'.0f km"), distance);

  pc_arc_layer_set_selected (self->arcs, &target, label);
}

/* Placement. */

static void
append_obstacle (PcMapView *self,
                 GtkWidget *widget,
                 GArray    *obstacles)
{
  graphene_rect_t bounds;

  if (gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, GTK_WIDGET (self), &bounds))
    g_array_append_val (obstacles, bounds);
}

static void
update_obstacles (PcMapView *self)
{
  g_autoptr(GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  graphene_rect_t visible, pill;

  append_obstacle (self, self->controls, obstacles);
  append_obstacle (self, self->attribution, obstacles);
  append_obstacle (self, self->key, obstacles);
  append_obstacle (self, GTK_WIDGET (self->scale), obstacles);

  pc_map_camera_get_free_area (self->camera, &visible);
  pc_city_layer_set_obstacles (self->pins, &visible, obstacles);
  pc_city_layer_set_pill (self->pins, pc_arc_layer_get_pill_bounds (self->arcs, &pill) ? &pill : NULL);
}

static void
place (PcMapView *self)
{
  update_obstacles (self);
  pc_city_layer_place (self->pins);
}

static void
placed_cb (PcMapView *self)
{
  g_autoptr(GArray) labels = NULL;

  if (self->base_map == NULL)
    return;

  labels = pc_city_layer_dup_labels (self->pins);
  pc_base_map_set_labels (self->base_map, labels);
}

static void
settled_cb (PcMapView *self)
{
  int zoom_level = (int) floor (pc_map_camera_get_zoom_level (self->camera));

  place (self);
  if (!pc_city_layer_has_room (self->pins, pc_base_map_get_labels (self->base_map, zoom_level)))
    {
      g_debug ("Labels have moved: the base map makes room for them");
      pc_backdrop_refresh (self->backdrop);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CENTER_LATITUDE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CENTER_LONGITUDE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ZOOM_LEVEL]);
}

/* What is loaded is on the screen after the next frame. */
static gboolean
drawn_tick_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       data)
{
  PcMapView *self = PC_MAP_VIEW (widget);

  if (self->drawn_frames++ < 1)
    {
      gtk_widget_queue_draw (widget);
      return G_SOURCE_CONTINUE;
    }

  self->drawn_tick_id = 0;
  self->drawn = TRUE;
  pc_map_camera_set_animated (self->camera, TRUE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->map), GTK_ACCESSIBLE_STATE_BUSY, FALSE, -1);
  g_debug ("Base map and pins are on the screen");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DRAWN]);

  return G_SOURCE_REMOVE;
}

static void
loaded_cb (PcMapView *self)
{
  if (self->drawn_tick_id == 0 && !self->drawn)
    self->drawn_tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), drawn_tick_cb, NULL, NULL);
}

/* Layout. */

/* A sheet comes from below and leaves little room there: all that is small goes to the top. */
static void
arrange_overlays (PcMapView *self)
{
  int start = pc_map_camera_get_inset (self->camera, PC_MAP_INSET_START);
  int end = pc_map_camera_get_inset (self->camera, PC_MAP_INSET_END);
  int top = pc_map_camera_get_inset (self->camera, PC_MAP_INSET_TOP);
  int bottom = pc_map_camera_get_inset (self->camera, PC_MAP_INSET_BOTTOM);
  gboolean sheet = bottom > 0;
  GtkAlign side = sheet ? GTK_ALIGN_START : GTK_ALIGN_END;

  gtk_widget_set_valign (self->attribution, side);
  gtk_widget_set_halign (self->attribution, sheet ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_valign (self->controls, side);

  gtk_widget_set_margin_top (self->attribution, top + 6);
  gtk_widget_set_margin_bottom (self->attribution, bottom + 6);
  gtk_widget_set_margin_start (self->attribution, start + 6);
  gtk_widget_set_margin_end (self->attribution, end + (sheet ? EDGE + 40 : 6));

  gtk_widget_set_margin_top (self->controls, top + EDGE);
  gtk_widget_set_margin_bottom (self->controls, bottom + ABOVE_ATTRIBUTION);
  gtk_widget_set_margin_end (self->controls, end + EDGE);

  gtk_widget_set_margin_start (GTK_WIDGET (self->scale), start + EDGE);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->scale), bottom + 9);

  gtk_widget_set_margin_start (self->key, start + EDGE);
  gtk_widget_set_margin_top (self->key, top + ABOVE_ATTRIBUTION);
  gtk_widget_set_margin_bottom (self->key, bottom + ABOVE_SCALE);
}

static gboolean
layout_cb (gpointer data)
{
  PcMapView *self = data;
  gboolean first = !self->positioned;

  self->layout_id = 0;

  find_first_position (self);
  if (!self->positioned)
    return G_SOURCE_REMOVE;

  if (!first)
    uncover_selected (self);

  place (self);
  if (first)
    update_style (self);

  return G_SOURCE_REMOVE;
}

static void
queue_layout (PcMapView *self)
{
  if (self->layout_id == 0)
    self->layout_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 30, layout_cb, self, NULL);
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

  if (self->width == width && self->height == height)
    return;

  self->width = width;
  self->height = height;
  queue_layout (self);
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

  queue_style (PC_MAP_VIEW (widget));
}

static void
pc_map_view_direction_changed (GtkWidget        *widget,
                               GtkTextDirection  previous)
{
  queue_layout (PC_MAP_VIEW (widget));
}

/* Model. */

static void
home_changed_cb (PcMapView *self)
{
  pc_city_layer_set_home (self->pins, get_home (self));
  update_arcs (self);
  update_selected_arc (self);
  update_actions (self);
  queue_style (self);
}

static void
languages_changed_cb (PcMapView *self)
{
  queue_style (self);
}

static void
cities_changed_cb (PcMapView *self)
{
  update_arcs (self);
  update_selected_arc (self);
  queue_style (self);
  queue_layout (self);
}

static void
city_selected_cb (PcMapView *self,
                  PcCity    *city)
{
  self->chosen_here = TRUE;
  pc_map_view_set_selected (self, city);
  self->chosen_here = FALSE;
}

static void
city_activated_cb (PcMapView *self,
                   PcCity    *city)
{
  g_signal_emit (self, signals[SIGNAL_CITY_ACTIVATED], 0, city);
}

static void
cluster_clicked_cb (PcMapView *self,
                    double     latitude,
                    double     longitude)
{
  PcMapFit fit = {
    .center = { latitude, longitude },
    .zoom_level = MAX (floor (pc_map_camera_get_zoom_level (self->camera)) + 2, ceil (PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL)),
  };

  pc_map_camera_fly_to (self->camera, &fit);
}

static gboolean
activate_selected (GtkWidget *widget,
                   GVariant  *args,
                   gpointer   data)
{
  PcMapView *self = PC_MAP_VIEW (widget);

  if (self->selected == NULL)
    return GDK_EVENT_PROPAGATE;

  city_activated_cb (self, self->selected);

  return GDK_EVENT_STOP;
}

/* Object. */

static PcMapFit
get_position (PcMapView *self)
{
  PcMapFit position = self->start;

  if (self->positioned)
    pc_map_camera_get_position (self->camera, &position);

  return position;
}

static void
set_position (PcMapView      *self,
              const PcMapFit *position)
{
  self->start = *position;

  if (self->positioned && position->zoom_level > 0)
    pc_map_camera_set_position (self->camera, position);
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
  arrange_overlays (self);
  queue_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
set_arcs_visible (PcMapView *self,
                  gboolean   visible)
{
  if (self->arcs_visible == visible)
    return;

  self->arcs_visible = visible;
  update_arcs (self);
  update_selected_arc (self);
  queue_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ARCS_VISIBLE]);
}

static void
set_countries_tinted (PcMapView *self,
                      gboolean   tinted)
{
  if (self->countries_tinted == tinted)
    return;

  self->countries_tinted = tinted;
  queue_style (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNTRIES_TINTED]);
}

static void
set_key_visible (PcMapView *self,
                 gboolean   visible)
{
  if (self->key_visible == visible)
    return;

  self->key_visible = visible;
  queue_layout (self);
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
      g_value_set_object (value, self->dataset);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;

    case PROP_DRAWN:
      g_value_set_boolean (value, self->drawn);
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
      g_value_set_boolean (value, self->arcs_visible);
      break;

    case PROP_COUNTRIES_TINTED:
      g_value_set_boolean (value, self->countries_tinted);
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

    case PROP_LANGUAGE:
      pc_map_view_set_language (self, g_value_get_string (value));
      break;

    case PROP_INSET_START:
    case PROP_INSET_END:
    case PROP_INSET_TOP:
    case PROP_INSET_BOTTOM:
      set_inset (self, (PcMapInset) (prop_id - PROP_INSET_START), g_value_get_int (value), pspec);
      break;

    case PROP_CENTER_LATITUDE:
      position.center.latitude = g_value_get_double (value);
      set_position (self, &position);
      break;

    case PROP_CENTER_LONGITUDE:
      position.center.longitude = g_value_get_double (value);
      set_position (self, &position);
      break;

    case PROP_ZOOM_LEVEL:
      position.zoom_level = g_value_get_double (value);
      set_position (self, &position);
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

  self->base_map = pc_base_map_new (self->pack_path, &error);
  if (self->base_map == NULL)
    {
      g_warning ("There is no base map: %s", error->message);
      return;
    }

  self->backdrop = pc_backdrop_new (self->map, SHUMATE_LAYER (self->arcs), self->base_map);
  g_signal_connect_object (self->backdrop, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->backdrop, "notify::loaded", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);
}

static void
pc_map_view_dispose (GObject *object)
{
  PcMapView *self = PC_MAP_VIEW (object);

  g_clear_handle_id (&self->layout_id, g_source_remove);
  g_clear_handle_id (&self->style_id, g_source_remove);
  if (self->drawn_tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->drawn_tick_id);
  self->drawn_tick_id = 0;

  g_clear_object (&self->backdrop);
  g_clear_object (&self->base_map);
  g_clear_object (&self->camera);
  g_clear_object (&self->dataset);
  g_clear_object (&self->cities);
  g_clear_object (&self->selected);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_MAP_VIEW);

  G_OBJECT_CLASS (pc_map_view_parent_class)->dispose (object);
}

static void
pc_map_view_finalize (GObject *object)
{
  PcMapView *self = PC_MAP_VIEW (object);

  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->pack_path, g_free);

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
   * PcMapView:language: (getter get_language) (setter set_language)
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
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, 0, "map.zoom-in" },
    { GDK_KEY_plus, GDK_SHIFT_MASK, "map.zoom-in" },
    { GDK_KEY_equal, 0, "map.zoom-in" },
    { GDK_KEY_KP_Add, 0, "map.zoom-in" },
    { GDK_KEY_minus, 0, "map.zoom-out" },
    { GDK_KEY_KP_Subtract, 0, "map.zoom-out" },
    { GDK_KEY_0, 0, "map.fit" },
    { GDK_KEY_KP_0, 0, "map.fit" },
    { GDK_KEY_Home, 0, "map.go-home" },
    { GDK_KEY_KP_Home, 0, "map.go-home" },
  };

  gtk_widget_class_install_action (widget_class, "map.zoom-in", NULL, zoom_in);
  gtk_widget_class_install_action (widget_class, "map.zoom-out", NULL, zoom_out);
  gtk_widget_class_install_action (widget_class, "map.fit", NULL, show_all);
  gtk_widget_class_install_action (widget_class, "map.go-home", NULL, go_home);
  gtk_widget_class_install_action (widget_class, "map.go-to-selected", NULL, go_to_selected);
  gtk_widget_class_install_property_action (widget_class, "map.show-key", "key-visible");

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, NULL);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_selected, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_selected, NULL);
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

  install_actions (widget_class);

  pc_map_resources_register ();
  g_type_ensure (SHUMATE_TYPE_MAP);
  g_type_ensure (SHUMATE_TYPE_SCALE);
  g_type_ensure (PC_TYPE_MAP_KEY);

  gtk_widget_class_set_css_name (widget_class, "map-view");
  gtk_widget_class_set_template_from_resource (widget_class, "/pl/krakow/PartnerCities/map/pc-map-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PcMapView, overlay);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, map);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, scale);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, attribution);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, key);
  gtk_widget_class_bind_template_child (widget_class, PcMapView, controls);
}

static void
add_style_sheet (GtkWidget *widget)
{
  static const char *key = "pc-map-style-sheet";
  GdkDisplay *display = gtk_widget_get_display (widget);
  g_autoptr(GtkCssProvider) provider = NULL;

  if (g_object_get_data (G_OBJECT (display), key) != NULL)
    return;

  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, "/pl/krakow/PartnerCities/map/pc-map.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION - 1);
  g_object_set_data_full (G_OBJECT (display), key, g_steal_pointer (&provider), g_object_unref);
}

static void
add_layers (PcMapView *self)
{
  ShumateViewport *viewport = get_viewport (self);

  self->camera = pc_map_camera_new (self->map);
  g_signal_connect_object (viewport, "notify", G_CALLBACK (viewport_changed_cb), self, G_CONNECT_SWAPPED);

  self->arcs = PC_ARC_LAYER (pc_arc_layer_new (viewport));
  shumate_map_add_layer (self->map, SHUMATE_LAYER (self->arcs));

  self->pins = PC_CITY_LAYER (pc_city_layer_new (viewport));
  shumate_map_add_layer (self->map, SHUMATE_LAYER (self->pins));
  g_signal_connect_object (self->pins, "placed", G_CALLBACK (placed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "city-selected", G_CALLBACK (city_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "city-activated", G_CALLBACK (city_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pins, "cluster-clicked", G_CALLBACK (cluster_clicked_cb), self, G_CONNECT_SWAPPED);

  shumate_scale_set_viewport (self->scale, viewport);
  shumate_scale_set_unit (self->scale, SHUMATE_UNIT_METRIC);
}

static void
pc_map_view_init (PcMapView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->arcs_visible = TRUE;
  self->countries_tinted = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  add_style_sheet (GTK_WIDGET (self));
  add_layers (self);
  arrange_overlays (self);
  update_actions (self);
  theme_changed_cb (self);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
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

  return self->dataset;
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

  if (self->dataset == dataset)
    return;

  if (self->dataset != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->dataset, home_changed_cb, self);
      g_signal_handlers_disconnect_by_func (self->dataset, languages_changed_cb, self);
      if (self->positioned)
        self->start.zoom_level = 0;
      self->positioned = FALSE;
    }

  g_set_object (&self->dataset, dataset);
  if (dataset != NULL)
    {
      g_signal_connect_object (dataset, "notify::home", G_CALLBACK (home_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (dataset, "notify::display-languages", G_CALLBACK (languages_changed_cb), self, G_CONNECT_SWAPPED);
    }

  pc_map_key_set_dataset (PC_MAP_KEY (self->key), dataset);
  home_changed_cb (self);
  queue_layout (self);
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

  return self->cities;
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

  if (self->cities == cities)
    return;

  if (self->cities != NULL)
    g_signal_handlers_disconnect_by_func (self->cities, cities_changed_cb, self);

  g_set_object (&self->cities, cities);
  pc_city_layer_set_cities (self->pins, cities);
  if (cities != NULL)
    g_signal_connect_object (cities, "items-changed", G_CALLBACK (cities_changed_cb), self, G_CONNECT_SWAPPED);

  cities_changed_cb (self);
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

  return self->selected;
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

  if (!g_set_object (&self->selected, city))
    return;

  pc_city_layer_set_selected (self->pins, city);
  update_selected_arc (self);
  update_actions (self);
  show_selected (self);
  queue_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * pc_map_view_get_language: (get-property language)
 * @self: a map
 *
 * Returns: (nullable): the language of the names on the base map
 */
const char *
pc_map_view_get_language (PcMapView *self)
{
  g_return_val_if_fail (PC_IS_MAP_VIEW (self), NULL);

  return self->language;
}

/**
 * pc_map_view_set_language: (set-property language)
 * @self: a map
 * @language: (nullable): a language, such as “pl”
 *
 * Sets the language of the names on the base map.
 */
void
pc_map_view_set_language (PcMapView  *self,
                          const char *language)
{
  g_return_if_fail (PC_IS_MAP_VIEW (self));

  if (!g_set_str (&self->language, language))
    return;

  queue_style (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LANGUAGE]);
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

  return self->drawn;
}
