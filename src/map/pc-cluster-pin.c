/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-cluster-pin.h"

#include "pc-bidi-text.h"
#include "pc-cluster-popover.h"
#include "pc-map-places.h"
#include "pc-map-raster.h"
#include "pc-map-style.h"
#include "pc-palette.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define RADIUS 13

/* Between the number and the edge of the disc: a long number makes it larger. */
#define PADDING 4

#define N_NAMES 3

/**
 * PcClusterPin:
 *
 * The disc with a number that stands for several cities.
 */
struct _PcClusterPin
{
  GtkWidget parent_instance;

  GPtrArray    *cities;
  GArray       *members;
  PangoLayout  *layout;
  PcCoordinate  coordinate;
  GtkWidget    *popover;
};

G_DEFINE_FINAL_TYPE (PcClusterPin, pc_cluster_pin, GTK_TYPE_WIDGET)

typedef enum {
  SIGNAL_CLICKED,
  SIGNAL_CITY_SELECTED,
} PcClusterPinSignals;

static guint signals[SIGNAL_CITY_SELECTED + 1];

static PangoLayout *
get_layout (PcClusterPin *self)
{
  if (self->layout == NULL)
    {
      /* Translators: the number of cities in a cluster on the map; keep the ' that groups thousands */
      g_autofree char *text = g_strdup_printf (C_("cluster", "%'u"), self->members->len);

      self->layout = pc_map_style_create_layout (GTK_WIDGET (self), text, PC_MAP_TEXT_CLUSTER);
    }

  return self->layout;
}

static int
compare_members (gconstpointer a,
                 gconstpointer b)
{
  guint x = *(const guint *) a, y = *(const guint *) b;

  return (x > y) - (x < y);
}

/* The most important members come first: the number of a city is its rank. */
static guint
get_first_members (PcClusterPin *self,
                   guint         members[N_NAMES])
{
  guint n = 0;

  for (guint i = 0; i < self->members->len; i++)
    {
      guint member = g_array_index (self->members, guint, i);

      if (n == N_NAMES && member > members[N_NAMES - 1])
        continue;

      n = MIN (n + 1, N_NAMES);
      members[n - 1] = member;
      qsort (members, n, sizeof (guint), compare_members);
    }

  return n;
}

/* All names as far as there are three, else three and how many more. */
static char *
dup_names (PcClusterPin *self)
{
  guint members[N_NAMES], n = get_first_members (self, members), n_more = self->members->len - n;
  g_autofree char *names[N_NAMES] = { NULL, };

  for (guint i = 0; i < n; i++)
    names[i] = pc_isolate (pc_place_get_name (g_ptr_array_index (self->cities, members[i])));

  if (n_more > 0)
    /* Translators: the first three of many cities. The number is one of cities too. */
    return g_strdup_printf (ngettext ("%s, %s, %s and %'u more", "%s, %s, %s and %'u more", n_more), names[0], names[1], names[2], n_more);

  if (n == 3)
    /* Translators: a list of three cities */
    return g_strdup_printf (_("%s, %s and %s"), names[0], names[1], names[2]);

  /* Translators: a list of two cities */
  return g_strdup_printf (_("%s and %s"), names[0], names[n - 1]);
}

static void
update_words (PcClusterPin *self)
{
  guint count = self->members->len;
  g_autofree char *names = dup_names (self), *label = NULL;

  /* Translators: a cluster on the map. The first is how many cities it stands for, the second is a list of them,
   * such as “Berlin, Hamburg, Munich and 20 more” */
  label = g_strdup_printf (ngettext ("%'u city: %s", "%'u cities: %s", count), count, names);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
close_popover (PcClusterPin *self)
{
  if (self->popover != NULL)
    gtk_widget_unparent (g_steal_pointer (&self->popover));
}

static void
city_selected_cb (PcClusterPin *self,
                  PcCity       *city)
{
  g_object_ref (city);
  close_popover (self);
  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, city);
  g_object_unref (city);
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
  *minimum = *natural = 2 * (int) ceil (pc_cluster_pin_get_radius (PC_CLUSTER_PIN (widget)) + 1);
}

