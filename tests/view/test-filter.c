/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-filter-chips.h"
#include "pc-filter-option.h"
#include "pc-filter-options.h"
#include "pc-filter-popover.h"
#include "pc-filter-page.h"
#include "pc-filter-period-text.h"
#include "pc-filter-text.h"
#include "pc-filter-years-page.h"
#include "pc-filter-check.h"
#include "pc-filter-checks.h"
#include "pc-filter-group-button.h"
#include "pc-processors.h"
#include "pc-statistics.h"
#include "pc-view-testing.h"

typedef struct
{
  PcCityFilter *filter;
  PcFilterOptions *options;
  PcDataset *dataset;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = pc_view_testing_load_krakow ();
  fixture->filter = pc_city_filter_new ();
  fixture->options = pc_filter_options_new (fixture->filter);
  pc_filter_options_set_dataset (fixture->options, fixture->dataset);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->options);
  g_object_unref (fixture->filter);
  g_object_unref (fixture->dataset);
}

static GListModel *
get_group (Fixture    *fixture,
           const char *group)
{
  g_autoptr (GListModel) model = NULL;

  g_object_get (fixture->options, group, &model, NULL);

  return model;
}

static PcFilterOption *
find_option (Fixture    *fixture,
             const char *group,
             const char *label)
{
  GListModel *model = get_group (fixture, group);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (PcFilterOption) option = g_list_model_get_item (model, i);

      if (g_str_equal (pc_filter_option_get_label (option), label))
        return option;
    }

  g_test_message ("No %s in %s", label, group);
  g_assert_not_reached ();
}

static void
test_groups (Fixture       *fixture,
             gconstpointer  data)
{
  /* Five kinds and what has ended; only what a city has; the home country alone is no choice. */
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "kinds")), ==, 6);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "statuses")), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "countries")), ==, 27);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "continents")), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "switches")), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "period-basis")), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (pc_filter_options_get_active (fixture->options)), ==, 0);
}

static void
test_countries_are_sorted (Fixture       *fixture,
                           gconstpointer  data)
{
  GListModel *countries = get_group (fixture, "countries");

  for (guint i = 1; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcFilterOption) a = g_list_model_get_item (countries, i - 1);
      g_autoptr (PcFilterOption) b = g_list_model_get_item (countries, i);

      g_assert_cmpint (g_utf8_collate (pc_filter_option_get_label (a), pc_filter_option_get_label (b)), <, 0);
    }
}

static void
test_active (Fixture       *fixture,
             gconstpointer  data)
{
  GListModel *active = pc_filter_options_get_active (fixture->options);
  g_autofree char *all = NULL;
  g_autofree char *countries = NULL;

  pc_filter_option_set_active (find_option (fixture, "countries", "France"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "kinds", "Twin cities"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "switches", "Sources differ"), TRUE);

  g_assert_cmpuint (g_list_model_get_n_items (active), ==, 3);
  g_assert_cmpuint (pc_city_filter_get_active_count (fixture->filter), ==, 3);

  all = pc_filter_options_dup_text (fixture->options, NULL);
  g_assert_cmpstr (all, ==, "Twin cities, France, Sources differ");
  countries = pc_filter_options_dup_text (fixture->options, "countries");
  g_assert_cmpstr (countries, ==, "France");

  pc_city_filter_clear (fixture->filter);
  g_assert_cmpuint (g_list_model_get_n_items (active), ==, 0);
  g_assert_false (pc_filter_option_get_active (find_option (fixture, "countries", "France")));
}

