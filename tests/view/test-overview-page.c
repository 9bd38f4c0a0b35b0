/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-anniversary-row.h"
#include "pc-bar-chart.h"
#include "pc-bar-gauge.h"
#include "pc-bar-row.h"
#include "pc-column-button.h"
#include "pc-column-chart.h"
#include "pc-dormancy-row.h"
#include "pc-fact-heading.h"
#include "pc-fact-list.h"
#include "pc-finding-dialog.h"
#include "pc-finding-row.h"
#include "pc-finding-tile.h"
#include "pc-legal-act-row.h"
#include "pc-model.h"
#include "pc-organisation-row.h"
#include "pc-overview-board.h"
#include "pc-overview-figure.h"
#include "pc-overview-page.h"
#include "pc-overview-tile.h"
#include "pc-processors.h"
#include "pc-proof-dialog.h"
#include "pc-proof-row.h"
#include "pc-section-dialog.h"
#include "pc-section-row.h"
#include "pc-section-text.h"
#include "pc-source-popover.h"
#include "pc-view-testing.h"

/* Names of the data in a sentence. */
#define ISOLATED(text) "\342\201\250" text "\342\201\251"

typedef struct
{
  PcDataset *dataset;
  PcAsOf *as_of;
  PcCityFilter *filter;
  PcOverviewPage *page;
  GtkWidget *window;
  PcCity *activated;
} Fixture;

static void
city_activated_cb (PcOverviewPage *page,
                   PcCity         *city,
                   Fixture        *fixture)
{
  fixture->activated = city;
}

static void
create_page (Fixture *fixture)
{
  g_autoptr (PcDate) today = pc_date_new (2026, 11, 23);

  fixture->page = PC_OVERVIEW_PAGE (pc_overview_page_new ());
  g_object_set (fixture->page,
                "as-of", fixture->as_of,
                "filter", fixture->filter,
                "today", today,
                NULL);
  g_signal_connect (fixture->page, "city-activated", G_CALLBACK (city_activated_cb), fixture);
}

static void
show (Fixture *fixture,
      int      width,
      int      height)
{
  fixture->window = g_object_new (ADW_TYPE_WINDOW,
                                  "default-width", width,
                                  "default-height", height,
                                  "content", fixture->page,
                                  NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  pc_view_testing_settle ();
}

static void
set_up_without_window (Fixture       *fixture,
                       gconstpointer  user_data)
{
  fixture->dataset = pc_view_testing_load_krakow ();
  pc_dataset_set_display_languages (fixture->dataset, (const char *[]) { "en", NULL });
  fixture->as_of = pc_as_of_new (fixture->dataset);
  fixture->filter = pc_city_filter_new ();
  pc_city_filter_set_as_of (fixture->filter, fixture->as_of);
  create_page (fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  set_up_without_window (fixture, user_data);
  show (fixture, GPOINTER_TO_INT (user_data), 900);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  gpointer page = fixture->page;

  g_object_add_weak_pointer (G_OBJECT (page), &page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  pc_view_testing_settle ();
  g_assert_null (page);

  g_assert_finalize_object (fixture->filter);
  g_assert_finalize_object (fixture->as_of);
  g_assert_finalize_object (fixture->dataset);
}

/* Without the marks that keep names of the data apart. */
static void
assert_title (gpointer    row,
              const char *expected)
{
  g_autofree char *title = pc_strip_bidi (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  g_assert_cmpstr (title, ==, expected);
}

/* At once, not after the moment in which a button looks pressed. */
static void
press (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
}

static GtkWidget *
find_shown (gpointer top,
            GType    type,
            guint    position)
{
  g_autoptr (GPtrArray) found = pc_view_testing_find_all (top, type);
  guint n = 0;

  for (guint i = 0; i < found->len; i++)
    if (gtk_widget_get_mapped (g_ptr_array_index (found, i)) && n++ == position)
      return g_ptr_array_index (found, i);

  return NULL;
}

static guint
count_shown (gpointer top,
             GType    type)
{
  guint n = 0;

  while (find_shown (top, type, n) != NULL)
    n++;

  return n;
}

/* The row of a chart, by what it says. */
static PcBarRow *
find_bar (Fixture    *fixture,
          const char *title)
{
  g_autoptr (GPtrArray) rows = pc_view_testing_find_all (fixture->page, PC_TYPE_BAR_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *bar_title = pc_statistic_bar_dup_title (pc_bar_row_get_bar (g_ptr_array_index (rows, i)));
      g_autofree char *plain = pc_strip_bidi (bar_title);

      if (g_strcmp0 (plain, title) == 0)
        return g_ptr_array_index (rows, i);
    }

  g_error ("No bar “%s”", title);
}

static char *
dup_headings (Fixture *fixture)
{
  GString *text = g_string_new (NULL);
  GtkWidget *heading;

  for (guint i = 0; (heading = find_shown (fixture->page, PC_TYPE_FACT_HEADING, i)) != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "|" : "", pc_fact_heading_get_title (PC_FACT_HEADING (heading)));

  return g_string_free_and_steal (text);
}

static void
test_groups (Fixture       *fixture,
             gconstpointer  user_data)
{
  g_autofree char *headings = dup_headings (fixture);

  g_assert_cmpstr (headings, ==,
                   "By Kind|First Agreement, by Decade|By Continent|By Status|By Country|By Field|"
                   "Fields of Co-operation|Anniversaries, Next 24 Months|Contradictions|"
                   "Last Activity, by City|Last Activity, by Field|Facts to Check|Policy|Organisations|Legal Basis");
}

static void
test_figures (Fixture       *fixture,
              gconstpointer  user_data)
{
  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_OVERVIEW_FIGURE), ==, 5);
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "39"));
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "cities"));
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "27"));
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "55"));

  pc_city_filter_set_choice (fixture->filter, "kinds", "twin", TRUE);
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "of 39 cities"));
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "of 27 countries"));
  g_assert_null (pc_view_testing_find_text (fixture->page, "cities"));
}

