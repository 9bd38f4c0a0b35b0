/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-pin.h"

#include "pc-city.h"
#include "pc-dataset.h"
#include "pc-kind-shape.h"
#include "pc-map-places.h"
#include "pc-map-raster.h"
#include "pc-map-style.h"
#include "pc-palette.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#define RADIUS 7
#define HOME_RADIUS 10
#define SELECTED_RADIUS 8.5
#define SELECTED_DISC_RADIUS 16
#define SELECTED_RING_RADIUS 15
#define SELECTED_RING_WIDTH 2.5
#define ENDED_FACTOR 0.86

/* Of a relation of which nobody knows whether it had begun on the day seen. */
#define UNCERTAIN_OPACITY 0.5

#define HALO_WIDTH 3.4f
#define SHADOW_OPACITY 0.28f
#define SHADOW_OFFSET 0.8f

/* What a finger or an unsteady hand needs at least. */
#define MIN_TARGET_RADIUS 14

/**
 * PcCityPin:
 *
 * The mark of a city on the map.
 *
 * The widget is only as large as the mark. Its label is drawn by the layer, below all marks, but a click on it
 * counts as one on the mark. Both are drawn once and kept as render nodes.
 */
struct _PcCityPin
{
  GtkWidget parent_instance;

  PcPlace       *place;
  PangoLayout   *layout;
  GskRenderNode *mark;
  GskRenderNode *label;
  PcLabelSide    side;
  guint          selected : 1;
  guint          label_is_raster : 1;
};

G_DEFINE_FINAL_TYPE (PcCityPin, pc_city_pin, GTK_TYPE_WIDGET)

typedef enum {
  PROP_PLACE = 1,
  PROP_SELECTED,
} PcCityPinProps;

typedef enum {
  SIGNAL_CLICKED,
  SIGNAL_ACTIVATE,
  SIGNAL_PLACE_CHANGED,
} PcCityPinSignals;

static GParamSpec *props[PROP_SELECTED + 1];
static guint signals[SIGNAL_PLACE_CHANGED + 1];

static gboolean
is_ended (PcCityPin *self)
{
  return PC_IS_CITY (self->place) && pc_city_get_ended (PC_CITY (self->place));
}

static gboolean
is_uncertain (PcCityPin *self)
{
  return PC_IS_CITY (self->place) && pc_city_get_holds (PC_CITY (self->place)) == PC_HOLDS_UNKNOWN;
}

static gboolean
is_home (PcCityPin *self)
{
  return self->place != NULL && !PC_IS_CITY (self->place);
}

static PcKindShape
get_shape (PcCityPin *self)
{
  if (!PC_IS_CITY (self->place))
    return PC_KIND_SHAPE_HOME;

  if (is_ended (self))
    return PC_KIND_SHAPE_ENDED;

  return pc_kind_shape_for (pc_record_get_dataset (PC_RECORD (self->place)), pc_city_get_kind (PC_CITY (self->place)));
}

static double
get_radius (PcCityPin *self)
{
  double radius = RADIUS;

  if (is_home (self))
    radius = HOME_RADIUS;
  else if (self->selected)
    radius = SELECTED_RADIUS;

  if (is_ended (self))
    radius *= ENDED_FACTOR;

  return radius * pc_map_style_get_mark_scale (GTK_WIDGET (self));
}

static PcMapText
get_text (PcCityPin *self)
{
  return self->selected || is_home (self) ? PC_MAP_TEXT_PROMINENT : PC_MAP_TEXT_CITY;
}

static PangoLayout *
get_layout (PcCityPin *self)
{
  if (self->layout == NULL)
    self->layout = pc_map_style_create_layout (GTK_WIDGET (self), pc_place_get_name (self->place), get_text (self));

  return self->layout;
}