static void
test_chips (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *chips = g_object_ref_sink (g_object_new (PC_TYPE_FILTER_CHIPS,
                                                      "options", fixture->options,
                                                      NULL));
  g_autoptr (GPtrArray) buttons = NULL;

  g_assert_false (gtk_widget_get_visible (chips));

  pc_filter_option_set_active (find_option (fixture, "countries", "France"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "kinds", "Ended"), TRUE);
  g_assert_true (gtk_widget_get_visible (chips));

  buttons = pc_view_testing_find_all (chips, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 2);
  gtk_test_accessible_assert_property (g_ptr_array_index (buttons, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove the filter “Ended”");

  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  g_assert_false (pc_city_filter_get_ended (fixture->filter));
  g_clear_pointer (&buttons, g_ptr_array_unref);

  buttons = pc_view_testing_find_all (chips, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 1);
  gtk_test_accessible_assert_property (g_ptr_array_index (buttons, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove the filter “France”");

  g_assert_finalize_object (chips);
}

static void
test_popover (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *popover = g_object_ref_sink (g_object_new (PC_TYPE_FILTER_POPOVER,
                                                        "options", fixture->options,
                                                        NULL));
  GtkWidget *checks = pc_view_testing_find (popover, PC_TYPE_FILTER_CHECKS);
  GtkWidget *twin = pc_view_testing_find (checks, PC_TYPE_FILTER_CHECK);
  g_autoptr (GPtrArray) groups = pc_view_testing_find_all (popover, PC_TYPE_FILTER_GROUP_BUTTON);
  g_autofree char *summary = NULL;

  gtk_test_accessible_assert_role (checks, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (twin, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_cmpuint (groups->len, ==, 5);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (twin), TRUE);
  g_assert_true (pc_city_filter_get_choice (fixture->filter, "kinds", "twin"));
  pc_city_filter_set_choice (fixture->filter, "kinds", "twin", FALSE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (twin)));

  pc_filter_option_set_active (find_option (fixture, "countries", "Spain"), TRUE);
  g_object_get (g_ptr_array_index (groups, 2), "summary", &summary, NULL);
  g_assert_cmpstr (summary, ==, "Spain");

  g_assert_finalize_object (popover);
}

static void
test_page_search (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (pc_filter_page_new ("Country", get_group (fixture, "countries"))));
  GtkWidget *checks = pc_view_testing_find (page, PC_TYPE_FILTER_CHECKS);
  GtkWidget *entry = pc_view_testing_find (page, GTK_TYPE_SEARCH_ENTRY);
  guint n_visible = 0;

  g_assert_true (gtk_widget_get_visible (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "uNITÉd");

  for (GtkWidget *child = gtk_widget_get_first_child (checks);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_visible += gtk_widget_get_visible (child);

  /* The Kingdom and the States. */
  g_assert_cmpuint (n_visible, ==, 2);
  g_assert_finalize_object (page);
}

static void
assert_active (Fixture    *fixture,
               const char *labels)
{
  g_autofree char *text = pc_filter_options_dup_text (fixture->options, NULL);

  g_assert_cmpstr (text, ==, labels);
}

static void
assert_period (Fixture       *fixture,
               PcPeriodBasis  basis,
               int            first_year,
               int            last_year)
{
  int first;
  int last;

  g_assert_cmpint (pc_city_filter_get_period (fixture->filter, &first, &last), ==, basis);
  g_assert_cmpint (first, ==, first_year);
  g_assert_cmpint (last, ==, last_year);
}

static void
test_period_text (Fixture       *fixture,
                  gconstpointer  data)
{
  static const struct
  {
    PcPeriodBasis basis;
    int first_year;
    int last_year;
    const char *text;
  } cases[] = {
    { PC_PERIOD_ANY, 0, 0, NULL },
    { PC_PERIOD_ANY, 1990, 1999, NULL },
    { PC_PERIOD_FIRST_AGREEMENT, 0, 0, "First agreement known" },
    { PC_PERIOD_FIRST_AGREEMENT, 1990, 0, "First agreement from 1990 on" },
    { PC_PERIOD_FIRST_AGREEMENT, 0, 1999, "First agreement until 1999" },
    { PC_PERIOD_FIRST_AGREEMENT, 1990, 1990, "First agreement 1990" },
    { PC_PERIOD_FIRST_AGREEMENT, 1990, 1999, "First agreement 1990–1999" },
    { PC_PERIOD_RELATION, 0, 0, "Relation in known years" },
    { PC_PERIOD_RELATION, 1990, 0, "Relation from 1990 on" },
    { PC_PERIOD_RELATION, 0, 1999, "Relation until 1999" },
    { PC_PERIOD_RELATION, 1990, 1990, "Relation in 1990" },
    { PC_PERIOD_RELATION, 1990, 1999, "Relation in 1990–1999" },
    { PC_PERIOD_NO_AGREEMENT, 0, 0, "First agreement not known" },
    { PC_PERIOD_NO_AGREEMENT, 1990, 1999, "First agreement not known" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;

      pc_city_filter_set_period (fixture->filter, cases[i].basis, cases[i].first_year, cases[i].last_year);
      text = pc_filter_period_text_dup (fixture->filter);
      g_assert_cmpstr (text, ==, cases[i].text);
      assert_active (fixture, cases[i].text != NULL ? cases[i].text : "");
    }
}

/* Years and gaps are chips, words and a number on the button like everything else. */
static void
test_period_and_gaps (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *chips = g_object_ref_sink (g_object_new (PC_TYPE_FILTER_CHIPS,
                                                      "options", fixture->options,
                                                      NULL));
  g_autoptr (GPtrArray) buttons = NULL;
  g_autofree char *no_match = NULL;

  pc_filter_option_set_active (find_option (fixture, "switches", "Facts missing"), TRUE);
  pc_city_filter_set_period (fixture->filter, PC_PERIOD_FIRST_AGREEMENT, 1990, 1999);
  assert_active (fixture, "First agreement 1990–1999, Facts missing");
  g_assert_cmpuint (g_list_model_get_n_items (pc_filter_options_get_active (fixture->options)), ==,
                    pc_city_filter_get_active_count (fixture->filter));
  no_match = pc_filter_text_dup_no_match (fixture->options);
  g_assert_cmpstr (no_match, ==, "No city matches the filter “First agreement 1990–1999, Facts missing”.");

  /* Other years are another chip in the same place. */
  pc_city_filter_set_period (fixture->filter, PC_PERIOD_RELATION, 1990, 1999);
  buttons = pc_view_testing_find_all (chips, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 2);
  gtk_test_accessible_assert_property (g_ptr_array_index (buttons, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove the filter “Relation in 1990–1999”");

  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  assert_period (fixture, PC_PERIOD_ANY, 0, 0);
  g_signal_emit_by_name (g_ptr_array_index (buttons, 1), "clicked");
  g_assert_true (pc_city_filter_is_empty (fixture->filter));
  g_assert_false (gtk_widget_get_visible (chips));

  g_assert_finalize_object (chips);
}

/* A filter may have had its years before anybody showed it. */
static void
test_period_from_before (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (PcFilterOptions) late = NULL;
  g_autofree char *text = NULL;

  pc_city_filter_set_period (fixture->filter, PC_PERIOD_RELATION, 1990, 1999);
  late = pc_filter_options_new (fixture->filter);
  text = pc_filter_options_dup_text (late, NULL);
  g_assert_cmpstr (text, ==, "Relation in 1990–1999");
}

static void
test_clear (Fixture       *fixture,
            gconstpointer  data)
{
  pc_filter_option_set_active (find_option (fixture, "switches", "Facts missing"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "period-basis", "First agreement not known"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "kinds", "Twin cities"), TRUE);
  assert_active (fixture, "Twin cities, First agreement not known, Facts missing");

  pc_city_filter_clear (fixture->filter);
  assert_active (fixture, "");
  g_assert_true (pc_filter_option_get_active (find_option (fixture, "period-basis", "Any years")));
}

static PcStatisticBar *
find_decade (PcStatistics *statistics,
             int           year)
{
  GListModel *decades = pc_statistics_get_bars (statistics, PC_STATISTIC_DECADE);

  for (guint i = 0; i < g_list_model_get_n_items (decades); i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (decades, i);

      if (pc_statistic_bar_get_year (bar) == year)
        return bar;
    }

  g_assert_not_reached ();
}

/* A decade that the overview chooses is a chip, and one that the popover chooses is a bar. */
static void
test_decade (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (PcAsOf) as_of = pc_as_of_new (fixture->dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);
  PcStatisticBar *nineties = find_decade (statistics, 1990);
  PcStatisticBar *none = find_decade (statistics, 0);
  GListModel *active = pc_filter_options_get_active (fixture->options);
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (pc_filter_years_page_new ("Years", fixture->options)));
  g_autoptr (GPtrArray) spins = pc_view_testing_find_all (page, GTK_TYPE_SPIN_BUTTON);
  g_autoptr (PcFilterOption) chip = NULL;

  pc_statistic_bar_choose (nineties, fixture->filter, TRUE);
  assert_active (fixture, "First agreement 1990–1999");
  g_assert_true (pc_filter_option_get_active (find_option (fixture, "period-basis", "First agreement")));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (g_ptr_array_index (spins, 0)), ==, 1990);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (g_ptr_array_index (spins, 1)), ==, 1999);

  chip = g_list_model_get_item (active, 0);
  pc_filter_option_set_active (chip, FALSE);
  g_assert_false (pc_statistic_bar_is_chosen (nineties, fixture->filter));

  pc_statistic_bar_choose (none, fixture->filter, TRUE);
  assert_active (fixture, "First agreement not known");

  pc_filter_option_set_active (find_option (fixture, "period-basis", "First agreement"), TRUE);
  gtk_spin_button_set_value (g_ptr_array_index (spins, 1), 1999);
  gtk_spin_button_set_value (g_ptr_array_index (spins, 0), 1990);
  assert_active (fixture, "First agreement 1990–1999");
  g_assert_true (pc_statistic_bar_is_chosen (nineties, fixture->filter));
  g_assert_false (pc_statistic_bar_is_chosen (none, fixture->filter));

  g_assert_finalize_object (page);
}

static void
test_years_page (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (pc_filter_years_page_new ("Years", fixture->options)));
  g_autoptr (GPtrArray) checks = pc_view_testing_find_all (page, PC_TYPE_FILTER_CHECK);
  g_autoptr (GPtrArray) spins = pc_view_testing_find_all (page, GTK_TYPE_SPIN_BUTTON);
  GtkSpinButton *first = g_ptr_array_index (spins, 0);
  GtkSpinButton *last = g_ptr_array_index (spins, 1);
  double lower;
  double upper;

  g_assert_cmpuint (checks->len, ==, 4);
  for (guint i = 0; i < checks->len; i++)
    gtk_test_accessible_assert_role (g_ptr_array_index (checks, i), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_relation (first, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       gtk_widget_get_prev_sibling (GTK_WIDGET (first)), NULL);

  /* Kraków’s agreements begin in 1973; there are whole decades to choose from. */
  gtk_spin_button_get_range (first, &lower, &upper);
  g_assert_cmpint ((int) lower, ==, 1970);
  g_assert_cmpint ((int) upper, ==, 2029);

  /* Of any years, none can be chosen. */
  g_assert_true (gtk_check_button_get_active (g_ptr_array_index (checks, 0)));
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (first)));

  gtk_check_button_set_active (g_ptr_array_index (checks, 1), TRUE);
  assert_period (fixture, PC_PERIOD_FIRST_AGREEMENT, 0, 0);
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (first)));

  /* The years push each other. */
  gtk_spin_button_set_value (first, 1995);
  assert_period (fixture, PC_PERIOD_FIRST_AGREEMENT, 1995, 2029);
  gtk_spin_button_set_value (last, 1990);
  assert_period (fixture, PC_PERIOD_FIRST_AGREEMENT, 1990, 1990);
  gtk_spin_button_set_value (first, 2001);
  assert_period (fixture, PC_PERIOD_FIRST_AGREEMENT, 2001, 2001);

  /* The years stay when they are about something else. */
  gtk_check_button_set_active (g_ptr_array_index (checks, 2), TRUE);
  assert_period (fixture, PC_PERIOD_RELATION, 2001, 2001);
  g_assert_false (gtk_check_button_get_active (g_ptr_array_index (checks, 1)));
  gtk_check_button_set_active (g_ptr_array_index (checks, 3), TRUE);
  g_assert_cmpint (pc_city_filter_get_period (fixture->filter, NULL, NULL), ==, PC_PERIOD_NO_AGREEMENT);
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (first)));

  /* All years are no limit. */
  gtk_check_button_set_active (g_ptr_array_index (checks, 2), TRUE);
  gtk_spin_button_set_value (first, lower);
  gtk_spin_button_set_value (last, upper);
  assert_period (fixture, PC_PERIOD_RELATION, 0, 0);

  pc_city_filter_clear (fixture->filter);
  g_assert_true (gtk_check_button_get_active (g_ptr_array_index (checks, 0)));

  g_assert_finalize_object (page);
}