static gboolean
pc_cluster_pin_contains (GtkWidget *widget,
                         double     x,
                         double     y)
{
  return hypot (x - gtk_widget_get_width (widget) / 2.0, y - gtk_widget_get_height (widget) / 2.0)
         <= pc_cluster_pin_get_radius (PC_CLUSTER_PIN (widget));
}

static void
pc_cluster_pin_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  PcClusterPin *self = PC_CLUSTER_PIN (widget);

  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
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

static GskRenderNode *
draw_disc (PcClusterPin *self)
{
  PcScheme scheme = pc_palette_get_scheme ();
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  float x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0f, y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0f;
  float radius = (float) pc_cluster_pin_get_radius (self);

  append_disc (snapshot, x, y, radius + 1, pc_palette_get_map_color (scheme, PC_MAP_COLOR_PAPER));
  append_disc (snapshot, x, y, radius - 0.5f, pc_palette_get_map_color (scheme, PC_MAP_COLOR_CLUSTER));

  return gtk_snapshot_free_to_node (snapshot);
}

static GskRenderNode *
get_disc (PcClusterPin *self)
{
  g_autofree char *key = g_strdup_printf ("cluster %d %g %d", pc_palette_get_scheme (), pc_cluster_pin_get_radius (self),
                                          gtk_widget_get_width (GTK_WIDGET (self)));
  GskRenderNode *disc = pc_map_raster_lookup (GTK_WIDGET (self), key);
  g_autoptr(GskRenderNode) drawn = NULL;

  if (disc != NULL)
    return disc;

  drawn = draw_disc (self);
  disc = pc_map_raster_new (GTK_WIDGET (self), drawn);
  if (disc == NULL)
    return g_steal_pointer (&drawn);

  pc_map_raster_store (GTK_WIDGET (self), key, disc);

  return disc;
}

static void
pc_cluster_pin_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  PcClusterPin *self = PC_CLUSTER_PIN (widget);
  PcScheme scheme = pc_palette_get_scheme ();
  float x = gtk_widget_get_width (widget) / 2.0f, y = gtk_widget_get_height (widget) / 2.0f;
  g_autoptr(GskRenderNode) disc = get_disc (self);
  int width, height;

  gtk_snapshot_append_node (snapshot, disc);
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
  gtk_widget_queue_resize (widget);
}

static void
pc_cluster_pin_dispose (GObject *object)
{
  PcClusterPin *self = PC_CLUSTER_PIN (object);

  close_popover (self);
  g_clear_object (&self->layout);
  g_clear_pointer (&self->cities, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_cluster_pin_parent_class)->dispose (object);
}

static void
pc_cluster_pin_finalize (GObject *object)
{
  g_clear_pointer (&PC_CLUSTER_PIN (object)->members, g_array_unref);

  G_OBJECT_CLASS (pc_cluster_pin_parent_class)->finalize (object);
}

static void
pc_cluster_pin_class_init (PcClusterPinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_cluster_pin_dispose;
  object_class->finalize = pc_cluster_pin_finalize;

  widget_class->measure = pc_cluster_pin_measure;
  widget_class->contains = pc_cluster_pin_contains;
  widget_class->size_allocate = pc_cluster_pin_size_allocate;
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

  /**
   * PcClusterPin::city-selected:
   * @self: the pin
   * @city: the city
   *
   * Emitted when the user chooses a city from the list of the cluster.
   */
  signals[SIGNAL_CITY_SELECTED] =
    g_signal_new ("city-selected",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_CLICKED]);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "clicked", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "clicked", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_space, 0, "clicked", NULL);

  gtk_widget_class_set_css_name (widget_class, "cluster-pin");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
