/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-bar-chart.h"

#include "pc-bar-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcBarChart:
 *
 * A card with a bar for each item of a list of [class@StatisticBar].
 *
 * Activating a bar lets the filter of the window choose what it stands for,
 * activating it again gives that up. With a `limit` only the first bars are shown
 * until the button at the end is pressed. The whole chart is one stop of the Tab
 * key; the arrow keys go from bar to bar.
 */
struct _PcBarChart
{
  AdwBin parent_instance;

  GListModel *model;
  PcBarCounter *counter;
  char *title;
  guint limit;
  int title_chars;
  gboolean expanded;

  GtkListBox *list_box;
  GtkSliceListModel *slice;
  GtkSizeGroup *numbers;
};

G_DEFINE_FINAL_TYPE (PcBarChart, pc_bar_chart, ADW_TYPE_BIN)

typedef enum
{
  PROP_MODEL = 1,
  PROP_COUNTER,
  PROP_TITLE,
  PROP_LIMIT,
  PROP_TITLE_CHARS,
  PROP_EXPANDED,
  PROP_N_ITEMS,
} PcBarChartProps;

static GParamSpec *properties[PROP_N_ITEMS + 1];

#define TITLE_CHARS 20

static guint
get_size (PcBarChart *self,
          guint       limit,
          gboolean    expanded)
{
  return expanded || limit == 0 ? G_MAXUINT : limit;
}

static gboolean
has_more (PcBarChart *self,
          guint       n_items,
          guint       limit,
          gboolean    expanded)
{
  return !expanded && limit > 0 && n_items > limit;
}

static char *
dup_more_label (PcBarChart *self,
                guint       n_items)
{
  /* Translators: a button below the first bars of a chart. */
  return g_strdup_printf (ngettext ("Show All %u", "Show All %u", n_items), n_items);
}

static guint
get_n_items (PcBarChart *self)
{
  return self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
}

static PcBarRow *
get_row (PcBarChart *self,
         int         position)
{
  return (PcBarRow *) gtk_list_box_get_row_at_index (self->list_box, position);
}

static void
update_cb (PcBarChart *self)
{
  PcBarRow *row;

  for (int i = 0; self->counter != NULL && (row = get_row (self, i)) != NULL; i++)
    pc_bar_row_update (row, self->counter);
}

/* Characters are not all as wide as the average; without some room short words would be broken. */
#define ROOM 2

/* All titles are as wide as the longest, or as `title-chars` at most: the bars begin in one place. */
static void
align_bars (PcBarChart *self)
{
  PcBarRow *row;
  int chars = 0;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    chars = MAX (chars, pc_bar_row_get_title_length (row));

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    pc_bar_row_set_title_chars (row, MIN (chars + ROOM, self->title_chars));
}

static void
insert_row (PcBarChart     *self,
            PcStatisticBar *bar,
            guint           position)
{
  GtkWidget *row = pc_bar_row_new (bar);

  gtk_size_group_add_widget (self->numbers, pc_bar_row_get_number (PC_BAR_ROW (row)));
  /* The list takes away what a row says of its selection, so that comes afterwards. */
  gtk_list_box_insert (self->list_box, row, (int) position);
  if (self->counter != NULL)
    pc_bar_row_update (PC_BAR_ROW (row), self->counter);
}

static void
bars_changed_cb (PcBarChart *self,
                 guint       position,
                 guint       removed,
                 guint       added,
                 GListModel *bars)
{
  for (guint i = 0; i < removed; i++)
    gtk_list_box_remove (self->list_box,
                         GTK_WIDGET (gtk_list_box_get_row_at_index (self->list_box, (int) position)));

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (bars, position + i);

      insert_row (self, bar, position + i);
    }

  align_bars (self);
}

static void
row_activated_cb (PcBarChart *self,
                  PcBarRow   *row)
{
  PcStatisticBar *bar = pc_bar_row_get_bar (row);
  PcCityFilter *filter;

  if (self->counter == NULL || !pc_statistic_bar_can_choose (bar))
    return;

  filter = pc_bar_counter_get_filter (self->counter);
  pc_statistic_bar_choose (bar, filter, !pc_statistic_bar_is_chosen (bar, filter));
}

static void
more_clicked_cb (PcBarChart *self)
{
  GtkListBoxRow *row;

  self->expanded = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);

  row = gtk_list_box_get_row_at_index (self->list_box, (int) self->limit);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
