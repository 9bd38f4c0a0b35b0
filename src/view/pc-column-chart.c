/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-column-chart.h"

#include "pc-column-button.h"

/**
 * PcColumnChart:
 *
 * A card with an upright bar for each item of a list of [class@StatisticBar].
 *
 * Pressing a column lets the filter of the window choose what it stands for,
 * pressing it again gives that up. The arrow keys go from column to column.
 */
struct _PcColumnChart
{
  AdwBin parent_instance;

  GListModel *model;
  PcBarCounter *counter;
  char *title;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (PcColumnChart, pc_column_chart, ADW_TYPE_BIN)

typedef enum
{
  PROP_MODEL = 1,
  PROP_COUNTER,
  PROP_TITLE,
  PROP_N_ITEMS,
} PcColumnChartProps;

static GParamSpec *properties[PROP_N_ITEMS + 1];

static void
update_cb (PcColumnChart *self)
{
  if (self->counter == NULL)
    return;

  for (GtkWidget *column = gtk_widget_get_first_child (GTK_WIDGET (self->box));
       column != NULL;
       column = gtk_widget_get_next_sibling (column))
    pc_column_button_update (PC_COLUMN_BUTTON (column), self->counter);
}

static void
clicked_cb (PcColumnChart  *self,
            PcColumnButton *column)
{
  PcStatisticBar *bar = pc_column_button_get_bar (column);
  PcCityFilter *filter;

  if (self->counter == NULL || !pc_statistic_bar_can_choose (bar))
    return;

  filter = pc_bar_counter_get_filter (self->counter);
  pc_statistic_bar_choose (bar, filter, !pc_statistic_bar_is_chosen (bar, filter));
}

static void
remove_columns (PcColumnChart *self)
{
  GtkWidget *column;

  while ((column = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, column);
}

/* There are as many decades as fingers, and they change only with the whole dataset. */
static void
bars_changed_cb (PcColumnChart *self)
{
  guint n = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;

  remove_columns (self);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (self->model, i);
      GtkWidget *column = pc_column_button_new (bar);

      g_signal_connect_object (column, "clicked",
                               G_CALLBACK (clicked_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->box, column);
    }

  update_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static void
set_title (PcColumnChart *self,
           const char    *title)
{
  if (!g_set_str (&self->title, title))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
pc_column_chart_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcColumnChart *self = PC_COLUMN_CHART (object);

  switch ((PcColumnChartProps) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    case PROP_COUNTER:
      g_value_set_object (value, self->counter);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_N_ITEMS:
      g_value_set_uint (value, self->model != NULL ? g_list_model_get_n_items (self->model) : 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_column_chart_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcColumnChart *self = PC_COLUMN_CHART (object);

  switch ((PcColumnChartProps) prop_id)
    {
    case PROP_MODEL:
      pc_column_chart_set_model (self, g_value_get_object (value));
      break;

    case PROP_COUNTER:
      pc_column_chart_set_counter (self, g_value_get_object (value));
      break;

    case PROP_TITLE:
      set_title (self, g_value_get_string (value));
      break;

    case PROP_N_ITEMS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_column_chart_dispose (GObject *object)
{
  PcColumnChart *self = PC_COLUMN_CHART (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);

  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_COLUMN_CHART);
  g_clear_object (&self->model);
  g_clear_object (&self->counter);

  G_OBJECT_CLASS (pc_column_chart_parent_class)->dispose (object);
}

static void
pc_column_chart_finalize (GObject *object)
{
  PcColumnChart *self = PC_COLUMN_CHART (object);

  g_free (self->title);

  G_OBJECT_CLASS (pc_column_chart_parent_class)->finalize (object);
}

static void
pc_column_chart_class_init (PcColumnChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_column_chart_get_property;
  object_class->set_property = pc_column_chart_set_property;
  object_class->dispose = pc_column_chart_dispose;
  object_class->finalize = pc_column_chart_finalize;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNTER] =
    g_param_spec_object ("counter", NULL, NULL,
                         PC_TYPE_BAR_COUNTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_ITEMS] =
    g_param_spec_uint ("n-items", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-column-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, PcColumnChart, box);
  gtk_widget_class_set_css_name (widget_class, "column-chart");
}

static void
pc_column_chart_init (PcColumnChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_column_chart_new:
 *
 * Returns: (transfer floating): an empty chart
 */
GtkWidget *
pc_column_chart_new (void)
{
  return g_object_new (PC_TYPE_COLUMN_CHART, NULL);
}

/**
 * pc_column_chart_get_model:
 * @self: a `PcColumnChart`
 *
 * Returns: (transfer none) (nullable): the columns
 */
GListModel *
pc_column_chart_get_model (PcColumnChart *self)
{
  g_return_val_if_fail (PC_IS_COLUMN_CHART (self), NULL);

  return self->model;
}

/**
 * pc_column_chart_set_model:
 * @self: a `PcColumnChart`
 * @model: (nullable): a list of [class@StatisticBar]
 *
 * Sets the columns.
 */
void
pc_column_chart_set_model (PcColumnChart *self,
                           GListModel    *model)
{
  g_return_if_fail (PC_IS_COLUMN_CHART (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, bars_changed_cb, self);

  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed",
                             G_CALLBACK (bars_changed_cb), self,
                             G_CONNECT_SWAPPED);

  bars_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/**
 * pc_column_chart_get_counter:
 * @self: a `PcColumnChart`
 *
 * Returns: (transfer none) (nullable): what the filter lets through
 */
PcBarCounter *
pc_column_chart_get_counter (PcColumnChart *self)
{
  g_return_val_if_fail (PC_IS_COLUMN_CHART (self), NULL);

  return self->counter;
}

/**
 * pc_column_chart_set_counter:
 * @self: a `PcColumnChart`
 * @counter: (nullable): what the filter lets through
 *
 * Sets what tells the columns about the filter.
 */
void
pc_column_chart_set_counter (PcColumnChart *self,
                             PcBarCounter  *counter)
{
  g_return_if_fail (PC_IS_COLUMN_CHART (self));
  g_return_if_fail (counter == NULL || PC_IS_BAR_COUNTER (counter));

  if (self->counter == counter)
    return;

  if (self->counter != NULL)
    g_signal_handlers_disconnect_by_func (self->counter, update_cb, self);

  g_set_object (&self->counter, counter);
  if (counter != NULL)
    g_signal_connect_object (counter, "changed",
                             G_CALLBACK (update_cb), self,
                             G_CONNECT_SWAPPED);

  update_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNTER]);
}
