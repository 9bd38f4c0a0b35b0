/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#define CITY "kyiv"

typedef struct
{
  const char *agreement;
  const char *day;
  guint       months;
  const char *expected;
} Case;

static const Case cases[] = {
  /* Every fifth year, from the day itself to the same day of the last month. */
  { "1976-12-12", "2026-11-23", 24, "50 2026-12-12" },
  { "1990-12-01", "2026-11-23", 24, NULL },
  { "2021-11-23", "2026-11-23", 24, "5 2026-11-23" },
  { "2021-11-22", "2026-11-23", 24, NULL },
  { "2023-11-23", "2026-11-23", 24, "5 2028-11-23" },
  { "2023-11-24", "2026-11-23", 24, NULL },
  { "2020-01-15", "2026-11-23", 120, "10 2030-01-15, 15 2035-01-15" },
  /* The youngest is five years, and what is still to be signed has none. */
  { "2026-11-23", "2026-11-23", 24, NULL },
  { "2030-01-01", "2026-11-23", 24, NULL },
  /* A month later than the 31st of January is the end of February. */
  { "2017-02-28", "2027-01-31", 1, "10 2027-02-28" },
  { "2017-03-01", "2027-01-31", 1, NULL },
  /* Only the year: kept as long as some of it lies ahead. */
  { "2017", "2026-11-23", 24, "10 2027" },
  { "2017", "2027-12-31", 1, "10 2027" },
  { "2017", "2028-01-01", 24, NULL },
  { "2017", "2026-12-01", 1, "10 2027" },
  { "2017", "2026-11-30", 1, NULL },
  /* Only the month. */
  { "2002-05", "2027-05-31", 1, "25 2027-05" },
  { "2002-05", "2027-06-01", 1, NULL },
  { "2002-05", "2027-04-01", 1, "25 2027-05" },
  { "2002-05", "2027-03-31", 1, NULL },
  /* 29 February is celebrated on the 28th where there is none. */
  { "2008-02-29", "2013-02-01", 1, "5 2013-02-28" },
  { "2008-02-29", "2028-02-01", 1, "20 2028-02-29" },
  { "2008-02-29", "2013-03-01", 1, NULL },
};

static PcDate *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  PcDate *date = pc_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return date;
}

static PcCity *
only_agreement (PcDataset  *dataset,
                const char *date)
{
  PcCity *city = pc_test_get_city (dataset, CITY);

  g_list_store_remove_all (G_LIST_STORE (pc_city_get_agreements (city)));
  pc_test_set_date (pc_test_append (city, "agreements", "id", "one", NULL), "date", date);

  return city;
}

static PcAnniversary *
peek (PcAnniversaries *list,
      guint            position)
{
  return pc_derived_list_peek (PC_DERIVED_LIST (list), position);
}

static char *
describe (PcAnniversaries *list)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      PcAnniversary *anniversary = peek (list, i);
      g_autofree char *date = pc_date_to_string (pc_anniversary_get_date (anniversary));

      g_strv_builder_take (builder, g_strdup_printf ("%u %s", pc_anniversary_get_years (anniversary), date));
    }
  lines = g_strv_builder_end (builder);

  return lines[0] ? g_strjoinv (", ", lines) : NULL;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
      g_autoptr (PcDate) day = parse (cases[i].day);
      g_autoptr (PcAnniversaries) list = pc_anniversaries_new (dataset, day);
      g_autofree char *found = NULL;

      only_agreement (dataset, cases[i].agreement);
      pc_anniversaries_set_months (list, cases[i].months);
      found = describe (list);
      g_test_message ("%s seen on %s", cases[i].agreement, cases[i].day);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
test_ended (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDate) day = parse ("2026-11-23");
  g_autoptr (PcDate) then = parse ("2021-01-01");
  g_autoptr (PcAnniversaries) list = pc_anniversaries_new (dataset, day);
  PcCity *city = only_agreement (dataset, "2017-03-04");
  g_autofree char *before = describe (list);
  g_autofree char *after = NULL;
  g_autofree char *earlier = NULL;

  g_assert_cmpstr (before, ==, "10 2027-03-04");

  pc_test_set_date (pc_test_get (city, "relations", 1), "until", "2026-12-31");
  pc_derived_list_refresh (PC_DERIVED_LIST (list));
  after = describe (list);
  g_assert_null (after);

  /* While the relation lasted it had one. */
  pc_derived_list_set_day (PC_DERIVED_LIST (list), then);
  earlier = describe (list);
  g_assert_cmpstr (earlier, ==, "5 2022-03-04");
}

