/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-bar-row.h"

#include "pc-area-icon.h"
#include "pc-bar-gauge.h"
#include "pc-bar-text.h"
#include "pc-bidi-text.h"
#include "pc-fact-number.h"
#include "pc-kind-label.h"
#include "pc-kind-mark.h"
#include "pc-model.h"

/**
 * PcBarRow:
 *
 * A bar of a chart, with what it counts before it and how many behind it.
 *
 * # CSS nodes
 *
 * `PcBarRow` has a single CSS node with name `bar-row`. A bar that the filter has
 * chosen carries the style class `.chosen` and a check mark.
 */
struct _PcBarRow
{
  GtkListBoxRow parent_instance;

  PcStatisticBar *bar;
  guint chosen : 1;

  PcBarGauge *gauge;
  GtkLabel *title_label;
  GtkLabel *number_label;
};

G_DEFINE_FINAL_TYPE (PcBarRow, pc_bar_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_BAR = 1,
  PROP_CHOSEN,
} PcBarRowProps;

static GParamSpec *properties[PROP_CHOSEN + 1];

static PcKind *
get_kind (PcBarRow *self)
{
  PcRecord *record = pc_statistic_bar_get_record (self->bar);

  return PC_IS_KIND (record) ? PC_KIND (record) : NULL;
}

static PcKind *
dup_kind (PcBarRow       *self,
          PcStatisticBar *bar)
{
  PcKind *kind = bar != NULL ? get_kind (self) : NULL;

  return kind != NULL ? g_object_ref (kind) : NULL;
}

static gboolean
is_ended (PcBarRow       *self,
          PcStatisticBar *bar)
{
  return bar != NULL && pc_statistic_bar_get_ended (bar);
}

static gboolean
has_mark (PcBarRow       *self,
          PcStatisticBar *bar)
{
  return bar != NULL && pc_statistic_bar_get_subject (bar) == PC_STATISTIC_KIND;
}

static gboolean
has_icon (PcBarRow       *self,
          PcStatisticBar *bar)
{
  return bar != NULL && pc_statistic_bar_get_subject (bar) == PC_STATISTIC_AREA;
}

static char *
dup_icon_name (PcBarRow       *self,
               PcStatisticBar *bar)
{
  return g_strdup (pc_area_icon_get_name (bar != NULL ? pc_statistic_bar_get_value (bar) : NULL));
}

static char *
dup_title (PcBarRow       *self,
           PcStatisticBar *bar)
{
  PcKind *kind = bar != NULL ? get_kind (self) : NULL;
  g_autofree char *title = NULL;

  if (kind != NULL)
    return pc_kind_label_dup_section (kind);

  title = bar != NULL ? pc_statistic_bar_dup_title (bar) : NULL;

  return title != NULL ? pc_strip_bidi (title) : NULL;
}

static void
set_chosen (PcBarRow *self,
            gboolean  chosen)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);

  if (self->chosen == !!chosen)
    return;

  self->chosen = !!chosen;
  if (chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

static void
pc_bar_row_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcBarRow *self = PC_BAR_ROW (object);

  switch ((PcBarRowProps) prop_id)
    {
    case PROP_BAR:
      g_value_set_object (value, self->bar);
      break;

    case PROP_CHOSEN:
      g_value_set_boolean (value, self->chosen);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_bar_row_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PcBarRow *self = PC_BAR_ROW (object);

  switch ((PcBarRowProps) prop_id)
    {
    case PROP_BAR:
      self->bar = g_value_dup_object (value);
      break;

    case PROP_CHOSEN:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_bar_row_dispose (GObject *object)
{
  PcBarRow *self = PC_BAR_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_BAR_ROW);
  g_clear_object (&self->bar);

  G_OBJECT_CLASS (pc_bar_row_parent_class)->dispose (object);
}

static void
pc_bar_row_class_init (PcBarRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_bar_row_get_property;
  object_class->set_property = pc_bar_row_set_property;
  object_class->dispose = pc_bar_row_dispose;

  properties[PROP_BAR] =
    g_param_spec_object ("bar", NULL, NULL,
                         PC_TYPE_STATISTIC_BAR,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHOSEN] =
    g_param_spec_boolean ("chosen", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_BAR_GAUGE);
  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-bar-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PcBarRow, gauge);
  gtk_widget_class_bind_template_child (widget_class, PcBarRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, PcBarRow, number_label);
  gtk_widget_class_bind_template_callback (widget_class, dup_kind);
  gtk_widget_class_bind_template_callback (widget_class, is_ended);
  gtk_widget_class_bind_template_callback (widget_class, has_mark);
  gtk_widget_class_bind_template_callback (widget_class, has_icon);
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_set_css_name (widget_class, "bar-row");
}

static void
pc_bar_row_init (PcBarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_bar_row_new:
 * @bar: what is counted
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_bar_row_new (PcStatisticBar *bar)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (bar), NULL);

  return g_object_new (PC_TYPE_BAR_ROW,
                       "bar", bar,
                       "activatable", pc_statistic_bar_can_choose (bar),
                       NULL);
}

