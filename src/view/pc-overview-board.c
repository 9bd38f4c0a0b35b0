/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-overview-board.h"

#include "pc-anniversary-row.h"
#include "pc-bar-chart.h"
#include "pc-column-chart.h"
#include "pc-dormancy-row.h"
#include "pc-dormancy-unknown-row.h"
#include "pc-fact-heading.h"
#include "pc-fact-list.h"
#include "pc-fact-number.h"
#include "pc-finding-brief.h"
#include "pc-finding-dialog.h"
#include "pc-legal-act-row.h"
#include "pc-model.h"
#include "pc-organisation-row.h"
#include "pc-overview-figures.h"
#include "pc-overview-tiles.h"
#include "pc-proof-dialog.h"
#include "pc-section-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcOverviewBoard:
 *
 * What [class@OverviewPage] shows: figures, charts and lists of a dataset as of a
 * day, each group there only when it has something to say.
 *
 * Everything is worked out from the day and the filter of
 * [method@OverviewBoard.set_source] and follows them. Of a past day it shows what
 * can be known of it, and says that the rest is about today.
 *
 * # Actions
 *
 * `overview.show-city` (`s`) asks for a city by its id, with the signal
 * `city-activated`.
 */
struct _PcOverviewBoard
{
  AdwBreakpointBin parent_instance;

  PcAsOf *as_of;
  PcDate *today;

  PcStatistics *statistics;
  PcBarCounter *counter;
  PcAnniversaries *anniversaries;
  PcDormancy *dormant_cities;
  PcDormancy *dormant_areas;
  PcFindings *findings;
  PcProofList *proofs;

  GtkScrolledWindow *scroller;
  PcOverviewFigures *figures;
  PcBarChart *kind_chart;
  PcColumnChart *decade_chart;
  GtkLabel *decade_label;
  PcBarChart *continent_chart;
  PcBarChart *status_chart;
  PcBarChart *country_chart;
  PcBarChart *area_chart;
  PcOverviewTiles *tiles;
  PcFactList *anniversary_list;
  GtkSliceListModel *first_findings;
  PcFactList *city_activity_list;
  PcFactList *area_activity_list;
  PcDormancyUnknownRow *unknown_cities;
  PcDormancyUnknownRow *unknown_areas;
  GtkFilterListModel *known_cities;
  GtkFilterListModel *known_areas;
  GtkFilterListModel *not_known_cities;
  GtkFilterListModel *not_known_areas;
  GtkWidget *unsourced_row;
  GtkWidget *uncertain_row;
  GtkWidget *disputed_row;
  GtkLabel *unsourced_label;
  GtkLabel *uncertain_label;
  GtkLabel *disputed_label;
  PcFactList *section_list;
  PcFactList *organisation_list;
  PcFactList *legal_list;
};

G_DEFINE_FINAL_TYPE (PcOverviewBoard, pc_overview_board, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_PAST = 1,
  PROP_N_FINDINGS,
  PROP_N_PROOFS,
} PcOverviewBoardProps;

