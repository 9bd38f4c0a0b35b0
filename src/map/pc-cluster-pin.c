/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-cluster-pin.h"

#include "pc-map-style.h"
#include "pc-palette.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RADIUS 13

/**
 * PcClusterPin:
 *
 * The disc with a number that stands for several cities.
 */
struct _PcClusterPin
{
  GtkWidget parent_instance;

  PangoLayout  *layout;
  PcCoordinate  coordinate;
  guint         count;
};

G_DEFINE_FINAL_TYPE (PcClusterPin, pc_cluster_pin, GTK_TYPE_WIDGET)

typedef enum {
  SIGNAL_CLICKED,
} PcClusterPinSignals;

static guint signals[SIGNAL_CLICKED + 1];

static PangoLayout *
get_layout (PcClusterPin *self)
{
  if (self->layout == NULL)
    {
      /* Translators: the number of cities in a cluster on the map */
      g_autofree char *text = g_strdup_printf (C_("cluster", "%u"), self->count);

      self->layout = pc_map_style_create_layout (GTK_WIDGET (self), text, PC_MAP_TEXT_CLUSTER);
    }

  return self->layout;
}

static void
released_cb (PcClusterPin    *self,
             int              n_press,
             double           x,
             double           y,
             GtkGestureClick *gesture)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[SIGNAL_CLICKED], 0);
}

static void
pc_cluster_pin_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = *natural = 2 * (int) ceil (pc_cluster_pin_get_radius (widget) + 1);
}

static gboolean
pc_cluster_pin_contains (GtkWidget *widget,
                         double     x,
                         double     y)
{
  return hypot (x - gtk_widget_get_width (widget) / 2.0, y - gtk_widget_get_height (widget) / 2.0)
         <= pc_cluster_pin_get_radius (widget);
}

static void
append_disc (GtkSnapshot   *snapshot,
             float          x,
             float          y,
             float          radius,
             const GdkRGBA *color)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius);
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc, &bounds, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, color, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
pc_cluster_pin_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  PcClusterPin *self = PC_CLUSTER_PIN (widget);
  PcScheme scheme = pc_palette_get_scheme ();
  float x = gtk_widget_get_width (widget) / 2.0f, y = gtk_widget_get_height (widget) / 2.0f;
  float radius = (float) pc_cluster_pin_get_radius (widget);
  int width, height;

  append_disc (snapshot, x, y, radius + 1, pc_palette_get_map_color (scheme, PC_MAP_COLOR_PAPER));
  append_disc (snapshot, x, y, radius - 0.5f, pc_palette_get_map_color (scheme, PC_MAP_COLOR_CLUSTER));

  pango_layout_get_pixel_size (get_layout (self), &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - (float) width / 2, y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, self->layout, pc_palette_get_map_color (scheme, PC_MAP_COLOR_CLUSTER_LABEL));
  gtk_snapshot_restore (snapshot);
}

static void
pc_cluster_pin_system_setting_changed (GtkWidget       *widget,
                                       GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (pc_cluster_pin_parent_class)->system_setting_changed (widget, setting);

  g_clear_object (&PC_CLUSTER_PIN (widget)->layout);
}

static void
pc_cluster_pin_dispose (GObject *object)
{
  g_clear_object (&PC_CLUSTER_PIN (object)->layout);

  G_OBJECT_CLASS (pc_cluster_pin_parent_class)->dispose (object);
}

static void
pc_cluster_pin_class_init (PcClusterPinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_cluster_pin_dispose;

  widget_class->measure = pc_cluster_pin_measure;
  widget_class->contains = pc_cluster_pin_contains;
  widget_class->snapshot = pc_cluster_pin_snapshot;
  widget_class->system_setting_changed = pc_cluster_pin_system_setting_changed;

  /**
   * PcClusterPin::clicked:
   *
   * Emitted when the user wants to see what the cluster is made of.
   */
  signals[SIGNAL_CLICKED] =
    g_signal_new ("clicked",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_CLICKED]);
  gtk_widget_class_set_css_name (widget_class, "cluster-pin");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
pc_cluster_pin_init (PcClusterPin *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "zoom-in");
  pc_map_style_follow (GTK_WIDGET (self));
}

/**
 * pc_cluster_pin_new:
 *
 * Creates a pin for a cluster.
 *
 * Returns: (transfer floating): the pin
 */
GtkWidget *
pc_cluster_pin_new (void)
{
  return g_object_new (PC_TYPE_CLUSTER_PIN, NULL);
}

/**
 * pc_cluster_pin_get_count:
 * @self: a cluster pin
 *
 * Returns: how many cities it stands for
 */
guint
pc_cluster_pin_get_count (PcClusterPin *self)
{
  g_return_val_if_fail (PC_IS_CLUSTER_PIN (self), 0);

  return self->count;
}

/**
 * pc_cluster_pin_set_count:
 * @self: a cluster pin
 * @count: how many cities it stands for
 *
 * Sets the number.
 */
void
pc_cluster_pin_set_count (PcClusterPin *self,
                          guint         count)
{
  g_autofree char *label = NULL;

  g_return_if_fail (PC_IS_CLUSTER_PIN (self));

  if (self->count == count)
    return;

  self->count = count;
  g_clear_object (&self->layout);

  /* Translators: tooltip of a cluster on the map */
  label = g_strdup_printf (ngettext ("%u city, zoom in", "%u cities, zoom in", count), count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * pc_cluster_pin_get_coordinate:
 * @self: a cluster pin
 *
 * Returns: (transfer none): where it is
 */
const PcCoordinate *
pc_cluster_pin_get_coordinate (PcClusterPin *self)
{
  g_return_val_if_fail (PC_IS_CLUSTER_PIN (self), NULL);

  return &self->coordinate;
}

/**
 * pc_cluster_pin_set_coordinate:
 * @self: a cluster pin
 * @coordinate: where it is
 *
 * Sets the place of the cluster. Its layer moves it there.
 */
void
pc_cluster_pin_set_coordinate (PcClusterPin       *self,
                               const PcCoordinate *coordinate)
{
  g_return_if_fail (PC_IS_CLUSTER_PIN (self));
  g_return_if_fail (coordinate != NULL);

  self->coordinate = *coordinate;
}

/**
 * pc_cluster_pin_get_radius:
 * @widget: a widget on the map
 *
 * Returns: the radius of any cluster pin, in pixels
 */
double
pc_cluster_pin_get_radius (GtkWidget *widget)
{
  return RADIUS * pc_map_style_get_mark_scale (widget);
}
