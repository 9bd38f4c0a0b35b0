/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-overlays.h"

#include "pc-map-key.h"
#include "pc-map-resources.h"
#include "pc-palette.h"

#include <adwaita.h>

#define EDGE 12
#define ABOVE_ATTRIBUTION 36
#define ABOVE_SCALE 48
#define BESIDE_CONTROLS 52
#define SMALL_EDGE 6
#define SCALE_EDGE 9

/**
 * PcMapOverlays:
 *
 * What lies on the map and does not move with it: the buttons, the key, the scale and where the map comes from.
 */
struct _PcMapOverlays
{
  GtkWidget parent_instance;

  ShumateScale *scale;
  GtkWidget    *attribution;
  GtkWidget    *key;
  GtkWidget    *controls;
  gboolean      key_visible;
};

G_DEFINE_FINAL_TYPE (PcMapOverlays, pc_map_overlays, GTK_TYPE_WIDGET)

typedef enum {
  PROP_KEY_VISIBLE = 1,
} PcMapOverlaysProps;

static GParamSpec *props[PROP_KEY_VISIBLE + 1];

static void
update_contrast (PcMapOverlays *self)
{
  if (pc_scheme_is_contrast (pc_palette_get_scheme ()))
    gtk_widget_add_css_class (GTK_WIDGET (self), "high-contrast");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "high-contrast");
}

/* Between its children the map is seen, and to be dragged. */
static gboolean
pc_map_overlays_contains (GtkWidget *widget,
                          double     x,
                          double     y)
{
  return FALSE;
}

static void
pc_map_overlays_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcMapOverlays *self = PC_MAP_OVERLAYS (object);

  switch ((PcMapOverlaysProps) prop_id)
    {
    case PROP_KEY_VISIBLE:
      g_value_set_boolean (value, self->key_visible);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_overlays_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcMapOverlays *self = PC_MAP_OVERLAYS (object);

  switch ((PcMapOverlaysProps) prop_id)
    {
    case PROP_KEY_VISIBLE:
      if (self->key_visible != g_value_get_boolean (value))
        {
          self->key_visible = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_overlays_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_MAP_OVERLAYS);

  G_OBJECT_CLASS (pc_map_overlays_parent_class)->dispose (object);
}

static void
pc_map_overlays_class_init (PcMapOverlaysClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_map_overlays_get_property;
  object_class->set_property = pc_map_overlays_set_property;
  object_class->dispose = pc_map_overlays_dispose;

  widget_class->contains = pc_map_overlays_contains;

  /**
   * PcMapOverlays:key-visible:
   *
   * Whether the key to the marks is shown.
   */
  props[PROP_KEY_VISIBLE] =
    g_param_spec_boolean ("key-visible", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  pc_map_resources_register ();
  g_type_ensure (SHUMATE_TYPE_SCALE);
  g_type_ensure (PC_TYPE_MAP_KEY);

  gtk_widget_class_set_css_name (widget_class, "map-overlays");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/pl/krakow/PartnerCities/map/pc-map-overlays.ui");
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, scale);
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, attribution);
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, key);
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, controls);
}

/* The style sheet of the program belongs to the application; a test has none. */
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
pc_map_overlays_init (PcMapOverlays *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_style_sheet (GTK_WIDGET (self));
  shumate_scale_set_unit (self->scale, SHUMATE_UNIT_METRIC);

  update_contrast (self);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (update_contrast), self, G_CONNECT_SWAPPED);
}

/**
 * pc_map_overlays_set_viewport:
 * @self: the overlays
 * @viewport: the viewport of the map
 *
 * Tells the scale what to measure.
 */
void
pc_map_overlays_set_viewport (PcMapOverlays   *self,
                              ShumateViewport *viewport)
{
  g_return_if_fail (PC_IS_MAP_OVERLAYS (self));
  g_return_if_fail (SHUMATE_IS_VIEWPORT (viewport));

  shumate_scale_set_viewport (self->scale, viewport);
}

/**
 * pc_map_overlays_set_dataset:
 * @self: the overlays
 * @dataset: (nullable): a dataset
 *
 * Sets the dataset whose kinds the key explains.
 */
void
pc_map_overlays_set_dataset (PcMapOverlays *self,
                             PcDataset     *dataset)
{
  g_return_if_fail (PC_IS_MAP_OVERLAYS (self));

  pc_map_key_set_dataset (PC_MAP_KEY (self->key), dataset);
}

/**
 * pc_map_overlays_arrange:
 * @self: the overlays
 * @camera: the camera, which knows what covers the map
 *
 * Moves everything to where it is seen. A sheet comes from below and leaves little room there: then all that is
 * small goes to the top.
 */
void
pc_map_overlays_arrange (PcMapOverlays *self,
                         PcMapCamera   *camera)
{
  int start, end, top, bottom;
  gboolean sheet;

  g_return_if_fail (PC_IS_MAP_OVERLAYS (self));
  g_return_if_fail (PC_IS_MAP_CAMERA (camera));

  start = pc_map_camera_get_inset (camera, PC_MAP_INSET_START);
  end = pc_map_camera_get_inset (camera, PC_MAP_INSET_END);
  top = pc_map_camera_get_inset (camera, PC_MAP_INSET_TOP);
  bottom = pc_map_camera_get_inset (camera, PC_MAP_INSET_BOTTOM);
  sheet = bottom > 0;

  gtk_widget_set_valign (self->attribution, sheet ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_halign (self->attribution, sheet ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_margin_top (self->attribution, top + SMALL_EDGE);
  gtk_widget_set_margin_bottom (self->attribution, bottom + SMALL_EDGE);
  gtk_widget_set_margin_start (self->attribution, start + SMALL_EDGE);
  gtk_widget_set_margin_end (self->attribution, end + (sheet ? BESIDE_CONTROLS : SMALL_EDGE));

  gtk_widget_set_valign (self->controls, sheet ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_margin_top (self->controls, top + EDGE);
  gtk_widget_set_margin_bottom (self->controls, bottom + ABOVE_ATTRIBUTION);
  gtk_widget_set_margin_end (self->controls, end + EDGE);

  gtk_widget_set_margin_start (GTK_WIDGET (self->scale), start + EDGE);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->scale), bottom + SCALE_EDGE);

  gtk_widget_set_margin_start (self->key, start + EDGE);
  gtk_widget_set_margin_top (self->key, top + ABOVE_ATTRIBUTION);
  gtk_widget_set_margin_bottom (self->key, bottom + ABOVE_SCALE);
}

/**
 * pc_map_overlays_dup_obstacles:
 * @self: the overlays
 *
 * Gets where no label of the map should lie.
 *
 * Returns: (transfer full) (element-type graphene_rect_t): the rectangles
 */
GArray *
pc_map_overlays_dup_obstacles (PcMapOverlays *self)
{
  GArray *obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  g_return_val_if_fail (PC_IS_MAP_OVERLAYS (self), obstacles);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (gtk_widget_get_mapped (child) && gtk_widget_compute_bounds (child, GTK_WIDGET (self), &bounds))
        g_array_append_val (obstacles, bounds);
    }

  return obstacles;
}
