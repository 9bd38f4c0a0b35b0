/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *day;
  PcAsOfState kyiv;
  const char *kyiv_kind;
  PcAsOfState milan;
  PcAsOfState lviv;
  guint       n_countries;
} Case;

static const Case cases[] = {
  { NULL, PC_AS_OF_HOLDS, "twin", PC_AS_OF_HOLDS, PC_AS_OF_ENDED, 2 },
  /* Each change of kind on its own day, and the day before. */
  { "1976-12-11", PC_AS_OF_NOT_YET, NULL, PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 0 },
  { "1976-12-12", PC_AS_OF_HOLDS, "partner", PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 1 },
  { "1993-02-18", PC_AS_OF_HOLDS, "partner", PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 1 },
  { "1993-02-19", PC_AS_OF_HOLDS, "twin", PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 1 },
  /* The baseline document proves Milan, and that Lviv came after it. */
  { "2007-12-21", PC_AS_OF_HOLDS, "twin", PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 1 },
  { "2007-12-22", PC_AS_OF_HOLDS, "twin", PC_AS_OF_HOLDS, PC_AS_OF_NOT_YET, 2 },
  { "2007-12-23", PC_AS_OF_HOLDS, "twin", PC_AS_OF_HOLDS, PC_AS_OF_UNKNOWN, 2 },
  { "2022-09-15", PC_AS_OF_HOLDS, "twin", PC_AS_OF_HOLDS, PC_AS_OF_UNKNOWN, 2 },
  { "2022-09-16", PC_AS_OF_HOLDS, "twin", PC_AS_OF_HOLDS, PC_AS_OF_ENDED, 2 },
  /* Of a year or month, the first day. */
  { "1993", PC_AS_OF_HOLDS, "partner", PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 1 },
  { "1993-03", PC_AS_OF_HOLDS, "twin", PC_AS_OF_UNKNOWN, PC_AS_OF_NOT_YET, 1 },
};

static void
set_date (PcAsOf     *as_of,
          const char *text)
{
  g_autoptr (PcDate) date = text ? pc_date_new_from_string (text, NULL) : NULL;

  pc_as_of_set_date (as_of, date);
}

static void
test_states (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PcKind *kind;

      g_test_message ("%s", cases[i].day ? cases[i].day : "today");
      set_date (as_of, cases[i].day);
      g_assert_cmpint (pc_as_of_get_state (as_of, pc_test_get_city (dataset, "kyiv"), &kind), ==, cases[i].kyiv);
      g_assert_cmpstr (kind ? pc_kind_get_id (kind) : NULL, ==, cases[i].kyiv_kind);
      g_assert_cmpint (pc_as_of_get_state (as_of, pc_test_get_city (dataset, "milan"), NULL), ==, cases[i].milan);
      g_assert_cmpint (pc_as_of_get_state (as_of, pc_test_get_city (dataset, "lviv"), NULL), ==, cases[i].lviv);
      g_assert_cmpuint (pc_as_of_get_n_countries (as_of), ==, cases[i].n_countries);
      g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS) + pc_as_of_count (as_of, PC_AS_OF_ENDED) +
                        pc_as_of_count (as_of, PC_AS_OF_NOT_YET) + pc_as_of_count (as_of, PC_AS_OF_UNKNOWN), ==, 3);
    }
}

/* What proves a relation whose start is not known. */
static void
test_evidence (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcCity *lviv = pc_test_get_city (dataset, "lviv");

  set_date (as_of, "2000-01-01");
  g_assert_cmpint (pc_as_of_get_state (as_of, milan, NULL), ==, PC_AS_OF_UNKNOWN);

  /* An event shows no agreement, and the kind of Milan needs one. */
  pc_test_set_date (pc_test_append (milan, "events", "id", "milan-1999", NULL), "date", "1999");
  g_assert_cmpint (pc_as_of_get_state (as_of, milan, NULL), ==, PC_AS_OF_UNKNOWN);
  pc_test_set_date (pc_test_append (milan, "agreements", "id", "milan-1998", NULL), "date", "1998");
  g_assert_cmpint (pc_as_of_get_state (as_of, milan, NULL), ==, PC_AS_OF_HOLDS);

  set_date (as_of, "2015-01-01");
  g_assert_cmpint (pc_as_of_get_state (as_of, lviv, NULL), ==, PC_AS_OF_UNKNOWN);
  pc_test_set_date (pc_city_get_status (lviv), "as-of", "2014-05");
  g_assert_cmpint (pc_as_of_get_state (as_of, lviv, NULL), ==, PC_AS_OF_HOLDS);
  set_date (as_of, "2013-01-01");
  g_assert_cmpint (pc_as_of_get_state (as_of, lviv, NULL), ==, PC_AS_OF_UNKNOWN);
  pc_test_set_date (pc_test_append (lviv, "events", "id", "lviv-2012", NULL), "date", "2012-06-07");
  g_assert_cmpint (pc_as_of_get_state (as_of, lviv, NULL), ==, PC_AS_OF_HOLDS);
}