static void
test_bar_says_what_it_shows (Fixture       *fixture,
                             gconstpointer  user_data)
{
  PcBarRow *row = find_bar (fixture, "Partner cities");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       ISOLATED ("Partner cities") ": 23 cities");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (row)));

  pc_city_filter_set_choice (fixture->filter, "continents", "asia", TRUE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       ISOLATED ("Partner cities") ": 23 cities, 2 in the filter");
}

static void
test_bar_sets_and_clears_the_filter (Fixture       *fixture,
                                     gconstpointer  user_data)
{
  PcBarRow *row = find_bar (fixture, "Partner cities");
  PcBarRow *other = find_bar (fixture, "Twin cities");
  PcBarGauge *gauge = pc_view_testing_find (other, PC_TYPE_BAR_GAUGE);

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_true (pc_city_filter_get_choice (fixture->filter, "kinds", "partner"));
  g_assert_true (pc_bar_row_get_chosen (row));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "chosen"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_cmpfloat (pc_bar_gauge_get_part (gauge), ==, 0);

  gtk_widget_activate (GTK_WIDGET (row));
  g_assert_true (pc_city_filter_is_empty (fixture->filter));
  g_assert_false (pc_bar_row_get_chosen (row));
  g_assert_cmpfloat (pc_bar_gauge_get_part (gauge), ==, 1);
}

static void
test_bar_shows_a_mark_when_chosen (Fixture       *fixture,
                                   gconstpointer  user_data)
{
  PcBarRow *row = find_bar (fixture, "Europe");
  guint before = count_shown (row, GTK_TYPE_IMAGE);

  gtk_widget_activate (GTK_WIDGET (row));
  pc_view_testing_settle ();
  g_assert_cmpuint (count_shown (row, GTK_TYPE_IMAGE), ==, before + 1);
}

