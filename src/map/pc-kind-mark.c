/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-kind-mark.h"

#include "pc-kind-shape.h"
#include "pc-map-style.h"

#include <adwaita.h>
#include <math.h>

/* The widest shape, the star, just fits into the widget. */
#define RADIUS_PER_PIXEL (0.5f / 1.28f)

struct _PcKindMark
{
  GtkWidget parent_instance;

  GSignalGroup *city_signals;
  PcCity       *city;
  PcKind       *kind;
  int           pixel_size;
  guint         ended : 1;
  guint         home : 1;
};

G_DEFINE_FINAL_TYPE (PcKindMark, pc_kind_mark, GTK_TYPE_WIDGET)

typedef enum {
  PROP_CITY = 1,
  PROP_KIND,
  PROP_ENDED,
  PROP_HOME,
  PROP_PIXEL_SIZE,
} PcKindMarkProps;

static GParamSpec *props[PROP_PIXEL_SIZE + 1];

static PcKindShape
get_shape (PcKindMark *self)
{
  PcKind *kind = self->kind;
  PcRecord *record;

  if (self->home)
    return PC_KIND_SHAPE_HOME;

  if (self->ended || (self->city != NULL && pc_city_get_ended (self->city)))
    return PC_KIND_SHAPE_ENDED;

  if (self->city != NULL)
    kind = pc_city_get_kind (self->city);

  record = self->city != NULL ? PC_RECORD (self->city) : (PcRecord *) kind;

  return pc_kind_shape_for (record != NULL ? pc_record_get_dataset (record) : NULL, kind);
}

static double
get_size (PcKindMark *self)
{
  return self->pixel_size * pc_map_style_get_text_scale (GTK_WIDGET (self));
}

static void
pc_kind_mark_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = (int) ceil (get_size (PC_KIND_MARK (widget)));
}

static void
pc_kind_mark_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  PcKindMark *self = PC_KIND_MARK (widget);
  graphene_point_t center = GRAPHENE_POINT_INIT (gtk_widget_get_width (widget) / 2.0f, gtk_widget_get_height (widget) / 2.0f);
  PcKindShape shape;

  if (!self->home && self->city == NULL && self->kind == NULL && !self->ended)
    return;

  shape = get_shape (self);
  pc_kind_shape_snapshot (snapshot, shape, &center, (float) get_size (self) * RADIUS_PER_PIXEL,
                          pc_palette_get_kind_color (pc_palette_get_scheme (), shape), NULL);
}

static void
pc_kind_mark_system_setting_changed (GtkWidget       *widget,
                                     GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (pc_kind_mark_parent_class)->system_setting_changed (widget, setting);

  gtk_widget_queue_resize (widget);
}