static void
test_compiled (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  PcCity *city = pc_test_append (dataset, "cities", "id", "later", NULL);

  pc_test_append (city, "relations", "kind", "partner", NULL);
  set_date (as_of, "2026-11-19");
  g_assert_cmpint (pc_as_of_get_state (as_of, city, NULL), ==, PC_AS_OF_UNKNOWN);
  set_date (as_of, "2026-11-20");
  g_assert_cmpint (pc_as_of_get_state (as_of, city, NULL), ==, PC_AS_OF_HOLDS);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_changed (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcDate) day = pc_date_new (1993, 2, 19);
  guint *today = pc_test_count_notify (as_of, "today");
  guint n = 0;

  g_signal_connect_swapped (as_of, "changed", G_CALLBACK (count_cb), &n);
  g_assert_true (pc_as_of_is_today (as_of));
  g_assert_cmpuint (pc_as_of_count_kind (as_of, "twin"), ==, 1);

  set_date (as_of, "1993-02-18");
  set_date (as_of, "1993-02-18");
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (*today, ==, 1);
  g_assert_false (pc_as_of_is_today (as_of));
  g_assert_cmpuint (pc_as_of_count_kind (as_of, "twin"), ==, 0);
  g_assert_cmpuint (pc_as_of_count_kind (as_of, "partner"), ==, 1);

  /* The day of the dataset is the same one, whoever sets it. */
  g_assert_cmpint (pc_date_get_day (pc_dataset_get_as_of (dataset)), ==, 18);
  pc_dataset_set_as_of (dataset, day);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (pc_as_of_count_kind (as_of, "twin"), ==, 1);

  /* A change of the file is seen at once, and told in an idle moment. */
  g_list_store_remove (G_LIST_STORE (pc_city_get_relations (pc_test_get_city (dataset, "kyiv"))), 1);
  g_assert_cmpuint (pc_as_of_count_kind (as_of, "twin"), ==, 0);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n, ==, 3);
}

/* The day belongs to the dataset: each keeps its own, and without one it is today. */
static void
test_dataset (void)
{
  g_autoptr (PcDataset) first = pc_test_dataset_new ();
  g_autoptr (PcDataset) second = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (NULL);
  g_autoptr (PcDate) day = pc_date_new (2007, 12, 22);
  guint *date = pc_test_count_notify (as_of, "date");

  g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS), ==, 0);
  set_date (as_of, "1990-01-01");
  g_assert_true (pc_as_of_is_today (as_of));

  pc_as_of_set_dataset (as_of, first);
  g_assert_cmpuint (*date, ==, 1);
  set_date (as_of, "1990");
  g_assert_cmpuint (*date, ==, 2);
  g_assert_cmpint (pc_date_get_day (pc_as_of_get_date (as_of)), ==, 1);
  g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS), ==, 1);

  pc_dataset_set_as_of (second, day);
  pc_as_of_set_dataset (as_of, second);
  g_assert_true (pc_date_equal (pc_as_of_get_date (as_of), day));
  g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS), ==, 2);
  g_assert_cmpint (pc_date_get_year (pc_dataset_get_as_of (first)), ==, 1990);

  pc_as_of_set_dataset (as_of, NULL);
  g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS), ==, 0);
  g_assert_true (pc_as_of_is_today (as_of));
}

static void
test_label (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autofree char *today = pc_as_of_dup_label (as_of);
  g_autofree char *known = NULL;
  g_autofree char *unknown = NULL;

  g_assert_null (today);
  set_date (as_of, "2007-12-22");
  known = pc_as_of_dup_label (as_of);
  g_assert_cmpstr (known, ==, "Showing 22 December 2007: 2 cities in 2 countries");
  set_date (as_of, "1990-01-01");
  unknown = pc_as_of_dup_label (as_of);
  g_assert_cmpstr (unknown, ==, "Showing 1 January 1990: 1 city in 1 country, start not known of 1 more");
}

static void
test_sorter (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcCitySorter) sorter = pc_city_sorter_new (PC_CITY_SORT_KIND);
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcCity *lviv = pc_test_get_city (dataset, "lviv");
  guint n = 0;

  pc_city_sorter_set_as_of (sorter, as_of);
  g_signal_connect_swapped (sorter, "changed", G_CALLBACK (count_cb), &n);
  g_assert_cmpint (pc_city_sorter_get_section (sorter, kyiv), <,
                   pc_city_sorter_get_section (sorter, milan));
  g_assert_cmpint (pc_city_sorter_get_section (sorter, lviv), >,
                   pc_city_sorter_get_section (sorter, milan));

  set_date (as_of, "1990-01-01");
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (pc_city_sorter_get_section (sorter, kyiv), <,
                   pc_city_sorter_get_section (sorter, milan));
  set_date (as_of, "2022-09-16");
  g_assert_cmpint (pc_city_sorter_get_section (sorter, milan), <,
                   pc_city_sorter_get_section (sorter, lviv));
  set_date (as_of, "2010-01-01");
  pc_city_sorter_set_as_of (sorter, NULL);
  g_assert_cmpint (pc_city_sorter_get_section (sorter, kyiv), <,
                   pc_city_sorter_get_section (sorter, milan));
}

/* A large file costs one look at each city a day, however often its cities are asked for. */
static void
test_large (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);

  for (guint i = 0; i < 17000; i++)
    {
      PcCity *city = pc_test_append (dataset, "cities", "country", "IT", NULL);

      pc_test_append (city, "relations", "kind", "partner", NULL);
    }

  set_date (as_of, "2026-11-20");
  g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS), ==, 17002);
  set_date (as_of, "2026-11-19");
  g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_UNKNOWN), ==, 17000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/as-of/states", test_states);
  g_test_add_func ("/model/as-of/evidence", test_evidence);
  g_test_add_func ("/model/as-of/compiled", test_compiled);
  g_test_add_func ("/model/as-of/changed", test_changed);
  g_test_add_func ("/model/as-of/dataset", test_dataset);
  g_test_add_func ("/model/as-of/label", test_label);
  g_test_add_func ("/model/as-of/sorter", test_sorter);
  g_test_add_func ("/model/as-of/large", test_large);

  return g_test_run ();
}