static void
test_chart_is_one_tab_stop (Fixture       *fixture,
                            gconstpointer  user_data)
{
  PcBarRow *first = find_bar (fixture, "Twin cities");

  gtk_widget_grab_focus (GTK_WIDGET (first));
  g_signal_emit_by_name (gtk_widget_get_parent (GTK_WIDGET (first)), "move-cursor",
                         GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == GTK_WIDGET (find_bar (fixture, "Honorary twin cities")));

  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (PC_IS_COLUMN_BUTTON (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

static void
test_column_sets_and_clears_the_filter (Fixture       *fixture,
                                        gconstpointer  user_data)
{
  GtkWidget *chart = pc_view_testing_find (fixture->page, PC_TYPE_COLUMN_CHART);
  GtkWidget *first = find_shown (chart, PC_TYPE_COLUMN_BUTTON, 0);
  GtkWidget *unknown = find_shown (chart, PC_TYPE_COLUMN_BUTTON, count_shown (chart, PC_TYPE_COLUMN_BUTTON) - 1);
  int from, to;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL, "1970–1979: 5 cities");
  g_assert_true (pc_statistic_bar_get_unknown (pc_column_button_get_bar (PC_COLUMN_BUTTON (unknown))));

  press (first);
  g_assert_cmpint (pc_city_filter_get_period (fixture->filter, &from, &to), ==, PC_PERIOD_FIRST_AGREEMENT);
  g_assert_cmpint (from, ==, 1970);
  g_assert_cmpint (to, ==, 1979);
  g_assert_true (pc_column_button_get_chosen (PC_COLUMN_BUTTON (first)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);

  press (unknown);
  g_assert_false (pc_column_button_get_chosen (PC_COLUMN_BUTTON (first)));
  g_assert_true (pc_column_button_get_chosen (PC_COLUMN_BUTTON (unknown)));

  press (unknown);
  g_assert_true (pc_city_filter_is_empty (fixture->filter));
}

static void
test_chart_shows_all (Fixture       *fixture,
                      gconstpointer  user_data)
{
  GtkWidget *chart = GTK_WIDGET (find_bar (fixture, "Germany"));
  GtkLabel *label;

  chart = gtk_widget_get_ancestor (chart, PC_TYPE_BAR_CHART);
  g_assert_cmpuint (count_shown (chart, PC_TYPE_BAR_ROW), ==, 5);

  label = pc_view_testing_find_text (chart, "Show All 27");
  g_assert_nonnull (label);
  press (gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_BUTTON));
  pc_view_testing_settle ();
  g_assert_cmpuint (count_shown (chart, PC_TYPE_BAR_ROW), ==, 27);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == find_shown (chart, PC_TYPE_BAR_ROW, 5));
}

static void
test_tiles (Fixture       *fixture,
            gconstpointer  user_data)
{
  GtkWidget *education = find_shown (fixture->page, PC_TYPE_OVERVIEW_TILE, 0);
  GtkWidget *further = find_shown (fixture->page, PC_TYPE_OVERVIEW_TILE, 7);

  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_OVERVIEW_TILE), ==, 8);
  g_assert_nonnull (pc_view_testing_find_text (education, "Education"));
  g_assert_nonnull (pc_view_testing_find_text (education, "12"));

  gtk_widget_activate (education);
  g_assert_true (pc_city_filter_get_choice (fixture->filter, "areas", "education"));
  g_assert_true (pc_overview_tile_get_chosen (PC_OVERVIEW_TILE (education)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (education), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_widget_activate (education);
  g_assert_true (pc_city_filter_is_empty (fixture->filter));

  g_assert_nonnull (pc_view_testing_find_text (further, "Further Fields"));
  gtk_widget_activate (further);
  g_assert_true (pc_city_filter_get_choice (fixture->filter, "areas", "heritage"));
  g_assert_false (pc_city_filter_get_choice (fixture->filter, "areas", "education"));
  gtk_widget_activate (further);
  g_assert_true (pc_city_filter_is_empty (fixture->filter));
}

static void
test_anniversaries (Fixture       *fixture,
                    gconstpointer  user_data)
{
  GtkWidget *list = gtk_widget_get_ancestor (find_shown (fixture->page, PC_TYPE_ANNIVERSARY_ROW, 0), PC_TYPE_FACT_LIST);
  GtkWidget *row = find_shown (list, PC_TYPE_ANNIVERSARY_ROW, 2);

  g_assert_cmpuint (count_shown (list, PC_TYPE_ANNIVERSARY_ROW), ==, 5);
  assert_title (row, "50 years: Kyiv");
  g_assert_nonnull (pc_view_testing_find_text (row, "12 December 2026"));
  g_assert_nonnull (pc_view_testing_find_text (list, "2026, day not known"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       ISOLATED ("Kyiv") ": 50 years since the first agreement, “"
                                       ISOLATED ("Agreement on co-operation") "”, 12 December 2026");

  gtk_widget_activate (row);
  g_assert_nonnull (fixture->activated);
  g_assert_cmpstr (pc_place_get_id (PC_PLACE (fixture->activated)), ==, "kyiv");
}

static void
test_findings (Fixture       *fixture,
               gconstpointer  user_data)
{
  GtkWidget *row = find_shown (fixture->page, PC_TYPE_FINDING_ROW, 0);
  AdwDialog *dialog;
  GtkWidget *tile, *button;

  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_FINDING_ROW), ==, 2);
  g_assert_nonnull (pc_view_testing_find_text (row, "30 cities"));
  g_assert_nonnull (pc_view_testing_find_text (row, "32 cities"));

  tile = find_shown (row, PC_TYPE_FINDING_TILE, 0);
  press (tile);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find (tile, PC_TYPE_SOURCE_POPOVER));
  g_assert_null (pc_view_testing_find_text (tile, "No source is given."));
  gtk_popover_popdown (pc_view_testing_find (tile, PC_TYPE_SOURCE_POPOVER));
  pc_view_testing_settle ();

  button = gtk_widget_get_ancestor (row, PC_TYPE_FACT_LIST);
  button = find_shown (button, ADW_TYPE_BUTTON_ROW, 0);
  g_assert_nonnull (button);
  gtk_widget_activate (button);
  pc_view_testing_settle ();

  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  g_assert_true (PC_IS_FINDING_DIALOG (dialog));
  g_assert_cmpuint (count_shown (dialog, PC_TYPE_FINDING_ROW), >, 10);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_shown (dialog, PC_TYPE_FINDING_ROW, 0)),
                                             "overview.show-city", "s", "vienna"));
  pc_view_testing_settle ();
  g_assert_cmpstr (pc_place_get_id (PC_PLACE (fixture->activated)), ==, "vienna");
  g_assert_null (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
}