/* A filter kept from another file may have years that this one has not. */
static void
test_years_out_of_range (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (pc_filter_years_page_new ("Years", fixture->options)));
  g_autoptr (GPtrArray) spins = pc_view_testing_find_all (page, GTK_TYPE_SPIN_BUTTON);

  pc_city_filter_set_period (fixture->filter, PC_PERIOD_RELATION, 1700, 2150);
  assert_period (fixture, PC_PERIOD_RELATION, 1700, 2150);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (g_ptr_array_index (spins, 0)), ==, 1700);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (g_ptr_array_index (spins, 1)), ==, 2150);

  pc_filter_options_set_dataset (fixture->options, NULL);
  pc_city_filter_clear (fixture->filter);
  g_assert_false (gtk_widget_is_sensitive (g_ptr_array_index (spins, 0)));

  g_assert_finalize_object (page);
}

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  PcFilterOption *twin = find_option (fixture, "kinds", "Twin cities");
  PcFilterOption *unknown = find_option (fixture, "period-basis", "First agreement not known");
  PcFilterOption *sweden = find_option (fixture, "countries", "Sweden");
  GtkWidget *check = g_object_ref_sink (pc_filter_check_new (twin));
  GtkWidget *other = g_object_ref_sink (pc_filter_check_new (sweden));
  int all;

  g_assert_cmpint (pc_filter_option_get_count (twin), ==, -1);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Twin cities");

  pc_filter_options_hold_counts (fixture->options);
  g_assert_cmpint (pc_filter_option_get_count (twin), ==, 4);
  g_assert_cmpint (pc_filter_option_get_count (find_option (fixture, "period-basis", "Any years")), ==, 39);
  all = pc_filter_option_get_count (find_option (fixture, "period-basis", "First agreement"));
  g_assert_cmpint (all, >, 0);
  g_assert_cmpint (all + pc_filter_option_get_count (unknown), ==, 39);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Twin cities, 4 cities");
  gtk_test_accessible_assert_property (other, GTK_ACCESSIBLE_PROPERTY_LABEL, "Sweden, 1 city");
  g_assert_false (gtk_widget_has_css_class (other, "none"));

  /* They follow the rest of the filter, but what is in the same group does not matter. */
  pc_filter_option_set_active (find_option (fixture, "kinds", "Partner cities"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "countries", "Germany"), TRUE);
  g_assert_cmpint (pc_filter_option_get_count (twin), ==, 4);
  pc_view_testing_settle ();
  g_assert_cmpint (pc_filter_option_get_count (twin), !=, 4);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  pc_city_filter_clear (fixture->filter);
  pc_filter_option_set_active (find_option (fixture, "continents", "Africa"), TRUE);
  pc_view_testing_settle ();
  g_assert_cmpint (pc_filter_option_get_count (sweden), ==, 0);
  gtk_test_accessible_assert_property (other, GTK_ACCESSIBLE_PROPERTY_LABEL, "Sweden, 0 cities");

  /* What would show nothing is dimmed, and can be chosen all the same. */
  g_assert_true (gtk_widget_has_css_class (other, "none"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (other), TRUE);
  g_assert_true (pc_city_filter_get_choice (fixture->filter, "countries", "SE"));

  /* Nobody looks: nothing is counted. */
  pc_filter_options_drop_counts (fixture->options);
  g_assert_cmpint (pc_filter_option_get_count (twin), ==, -1);
  pc_city_filter_clear (fixture->filter);
  pc_view_testing_settle ();
  g_assert_cmpint (pc_filter_option_get_count (twin), ==, -1);

  g_assert_finalize_object (check);
  g_assert_finalize_object (other);
}

