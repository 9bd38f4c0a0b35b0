/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-bar-gauge.h"

#include "pc-kind-shape.h"
#include "pc-palette.h"

#include <adwaita.h>
#include <math.h>

/**
 * PcBarGauge:
 *
 * A bar of a chart, without any text.
 *
 * It fills `share` of its length, from the start or, if it is `upright`, from the
 * bottom. The `part` of that which the filter lets through is drawn in full, the
 * rest pale. A bar of a kind of relation has the colour of the kind, any other
 * that of the style sheet.
 *
 * # CSS nodes
 *
 * `PcBarGauge` has a single CSS node with name `bargauge`. Its background is the
 * track, its colour that of the bar. It has the style class `.upright` when it
 * stands upright.
 */
struct _PcBarGauge
{
  GtkWidget parent_instance;

  double share;
  double part;
  PcKind *kind;
  guint ended : 1;
  guint upright : 1;
};

G_DEFINE_FINAL_TYPE (PcBarGauge, pc_bar_gauge, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SHARE = 1,
  PROP_PART,
  PROP_KIND,
  PROP_ENDED,
  PROP_UPRIGHT,
} PcBarGaugeProps;

static GParamSpec *properties[PROP_UPRIGHT + 1];

/* What the filter hides is still there: pale, but 3:1 on its ground when contrast is high. */
#define PALE          0.35f
#define PALE_CONTRAST 0.6f

#define UPRIGHT_RADIUS 4

static void
get_color (PcBarGauge *self,
           GdkRGBA    *color)
{
  PcKindShape shape = PC_KIND_SHAPE_ENDED;

  if (self->kind == NULL && !self->ended)
    {
      gtk_widget_get_color (GTK_WIDGET (self), color);
      return;
    }

  if (!self->ended)
    shape = pc_kind_shape_for (pc_record_get_dataset (PC_RECORD (self->kind)), self->kind);

  *color = *pc_palette_get_kind_color (pc_palette_get_scheme (), shape);
}

static void
snapshot_bar (GtkSnapshot           *snapshot,
              const GskRoundedRect  *bar,
              const graphene_rect_t *part,
              const GdkRGBA         *color)
{
  gtk_snapshot_push_rounded_clip (snapshot, bar);
  gtk_snapshot_append_color (snapshot, color, part);
  gtk_snapshot_pop (snapshot);
}

/* A small share is still a whole dot. */
static float
get_length (PcBarGauge *self,
            float       width,
            float       height)
{
  if (self->upright)
    return (float) MAX (height * self->share, MIN (UPRIGHT_RADIUS, height));

  return (float) MAX (width * self->share, MIN (height, width));
}

static void
get_area (PcBarGauge      *self,
          float            length,
          graphene_rect_t *area)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (self->upright)
    graphene_rect_init (area, 0, height - length, width, length);
  else
    graphene_rect_init (area, is_rtl ? width - length : 0, 0, length, height);
}

static void
pc_bar_gauge_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  PcBarGauge *self = PC_BAR_GAUGE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  float length = get_length (self, width, height);
  GskRoundedRect bar;
  graphene_rect_t area;
  GdkRGBA color, pale;

  if (self->share <= 0 || width <= 0 || height <= 0)
    return;

  get_color (self, &color);
  pale = color;
  pale.alpha *= pc_scheme_is_contrast (pc_palette_get_scheme ()) ? PALE_CONTRAST : PALE;

  get_area (self, length, &area);
  gsk_rounded_rect_init_from_rect (&bar, &area, self->upright ? MIN (UPRIGHT_RADIUS, length / 2) : height / 2);

  if (self->part < 1)
    snapshot_bar (snapshot, &bar, &area, &pale);

  if (self->part > 0)
    {
      get_area (self, length * (float) self->part, &area);
      snapshot_bar (snapshot, &bar, &area, &color);
    }
}

