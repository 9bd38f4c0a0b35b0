/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-overview-page.h"

#include "pc-overview-board.h"

/**
 * PcOverviewPage:
 *
 * The whole dataset at a glance: figures, fields of co-operation, anniversaries,
 * what does not fit together, what sleeps, and what the relations rest on.
 *
 * `filter` is that of the window: it is shown in the charts and set from them. The
 * day is that of `as-of`; without one the page shows `dataset` as of today. Nothing
 * is built before the page is first on the screen, and what happens while it is not
 * waits until it is.
 */
struct _PcOverviewPage
{
  AdwBin parent_instance;

  PcDataset *dataset;
  PcAsOf *as_of;
  PcAsOf *own_as_of;
  PcCityFilter *filter;
  PcDate *today;
  guint narrow : 1;
  guint stale : 1;

  PcOverviewBoard *board;
};

G_DEFINE_FINAL_TYPE (PcOverviewPage, pc_overview_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_DATASET = 1,
  PROP_AS_OF,
  PROP_FILTER,
  PROP_NARROW,
  PROP_TODAY,
} PcOverviewPageProps;

static GParamSpec *properties[PROP_TODAY + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
city_activated_cb (PcOverviewPage *self,
                   PcCity         *city)
{
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static PcAsOf *
get_shown_as_of (PcOverviewPage *self)
{
  if (self->as_of != NULL)
    return self->as_of;

  if (self->own_as_of == NULL)
    self->own_as_of = pc_as_of_new (self->dataset);

  return self->own_as_of;
}

static void
create_board (PcOverviewPage *self)
{
  self->board = PC_OVERVIEW_BOARD (pc_overview_board_new ());
  pc_overview_board_set_today (self->board, self->today);
  g_signal_connect_object (self->board, "city-activated",
                           G_CALLBACK (city_activated_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->board));
}

static void
ensure_board (PcOverviewPage *self)
{
  gboolean is_new = self->board == NULL;

  if (is_new)
    create_board (self);
  if (is_new || self->stale)
    pc_overview_board_set_source (self->board, get_shown_as_of (self), self->filter);

  self->stale = FALSE;
}

/* Out of sight the board is emptied at the first change, so that it does no work at the next ones. */
static void
source_changed (PcOverviewPage *self)
{
  if (self->board == NULL)
    return;

  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    ensure_board (self);
  else
    pc_overview_board_set_source (self->board, NULL, NULL);
}

static void
as_of_changed_cb (PcOverviewPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) && !self->stale)
    source_changed (self);
}

static void
as_of_dataset_changed_cb (PcOverviewPage *self)
{
  source_changed (self);
}

static void
pc_overview_page_map (GtkWidget *widget)
{
  PcOverviewPage *self = PC_OVERVIEW_PAGE (widget);

  ensure_board (self);
  pc_overview_board_set_paused (self->board, FALSE);

  GTK_WIDGET_CLASS (pc_overview_page_parent_class)->map (widget);
}

static void
pc_overview_page_unmap (GtkWidget *widget)
{
  PcOverviewPage *self = PC_OVERVIEW_PAGE (widget);

  GTK_WIDGET_CLASS (pc_overview_page_parent_class)->unmap (widget);

  if (self->board != NULL)
    pc_overview_board_set_paused (self->board, TRUE);
}

