/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-overlays.h"

#include "pc-city-filter.h"
#include "pc-map-key.h"
#include "pc-map-resources.h"
#include "pc-palette.h"

#include <adwaita.h>

#define EDGE 12
#define SMALL_EDGE 6
#define SCALE_EDGE 9
#define GAP 6

/* From the lower edge. Larger text needs more room below. */
#define CONTROLS_EDGE 36
#define KEY_EDGE 48

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
  GtkWidget    *short_attribution;
  GtkWidget    *key;
  GtkWidget    *controls;

  GArray       *obstacles;
  int           insets[PC_N_MAP_INSETS];
  PcCityFilter *filter;
  gboolean      key_visible;
};

G_DEFINE_FINAL_TYPE (PcMapOverlays, pc_map_overlays, GTK_TYPE_WIDGET)

typedef enum {
  PROP_FILTER = 1,
  PROP_KEY_VISIBLE,
} PcMapOverlaysProps;

typedef enum {
  SIGNAL_ARRANGED,
} PcMapOverlaysSignals;

static GParamSpec *props[PROP_KEY_VISIBLE + 1];
static guint signals[SIGNAL_ARRANGED + 1];

/* Arrangement. */

static GtkRequisition
get_natural_size (gpointer widget)
{
  GtkRequisition size;

  gtk_widget_get_preferred_size (widget, NULL, &size);

  return size;
}

/* The part of the map that nothing covers. Everything is arranged as from left to right, and mirrored at the end. */
static GdkRectangle
get_free_area (PcMapOverlays *self,
               int            width,
               int            height)
{
  return (GdkRectangle) {
    .x = self->insets[PC_MAP_INSET_START],
    .y = self->insets[PC_MAP_INSET_TOP],
    .width = width - self->insets[PC_MAP_INSET_START] - self->insets[PC_MAP_INSET_END],
    .height = height - self->insets[PC_MAP_INSET_TOP] - self->insets[PC_MAP_INSET_BOTTOM],
  };
}

static void
allocate (PcMapOverlays      *self,
          gpointer            widget,
          const GdkRectangle *bounds,
          int                 width)
{
  GtkAllocation mirrored = *bounds;

  if (!gtk_widget_should_layout (widget))
    return;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    mirrored.x = width - bounds->x - bounds->width;

  gtk_widget_size_allocate (widget, &mirrored, -1);
}

/* A sheet comes from below and leaves little room there: then all that is small goes to the top. */
static gboolean
is_above_sheet (PcMapOverlays *self)
{
  return self->insets[PC_MAP_INSET_BOTTOM] > 0;
}

/* Both sources are always named: in one line, or in two where there is no room for all of it. */
static GtkWidget *
choose_attribution (PcMapOverlays *self,
                    int            width)
{
  gboolean fits = get_natural_size (self->attribution).width <= width;

  gtk_widget_set_child_visible (self->attribution, fits);
  gtk_widget_set_child_visible (self->short_attribution, !fits);

  return fits ? self->attribution : self->short_attribution;
}

static GdkRectangle
arrange_attribution (PcMapOverlays      *self,
                     const GdkRectangle *area,
                     int                 width)
{
  int beside = is_above_sheet (self) ? EDGE + get_natural_size (self->controls).width + GAP : SMALL_EDGE;
  GtkWidget *attribution = choose_attribution (self, area->width - SMALL_EDGE - beside);
  GtkRequisition size = get_natural_size (attribution);
  GdkRectangle bounds = { area->x + SMALL_EDGE, area->y + SMALL_EDGE, size.width, size.height };

  if (!is_above_sheet (self))
    {
      bounds.x = area->x + area->width - SMALL_EDGE - size.width;
      bounds.y = area->y + area->height - SMALL_EDGE - size.height;
    }

  allocate (self, attribution, &bounds, width);

  return bounds;
}

static GdkRectangle
arrange_controls (PcMapOverlays      *self,
                  const GdkRectangle *area,
                  const GdkRectangle *attribution,
                  int                 width)
{
  GtkRequisition size = get_natural_size (self->controls);
  GdkRectangle bounds = { area->x + area->width - EDGE - size.width, area->y + EDGE, size.width, size.height };

  if (!is_above_sheet (self))
    bounds.y = MIN (area->y + area->height - CONTROLS_EDGE, attribution->y - GAP) - size.height;

  allocate (self, self->controls, &bounds, width);

  return bounds;
}

/* The scale is beside the attribution or, failing that, above it. It is arranged as if it had its greatest length, so
 * that it stays where it is while the map is zoomed. */
static GdkRectangle
arrange_scale (PcMapOverlays      *self,
               const GdkRectangle *area,
               const GdkRectangle *attribution,
               const GdkRectangle *controls,
               int                 width)
{
  GtkRequisition size = get_natural_size (self->scale);
  GdkRectangle bounds = {
    area->x + EDGE,
    area->y + area->height - SCALE_EDGE - size.height,
    MAX (size.width, (int) shumate_scale_get_max_width (self->scale)) + GAP,
    size.height,
  };
  GdkRectangle inside;
  gboolean fits;

  if (gdk_rectangle_intersect (&bounds, attribution, NULL))
    bounds.y = attribution->y - GAP - size.height;

  fits = gdk_rectangle_intersect (&bounds, area, &inside) && gdk_rectangle_equal (&bounds, &inside)
         && !gdk_rectangle_intersect (&bounds, attribution, NULL) && !gdk_rectangle_intersect (&bounds, controls, NULL);
  gtk_widget_set_child_visible (GTK_WIDGET (self->scale), fits);
  bounds.width = size.width;
  if (fits)
    allocate (self, self->scale, &bounds, width);

  return bounds;
}