static void
test_dormancy (Fixture       *fixture,
               gconstpointer  user_data)
{
  GtkWidget *row = find_shown (fixture->page, PC_TYPE_DORMANCY_ROW, 0);

  assert_title (row, "Rochester");
  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_DORMANCY_ROW), ==, 10);
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "Not Known"));

  gtk_widget_activate (row);
  g_assert_cmpstr (pc_place_get_id (PC_PLACE (fixture->activated)), ==, "rochester");
}

static void
test_proof (Fixture       *fixture,
            gconstpointer  user_data)
{
  GtkLabel *label = pc_view_testing_find_text (fixture->page, "Disputed");
  AdwDialog *dialog;
  GtkWidget *row;

  g_assert_nonnull (label);
  g_assert_null (pc_view_testing_find_text (fixture->page, "Without a source"));
  gtk_widget_activate (gtk_widget_get_ancestor (GTK_WIDGET (label), ADW_TYPE_ACTION_ROW));
  pc_view_testing_settle ();

  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  g_assert_true (PC_IS_PROOF_DIALOG (dialog));
  g_assert_cmpuint (count_shown (dialog, PC_TYPE_PROOF_ROW), ==, 11);

  row = find_shown (dialog, PC_TYPE_PROOF_ROW, 0);
  gtk_widget_activate (row);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find (row, PC_TYPE_SOURCE_POPOVER));

  adw_dialog_force_close (dialog);
  pc_view_testing_settle ();
}

static void
test_policy (Fixture       *fixture,
             gconstpointer  user_data)
{
  GtkWidget *row = find_shown (fixture->page, PC_TYPE_SECTION_ROW, 1);
  AdwDialog *dialog;

  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_SECTION_ROW), ==, 11);
  assert_title (row, "Twin cities");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "A twinning agreement has the highest rank among agreements between cities.");

  gtk_widget_activate (row);
  pc_view_testing_settle ();
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  g_assert_true (PC_IS_SECTION_DIALOG (dialog));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Twin cities");
  g_assert_nonnull (pc_view_testing_find_text (dialog, "Sources"));

  adw_dialog_force_close (dialog);
  pc_view_testing_settle ();
}

static void
test_legal_basis (Fixture       *fixture,
                  gconstpointer  user_data)
{
  GtkWidget *row = find_shown (fixture->page, PC_TYPE_LEGAL_ACT_ROW, 0);

  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_LEGAL_ACT_ROW), ==, 6);
  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_ORGANISATION_ROW), ==, 8);

  gtk_widget_activate (row);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find (row, PC_TYPE_SOURCE_POPOVER));
  g_assert_null (pc_view_testing_find_text (row, "No source is given."));
}