static GParamSpec *properties[PROP_N_PROOFS + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_filled (PcOverviewBoard *self,
           guint            n_items)
{
  return n_items > 0;
}

static gboolean
is_any_filled (PcOverviewBoard *self,
               guint            n_items,
               gboolean         more)
{
  return n_items > 0 || more;
}

static gboolean
is_shown (PcOverviewBoard *self,
          guint            n_items,
          gboolean         past)
{
  return n_items > 0 && !past;
}

static gboolean
has_more_findings (PcOverviewBoard *self,
                   guint            n_findings)
{
  return self->first_findings != NULL &&
         n_findings > gtk_slice_list_model_get_size (self->first_findings);
}

/* Cards in a row are as high as each other, but not when one of them has been opened. */
static GtkAlign
get_align (PcOverviewBoard *self,
           gboolean         expanded,
           gboolean         other_expanded)
{
  return expanded || other_expanded ? GTK_ALIGN_START : GTK_ALIGN_FILL;
}

static char *
dup_all_label (PcOverviewBoard *self,
               guint            n_items)
{
  return g_strdup_printf (ngettext ("Show All %u", "Show All %u", n_items), n_items);
}

static char *
dup_anniversary_title (PcOverviewBoard *self,
                       gboolean         past)
{
  return g_strdup (past ? _("Anniversaries, the 24 Months After") : _("Anniversaries, Next 24 Months"));
}

static gboolean
is_past (PcOverviewBoard *self)
{
  return self->as_of != NULL && !pc_as_of_is_today (self->as_of);
}

static guint
get_n_items (gpointer list)
{
  return list != NULL ? g_list_model_get_n_items (list) : 0;
}

static gboolean
is_known (gpointer item,
          gpointer user_data)
{
  return pc_last_activity_get_known (item);
}

static gboolean
is_not_known (gpointer item,
              gpointer user_data)
{
  return !pc_last_activity_get_known (item);
}

static void
update_figures_cb (PcOverviewBoard *self)
{
  guint n_unknown = pc_statistics_get_n_unknown (self->statistics, PC_STATISTIC_DECADE);
  /* Translators: of how many cities the decade of the first agreement is not known. */
  g_autofree char *unknown = g_strdup_printf (ngettext ("%u not known", "%u not known", n_unknown), n_unknown);

  pc_overview_figures_update (self->figures, self->statistics, self->counter);
  gtk_label_set_text (self->decade_label, unknown);
  gtk_widget_set_visible (GTK_WIDGET (self->decade_label), n_unknown > 0);
}

/* A past day has anniversaries ahead of it and activity behind it as well. */
static void
update_day_cb (PcOverviewBoard *self)
{
  const PcDate *date = pc_as_of_get_date (self->as_of);
  g_autoptr (PcDate) real_today = self->today == NULL ? pc_date_new_today () : NULL;
  const PcDate *today = self->today != NULL ? self->today : real_today;

  pc_derived_list_set_day (PC_DERIVED_LIST (self->anniversaries), date != NULL ? date : today);
  pc_derived_list_set_day (PC_DERIVED_LIST (self->dormant_cities), date);
  pc_derived_list_set_day (PC_DERIVED_LIST (self->dormant_areas), date);
  pc_derived_list_set_day (PC_DERIVED_LIST (self->findings), date == NULL ? today : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAST]);
}

static void
update_findings_cb (PcOverviewBoard *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_FINDINGS]);
}

static void
show_count (GtkWidget *row,
            GtkLabel  *label,
            guint      count)
{
  g_autofree char *number = pc_fact_number_format (count);

  gtk_label_set_text (label, number);
  gtk_widget_set_visible (row, count > 0);
}

static void
update_proofs_cb (PcOverviewBoard *self)
{
  show_count (self->unsourced_row, self->unsourced_label,
              pc_proof_list_count (self->proofs, PC_PROOF_UNSOURCED));
  show_count (self->uncertain_row, self->uncertain_label,
              pc_proof_list_count (self->proofs, PC_PROOF_LOW_CONFIDENCE));
  show_count (self->disputed_row, self->disputed_label,
              pc_proof_list_count (self->proofs, PC_PROOF_DISPUTED));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PROOFS]);
}

static void
emit_city (PcOverviewBoard *self,
           PcCity          *city)
{
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static void
show_city_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  PcOverviewBoard *self = PC_OVERVIEW_BOARD (widget);
  PcDataset *dataset = self->as_of != NULL ? pc_as_of_get_dataset (self->as_of) : NULL;
  PcCity *city = NULL;

  if (dataset != NULL)
    city = pc_dataset_lookup_city (dataset, g_variant_get_string (parameter, NULL));
  if (city != NULL)
    emit_city (self, city);
}

