/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-column-button.h"

#include "pc-bar-gauge.h"
#include "pc-bar-text.h"
#include "pc-fact-number.h"

#include <glib/gi18n-lib.h>

/**
 * PcColumnButton:
 *
 * An upright bar of a chart, with how many above it and of what below it.
 *
 * # CSS nodes
 *
 * `PcColumnButton` has a main node with name `button` and the style class
 * `.column`. One that the filter has chosen carries `.chosen` and a check mark.
 */
struct _PcColumnButton
{
  GtkButton parent_instance;

  PcStatisticBar *bar;
  guint chosen : 1;

  PcBarGauge *gauge;
  GtkLabel *number_label;
};

G_DEFINE_FINAL_TYPE (PcColumnButton, pc_column_button, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_BAR = 1,
  PROP_CHOSEN,
} PcColumnButtonProps;

static GParamSpec *properties[PROP_CHOSEN + 1];

/* The longest column, in pixels; the shortest is a line that can be seen. */
#define LENGTH     116
#define MIN_LENGTH 3

static char *
dup_title (PcColumnButton *self,
           PcStatisticBar *bar)
{
  if (bar == NULL)
    return NULL;

  if (pc_statistic_bar_get_unknown (bar))
    /* Translators: below a column of a chart: the decade is not known. */
    return g_strdup (C_("decade", "?"));

  /* Translators: below a column of a chart: a decade, such as “1990s”. */
  return g_strdup_printf (C_("decade", "%ds"), pc_statistic_bar_get_year (bar));
}

static int
get_length (PcColumnButton *self,
            double          share)
{
  return share > 0 ? MAX ((int) (share * LENGTH + 0.5), MIN_LENGTH) : 0;
}

static void
set_chosen (PcColumnButton *self,
            gboolean        chosen)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_PRESSED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);

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
pc_column_button_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcColumnButton *self = PC_COLUMN_BUTTON (object);

  switch ((PcColumnButtonProps) prop_id)
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
pc_column_button_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcColumnButton *self = PC_COLUMN_BUTTON (object);

  switch ((PcColumnButtonProps) prop_id)
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
pc_column_button_dispose (GObject *object)
{
  PcColumnButton *self = PC_COLUMN_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_COLUMN_BUTTON);
  g_clear_object (&self->bar);

  G_OBJECT_CLASS (pc_column_button_parent_class)->dispose (object);
}

static void
pc_column_button_class_init (PcColumnButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_column_button_get_property;
  object_class->set_property = pc_column_button_set_property;
  object_class->dispose = pc_column_button_dispose;

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

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-column-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PcColumnButton, gauge);
  gtk_widget_class_bind_template_child (widget_class, PcColumnButton, number_label);
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, get_length);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
}

static void
pc_column_button_init (PcColumnButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_column_button_new:
 * @bar: what is counted
 *
 * Returns: (transfer floating): a column
 */
GtkWidget *
pc_column_button_new (PcStatisticBar *bar)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (bar), NULL);

  return g_object_new (PC_TYPE_COLUMN_BUTTON, "bar", bar, NULL);
}

/**
 * pc_column_button_get_bar:
 * @self: a `PcColumnButton`
 *
 * Returns: (transfer none): what is counted
 */
PcStatisticBar *
pc_column_button_get_bar (PcColumnButton *self)
{
  g_return_val_if_fail (PC_IS_COLUMN_BUTTON (self), NULL);

  return self->bar;
}

/**
 * pc_column_button_get_chosen:
 * @self: a `PcColumnButton`
 *
 * Returns: whether everything is narrowed to this column
 */
gboolean
pc_column_button_get_chosen (PcColumnButton *self)
{
  g_return_val_if_fail (PC_IS_COLUMN_BUTTON (self), FALSE);

  return self->chosen;
}

/**
 * pc_column_button_update:
 * @self: a `PcColumnButton`
 * @counter: what the filter lets through
 *
 * Shows what the filter means for the column.
 */
void
pc_column_button_update (PcColumnButton *self,
                         PcBarCounter   *counter)
{
  g_autofree char *number = NULL;
  g_autofree char *spoken = NULL;
  guint count, n;

  g_return_if_fail (PC_IS_COLUMN_BUTTON (self));
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