static void
test_past_day (Fixture       *fixture,
               gconstpointer  user_data)
{
  g_autoptr (PcDate) day = pc_date_new (2007, 12, 22);
  g_autofree char *headings = NULL;

  pc_as_of_set_date (fixture->as_of, day);
  pc_view_testing_settle ();
  headings = dup_headings (fixture);

  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "32"));
  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_OVERVIEW_FIGURE), ==, 4);
  g_assert_cmpuint (pc_statistic_bar_get_count (pc_bar_row_get_bar (find_bar (fixture, "Partner cities"))), ==, 20);
  g_assert_null (strstr (headings, "By Status"));
  g_assert_null (strstr (headings, "Contradictions"));
  g_assert_null (strstr (headings, "Facts to Check"));
  g_assert_nonnull (strstr (headings, "Anniversaries, the 24 Months After"));

  pc_as_of_set_date (fixture->as_of, NULL);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "By Status"));
}

static void
test_lazy (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_assert_null (pc_view_testing_find (fixture->page, PC_TYPE_OVERVIEW_BOARD));
  show (fixture, 900, 700);
  g_assert_nonnull (pc_view_testing_find (fixture->page, PC_TYPE_OVERVIEW_BOARD));
}

static void
test_sleeps_out_of_sight (Fixture       *fixture,
                          gconstpointer  user_data)
{
  g_autoptr (PcDate) day = pc_date_new (2007, 12, 22);
  PcOverviewBoard *board;
  PcBarRow *row;

  show (fixture, 1000, 700);
  board = pc_view_testing_find (fixture->page, PC_TYPE_OVERVIEW_BOARD);
  row = find_bar (fixture, "Partner cities");

  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  pc_city_filter_set_choice (fixture->filter, "kinds", "partner", TRUE);
  g_assert_false (pc_bar_row_get_chosen (row));

  gtk_widget_set_visible (GTK_WIDGET (fixture->page), TRUE);
  pc_view_testing_settle ();
  g_assert_true (find_bar (fixture, "Partner cities") == row);
  g_assert_true (pc_bar_row_get_chosen (row));

  /* GTK 4.18 leaks a hidden widget that had the focus when what had it within goes before the next frame. */
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  pc_view_testing_settle ();
  pc_as_of_set_date (fixture->as_of, day);
  g_assert_null (pc_overview_board_get_as_of (board));

  gtk_widget_set_visible (GTK_WIDGET (fixture->page), TRUE);
  pc_view_testing_settle ();
  g_assert_true (pc_overview_board_get_as_of (board) == fixture->as_of);
  g_assert_cmpuint (pc_statistic_bar_get_count (pc_bar_row_get_bar (find_bar (fixture, "Partner cities"))), ==, 20);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  user_data)
{
  g_autoptr (PcDataset) empty = pc_dataset_new ();

  pc_overview_page_set_as_of (fixture->page, NULL);
  pc_overview_page_set_dataset (fixture->page, empty);
  show (fixture, 900, 700);
  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_FACT_HEADING), ==, 0);
  g_assert_nonnull (pc_view_testing_find_text (fixture->page, "cities"));

  pc_overview_page_set_dataset (fixture->page, NULL);
  pc_view_testing_settle ();
  g_assert_cmpuint (count_shown (fixture->page, PC_TYPE_OVERVIEW_FIGURE), ==, 0);
}

static void
assert_fits (Fixture *fixture)
{
  GtkWidget *scroller = pc_view_testing_find (fixture->page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));

  g_assert_cmpint (gtk_widget_get_width (scroller), <=, gtk_widget_get_width (fixture->window));
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), <=, gtk_adjustment_get_page_size (adjustment));
}

static double
get_x (Fixture   *fixture,
       GtkWidget *widget)
{
  graphene_point_t point;

  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (fixture->page), &GRAPHENE_POINT_INIT (0, 0), &point));

  return point.x;
}