/**
 * pc_bar_row_get_bar:
 * @self: a `PcBarRow`
 *
 * Returns: (transfer none): what is counted
 */
PcStatisticBar *
pc_bar_row_get_bar (PcBarRow *self)
{
  g_return_val_if_fail (PC_IS_BAR_ROW (self), NULL);

  return self->bar;
}

/**
 * pc_bar_row_get_chosen:
 * @self: a `PcBarRow`
 *
 * Returns: whether everything is narrowed to this bar
 */
gboolean
pc_bar_row_get_chosen (PcBarRow *self)
{
  g_return_val_if_fail (PC_IS_BAR_ROW (self), FALSE);

  return self->chosen;
}

/**
 * pc_bar_row_update:
 * @self: a `PcBarRow`
 * @counter: what the filter lets through
 *
 * Shows what the filter means for the bar.
 */
void
pc_bar_row_update (PcBarRow     *self,
                   PcBarCounter *counter)
{
  g_autofree char *number = NULL;
  g_autofree char *spoken = NULL;
  guint count, n;

  g_return_if_fail (PC_IS_BAR_ROW (self));
  g_return_if_fail (PC_IS_BAR_COUNTER (counter));

  count = pc_statistic_bar_get_count (self->bar);
  n = pc_bar_counter_count (counter, self->bar);

  number = pc_fact_number_format (n);
  gtk_label_set_text (self->number_label, number);
  pc_bar_gauge_set_part (self->gauge, count > 0 ? (double) n / count : 1);
  set_chosen (self, pc_statistic_bar_is_chosen (self->bar, pc_bar_counter_get_filter (counter)));

  spoken = pc_bar_text_dup_spoken (self->bar, n);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), spoken);
}

/**
 * pc_bar_row_get_title_length:
 * @self: a `PcBarRow`
 *
 * Returns: how many characters stand before the bar
 */
int
pc_bar_row_get_title_length (PcBarRow *self)
{
  g_return_val_if_fail (PC_IS_BAR_ROW (self), 0);

  return (int) g_utf8_strlen (gtk_label_get_text (self->title_label), -1);
}

/**
 * pc_bar_row_set_title_chars:
 * @self: a `PcBarRow`
 * @chars: a number of characters
 *
 * Sets how wide the text before the bar is, so that all bars of a chart begin in one
 * place. Longer text takes more lines.
 */
void
pc_bar_row_set_title_chars (PcBarRow *self,
                            int       chars)
{
  g_return_if_fail (PC_IS_BAR_ROW (self));

  gtk_label_set_width_chars (self->title_label, chars);
  gtk_label_set_max_width_chars (self->title_label, chars);
}

/**
 * pc_bar_row_get_number:
 * @self: a `PcBarRow`
 *
 * Returns: (transfer none): the label behind the bar, for giving all of a chart one width
 */
GtkWidget *
pc_bar_row_get_number (PcBarRow *self)
{
  g_return_val_if_fail (PC_IS_BAR_ROW (self), NULL);

  return GTK_WIDGET (self->number_label);
}