static void
arrange_key (PcMapOverlays      *self,
             const GdkRectangle *area,
             const GdkRectangle *attribution,
             const GdkRectangle *controls,
             const GdkRectangle *scale,
             int                 width)
{
  int top = is_above_sheet (self) ? attribution->y + attribution->height + GAP : area->y + EDGE;
  int bottom = MIN (area->y + area->height - KEY_EDGE, scale->y - GAP);
  int minimum;
  GdkRectangle bounds = { .x = area->x + EDGE };

  if (!gtk_widget_should_layout (self->key))
    return;

  gtk_widget_measure (self->key, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &bounds.width, NULL, NULL);
  bounds.width = CLAMP (controls->x - GAP - bounds.x, minimum, bounds.width);
  gtk_widget_measure (self->key, GTK_ORIENTATION_VERTICAL, bounds.width, NULL, &bounds.height, NULL, NULL);
  bounds.y = MAX (bottom - bounds.height, top);

  allocate (self, self->key, &bounds, width);
}

static GArray *
find_obstacles (PcMapOverlays *self)
{
  GArray *obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (gtk_widget_should_layout (child) && gtk_widget_get_child_visible (child)
          && gtk_widget_compute_bounds (child, GTK_WIDGET (self), &bounds))
        g_array_append_val (obstacles, bounds);
    }

  return obstacles;
}

static gboolean
are_equal (const GArray *a,
           const GArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!graphene_rect_equal (&g_array_index (a, graphene_rect_t, i), &g_array_index (b, graphene_rect_t, i)))
      return FALSE;

  return TRUE;
}

static void
update_obstacles (PcMapOverlays *self)
{
  g_autoptr(GArray) obstacles = find_obstacles (self);

  if (are_equal (self->obstacles, obstacles))
    return;

  g_array_unref (self->obstacles);
  self->obstacles = g_steal_pointer (&obstacles);
  g_signal_emit (self, signals[SIGNAL_ARRANGED], 0);
}

static void
pc_map_overlays_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  PcMapOverlays *self = PC_MAP_OVERLAYS (widget);
  GdkRectangle area = get_free_area (self, width, height);
  GdkRectangle attribution = arrange_attribution (self, &area, width);
  GdkRectangle controls = arrange_controls (self, &area, &attribution, width);
  GdkRectangle scale = arrange_scale (self, &area, &attribution, &controls, width);

  arrange_key (self, &area, &attribution, &controls, &scale, width);
  update_obstacles (self);
}

/* The map is not made larger for what lies on it. */
static void
pc_map_overlays_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = *natural = 0;
}

/* Look. */

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
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

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
    case PROP_FILTER:
      if (g_set_object (&self->filter, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

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
  g_clear_object (&PC_MAP_OVERLAYS (object)->filter);

  G_OBJECT_CLASS (pc_map_overlays_parent_class)->dispose (object);
}

static void
pc_map_overlays_finalize (GObject *object)
{
  g_clear_pointer (&PC_MAP_OVERLAYS (object)->obstacles, g_array_unref);

  G_OBJECT_CLASS (pc_map_overlays_parent_class)->finalize (object);
}

static void
pc_map_overlays_class_init (PcMapOverlaysClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_map_overlays_get_property;
  object_class->set_property = pc_map_overlays_set_property;
  object_class->dispose = pc_map_overlays_dispose;
  object_class->finalize = pc_map_overlays_finalize;

  widget_class->measure = pc_map_overlays_measure;
  widget_class->size_allocate = pc_map_overlays_size_allocate;
  widget_class->contains = pc_map_overlays_contains;

  /**
   * PcMapOverlays:filter:
   *
   * What the key narrows, or %NULL to only explain the marks.
   */
  props[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

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

  /**
   * PcMapOverlays::arranged:
   *
   * Emitted when something lies elsewhere than before. It is emitted while widgets are given their places: handlers
   * must not move any.
   */
  signals[SIGNAL_ARRANGED] =
    g_signal_new ("arranged",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  pc_map_resources_register ();
  g_type_ensure (SHUMATE_TYPE_SCALE);
  g_type_ensure (PC_TYPE_MAP_KEY);

  gtk_widget_class_set_css_name (widget_class, "map-overlays");
  gtk_widget_class_set_template_from_resource (widget_class, "/pl/krakow/PartnerCities/map/pc-map-overlays.ui");
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, scale);
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, attribution);
  gtk_widget_class_bind_template_child (widget_class, PcMapOverlays, short_attribution);
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
  self->obstacles = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

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
 * Lets everything move to where it is seen.
 */
void
pc_map_overlays_arrange (PcMapOverlays *self,
                         PcMapCamera   *camera)
{
  g_return_if_fail (PC_IS_MAP_OVERLAYS (self));
  g_return_if_fail (PC_IS_MAP_CAMERA (camera));

  for (PcMapInset inset = 0; inset < PC_N_MAP_INSETS; inset++)
    self->insets[inset] = pc_map_camera_get_inset (camera, inset);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * pc_map_overlays_get_obstacles:
 * @self: the overlays
 *
 * Gets where no label of the map should lie.
 *
 * Returns: (transfer none) (element-type graphene_rect_t): the rectangles
 */
GArray *
pc_map_overlays_get_obstacles (PcMapOverlays *self)
{
  g_return_val_if_fail (PC_IS_MAP_OVERLAYS (self), NULL);

  return self->obstacles;
}