model_changed_cb (PcBarChart *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static void
set_title (PcBarChart *self,
           const char *title)
{
  if (!g_set_str (&self->title, title))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
pc_bar_chart_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcBarChart *self = PC_BAR_CHART (object);

  switch ((PcBarChartProps) prop_id)
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

    case PROP_LIMIT:
      g_value_set_uint (value, self->limit);
      break;

    case PROP_TITLE_CHARS:
      g_value_set_int (value, self->title_chars);
      break;

    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;

    case PROP_N_ITEMS:
      g_value_set_uint (value, get_n_items (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_bar_chart_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcBarChart *self = PC_BAR_CHART (object);

  switch ((PcBarChartProps) prop_id)
    {
    case PROP_MODEL:
      pc_bar_chart_set_model (self, g_value_get_object (value));
      break;

    case PROP_COUNTER:
      pc_bar_chart_set_counter (self, g_value_get_object (value));
      break;

    case PROP_TITLE:
      set_title (self, g_value_get_string (value));
      break;

    case PROP_LIMIT:
      if (self->limit == g_value_get_uint (value))
        break;
      self->limit = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_TITLE_CHARS:
      if (self->title_chars == g_value_get_int (value))
        break;
      self->title_chars = g_value_get_int (value);
      align_bars (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_EXPANDED:
    case PROP_N_ITEMS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_bar_chart_dispose (GObject *object)
{
  PcBarChart *self = PC_BAR_CHART (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  if (self->slice != NULL)
    g_signal_handlers_disconnect_by_data (self->slice, self);

  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_BAR_CHART);
  g_clear_object (&self->model);
  g_clear_object (&self->counter);

  G_OBJECT_CLASS (pc_bar_chart_parent_class)->dispose (object);
}

static void
pc_bar_chart_finalize (GObject *object)
{
  PcBarChart *self = PC_BAR_CHART (object);

  g_free (self->title);

  G_OBJECT_CLASS (pc_bar_chart_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
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
  properties[PROP_LIMIT] =
    g_param_spec_uint ("limit", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TITLE_CHARS] =
    g_param_spec_int ("title-chars", NULL, NULL,
                      1, 100, TITLE_CHARS,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_EXPANDED] =
    g_param_spec_boolean ("expanded", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_ITEMS] =
    g_param_spec_uint ("n-items", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_bar_chart_class_init (PcBarChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_bar_chart_get_property;
  object_class->set_property = pc_bar_chart_set_property;
  object_class->dispose = pc_bar_chart_dispose;
  object_class->finalize = pc_bar_chart_finalize;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-bar-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, PcBarChart, list_box);
  gtk_widget_class_bind_template_child (widget_class, PcBarChart, slice);
  gtk_widget_class_bind_template_child (widget_class, PcBarChart, numbers);
  gtk_widget_class_bind_template_callback (widget_class, get_size);
  gtk_widget_class_bind_template_callback (widget_class, has_more);
  gtk_widget_class_bind_template_callback (widget_class, dup_more_label);
  gtk_widget_class_bind_template_callback (widget_class, bars_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "bar-chart");
}

static void
pc_bar_chart_init (PcBarChart *self)
{
  self->title_chars = TITLE_CHARS;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_bar_chart_new:
 *
 * Returns: (transfer floating): an empty chart
 */
GtkWidget *
pc_bar_chart_new (void)
{
  return g_object_new (PC_TYPE_BAR_CHART, NULL);
}

/**
 * pc_bar_chart_get_model:
 * @self: a `PcBarChart`
 *
 * Returns: (transfer none) (nullable): the bars
 */
GListModel *
pc_bar_chart_get_model (PcBarChart *self)
{
  g_return_val_if_fail (PC_IS_BAR_CHART (self), NULL);

  return self->model;
}

/**
 * pc_bar_chart_set_model:
 * @self: a `PcBarChart`
 * @model: (nullable): a list of [class@StatisticBar]
 *
 * Sets the bars.
 */
void
pc_bar_chart_set_model (PcBarChart *self,
                        GListModel *model)
{
  g_return_if_fail (PC_IS_BAR_CHART (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, model_changed_cb, self);

  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed",
                             G_CALLBACK (model_changed_cb), self,
                             G_CONNECT_SWAPPED);

  gtk_slice_list_model_set_model (self->slice, model);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

/**
 * pc_bar_chart_get_counter:
 * @self: a `PcBarChart`
 *
 * Returns: (transfer none) (nullable): what the filter lets through
 */
PcBarCounter *
pc_bar_chart_get_counter (PcBarChart *self)
{
  g_return_val_if_fail (PC_IS_BAR_CHART (self), NULL);

  return self->counter;
}

/**
 * pc_bar_chart_set_counter:
 * @self: a `PcBarChart`
 * @counter: (nullable): what the filter lets through
 *
 * Sets what tells the bars about the filter.
 */
void
pc_bar_chart_set_counter (PcBarChart   *self,
                          PcBarCounter *counter)
{
  g_return_if_fail (PC_IS_BAR_CHART (self));
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
