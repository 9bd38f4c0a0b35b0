/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static char *
describe (PcStatistics       *statistics,
          PcStatisticSubject  subject)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GListModel *bars = pc_statistics_get_bars (statistics, subject);

  for (guint i = 0; i < g_list_model_get_n_items (bars); i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (bars, i);
      g_autofree char *label = pc_statistic_bar_dup_label (bar);
      g_autofree char *plain = pc_strip_bidi (label);

      g_string_append_printf (text, "%s%s (%g)", i > 0 ? ", " : "", plain, pc_statistic_bar_get_share (bar));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

typedef struct
{
  const char         *day;
  PcStatisticSubject  subject;
  const char         *expected;
  guint               n_unknown;
} Case;

static const Case cases[] = {
  { NULL, PC_STATISTIC_KIND, "Twin cities: 1 city (1), Partner cities: 1 city (1), Cities without an agreement: 0 cities (0), Ended: 1 city (1)", 0 },
  { NULL, PC_STATISTIC_COUNTRY, "Ukraine: 2 cities (1), Italy: 1 city (0.5)", 0 },
  { NULL, PC_STATISTIC_CONTINENT, "Europe: 3 cities (1)", 0 },
  { NULL, PC_STATISTIC_AREA, "Transport: 1 city (1)", 2 },
  { NULL, PC_STATISTIC_DECADE, "1970–1979: 1 city (0.5), Not known: 2 cities (1)", 2 },
  { NULL, PC_STATISTIC_STATUS, "Active: 1 city (1), Listed: 1 city (1), Ended: 1 city (1)", 0 },
  /* The bars stay; what had not begun, or is not known to have, does not count. */
  { "1990-01-01", PC_STATISTIC_KIND, "Twin cities: 0 cities (0), Partner cities: 1 city (1), Cities without an agreement: 0 cities (0), Ended: 0 cities (0)", 1 },
  { "1990-01-01", PC_STATISTIC_COUNTRY, "Ukraine: 1 city (1), Italy: 0 cities (0)", 0 },
  { "1990-01-01", PC_STATISTIC_DECADE, "1970–1979: 1 city (1), Not known: 0 cities (0)", 0 },
};

static void
set_day (PcAsOf     *as_of,
         const char *text)
{
  g_autoptr (PcDate) day = text ? pc_date_new_from_string (text, NULL) : NULL;

  pc_as_of_set_date (as_of, day);
}

static void
test_bars (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = NULL;

      set_day (as_of, cases[i].day);
      found = describe (statistics, cases[i].subject);
      g_assert_cmpstr (found, ==, cases[i].expected);
      g_assert_cmpuint (pc_statistics_get_n_unknown (statistics, cases[i].subject), ==, cases[i].n_unknown);
    }
}

static void
test_totals (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);

  g_assert_cmpuint (pc_statistics_get_n_cities (statistics), ==, 3);
  g_assert_cmpuint (pc_statistics_get_n_countries (statistics), ==, 2);
  g_assert_cmpuint (pc_statistics_get_n_continents (statistics), ==, 1);
  g_assert_cmpuint (pc_statistics_get_n_agreements (statistics), ==, 2);
  g_assert_cmpuint (pc_statistics_get_n_active (statistics), ==, 1);

  set_day (as_of, "1990-01-01");
  g_assert_cmpuint (pc_statistics_get_n_cities (statistics), ==, 1);
  g_assert_cmpuint (pc_statistics_get_n_countries (statistics), ==, 1);
  g_assert_cmpuint (pc_statistics_get_n_agreements (statistics), ==, 1);
}

/* All decades between the first and the last have a bar, and the year 2000 begins one. */
static void
test_decades (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);
  g_autofree char *found = NULL;

  pc_test_set_date (pc_test_append (pc_test_get_city (dataset, "milan"), "agreements", "id", "m", NULL), "date", "2000");
  pc_test_set_date (pc_test_append (pc_test_get_city (dataset, "lviv"), "agreements", "id", "l", NULL), "date", "1999-12-31");
  found = describe (statistics, PC_STATISTIC_DECADE);
  g_assert_cmpstr (found, ==, "1970–1979: 1 city (1), 1980–1989: 0 cities (0), 1990–1999: 1 city (1), 2000–2009: 1 city (1)");
}

/* Each bar filters to as many cities as it counts. */
static void
test_choose (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  g_autoptr (PcFilterCounts) counts = pc_filter_counts_new (filter, pc_dataset_get_cities (dataset));

  for (guint subject = 0; subject < PC_N_STATISTIC_SUBJECTS; subject++)
    {
      GListModel *bars = pc_statistics_get_bars (statistics, subject);

      for (guint i = 0; i < g_list_model_get_n_items (bars); i++)
        {
          g_autoptr (PcStatisticBar) bar = g_list_model_get_item (bars, i);

          g_assert_true (pc_statistic_bar_can_choose (bar));
          g_assert_false (pc_statistic_bar_is_chosen (bar, filter));
          pc_statistic_bar_choose (bar, filter, TRUE);
          g_assert_true (pc_statistic_bar_is_chosen (bar, filter));
          g_assert_cmpuint (pc_filter_counts_get_total (counts), ==, pc_statistic_bar_get_count (bar));
          pc_statistic_bar_choose (bar, filter, FALSE);
          g_assert_true (pc_city_filter_is_empty (filter));
        }
    }
}

static void
test_same_bars (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);
  GListModel *bars = pc_statistics_get_bars (statistics, PC_STATISTIC_KIND);
  g_autoptr (PcStatisticBar) bar = g_list_model_get_item (bars, 0);
  g_autoptr (PcStatisticBar) same = NULL;
  guint *count = pc_test_count_notify (bar, "count");

  set_day (as_of, "1990-01-01");
  same = g_list_model_get_item (bars, 0);
  g_assert_true (same == bar);
  g_assert_cmpuint (*count, ==, 1);
  g_assert_cmpuint (pc_statistic_bar_get_count (bar), ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcAsOf) nothing = pc_as_of_new (NULL);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);
  g_autoptr (PcStatistics) none = pc_statistics_new (nothing);

  for (guint subject = 0; subject < PC_N_STATISTIC_SUBJECTS; subject++)
    {
      g_assert_cmpuint (g_list_model_get_n_items (pc_statistics_get_bars (statistics, subject)), ==, 0);
      g_assert_cmpuint (g_list_model_get_n_items (pc_statistics_get_bars (none, subject)), ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/statistics/bars", test_bars);
  g_test_add_func ("/model/statistics/totals", test_totals);
  g_test_add_func ("/model/statistics/decades", test_decades);
  g_test_add_func ("/model/statistics/choose", test_choose);
  g_test_add_func ("/model/statistics/same-bars", test_same_bars);
  g_test_add_func ("/model/statistics/empty", test_empty);

  return g_test_run ();
}