static void
present_dialog (PcOverviewBoard *self,
                AdwDialog       *dialog)
{
  g_signal_connect_object (dialog, "city-activated",
                           G_CALLBACK (emit_city), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
show_findings_cb (PcOverviewBoard *self)
{
  present_dialog (self, pc_finding_dialog_new (self->findings));
}

static void
show_proofs (PcOverviewBoard *self,
             PcProofFlags     flags)
{
  present_dialog (self, pc_proof_dialog_new (pc_as_of_get_dataset (self->as_of), flags));
}

static void
show_unsourced_cb (PcOverviewBoard *self)
{
  show_proofs (self, PC_PROOF_UNSOURCED);
}

static void
show_uncertain_cb (PcOverviewBoard *self)
{
  show_proofs (self, PC_PROOF_LOW_CONFIDENCE);
}

static void
show_disputed_cb (PcOverviewBoard *self)
{
  show_proofs (self, PC_PROOF_DISPUTED);
}

static void
set_figures (PcOverviewBoard *self)
{
  const struct
  {
    PcBarChart *chart;
    PcStatisticSubject subject;
  } charts[] = {
    { self->kind_chart, PC_STATISTIC_KIND },
    { self->continent_chart, PC_STATISTIC_CONTINENT },
    { self->status_chart, PC_STATISTIC_STATUS },
    { self->country_chart, PC_STATISTIC_COUNTRY },
    { self->area_chart, PC_STATISTIC_AREA },
  };
  PcStatistics *statistics = self->statistics;

  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      pc_bar_chart_set_counter (charts[i].chart, self->counter);
      pc_bar_chart_set_model (charts[i].chart,
                              statistics != NULL ? pc_statistics_get_bars (statistics, charts[i].subject) : NULL);
    }

  pc_column_chart_set_counter (self->decade_chart, self->counter);
  pc_column_chart_set_model (self->decade_chart,
                             statistics != NULL ? pc_statistics_get_bars (statistics, PC_STATISTIC_DECADE) : NULL);
  pc_overview_tiles_set_counter (self->tiles, self->counter);
  pc_overview_tiles_set_model (self->tiles,
                               statistics != NULL ? pc_statistics_get_bars (statistics, PC_STATISTIC_AREA) : NULL);
}

static void
set_lists (PcOverviewBoard *self)
{
  PcDataset *dataset = self->as_of != NULL ? pc_as_of_get_dataset (self->as_of) : NULL;

  pc_fact_list_set_model (self->anniversary_list, (GListModel *) self->anniversaries);
  gtk_slice_list_model_set_model (self->first_findings, (GListModel *) self->findings);

  gtk_filter_list_model_set_model (self->known_cities, (GListModel *) self->dormant_cities);
  gtk_filter_list_model_set_model (self->not_known_cities, (GListModel *) self->dormant_cities);
  gtk_filter_list_model_set_model (self->known_areas, (GListModel *) self->dormant_areas);
  gtk_filter_list_model_set_model (self->not_known_areas, (GListModel *) self->dormant_areas);

  pc_fact_list_set_model (self->section_list, dataset ? pc_dataset_get_sections (dataset) : NULL);
  pc_fact_list_set_model (self->organisation_list, dataset ? pc_dataset_get_organisations (dataset) : NULL);
  pc_fact_list_set_model (self->legal_list, dataset ? pc_dataset_get_legal_basis (dataset) : NULL);
}

static void
disconnect (PcOverviewBoard *self,
            gpointer         object)
{
  if (object != NULL)
    g_signal_handlers_disconnect_by_data (object, self);
}

static void
drop (PcOverviewBoard *self)
{
  disconnect (self, self->counter);
  disconnect (self, self->statistics);
  disconnect (self, self->as_of);
  disconnect (self, self->findings);
  disconnect (self, self->proofs);

  g_clear_object (&self->as_of);
  g_clear_object (&self->counter);
  g_clear_object (&self->statistics);
  g_clear_object (&self->anniversaries);
  g_clear_object (&self->dormant_cities);
  g_clear_object (&self->dormant_areas);
  g_clear_object (&self->findings);
  g_clear_object (&self->proofs);
}

/* The counter comes after the statistics, so that the bars have followed the day when it asks for them. */
static void
take_up (PcOverviewBoard *self,
         PcAsOf          *as_of,
         PcCityFilter    *filter)
{
  PcDataset *dataset = pc_as_of_get_dataset (as_of);

  self->as_of = g_object_ref (as_of);
  self->statistics = pc_statistics_new (as_of);
  self->counter = pc_bar_counter_new (as_of, filter);
  self->anniversaries = pc_anniversaries_new (dataset, NULL);
  self->dormant_cities = pc_dormancy_new (dataset, PC_DORMANCY_CITIES);
  self->dormant_areas = pc_dormancy_new (dataset, PC_DORMANCY_AREAS);
  self->findings = pc_findings_new (dataset);
  self->proofs = pc_proof_list_new (dataset);

  g_signal_connect_object (as_of, "changed", G_CALLBACK (update_day_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->counter, "changed", G_CALLBACK (update_figures_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->findings, "items-changed", G_CALLBACK (update_findings_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->proofs, "items-changed", G_CALLBACK (update_proofs_cb), self, G_CONNECT_SWAPPED);
}

static void
pc_overview_board_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcOverviewBoard *self = PC_OVERVIEW_BOARD (object);

  switch ((PcOverviewBoardProps) prop_id)
    {
    case PROP_PAST:
      g_value_set_boolean (value, is_past (self));
      break;

    case PROP_N_FINDINGS:
      g_value_set_uint (value, get_n_items (self->findings));
      break;

    case PROP_N_PROOFS:
      g_value_set_uint (value, get_n_items (self->proofs));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_overview_board_dispose (GObject *object)
{
  PcOverviewBoard *self = PC_OVERVIEW_BOARD (object);

  drop (self);
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_OVERVIEW_BOARD);

  G_OBJECT_CLASS (pc_overview_board_parent_class)->dispose (object);
}

static void
pc_overview_board_finalize (GObject *object)
{
  PcOverviewBoard *self = PC_OVERVIEW_BOARD (object);

  g_clear_pointer (&self->today, pc_date_free);

  G_OBJECT_CLASS (pc_overview_board_parent_class)->finalize (object);
}

static void
ensure_types (void)
{
  g_type_ensure (PC_TYPE_ANNIVERSARY_ROW);
  g_type_ensure (PC_TYPE_BAR_CHART);
  g_type_ensure (PC_TYPE_COLUMN_CHART);
  g_type_ensure (PC_TYPE_DORMANCY_ROW);
  g_type_ensure (PC_TYPE_DORMANCY_UNKNOWN_ROW);
  g_type_ensure (PC_TYPE_FACT_HEADING);
  g_type_ensure (PC_TYPE_FACT_LIST);
  g_type_ensure (PC_TYPE_FINDING_BRIEF);
  g_type_ensure (PC_TYPE_LEGAL_ACT_ROW);
  g_type_ensure (PC_TYPE_ORGANISATION_ROW);
  g_type_ensure (PC_TYPE_OVERVIEW_FIGURES);
  g_type_ensure (PC_TYPE_OVERVIEW_TILES);
  g_type_ensure (PC_TYPE_SECTION_ROW);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-overview-board.ui");
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, scroller);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, figures);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, kind_chart);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, decade_chart);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, decade_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, continent_chart);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, status_chart);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, country_chart);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, area_chart);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, tiles);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, anniversary_list);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, first_findings);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, city_activity_list);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, area_activity_list);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, unknown_cities);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, unknown_areas);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, known_cities);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, known_areas);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, not_known_cities);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, not_known_areas);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, unsourced_row);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, uncertain_row);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, disputed_row);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, unsourced_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, uncertain_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, disputed_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, section_list);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, organisation_list);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewBoard, legal_list);
  gtk_widget_class_bind_template_callback (widget_class, is_filled);
  gtk_widget_class_bind_template_callback (widget_class, is_any_filled);
  gtk_widget_class_bind_template_callback (widget_class, is_shown);
  gtk_widget_class_bind_template_callback (widget_class, has_more_findings);
  gtk_widget_class_bind_template_callback (widget_class, dup_all_label);
  gtk_widget_class_bind_template_callback (widget_class, get_align);
  gtk_widget_class_bind_template_callback (widget_class, dup_anniversary_title);
  gtk_widget_class_bind_template_callback (widget_class, show_findings_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_unsourced_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_uncertain_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_disputed_cb);
}