static void
test_order (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDate) day = parse ("2026-11-23");
  g_autoptr (PcAnniversaries) list = pc_anniversaries_new (dataset, day);
  PcCity *city = only_agreement (dataset, "2017");
  g_autofree char *found = NULL;

  pc_test_set_date (pc_test_append (city, "agreements", "id", "two", NULL), "date", "2017-12-31");
  pc_test_set_date (pc_test_append (city, "agreements", "id", "three", NULL), "date", "2002-12-31");
  pc_test_set_date (pc_test_append (city, "agreements", "id", "four", NULL), "date", "2017-12");
  pc_test_set_date (pc_test_append (city, "agreements", "id", "five", NULL), "date", "2017-05-06");
  found = describe (list);
  g_assert_cmpstr (found, ==, "10 2027-05-06, 25 2027-12-31, 10 2027-12-31, 10 2027-12, 10 2027");
}

static void
test_words (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDate) day = parse ("2026-11-23");
  g_autoptr (PcAnniversaries) list = pc_anniversaries_new (dataset, day);
  PcCity *city = pc_test_get_city (dataset, CITY);
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  g_autofree char *second = NULL;
  g_autofree char *coarse = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  g_assert_true (pc_anniversary_get_city (peek (list, 0)) == city);
  g_assert_true (pc_anniversary_get_agreement (peek (list, 0)) == pc_city_find_agreement (city, "kyiv-1976"));
  g_assert_true (pc_anniversary_get_first (peek (list, 0)));
  g_assert_true (pc_anniversary_get_jubilee (peek (list, 0)));
  g_assert_false (pc_anniversary_get_disputed (peek (list, 0)));
  g_assert_false (pc_anniversary_get_first (peek (list, 1)));
  g_assert_false (pc_anniversary_get_jubilee (peek (list, 1)));
  g_assert_true (pc_anniversary_get_disputed (peek (list, 1)));

  title = pc_anniversary_dup_title (peek (list, 0));
  g_assert_cmpstr (title, ==, "50 years: \u2068Kyiv\u2069");
  label = pc_anniversary_dup_label (peek (list, 0));
  g_assert_cmpstr (label, ==, "\u2068Kyiv\u2069: 50 years since the first agreement, “\u2068Agreement\u2069”, 12 December 2026");
  second = pc_anniversary_dup_label (peek (list, 1));
  g_assert_cmpstr (second, ==, "\u2068Kyiv\u2069: 35 years since “\u2068Twinning\u2069”, 19 February 2028");

  only_agreement (dataset, "2002-05");
  pc_derived_list_refresh (PC_DERIVED_LIST (list));
  coarse = pc_anniversary_dup_date_label (peek (list, 0));
  g_assert_cmpstr (coarse, ==, "May 2027, day not known");
}

static void
test_moved (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *city = only_agreement (dataset, "2008-02-29");
  g_autoptr (PcAnniversary) common = pc_anniversary_new (city, pc_city_find_agreement (city, "one"), 5);
  g_autoptr (PcAnniversary) leap = pc_anniversary_new (city, pc_city_find_agreement (city, "one"), 20);

  g_assert_true (pc_anniversary_get_moved (common));
  g_assert_false (pc_anniversary_get_moved (leap));
}

/* Without being asked, the list follows the dataset in an idle moment. */
static void
test_follows (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDate) day = parse ("2026-11-23");
  g_autoptr (PcAnniversaries) list = pc_anniversaries_new (dataset, day);
  guint *count = pc_test_count_notify (list, "n-items");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  only_agreement (dataset, "1990");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  g_assert_cmpuint (*count, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/anniversaries/cases", test_cases);
  g_test_add_func ("/model/anniversaries/ended", test_ended);
  g_test_add_func ("/model/anniversaries/order", test_order);
  g_test_add_func ("/model/anniversaries/words", test_words);
  g_test_add_func ("/model/anniversaries/moved", test_moved);
  g_test_add_func ("/model/anniversaries/follows", test_follows);

  return g_test_run ();
}
