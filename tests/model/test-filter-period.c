/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  PcPeriodBasis  basis;
  int            first_year;
  int            last_year;
  const char    *expected;
} Case;

/* Kyiv: agreement 1976, since 1976; Milan: none, known since 2007; Lviv: none, ended 2022. */
static const Case cases[] = {
  { PC_PERIOD_ANY, 1900, 1901, "kyiv milan lviv" },
  { PC_PERIOD_FIRST_AGREEMENT, 1970, 1979, "kyiv" },
  { PC_PERIOD_FIRST_AGREEMENT, 1976, 1976, "kyiv" },
  { PC_PERIOD_FIRST_AGREEMENT, 1977, 1999, "" },
  { PC_PERIOD_FIRST_AGREEMENT, 1900, 1975, "" },
  { PC_PERIOD_FIRST_AGREEMENT, 0, 1976, "kyiv" },
  { PC_PERIOD_FIRST_AGREEMENT, 1976, 0, "kyiv" },
  { PC_PERIOD_FIRST_AGREEMENT, 0, 0, "kyiv" },
  { PC_PERIOD_RELATION, 1900, 1975, "" },
  { PC_PERIOD_RELATION, 1900, 1976, "kyiv" },
  { PC_PERIOD_RELATION, 2006, 2006, "kyiv" },
  { PC_PERIOD_RELATION, 2007, 2007, "kyiv milan" },
  { PC_PERIOD_RELATION, 2022, 2022, "kyiv milan lviv" },
  { PC_PERIOD_RELATION, 2023, 0, "kyiv milan" },
  { PC_PERIOD_NO_AGREEMENT, 0, 0, "milan lviv" },
  { PC_PERIOD_NO_AGREEMENT, 1970, 1979, "milan lviv" },
};

static char *
list_matches (PcCityFilter *filter,
              PcDataset    *dataset)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GListModel *cities = pc_dataset_get_cities (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (pc_city_filter_matches (filter, city))
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", pc_place_get_id (PC_PLACE (city)));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_years (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = NULL;

      pc_city_filter_set_period (filter, cases[i].basis, cases[i].first_year, cases[i].last_year);
      found = list_matches (filter, dataset);
      g_test_message ("case %u", i);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_signals (void)
{
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  guint *basis = pc_test_count_notify (filter, "period-basis");
  guint n = 0;
  int first, last;

  g_signal_connect_swapped (filter, "changed", G_CALLBACK (count_cb), &n);

  /* Years by themselves choose nothing. */
  pc_city_filter_set_period (filter, PC_PERIOD_ANY, 1970, 1979);
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (pc_city_filter_is_empty (filter));

  pc_city_filter_set_period (filter, PC_PERIOD_FIRST_AGREEMENT, 1970, 1979);
  pc_city_filter_set_period (filter, PC_PERIOD_FIRST_AGREEMENT, 1970, 1979);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (*basis, ==, 1);
  g_assert_cmpuint (pc_city_filter_get_active_count (filter), ==, 1);
  g_assert_cmpint (pc_city_filter_get_period (filter, &first, &last), ==, PC_PERIOD_FIRST_AGREEMENT);
  g_assert_cmpint (first, ==, 1970);
  g_assert_cmpint (last, ==, 1979);

  g_object_set (filter, "period-last", 1989, NULL);
  g_assert_cmpuint (n, ==, 2);
  pc_city_filter_clear (filter);
  g_assert_cmpuint (n, ==, 3);
  g_assert_true (pc_city_filter_is_empty (filter));
  g_assert_cmpint (pc_city_filter_get_period (filter, &first, NULL), ==, PC_PERIOD_ANY);
  g_assert_cmpint (first, ==, 0);
}

static void
set_day (PcAsOf     *as_of,
         const char *text)
{
  g_autoptr (PcDate) day = pc_date_new_from_string (text, NULL);

  pc_as_of_set_date (as_of, day);
}

static void
test_day (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  g_autofree char *today = NULL;
  g_autofree char *before = NULL;
  g_autofree char *twins = NULL;
  g_autofree char *ended = NULL;
  guint n = 0;

  pc_city_filter_set_as_of (filter, as_of);
  g_signal_connect_swapped (filter, "changed", G_CALLBACK (count_cb), &n);
  today = list_matches (filter, dataset);
  g_assert_cmpstr (today, ==, "kyiv milan lviv");

  /* What had not begun does not match, what may have does. */
  set_day (as_of, "1990");
  g_assert_cmpuint (n, ==, 1);
  before = list_matches (filter, dataset);
  g_assert_cmpstr (before, ==, "kyiv milan");
  g_assert_true (pc_city_filter_is_empty (filter));

  pc_city_filter_set_choice (filter, "kinds", "twin", TRUE);
  twins = list_matches (filter, dataset);
  g_assert_cmpstr (twins, ==, "");

  pc_city_filter_clear (filter);
  pc_city_filter_set_ended (filter, TRUE);
  set_day (as_of, "2022-09-16");
  ended = list_matches (filter, dataset);
  g_assert_cmpstr (ended, ==, "lviv");
  g_assert_true (pc_city_filter_get_as_of (filter) == as_of);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/filter-period/years", test_years);
  g_test_add_func ("/model/filter-period/signals", test_signals);
  g_test_add_func ("/model/filter-period/day", test_day);

  return g_test_run ();
}
