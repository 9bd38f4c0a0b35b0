/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  PcDataset      *dataset;
  PcCityFilter   *filter;
  PcFilterCounts *counts;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = pc_test_dataset_new ();
  fixture->filter = pc_city_filter_new ();
  fixture->counts = pc_filter_counts_new (fixture->filter, pc_dataset_get_cities (fixture->dataset));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->counts);
  g_clear_object (&fixture->filter);
  g_clear_object (&fixture->dataset);
}

static void
assert_count (Fixture    *fixture,
              const char *property,
              const char *value,
              guint       expected)
{
  g_test_message ("%s: %s", property, value ? value : "on");
  g_assert_cmpuint (pc_filter_counts_get (fixture->counts, property, value), ==, expected);
}

static void
test_all (Fixture       *fixture,
          gconstpointer  data)
{
  assert_count (fixture, "kinds", "twin", 1);
  assert_count (fixture, "kinds", "partner", 1);
  assert_count (fixture, "kinds", "no-agreement", 0);
  assert_count (fixture, "kinds", "nothing-of-the-sort", 0);
  assert_count (fixture, "ended", NULL, 1);
  assert_count (fixture, "statuses", "active", 1);
  assert_count (fixture, "statuses", "dormant", 0);
  assert_count (fixture, "areas", "transport", 1);
  assert_count (fixture, "areas", "culture", 0);
  assert_count (fixture, "countries", "UA", 2);
  assert_count (fixture, "countries", "PL", 0);
  assert_count (fixture, "continents", "europe", 3);
  assert_count (fixture, "only-disputed", NULL, 1);
  g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==, 3);
}

/* A choice counts against the other criteria, but not against the rest of its own. */
static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  pc_city_filter_set_choice (fixture->filter, "countries", "UA", TRUE);
  g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==, 2);
  assert_count (fixture, "countries", "UA", 2);
  assert_count (fixture, "countries", "IT", 1);
  assert_count (fixture, "kinds", "twin", 1);
  assert_count (fixture, "kinds", "partner", 0);
  assert_count (fixture, "ended", NULL, 1);

  pc_city_filter_set_choice (fixture->filter, "kinds", "twin", TRUE);
  assert_count (fixture, "countries", "UA", 1);
  assert_count (fixture, "countries", "IT", 0);
  assert_count (fixture, "ended", NULL, 1);
  assert_count (fixture, "only-disputed", NULL, 1);

  /* Two criteria that fail leave nothing. */
  pc_city_filter_set_choice (fixture->filter, "statuses", "dormant", TRUE);
  g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==, 0);
  assert_count (fixture, "countries", "UA", 0);
  assert_count (fixture, "statuses", "active", 1);
  assert_count (fixture, "statuses", "listed", 0);
}

/* Each basis counts in the years that the filter has, whichever is chosen. */
static void
test_period (Fixture       *fixture,
             gconstpointer  data)
{
  guint all = g_list_model_get_n_items (pc_dataset_get_cities (fixture->dataset));
  guint dated = pc_filter_counts_get (fixture->counts, "period-basis", "first-agreement");

  assert_count (fixture, "period-basis", "any", all);
  assert_count (fixture, "period-basis", "no-agreement", all - dated);

  pc_city_filter_set_period (fixture->filter, PC_PERIOD_FIRST_AGREEMENT, 1993, 1993);
  g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==,
                    pc_filter_counts_get (fixture->counts, "period-basis", "first-agreement"));
  assert_count (fixture, "period-basis", "any", all);
  assert_count (fixture, "period-basis", "no-agreement", all - dated);

  pc_city_filter_set_period (fixture->filter, PC_PERIOD_NO_AGREEMENT, 1700, 1701);
  g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==, all - dated);
  assert_count (fixture, "period-basis", "first-agreement", 0);
  assert_count (fixture, "period-basis", "relation", 0);
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  pc_city_filter_set_text (fixture->filter, "lviv");
  assert_count (fixture, "countries", "UA", 1);
  assert_count (fixture, "countries", "IT", 0);
  assert_count (fixture, "ended", NULL, 1);
  assert_count (fixture, "kinds", "twin", 0);
}

static void
test_day (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (PcAsOf) as_of = pc_as_of_new (fixture->dataset);
  g_autoptr (PcDate) day = pc_date_new (1990, 1, 1);

  pc_city_filter_set_as_of (fixture->filter, as_of);
  assert_count (fixture, "kinds", "twin", 1);
  pc_as_of_set_date (as_of, day);
  assert_count (fixture, "kinds", "twin", 0);
  assert_count (fixture, "kinds", "partner", 2);
  assert_count (fixture, "ended", NULL, 0);
  assert_count (fixture, "countries", "UA", 1);
}

/* Each count is what the filter shows once the choice alone of its criterion is made. */
static void
test_truth (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const choices[][2] = {
    { "kinds", "twin" }, { "kinds", "partner" }, { "statuses", "active" }, { "statuses", "listed" }, { "areas", "transport" },
    { "countries", "UA" }, { "countries", "IT" }, { "continents", "europe" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      guint promised;

      pc_city_filter_set_choice (fixture->filter, "countries", "UA", TRUE);
      promised = pc_filter_counts_get (fixture->counts, choices[i][0], choices[i][1]);
      if (g_str_equal (choices[i][0], "countries"))
        pc_city_filter_clear (fixture->filter);
      pc_city_filter_set_choice (fixture->filter, choices[i][0], choices[i][1], TRUE);
      g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==, promised);
      pc_city_filter_clear (fixture->filter);
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GListStore) none = g_list_store_new (PC_TYPE_CITY);
  guint n = 0;

  g_signal_connect_swapped (fixture->counts, "changed", G_CALLBACK (count_cb), &n);
  assert_count (fixture, "countries", "IT", 1);
  pc_city_filter_set_only_disputed (fixture->filter, TRUE);
  g_assert_cmpuint (n, ==, 1);
  assert_count (fixture, "countries", "IT", 0);
  pc_city_filter_clear (fixture->filter);
  pc_test_append (fixture->dataset, "cities", "country", "IT", NULL);
  g_assert_cmpuint (n, ==, 3);
  assert_count (fixture, "countries", "IT", 2);
  pc_filter_counts_set_cities (fixture->counts, G_LIST_MODEL (none));
  g_assert_cmpuint (n, ==, 4);
  assert_count (fixture, "countries", "IT", 0);
  pc_filter_counts_set_cities (fixture->counts, NULL);
  g_assert_cmpuint (pc_filter_counts_get_total (fixture->counts), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/model/filter-counts/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add ("/model/filter-counts/others", Fixture, NULL, set_up, test_others, tear_down);
  g_test_add ("/model/filter-counts/period", Fixture, NULL, set_up, test_period, tear_down);
  g_test_add ("/model/filter-counts/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/model/filter-counts/day", Fixture, NULL, set_up, test_day, tear_down);
  g_test_add ("/model/filter-counts/truth", Fixture, NULL, set_up, test_truth, tear_down);
  g_test_add ("/model/filter-counts/changed", Fixture, NULL, set_up, test_changed, tear_down);

  return g_test_run ();
}