static void
invalidate (PcCityPin *self)
{
  g_clear_object (&self->layout);
  g_clear_pointer (&self->mark, gsk_render_node_unref);
  g_clear_pointer (&self->label, gsk_render_node_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
append_circle (GtkSnapshot            *snapshot,
               const graphene_point_t *center,
               float                   radius,
               float                   line_width,
               const GdkRGBA          *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr(GskPath) path = NULL;

  gsk_path_builder_add_circle (builder, center, radius);
  path = gsk_path_builder_free_to_path (builder);

  if (line_width > 0)
    {
      g_autoptr(GskStroke) stroke = gsk_stroke_new (line_width);

      gtk_snapshot_append_stroke (snapshot, path, stroke, color);
    }
  else
    {
      gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
    }
}

static void
snapshot_shadow (GtkSnapshot            *snapshot,
                 PcKindShape             shape,
                 const graphene_point_t *center,
                 float                   radius)
{
  g_autoptr(GskPath) outline = pc_kind_shape_to_outline (shape, center->x, center->y + SHADOW_OFFSET, radius);
  g_autoptr(GskStroke) stroke = gsk_stroke_new (MAX (3, radius / 2) + 1);
  GdkRGBA color = { 0, 0, 0, SHADOW_OPACITY };

  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, outline, stroke, &color);
}

static GskRenderNode *
draw_mark (PcCityPin *self)
{
  PcScheme scheme = pc_palette_get_scheme ();
  PcKindShape shape = get_shape (self);
  const GdkRGBA *paper = pc_palette_get_map_color (scheme, PC_MAP_COLOR_PAPER);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_point_t center = GRAPHENE_POINT_INIT (gtk_widget_get_width (GTK_WIDGET (self)) / 2.0f,
                                                 gtk_widget_get_height (GTK_WIDGET (self)) / 2.0f);
  float radius = (float) get_radius (self);

  if (self->selected)
    {
      float scale = (float) pc_map_style_get_mark_scale (GTK_WIDGET (self));
      GdkRGBA accent;

      pc_map_style_get_accent (&accent, NULL);
      append_circle (snapshot, &center, SELECTED_DISC_RADIUS * scale, 0, paper);
      append_circle (snapshot, &center, SELECTED_RING_RADIUS * scale, (float) SELECTED_RING_WIDTH, &accent);
    }
  else if (!pc_scheme_is_dark (scheme))
    {
      snapshot_shadow (snapshot, shape, &center, radius);
    }

  pc_kind_shape_snapshot (snapshot, shape, &center, radius, pc_palette_get_kind_color (scheme, shape), paper);

  return gtk_snapshot_free_to_node (snapshot);
}

static GskRenderNode *
draw_label (PcCityPin *self)
{
  PcScheme scheme = pc_palette_get_scheme ();
  gboolean dim = (is_ended (self) || is_uncertain (self)) && !self->selected;
  PcMapColor text = dim ? PC_MAP_COLOR_PIN_LABEL_DIM : PC_MAP_COLOR_PIN_LABEL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr(GskStroke) stroke = gsk_stroke_new (HALO_WIDTH);
  g_autoptr(GskPath) path = NULL;

  gsk_path_builder_add_layout (builder, get_layout (self));
  path = gsk_path_builder_free_to_path (builder);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);

  gtk_snapshot_append_stroke (snapshot, path, stroke, pc_palette_get_map_color (scheme, PC_MAP_COLOR_PIN_HALO));
  gtk_snapshot_append_layout (snapshot, get_layout (self), pc_palette_get_map_color (scheme, text));

  return gtk_snapshot_free_to_node (snapshot);
}

static void
make_label_raster (PcCityPin *self)
{
  GskRenderNode *raster = pc_map_raster_new (GTK_WIDGET (self), self->label);

  self->label_is_raster = TRUE;
  if (raster == NULL)
    return;

  gsk_render_node_unref (self->label);
  self->label = raster;
}

static void
get_label_bounds (PcCityPin       *self,
                  double           x,
                  double           y,
                  graphene_rect_t *bounds)
{
  int width, height;
  PcLabel label = { .x = x, .y = y, .radius = pc_city_pin_get_reach (self) };

  pc_city_pin_get_label_size (self, &width, &height);
  label.width = width;
  label.height = height;
  pc_label_get_bounds (&label, self->side, bounds);
}

static char *
dup_tooltip (PcCity *city)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;
  PcKind *kind = pc_city_get_kind (city);
  const char *country = pc_place_get_country_name (PC_PLACE (city));

  g_strv_builder_add (builder, pc_place_get_name (PC_PLACE (city)));
  if (country != NULL)
    g_strv_builder_add (builder, country);
  if (pc_city_get_ended (city))
    g_strv_builder_add (builder, _("Ended"));
  else if (kind != NULL)
    g_strv_builder_add (builder, pc_record_get_display (PC_RECORD (kind), "name"));
  if (pc_city_get_holds (city) == PC_HOLDS_UNKNOWN)
    /* Translators: said of a relation as of a past day: nobody knows whether it had begun. */
    g_strv_builder_add (builder, C_("relation", "Start not known"));

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