static void
test_one_column (Fixture       *fixture,
                 gconstpointer  user_data)
{
  GtkWidget *kinds = gtk_widget_get_ancestor (GTK_WIDGET (find_bar (fixture, "Twin cities")), PC_TYPE_BAR_CHART);
  GtkWidget *columns = pc_view_testing_find (fixture->page, PC_TYPE_COLUMN_CHART);

  assert_fits (fixture);
  g_assert_cmpfloat (get_x (fixture, kinds), ==, get_x (fixture, columns));
}

static void
test_three_columns (Fixture       *fixture,
                    gconstpointer  user_data)
{
  GtkWidget *kinds = gtk_widget_get_ancestor (GTK_WIDGET (find_bar (fixture, "Twin cities")), PC_TYPE_BAR_CHART);
  GtkWidget *columns = pc_view_testing_find (fixture->page, PC_TYPE_COLUMN_CHART);

  assert_fits (fixture);
  g_assert_cmpfloat (get_x (fixture, kinds), <, get_x (fixture, columns));
}

static void
test_large_text (Fixture       *fixture,
                 gconstpointer  user_data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  pc_view_testing_settle ();
  assert_fits (fixture);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  pc_view_testing_settle ();
}

static void
test_bars_begin_in_one_place (Fixture       *fixture,
                              gconstpointer  user_data)
{
  GtkWidget *chart = gtk_widget_get_ancestor (GTK_WIDGET (find_bar (fixture, "Education")), PC_TYPE_BAR_CHART);
  GtkWidget *gauge;
  double x = get_x (fixture, find_shown (chart, PC_TYPE_BAR_GAUGE, 0));

  for (guint i = 1; (gauge = find_shown (chart, PC_TYPE_BAR_GAUGE, i)) != NULL; i++)
    g_assert_cmpfloat (get_x (fixture, gauge), ==, x);
}

static void
test_first_sentence (void)
{
  const struct
  {
    const char *text;
    const char *sentence;
  } cases[] = {
    { NULL, NULL },
    { "", "" },
    { "One. Two.", "One." },
    { "No end", "No end" },
    { "In 2007 it had 4.5 million. Then more.", "In 2007 it had 4.5 million." },
    { "Чи так? Так.", "Чи так?" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = pc_section_text_dup_first_sentence (cases[i].text);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

#define ADD(path, width, func) \
  g_test_add ("/overview/" path, Fixture, GINT_TO_POINTER (width), set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  pc_view_testing_init (&argc, &argv);

  g_test_add_func ("/overview/first-sentence", test_first_sentence);
  ADD ("groups", 1140, test_groups);
  ADD ("figures", 1140, test_figures);
  ADD ("bar/says-what-it-shows", 1140, test_bar_says_what_it_shows);
  ADD ("bar/sets-and-clears-the-filter", 1140, test_bar_sets_and_clears_the_filter);
  ADD ("bar/shows-a-mark-when-chosen", 1140, test_bar_shows_a_mark_when_chosen);
  ADD ("bar/begins-in-one-place", 1140, test_bars_begin_in_one_place);
  ADD ("chart/is-one-tab-stop", 1140, test_chart_is_one_tab_stop);
  ADD ("chart/shows-all", 1140, test_chart_shows_all);
  ADD ("column/sets-and-clears-the-filter", 1140, test_column_sets_and_clears_the_filter);
  ADD ("tiles", 1140, test_tiles);
  ADD ("anniversaries", 1140, test_anniversaries);
  ADD ("findings", 1140, test_findings);
  ADD ("dormancy", 1140, test_dormancy);
  ADD ("proof", 1140, test_proof);
  ADD ("policy", 1140, test_policy);
  ADD ("legal-basis", 1140, test_legal_basis);
  ADD ("past-day", 1140, test_past_day);
  ADD ("one-column", 360, test_one_column);
  ADD ("one-column-in-large-text", 360, test_large_text);
  ADD ("three-columns", 860, test_three_columns);
  ADD ("three-columns-in-a-wide-window", 1920, test_three_columns);
  g_test_add ("/overview/lazy", Fixture, NULL, set_up_without_window, test_lazy, tear_down);
  g_test_add ("/overview/sleeps-out-of-sight", Fixture, NULL, set_up_without_window, test_sleeps_out_of_sight, tear_down);
  g_test_add ("/overview/empty", Fixture, NULL, set_up_without_window, test_empty, tear_down);

  pc_processors_leave (g_test_run ());
}