static void
pc_bar_gauge_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcBarGauge *self = PC_BAR_GAUGE (object);

  switch ((PcBarGaugeProps) prop_id)
    {
    case PROP_SHARE:
      g_value_set_double (value, self->share);
      break;

    case PROP_PART:
      g_value_set_double (value, self->part);
      break;

    case PROP_KIND:
      g_value_set_object (value, self->kind);
      break;

    case PROP_ENDED:
      g_value_set_boolean (value, self->ended);
      break;

    case PROP_UPRIGHT:
      g_value_set_boolean (value, self->upright);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_upright (PcBarGauge *self,
             gboolean    upright)
{
  if (self->upright == !!upright)
    return;

  self->upright = !!upright;
  if (self->upright)
    gtk_widget_add_css_class (GTK_WIDGET (self), "upright");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "upright");

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UPRIGHT]);
}

static void
pc_bar_gauge_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcBarGauge *self = PC_BAR_GAUGE (object);

  switch ((PcBarGaugeProps) prop_id)
    {
    case PROP_SHARE:
      pc_bar_gauge_set_share (self, g_value_get_double (value));
      break;

    case PROP_PART:
      pc_bar_gauge_set_part (self, g_value_get_double (value));
      break;

    case PROP_KIND:
      if (!g_set_object (&self->kind, g_value_get_object (value)))
        break;
      gtk_widget_queue_draw (GTK_WIDGET (self));
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_ENDED:
      if (self->ended == !!g_value_get_boolean (value))
        break;
      self->ended = !!g_value_get_boolean (value);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_UPRIGHT:
      set_upright (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_bar_gauge_dispose (GObject *object)
{
  PcBarGauge *self = PC_BAR_GAUGE (object);

  g_clear_object (&self->kind);

  G_OBJECT_CLASS (pc_bar_gauge_parent_class)->dispose (object);
}

static void
pc_bar_gauge_class_init (PcBarGaugeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_bar_gauge_get_property;
  object_class->set_property = pc_bar_gauge_set_property;
  object_class->dispose = pc_bar_gauge_dispose;

  widget_class->snapshot = pc_bar_gauge_snapshot;

  properties[PROP_SHARE] =
    g_param_spec_double ("share", NULL, NULL,
                         0, 1, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PART] =
    g_param_spec_double ("part", NULL, NULL,
                         0, 1, 1,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_KIND] =
    g_param_spec_object ("kind", NULL, NULL,
                         PC_TYPE_KIND,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_UPRIGHT] =
    g_param_spec_boolean ("upright", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "bargauge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pc_bar_gauge_init (PcBarGauge *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->part = 1;

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * pc_bar_gauge_new:
 *
 * Returns: (transfer floating): an empty bar
 */
GtkWidget *
pc_bar_gauge_new (void)
{
  return g_object_new (PC_TYPE_BAR_GAUGE, NULL);
}

/**
 * pc_bar_gauge_get_share:
 * @self: a `PcBarGauge`
 *
 * Returns: how much of its length it fills, from 0 to 1
 */
double
pc_bar_gauge_get_share (PcBarGauge *self)
{
  g_return_val_if_fail (PC_IS_BAR_GAUGE (self), 0);

  return self->share;
}

/**
 * pc_bar_gauge_set_share:
 * @self: a `PcBarGauge`
 * @share: from 0 to 1
 *
 * Sets how much of its length it fills.
 */
void
pc_bar_gauge_set_share (PcBarGauge *self,
                        double      share)
{
  g_return_if_fail (PC_IS_BAR_GAUGE (self));
  g_return_if_fail (share >= 0 && share <= 1);

  if (!(fabs (self->share - share) > 0))
    return;

  self->share = share;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHARE]);
}

/**
 * pc_bar_gauge_get_part:
 * @self: a `PcBarGauge`
 *
 * Returns: how much of the bar is drawn in full, from 0 to 1
 */
double
pc_bar_gauge_get_part (PcBarGauge *self)
{
  g_return_val_if_fail (PC_IS_BAR_GAUGE (self), 0);

  return self->part;
}

/**
 * pc_bar_gauge_set_part:
 * @self: a `PcBarGauge`
 * @part: from 0 to 1
 *
 * Sets how much of the bar is drawn in full; the rest is pale.
 */
void
pc_bar_gauge_set_part (PcBarGauge *self,
                       double      part)
{
  g_return_if_fail (PC_IS_BAR_GAUGE (self));
  g_return_if_fail (part >= 0 && part <= 1);

  if (!(fabs (self->part - part) > 0))
    return;

  self->part = part;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PART]);
}