static void
update_words (PcCityPin *self)
{
  g_autofree char *tooltip = NULL;
  const char *label;

  if (self->place == NULL)
    return;

  if (PC_IS_CITY (self->place))
    {
      label = pc_city_get_accessible_label (PC_CITY (self->place));
      tooltip = dup_tooltip (PC_CITY (self->place));
    }
  else
    {
      /* Translators: the home city on the map; %s is its name */
      label = tooltip = g_strdup_printf (_("%s, home city"), pc_place_get_name (self->place));
    }

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
place_changed_cb (PcCityPin *self)
{
  invalidate (self);
  update_words (self);
  g_signal_emit (self, signals[SIGNAL_PLACE_CHANGED], 0);
}

static void
forget_place (PcCityPin *self)
{
  if (self->place != NULL)
    g_signal_handlers_disconnect_by_func (self->place, place_changed_cb, self);

  g_clear_object (&self->place);
}

static void
pressed_cb (PcCityPin       *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  /* Else the map would take a double click as a wish to come closer. */
  if (n_press > 1)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
released_cb (PcCityPin       *self,
             int              n_press,
             double           x,
             double           y,
             GtkGestureClick *gesture)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));

  g_signal_emit (self, signals[n_press > 1 ? SIGNAL_ACTIVATE : SIGNAL_CLICKED], 0);
}

static void
pc_city_pin_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  *minimum = *natural = 2 * (int) ceil (pc_city_pin_get_reach (PC_CITY_PIN (widget)));
}

static gboolean
pc_city_pin_contains (GtkWidget *widget,
                      double     x,
                      double     y)
{
  PcCityPin *self = PC_CITY_PIN (widget);
  double cx = gtk_widget_get_width (widget) / 2.0, cy = gtk_widget_get_height (widget) / 2.0;
  graphene_rect_t bounds;

  if (hypot (x - cx, y - cy) <= MAX (pc_city_pin_get_reach (self), MIN_TARGET_RADIUS))
    return TRUE;

  if (self->side == PC_LABEL_SIDE_NONE)
    return FALSE;

  get_label_bounds (self, cx, cy, &bounds);

  return graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float) x, (float) y));
}

static void
pc_city_pin_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  g_clear_pointer (&PC_CITY_PIN (widget)->mark, gsk_render_node_unref);
}

/* All that the mark’s look depends on. */
static char *
dup_mark_key (PcCityPin *self)
{
  GdkRGBA accent;

  pc_map_style_get_accent (&accent, NULL);

  return g_strdup_printf ("%d %d %d %g %d %08x", get_shape (self), pc_palette_get_scheme (), self->selected, get_radius (self),
                          gtk_widget_get_width (GTK_WIDGET (self)), gdk_rgba_hash (&accent));
}

static GskRenderNode *
get_mark (PcCityPin *self)
{
  g_autofree char *key = dup_mark_key (self);
  GskRenderNode *mark = pc_map_raster_lookup (GTK_WIDGET (self), key);
  g_autoptr(GskRenderNode) drawn = NULL;

  if (mark != NULL)
    return mark;

  drawn = draw_mark (self);
  mark = pc_map_raster_new (GTK_WIDGET (self), drawn);
  if (mark == NULL)
    return g_steal_pointer (&drawn);

  pc_map_raster_store (GTK_WIDGET (self), key, mark);

  return mark;
}

static void
pc_city_pin_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  PcCityPin *self = PC_CITY_PIN (widget);

  if (self->mark == NULL)
    self->mark = get_mark (self);

  if (self->mark == NULL)
    return;

  /* The picture of the mark is shared with other pins. */
  if (is_uncertain (self))
    gtk_snapshot_push_opacity (snapshot, UNCERTAIN_OPACITY);
  gtk_snapshot_append_node (snapshot, self->mark);
  if (is_uncertain (self))
    gtk_snapshot_pop (snapshot);
}

static void
pc_city_pin_system_setting_changed (GtkWidget       *widget,
                                    GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (pc_city_pin_parent_class)->system_setting_changed (widget, setting);

  invalidate (PC_CITY_PIN (widget));
}