pc_cluster_pin_init (PcClusterPin *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->members = g_array_new (FALSE, FALSE, sizeof (guint));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
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
 * pc_cluster_pin_shows:
 * @self: a cluster pin
 * @cities: (element-type PcCity): cities, the most important first
 * @members: (element-type guint): which of them are in a cluster
 *
 * Returns: whether the pin is that of the cluster
 */
gboolean
pc_cluster_pin_shows (PcClusterPin *self,
                      GPtrArray    *cities,
                      GArray       *members)
{
  g_return_val_if_fail (PC_IS_CLUSTER_PIN (self), FALSE);
  g_return_val_if_fail (members != NULL, FALSE);

  return self->cities == cities && self->members->len == members->len
         && memcmp (self->members->data, members->data, members->len * sizeof (guint)) == 0;
}

/**
 * pc_cluster_pin_set_cities:
 * @self: a cluster pin
 * @cities: (nullable) (element-type PcCity): cities, the most important first, or %NULL to forget all of them
 * @members: (nullable) (element-type guint): which of them are in the cluster
 *
 * Sets what the pin stands for. Neither array may be changed any more.
 */
void
pc_cluster_pin_set_cities (PcClusterPin *self,
                           GPtrArray    *cities,
                           GArray       *members)
{
  g_return_if_fail (PC_IS_CLUSTER_PIN (self));
  g_return_if_fail ((cities == NULL) == (members == NULL));

  close_popover (self);
  g_clear_pointer (&self->cities, g_ptr_array_unref);
  g_clear_pointer (&self->members, g_array_unref);
  g_clear_object (&self->layout);

  if (cities == NULL)
    {
      self->members = g_array_new (FALSE, FALSE, sizeof (guint));
      return;
    }

  self->cities = g_ptr_array_ref (cities);
  self->members = g_array_ref (members);
  update_words (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
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

  return self->members->len;
}

/**
 * pc_cluster_pin_get_city:
 * @self: a cluster pin
 * @position: which of its cities
 *
 * Returns: (transfer none): the city
 */
PcCity *
pc_cluster_pin_get_city (PcClusterPin *self,
                         guint         position)
{
  g_return_val_if_fail (PC_IS_CLUSTER_PIN (self), NULL);
  g_return_val_if_fail (position < self->members->len, NULL);

  return g_ptr_array_index (self->cities, g_array_index (self->members, guint, position));
}

/**
 * pc_cluster_pin_dup_coordinates:
 * @self: a cluster pin
 *
 * Returns: (transfer full) (element-type PcCoordinate): where its cities are
 */
GArray *
pc_cluster_pin_dup_coordinates (PcClusterPin *self)
{
  GArray *coordinates = g_array_new (FALSE, FALSE, sizeof (PcCoordinate));
  PcCoordinate coordinate;

  g_return_val_if_fail (PC_IS_CLUSTER_PIN (self), coordinates);

  for (guint i = 0; i < self->members->len; i++)
    if (pc_map_places_get_coordinate (PC_PLACE (pc_cluster_pin_get_city (self, i)), &coordinate))
      g_array_append_val (coordinates, coordinate);

  return coordinates;
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
 * @self: a cluster pin
 *
 * Returns: the radius of the disc, in pixels
 */
double
pc_cluster_pin_get_radius (PcClusterPin *self)
{
  int width;

  g_return_val_if_fail (PC_IS_CLUSTER_PIN (self), 0);

  pango_layout_get_pixel_size (get_layout (self), &width, NULL);

  return MAX (pc_cluster_pin_get_min_radius (GTK_WIDGET (self)), width / 2.0 + PADDING);
}

/**
 * pc_cluster_pin_get_min_radius:
 * @widget: a widget on the map
 *
 * Returns: the radius of the disc of a cluster of few cities, in pixels
 */
double
pc_cluster_pin_get_min_radius (GtkWidget *widget)
{
  return RADIUS * pc_map_style_get_mark_scale (widget);
}

/**
 * pc_cluster_pin_popup:
 * @self: a cluster pin
 *
 * Lists the cities, for those that no map is large enough to part.
 */
void
pc_cluster_pin_popup (PcClusterPin *self)
{
  g_autoptr(GListStore) cities = NULL;
  g_autoptr(GArray) members = NULL;

  g_return_if_fail (PC_IS_CLUSTER_PIN (self));

  close_popover (self);
  cities = g_list_store_new (PC_TYPE_CITY);
  members = g_array_copy (self->members);
  g_array_sort (members, compare_members);
  for (guint i = 0; i < members->len; i++)
    g_list_store_append (cities, g_ptr_array_index (self->cities, g_array_index (members, guint, i)));

  self->popover = pc_cluster_popover_new (G_LIST_MODEL (cities));
  g_signal_connect_swapped (self->popover, "city-selected", G_CALLBACK (city_selected_cb), self);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