static void
pc_kind_mark_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcKindMark *self = PC_KIND_MARK (object);

  switch ((PcKindMarkProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_KIND:
      g_value_set_object (value, self->kind);
      break;

    case PROP_ENDED:
      g_value_set_boolean (value, self->ended);
      break;

    case PROP_HOME:
      g_value_set_boolean (value, self->home);
      break;

    case PROP_PIXEL_SIZE:
      g_value_set_int (value, self->pixel_size);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_kind_mark_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcKindMark *self = PC_KIND_MARK (object);

  switch ((PcKindMarkProps) prop_id)
    {
    case PROP_CITY:
      pc_kind_mark_set_city (self, g_value_get_object (value));
      break;

    case PROP_KIND:
      pc_kind_mark_set_kind (self, g_value_get_object (value));
      break;

    case PROP_ENDED:
      pc_kind_mark_set_ended (self, g_value_get_boolean (value));
      break;

    case PROP_HOME:
      pc_kind_mark_set_home (self, g_value_get_boolean (value));
      break;

    case PROP_PIXEL_SIZE:
      pc_kind_mark_set_pixel_size (self, g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_kind_mark_dispose (GObject *object)
{
  PcKindMark *self = PC_KIND_MARK (object);

  g_clear_object (&self->city_signals);
  g_clear_object (&self->city);
  g_clear_object (&self->kind);

  G_OBJECT_CLASS (pc_kind_mark_parent_class)->dispose (object);
}

static void
pc_kind_mark_class_init (PcKindMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_kind_mark_get_property;
  object_class->set_property = pc_kind_mark_set_property;
  object_class->dispose = pc_kind_mark_dispose;

  widget_class->measure = pc_kind_mark_measure;
  widget_class->snapshot = pc_kind_mark_snapshot;
  widget_class->system_setting_changed = pc_kind_mark_system_setting_changed;

  /**
   * PcKindMark:city: (getter get_city) (setter set_city)
   *
   * The city whose relation is shown.
   */
  props[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcKindMark:kind: (getter get_kind) (setter set_kind)
   *
   * The kind shown, where no city is meant.
   */
  props[PROP_KIND] =
    g_param_spec_object ("kind", NULL, NULL,
                         PC_TYPE_KIND,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcKindMark:ended: (getter get_ended) (setter set_ended)
   *
   * Whether the mark of an ended relation is shown, whatever its kind was.
   */
  props[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcKindMark:home: (getter get_home) (setter set_home)
   *
   * Whether the mark of the home city is shown.
   */
  props[PROP_HOME] =
    g_param_spec_boolean ("home", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcKindMark:pixel-size: (getter get_pixel_size) (setter set_pixel_size)
   *
   * Width and height, for text of the usual size: the mark grows with the text beside it.
   */
  props[PROP_PIXEL_SIZE] =
    g_param_spec_int ("pixel-size", NULL, NULL,
                      1, G_MAXINT16, 16,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "kind-mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pc_kind_mark_init (PcKindMark *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->pixel_size = 16;
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);

  self->city_signals = g_signal_group_new (PC_TYPE_CITY);
  g_signal_group_connect_swapped (self->city_signals, "notify::kind", G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_group_connect_swapped (self->city_signals, "notify::ended", G_CALLBACK (gtk_widget_queue_draw), self);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * pc_kind_mark_new:
 *
 * Creates a mark that shows nothing yet.
 *
 * Returns: (transfer floating): a new mark
 */
GtkWidget *
pc_kind_mark_new (void)
{
  return g_object_new (PC_TYPE_KIND_MARK, NULL);
}

/**
 * pc_kind_mark_get_city: (get-property city)
 * @self: a mark
 *
 * Returns: (transfer none) (nullable): the city whose relation is shown
 */
PcCity *
pc_kind_mark_get_city (PcKindMark *self)
{
  g_return_val_if_fail (PC_IS_KIND_MARK (self), NULL);

  return self->city;
}

/**
 * pc_kind_mark_set_city: (set-property city)
 * @self: a mark
 * @city: (nullable): a city
 *
 * Shows the relation of @city, and follows it when it changes.
 */
void
pc_kind_mark_set_city (PcKindMark *self,
                       PcCity     *city)
{
  g_return_if_fail (PC_IS_KIND_MARK (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->city, city))
    return;

  g_signal_group_set_target (self->city_signals, city);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CITY]);
}

/**
 * pc_kind_mark_get_kind: (get-property kind)
 * @self: a mark
 *
 * Returns: (transfer none) (nullable): the kind shown
 */
PcKind *
pc_kind_mark_get_kind (PcKindMark *self)
{
  g_return_val_if_fail (PC_IS_KIND_MARK (self), NULL);

  return self->kind;
}

/**
 * pc_kind_mark_set_kind: (set-property kind)
 * @self: a mark
 * @kind: (nullable): a kind
 *
 * Shows the mark of @kind. A city, where one is set, goes before it.
 */
void
pc_kind_mark_set_kind (PcKindMark *self,
                       PcKind     *kind)
{
  g_return_if_fail (PC_IS_KIND_MARK (self));
  g_return_if_fail (kind == NULL || PC_IS_KIND (kind));

  if (!g_set_object (&self->kind, kind))
    return;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

/**
 * pc_kind_mark_get_ended: (get-property ended)
 * @self: a mark
 *
 * Returns: whether the mark of an ended relation is shown
 */
gboolean
pc_kind_mark_get_ended (PcKindMark *self)
{
  g_return_val_if_fail (PC_IS_KIND_MARK (self), FALSE);

  return self->ended;
}

/**
 * pc_kind_mark_set_ended: (set-property ended)
 * @self: a mark
 * @ended: whether to show the mark of an ended relation
 *
 * Shows the mark of an ended relation, whatever its kind was.
 */
void
pc_kind_mark_set_ended (PcKindMark *self,
                        gboolean    ended)
{
  g_return_if_fail (PC_IS_KIND_MARK (self));

  ended = !!ended;
  if (self->ended == ended)
    return;

  self->ended = ended;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ENDED]);
}

/**
 * pc_kind_mark_get_home: (get-property home)
 * @self: a mark
 *
 * Returns: whether the mark of the home city is shown
 */
gboolean
pc_kind_mark_get_home (PcKindMark *self)
{
  g_return_val_if_fail (PC_IS_KIND_MARK (self), FALSE);

  return self->home;
}

/**
 * pc_kind_mark_set_home: (set-property home)
 * @self: a mark
 * @home: whether to show the mark of the home city
 *
 * Shows the mark of the home city instead of that of a relation.
 */
void
pc_kind_mark_set_home (PcKindMark *self,
                       gboolean    home)
{
  g_return_if_fail (PC_IS_KIND_MARK (self));

  home = !!home;
  if (self->home == home)
    return;

  self->home = home;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HOME]);
}

/**
 * pc_kind_mark_get_pixel_size: (get-property pixel-size)
 * @self: a mark
 *
 * Returns: width and height, for text of the usual size
 */
int
pc_kind_mark_get_pixel_size (PcKindMark *self)
{
  g_return_val_if_fail (PC_IS_KIND_MARK (self), 0);

  return self->pixel_size;
}

/**
 * pc_kind_mark_set_pixel_size: (set-property pixel-size)
 * @self: a mark
 * @pixel_size: width and height, for text of the usual size
 *
 * Sets how large the mark is.
 */
void
pc_kind_mark_set_pixel_size (PcKindMark *self,
                             int         pixel_size)
{
  g_return_if_fail (PC_IS_KIND_MARK (self));
  g_return_if_fail (pixel_size > 0);

  if (self->pixel_size == pixel_size)
    return;

  self->pixel_size = pixel_size;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PIXEL_SIZE]);
}