static void
pc_city_pin_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcCityPin *self = PC_CITY_PIN (object);

  switch ((PcCityPinProps) prop_id)
    {
    case PROP_PLACE:
      g_value_set_object (value, self->place);
      break;

    case PROP_SELECTED:
      g_value_set_boolean (value, self->selected);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_pin_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PcCityPin *self = PC_CITY_PIN (object);

  switch ((PcCityPinProps) prop_id)
    {
    case PROP_PLACE:
      pc_city_pin_set_place (self, g_value_get_object (value));
      break;

    case PROP_SELECTED:
      pc_city_pin_set_selected (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_pin_dispose (GObject *object)
{
  PcCityPin *self = PC_CITY_PIN (object);

  forget_place (self);
  g_clear_object (&self->layout);
  g_clear_pointer (&self->mark, gsk_render_node_unref);
  g_clear_pointer (&self->label, gsk_render_node_unref);

  G_OBJECT_CLASS (pc_city_pin_parent_class)->dispose (object);
}

static void
pc_city_pin_class_init (PcCityPinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_pin_get_property;
  object_class->set_property = pc_city_pin_set_property;
  object_class->dispose = pc_city_pin_dispose;

  widget_class->measure = pc_city_pin_measure;
  widget_class->contains = pc_city_pin_contains;
  widget_class->size_allocate = pc_city_pin_size_allocate;
  widget_class->snapshot = pc_city_pin_snapshot;
  widget_class->system_setting_changed = pc_city_pin_system_setting_changed;

  /**
   * PcCityPin:place: (getter get_place) (setter set_place)
   *
   * The city, or the home city.
   */
  props[PROP_PLACE] =
    g_param_spec_object ("place", NULL, NULL,
                         PC_TYPE_PLACE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcCityPin:selected: (getter get_selected) (setter set_selected)
   *
   * Whether the city is the selected one.
   */
  props[PROP_SELECTED] =
    g_param_spec_boolean ("selected", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * PcCityPin::clicked:
   *
   * Emitted when the user chooses the city.
   */
  signals[SIGNAL_CLICKED] =
    g_signal_new ("clicked",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * PcCityPin::activate:
   *
   * Emitted when the user wants to see all about the city.
   */
  signals[SIGNAL_ACTIVATE] =
    g_signal_new ("activate",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * PcCityPin::place-changed:
   *
   * Emitted when something about the city has changed. It may be elsewhere now.
   */
  signals[SIGNAL_PLACE_CHANGED] =
    g_signal_new ("place-changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_space, 0, "activate", NULL);

  gtk_widget_class_set_css_name (widget_class, "city-pin");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
pc_city_pin_init (PcCityPin *self)
{
  static const char * const theme_signals[] = { "notify::dark", "notify::high-contrast", "notify::accent-color" };
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (invalidate), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (theme_signals); i++)
    g_signal_connect_object (adw_style_manager_get_default (), theme_signals[i], G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
}

/**
 * pc_city_pin_new:
 * @place: (nullable): the home city, or %NULL for a pin that can be that of any other city
 *
 * Creates a pin. The home city’s is a picture, every other one a button.
 *
 * Returns: (transfer floating): the pin
 */
GtkWidget *
pc_city_pin_new (PcPlace *place)
{
  gboolean home = place != NULL && !PC_IS_CITY (place);
  GtkWidget *self;

  g_return_val_if_fail (place == NULL || PC_IS_PLACE (place), NULL);

  self = g_object_new (PC_TYPE_CITY_PIN,
                       "accessible-role", home ? GTK_ACCESSIBLE_ROLE_IMG : GTK_ACCESSIBLE_ROLE_BUTTON,
                       "focusable", !home,
                       "place", place,
                       NULL);
  if (!home)
    gtk_widget_set_cursor_from_name (self, "pointer");

  return self;
}

/**
 * pc_city_pin_get_place: (get-property place)
 * @self: a pin
 *
 * Returns: (transfer none) (nullable): the city, or the home city
 */
PcPlace *
pc_city_pin_get_place (PcCityPin *self)
{
  g_return_val_if_fail (PC_IS_CITY_PIN (self), NULL);

  return self->place;
}

/**
 * pc_city_pin_set_place: (set-property place)
 * @self: a pin
 * @place: (nullable): a city, or %NULL for none
 *
 * Makes the pin that of another city. Its label is not placed yet then, and it is not selected.
 */
void
pc_city_pin_set_place (PcCityPin *self,
                       PcPlace   *place)
{
  g_return_if_fail (PC_IS_CITY_PIN (self));
  g_return_if_fail (place == NULL || PC_IS_PLACE (place));

  if (self->place == place)
    return;

  forget_place (self);
  self->side = PC_LABEL_SIDE_NONE;
  pc_city_pin_set_selected (self, FALSE);

  if (place != NULL)
    {
      self->place = g_object_ref (place);
      g_signal_connect_swapped (place, "notify", G_CALLBACK (place_changed_cb), self);
    }

  invalidate (self);
  update_words (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
}

/**
 * pc_city_pin_get_home:
 * @self: a pin
 *
 * Returns: whether the pin is that of the home city
 */
gboolean
pc_city_pin_get_home (PcCityPin *self)
{
  g_return_val_if_fail (PC_IS_CITY_PIN (self), FALSE);

  return is_home (self);
}

/**
 * pc_city_pin_get_coordinate:
 * @self: a pin
 * @coordinate: (out caller-allocates): where the city is
 *
 * Gets where the pin belongs.
 *
 * Returns: whether that is known and can be shown
 */
gboolean
pc_city_pin_get_coordinate (PcCityPin    *self,
                            PcCoordinate *coordinate)
{
  g_return_val_if_fail (PC_IS_CITY_PIN (self), FALSE);

  return pc_map_places_get_coordinate (self->place, coordinate);
}

/**
 * pc_city_pin_get_selected: (get-property selected)
 * @self: a pin
 *
 * Returns: whether the city is the selected one
 */
gboolean
pc_city_pin_get_selected (PcCityPin *self)
{
  g_return_val_if_fail (PC_IS_CITY_PIN (self), FALSE);

  return self->selected;
}

/**
 * pc_city_pin_set_selected: (set-property selected)
 * @self: a pin
 * @selected: whether the city is the selected one
 *
 * Shows the city as selected.
 */
void
pc_city_pin_set_selected (PcCityPin *self,
                          gboolean   selected)
{
  g_return_if_fail (PC_IS_CITY_PIN (self));

  selected = !!selected;
  if (self->selected == selected)
    return;

  self->selected = selected;
  invalidate (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_PRESSED, selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * pc_city_pin_get_side:
 * @self: a pin
 *
 * Returns: where the label stands
 */
PcLabelSide
pc_city_pin_get_side (PcCityPin *self)
{
  g_return_val_if_fail (PC_IS_CITY_PIN (self), PC_LABEL_SIDE_NONE);

  return self->side;
}

/**
 * pc_city_pin_set_side:
 * @self: a pin
 * @side: where the label stands
 *
 * Tells the pin where its label is drawn.
 */
void
pc_city_pin_set_side (PcCityPin  *self,
                      PcLabelSide side)
{
  g_return_if_fail (PC_IS_CITY_PIN (self));

  self->side = side;
}

/**
 * pc_city_pin_get_reach:
 * @self: a pin
 *
 * Gets how far the mark and its outline reach from its centre.
 *
 * Returns: the distance, in pixels
 */
double
pc_city_pin_get_reach (PcCityPin *self)
{
  double radius;

  g_return_val_if_fail (PC_IS_CITY_PIN (self), 0);

  if (self->selected)
    return (SELECTED_DISC_RADIUS + 1) * pc_map_style_get_mark_scale (GTK_WIDGET (self));

  radius = get_radius (self);

  return radius * pc_kind_shape_extent (get_shape (self)) + MAX (3, radius / 2) / 2;
}

/**
 * pc_city_pin_get_text_size:
 * @self: a pin
 *
 * Returns: the size of the label’s text, in pixels
 */
double
pc_city_pin_get_text_size (PcCityPin *self)
{
  g_return_val_if_fail (PC_IS_CITY_PIN (self), 0);

  return pc_map_style_get_text_size (GTK_WIDGET (self), get_text (self));
}

/**
 * pc_city_pin_get_label_size:
 * @self: a pin
 * @width: (out): width of the label
 * @height: (out): height of the label
 *
 * Gets the room that the label needs, without its halo.
 */
void
pc_city_pin_get_label_size (PcCityPin *self,
                            int       *width,
                            int       *height)
{
  g_return_if_fail (PC_IS_CITY_PIN (self));

  pango_layout_get_pixel_size (get_layout (self), width, height);
}

/**
 * pc_city_pin_snapshot_label:
 * @self: a pin
 * @snapshot: where to draw
 * @x: centre of the pin
 * @y: centre of the pin
 * @n_rasters: (inout): how many labels may still be made pictures in this frame, which is what takes long
 *
 * Draws the label of the pin.
 */
void
pc_city_pin_snapshot_label (PcCityPin   *self,
                            GtkSnapshot *snapshot,
                            double       x,
                            double       y,
                            guint       *n_rasters)
{
  graphene_rect_t bounds;

  g_return_if_fail (PC_IS_CITY_PIN (self));
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  if (self->side == PC_LABEL_SIDE_NONE)
    return;

  if (self->label == NULL)
    {
      self->label = draw_label (self);
      self->label_is_raster = FALSE;
    }
  else if (!self->label_is_raster && *n_rasters > 0)
    {
      make_label_raster (self);
      (*n_rasters)--;
    }

  get_label_bounds (self, x, y, &bounds);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &bounds.origin);
  gtk_snapshot_append_node (snapshot, self->label);
  gtk_snapshot_restore (snapshot);
}