static gboolean
pc_overview_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
pc_overview_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcOverviewPage *self = PC_OVERVIEW_PAGE (object);

  switch ((PcOverviewPageProps) prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_TODAY:
      g_value_set_boxed (value, self->today);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_overview_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcOverviewPage *self = PC_OVERVIEW_PAGE (object);

  switch ((PcOverviewPageProps) prop_id)
    {
    case PROP_DATASET:
      pc_overview_page_set_dataset (self, g_value_get_object (value));
      break;

    case PROP_AS_OF:
      pc_overview_page_set_as_of (self, g_value_get_object (value));
      break;

    case PROP_FILTER:
      pc_overview_page_set_filter (self, g_value_get_object (value));
      break;

    case PROP_NARROW:
      pc_overview_page_set_narrow (self, g_value_get_boolean (value));
      break;

    case PROP_TODAY:
      pc_overview_page_set_today (self, g_value_get_boxed (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_overview_page_dispose (GObject *object)
{
  PcOverviewPage *self = PC_OVERVIEW_PAGE (object);

  if (self->as_of != NULL)
    g_signal_handlers_disconnect_by_data (self->as_of, self);

  self->board = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->dataset);
  g_clear_object (&self->as_of);
  g_clear_object (&self->own_as_of);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_overview_page_parent_class)->dispose (object);
}

static void
pc_overview_page_finalize (GObject *object)
{
  PcOverviewPage *self = PC_OVERVIEW_PAGE (object);

  g_clear_pointer (&self->today, pc_date_free);

  G_OBJECT_CLASS (pc_overview_page_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * PcOverviewPage:dataset:
   *
   * The dataset that is shown, as of today, where there is no `as-of`.
   */
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcOverviewPage:as-of:
   *
   * The day that is shown, and its dataset.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcOverviewPage:filter:
   *
   * The filter of the window.
   */
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcOverviewPage:narrow:
   *
   * Whether the page stands alone in a narrow window.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcOverviewPage:today:
   *
   * The day from which anniversaries are counted, or %NULL for what the clock says.
   */
  properties[PROP_TODAY] =
    g_param_spec_boxed ("today", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_overview_page_class_init (PcOverviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_overview_page_get_property;
  object_class->set_property = pc_overview_page_set_property;
  object_class->dispose = pc_overview_page_dispose;
  object_class->finalize = pc_overview_page_finalize;
  install_properties (object_class);

  widget_class->map = pc_overview_page_map;
  widget_class->unmap = pc_overview_page_unmap;
  widget_class->grab_focus = pc_overview_page_grab_focus;

  /**
   * PcOverviewPage::city-activated:
   * @self: the page
   * @city: a city
   *
   * A city is to be shown.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated", PC_TYPE_OVERVIEW_PAGE, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  gtk_widget_class_set_css_name (widget_class, "overview-page");
}

static void
pc_overview_page_init (PcOverviewPage *self)
{
  self->filter = pc_city_filter_new ();
}

/**
 * pc_overview_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing yet
 */
GtkWidget *
pc_overview_page_new (void)
{
  return g_object_new (PC_TYPE_OVERVIEW_PAGE, NULL);
}

/**
 * pc_overview_page_get_dataset:
 * @self: a `PcOverviewPage`
 *
 * Returns: (transfer none) (nullable): the dataset that is shown where there is no day
 */
PcDataset *
pc_overview_page_get_dataset (PcOverviewPage *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_PAGE (self), NULL);

  return self->dataset;
}

/**
 * pc_overview_page_set_dataset:
 * @self: a `PcOverviewPage`
 * @dataset: (nullable): a dataset
 *
 * Sets the dataset that is shown, as of today, where there is no day.
 */
void
pc_overview_page_set_dataset (PcOverviewPage *self,
                              PcDataset      *dataset)
{
  g_return_if_fail (PC_IS_OVERVIEW_PAGE (self));
  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  if (!g_set_object (&self->dataset, dataset))
    return;

  g_clear_object (&self->own_as_of);
  if (self->as_of == NULL)
    source_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
}

/**
 * pc_overview_page_get_as_of:
 * @self: a `PcOverviewPage`
 *
 * Returns: (transfer none) (nullable): the day that is shown
 */
PcAsOf *
pc_overview_page_get_as_of (PcOverviewPage *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_PAGE (self), NULL);

  return self->as_of;
}

/**
 * pc_overview_page_set_as_of:
 * @self: a `PcOverviewPage`
 * @as_of: (nullable): a day and its dataset
 *
 * Sets the day that is shown.
 */
void
pc_overview_page_set_as_of (PcOverviewPage *self,
                            PcAsOf         *as_of)
{
  g_return_if_fail (PC_IS_OVERVIEW_PAGE (self));
  g_return_if_fail (as_of == NULL || PC_IS_AS_OF (as_of));

  if (self->as_of == as_of)
    return;

  if (self->as_of != NULL)
    g_signal_handlers_disconnect_by_data (self->as_of, self);

  g_set_object (&self->as_of, as_of);
  if (as_of != NULL)
    {
      g_signal_connect_object (as_of, "changed",
                               G_CALLBACK (as_of_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (as_of, "notify::dataset",
                               G_CALLBACK (as_of_dataset_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  source_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}

/**
 * pc_overview_page_get_filter:
 * @self: a `PcOverviewPage`
 *
 * Returns: (transfer none): the filter that the charts show and set
 */
PcCityFilter *
pc_overview_page_get_filter (PcOverviewPage *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_PAGE (self), NULL);

  return self->filter;
}

/**
 * pc_overview_page_set_filter:
 * @self: a `PcOverviewPage`
 * @filter: (nullable): a filter, or %NULL for one that nobody else uses
 *
 * Sets the filter that the charts show and set.
 */
void
pc_overview_page_set_filter (PcOverviewPage *self,
                             PcCityFilter   *filter)
{
  g_return_if_fail (PC_IS_OVERVIEW_PAGE (self));
  g_return_if_fail (filter == NULL || PC_IS_CITY_FILTER (filter));

  if (self->filter == filter)
    return;

  g_clear_object (&self->filter);
  self->filter = filter != NULL ? g_object_ref (filter) : pc_city_filter_new ();
  source_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

/**
 * pc_overview_page_get_narrow:
 * @self: a `PcOverviewPage`
 *
 * Returns: whether the page stands alone in a narrow window
 */
gboolean
pc_overview_page_get_narrow (PcOverviewPage *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_PAGE (self), FALSE);

  return self->narrow;
}

/**
 * pc_overview_page_set_narrow:
 * @self: a `PcOverviewPage`
 * @narrow: whether the page stands alone in a narrow window
 *
 * Sets whether the page stands alone. How many columns it has follows from its own
 * width.
 */
void
pc_overview_page_set_narrow (PcOverviewPage *self,
                             gboolean        narrow)
{
  g_return_if_fail (PC_IS_OVERVIEW_PAGE (self));

  if (self->narrow == !!narrow)
    return;

  self->narrow = !!narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * pc_overview_page_get_today:
 * @self: a `PcOverviewPage`
 *
 * Returns: (nullable): the day from which anniversaries are counted, or %NULL for
 *   what the clock says
 */
const PcDate *
pc_overview_page_get_today (PcOverviewPage *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_PAGE (self), NULL);

  return self->today;
}

/**
 * pc_overview_page_set_today:
 * @self: a `PcOverviewPage`
 * @today: (nullable): a day, or %NULL for what the clock says
 *
 * Sets the day from which anniversaries are counted.
 */
void
pc_overview_page_set_today (PcOverviewPage *self,
                            const PcDate   *today)
{
  g_return_if_fail (PC_IS_OVERVIEW_PAGE (self));

  if (pc_date_equal (self->today, today))
    return;

  g_clear_pointer (&self->today, pc_date_free);
  self->today = today != NULL ? pc_date_copy (today) : NULL;
  if (self->board != NULL)
    pc_overview_board_set_today (self->board, self->today);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}