static gboolean
is_counted (gpointer option)
{
  return pc_filter_option_get_count (option) >= 0;
}

static gboolean
is_not_counted (gpointer option)
{
  return pc_filter_option_get_count (option) < 0;
}

/* The popover counts while it is open. */
static void
test_counts_while_open (Fixture       *fixture,
                        gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = g_object_new (PC_TYPE_FILTER_POPOVER, "options", fixture->options, NULL);
  PcFilterOption *twin = find_option (fixture, "kinds", "Twin cities");

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_window_set_child (GTK_WINDOW (window), button);
  gtk_window_present (GTK_WINDOW (window));
  pc_view_testing_settle ();
  g_assert_true (is_not_counted (twin));

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  pc_view_testing_wait_for (is_counted, twin);

  /* Another file is counted at once. */
  pc_filter_options_set_dataset (fixture->options, NULL);
  pc_filter_options_set_dataset (fixture->options, fixture->dataset);
  twin = find_option (fixture, "kinds", "Twin cities");
  g_assert_cmpint (pc_filter_option_get_count (twin), ==, 4);

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  pc_view_testing_wait_for (is_not_counted, twin);

  gtk_window_destroy (GTK_WINDOW (window));
  pc_view_testing_settle ();
}

/* A new window goes on with the years and the gaps of the last one. */
static void
test_settings (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new ("pl.krakow.PartnerCities");
  PcWindow *window = pc_window_new (NULL, settings, NULL);
  PcCityFilter *filter = pc_window_get_filter (window);
  g_autofree char *basis = NULL;
  int first_year;
  int last_year;

  pc_city_filter_set_only_gaps (filter, TRUE);
  pc_city_filter_set_period (filter, PC_PERIOD_RELATION, 1990, 1999);
  basis = g_settings_get_string (settings, "filter-period-basis");
  g_assert_cmpstr (basis, ==, "relation");
  gtk_window_destroy (GTK_WINDOW (window));

  window = pc_window_new (NULL, settings, NULL);
  filter = pc_window_get_filter (window);
  g_assert_true (pc_city_filter_get_only_gaps (filter));
  g_assert_cmpint (pc_city_filter_get_period (filter, &first_year, &last_year), ==, PC_PERIOD_RELATION);
  g_assert_cmpint (first_year, ==, 1990);
  g_assert_cmpint (last_year, ==, 1999);
  pc_city_filter_clear (filter);
  gtk_window_destroy (GTK_WINDOW (window));

  window = pc_window_new (NULL, settings, NULL);
  g_assert_true (pc_city_filter_is_empty (pc_window_get_filter (window)));
  g_assert_cmpint (g_settings_get_int (settings, "filter-period-first"), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  pc_view_testing_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/filter/" name, Fixture, NULL, set_up, function, tear_down)

  add ("groups", test_groups);
  add ("countries-are-sorted", test_countries_are_sorted);
  add ("active", test_active);
  add ("chips", test_chips);
  add ("popover", test_popover);
  add ("page-search", test_page_search);
  add ("period-text", test_period_text);
  add ("period-and-gaps", test_period_and_gaps);
  add ("period-from-before", test_period_from_before);
  add ("clear", test_clear);
  add ("decade", test_decade);
  add ("years-page", test_years_page);
  add ("years-out-of-range", test_years_out_of_range);
  add ("counts", test_counts);
  add ("counts-while-open", test_counts_while_open);
  add ("settings", test_settings);

  pc_processors_leave (g_test_run ());
}