static void
pc_overview_board_class_init (PcOverviewBoardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_overview_board_get_property;
  object_class->dispose = pc_overview_board_dispose;
  object_class->finalize = pc_overview_board_finalize;

  properties[PROP_PAST] =
    g_param_spec_boolean ("past", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_FINDINGS] =
    g_param_spec_uint ("n-findings", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_PROOFS] =
    g_param_spec_uint ("n-proofs", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcOverviewBoard::city-activated:
   * @self: the board
   * @city: a city
   *
   * A city is to be shown.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated", PC_TYPE_OVERVIEW_BOARD, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  ensure_types ();
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "overview.show-city", "s", show_city_action);
}

static void
pc_overview_board_init (PcOverviewBoard *self)
{
  g_autoptr (GtkFilter) known = GTK_FILTER (gtk_custom_filter_new (is_known, NULL, NULL));
  g_autoptr (GtkFilter) not_known = GTK_FILTER (gtk_custom_filter_new (is_not_known, NULL, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_filter_list_model_set_filter (self->known_cities, known);
  gtk_filter_list_model_set_filter (self->known_areas, known);
  gtk_filter_list_model_set_filter (self->not_known_cities, not_known);
  gtk_filter_list_model_set_filter (self->not_known_areas, not_known);
}

/**
 * pc_overview_board_new:
 *
 * Returns: (transfer floating): an empty board
 */
GtkWidget *
pc_overview_board_new (void)
{
  return g_object_new (PC_TYPE_OVERVIEW_BOARD, NULL);
}

/**
 * pc_overview_board_set_source:
 * @self: a `PcOverviewBoard`
 * @as_of: (nullable): the day and its dataset, or %NULL to show nothing
 * @filter: (nullable): the filter of the window
 *
 * Sets what to show, and works it out.
 */
void
pc_overview_board_set_source (PcOverviewBoard *self,
                              PcAsOf          *as_of,
                              PcCityFilter    *filter)
{
  g_return_if_fail (PC_IS_OVERVIEW_BOARD (self));
  g_return_if_fail (as_of == NULL || PC_IS_AS_OF (as_of));
  g_return_if_fail (as_of == NULL || PC_IS_CITY_FILTER (filter));

  drop (self);
  if (as_of != NULL && pc_as_of_get_dataset (as_of) != NULL)
    {
      take_up (self, as_of, filter);
      update_day_cb (self);
    }

  set_figures (self);
  set_lists (self);
  if (self->as_of != NULL)
    {
      update_figures_cb (self);
      update_proofs_cb (self);
    }
  update_findings_cb (self);
  gtk_widget_set_visible (GTK_WIDGET (self->scroller), self->as_of != NULL);
}

/**
 * pc_overview_board_get_as_of:
 * @self: a `PcOverviewBoard`
 *
 * Returns: (transfer none) (nullable): the day and its dataset, if anything is shown
 */
PcAsOf *
pc_overview_board_get_as_of (PcOverviewBoard *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_BOARD (self), NULL);

  return self->as_of;
}

/**
 * pc_overview_board_set_today:
 * @self: a `PcOverviewBoard`
 * @today: (nullable): the day, or %NULL for what the clock says
 *
 * Sets which day today is.
 */
void
pc_overview_board_set_today (PcOverviewBoard *self,
                             const PcDate    *today)
{
  g_return_if_fail (PC_IS_OVERVIEW_BOARD (self));

  g_clear_pointer (&self->today, pc_date_free);
  self->today = today != NULL ? pc_date_copy (today) : NULL;
  if (self->as_of != NULL)
    update_day_cb (self);
}

/**
 * pc_overview_board_set_paused:
 * @self: a `PcOverviewBoard`
 * @paused: whether nobody looks
 *
 * Follows the filter only while somebody looks; when somebody looks again, it may
 * also be another day.
 */
void
pc_overview_board_set_paused (PcOverviewBoard *self,
                              gboolean         paused)
{
  g_return_if_fail (PC_IS_OVERVIEW_BOARD (self));

  if (self->as_of == NULL)
    return;

  pc_bar_counter_set_paused (self->counter, paused);
  if (!paused)
    update_day_cb (self);
}
