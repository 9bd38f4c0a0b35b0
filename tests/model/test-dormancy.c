/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static PcLastActivity *
peek (PcDormancy *list,
      guint       position)
{
  return pc_derived_list_peek (PC_DERIVED_LIST (list), position);
}

static char *
describe (PcDormancy *list)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pc_derived_list_refresh (PC_DERIVED_LIST (list));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autofree char *label = pc_last_activity_dup_label (peek (list, i));
      g_autofree char *plain = pc_strip_bidi (label);

      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", plain);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_list (PcDormancy *list,
             const char *expected)
{
  g_autofree char *found = describe (list);

  g_assert_cmpstr (found, ==, expected);
}

/* The ended relation is not asleep; the one of which nothing is known comes last. */
static void
test_cities (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDormancy) list = pc_dormancy_new (dataset, PC_DORMANCY_CITIES);
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");

  pc_test_set_text (pc_city_get_status (kyiv), "note", "Solidarity", "Solidarność");
  assert_list (list, "Kyiv: last activity 2 March 2022, Solidarity | Milan: No activity with a date is known");
  g_assert_cmpuint (pc_dormancy_get_n_unknown (list), ==, 1);

  /* A list that names a city is no activity. */
  pc_test_set_date (pc_city_get_status (milan), "as-of", "2026-02");
  assert_list (list, "Kyiv: last activity 2 March 2022, Solidarity | Milan: Only named in a list, February 2026");
  g_assert_cmpuint (pc_dormancy_get_n_unknown (list), ==, 1);
  g_assert_false (pc_last_activity_get_known (peek (list, 1)));
  g_assert_nonnull (pc_last_activity_get_listed (peek (list, 1)));

  /* That it sleeps is the last thing that is known of it. */
  g_object_set (pc_city_get_status (milan), "value", PC_STATUS_DORMANT, NULL);
  pc_test_set_text (pc_city_get_status (milan), "note", "Asleep", "Śpi");
  pc_test_set_date (pc_city_get_status (milan), "as-of", "2007");
  assert_list (list, "Milan: last activity 2007, Asleep | Kyiv: last activity 2 March 2022, Solidarity");
  g_assert_cmpuint (pc_dormancy_get_n_unknown (list), ==, 0);
  g_assert_cmpint (pc_last_activity_get_kind (peek (list, 0)), ==, PC_ACTIVITY_STATUS);
}

typedef struct
{
  const char *event;
  const char *end;
  const char *agreement;
  const char *day;
  const char *expected;
  int         years;
} Case;

static const Case cases[] = {
  { NULL, NULL, NULL, "2026-11-23", NULL, -1 },
  { "2019-06-01", NULL, NULL, "2026-11-23", "2019-06-01", 7 },
  { "2019-06-01", NULL, "2020-01-01", "2026-11-23", "2020-01-01", 6 },
  { "2020-01-02", NULL, "2020-01-01", "2026-11-23", "2020-01-02", 6 },
  /* The last day of an event counts. */
  { "2019-12-30", "2020-01-03", "2020-01-01", "2026-11-23", "2020-01-03", 6 },
  /* What comes after the day does not. */
  { "2019-06-01", NULL, "2020-01-01", "2019-12-31", "2019-06-01", 0 },
  { "2019-06-01", NULL, NULL, "2019-05-31", NULL, -1 },
  /* A coarse date ends with its last day, and may lie after the day or not. */
  { "2019", NULL, NULL, "2020-12-30", "2019", 0 },
  { "2019", NULL, NULL, "2020-12-31", "2019", 1 },
  { "2019", NULL, NULL, "2019-01-01", "2019", 0 },
  { "2016-02-29", NULL, NULL, "2017-02-28", "2016-02-29", 1 },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
      g_autoptr (PcDormancy) list = pc_dormancy_new (dataset, PC_DORMANCY_CITIES);
      g_autoptr (PcDate) day = pc_date_new_from_string (cases[i].day, NULL);
      g_autofree char *date = NULL;
      PcCity *milan = pc_test_get_city (dataset, "milan");
      PcLastActivity *activity = NULL;

      if (cases[i].event)
        pc_test_set_date (pc_test_append (milan, "events", "id", "e", NULL), "date", cases[i].event);
      if (cases[i].end)
        pc_test_set_date (pc_test_get (milan, "events", 0), "end-date", cases[i].end);
      if (cases[i].agreement)
        pc_test_set_date (pc_test_append (milan, "agreements", "id", "a", NULL), "date", cases[i].agreement);
      pc_derived_list_set_day (PC_DERIVED_LIST (list), day);

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (list)); j++)
        {
          if (pc_last_activity_get_city (peek (list, j)) == milan)
            activity = peek (list, j);
        }
      g_assert_nonnull (activity);
      date = pc_last_activity_get_known (activity) ? pc_date_to_string (pc_last_activity_get_date (activity)) : NULL;
      g_test_message ("case %u", i);
      g_assert_cmpstr (date, ==, cases[i].expected);
      g_assert_cmpint (pc_last_activity_get_years (activity, day), ==, cases[i].years);
    }
}

static void
test_areas (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDormancy) list = pc_dormancy_new (dataset, PC_DORMANCY_AREAS);
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcEvent *event;

  assert_list (list, "Culture: last activity 1 June 2019, Kyiv: Days of Kyiv | Transport: No activity with a date is known");

  event = pc_test_append (milan, "events", "id", "m", "area", "transport", NULL);
  pc_test_set_date (event, "date", "2012-03");
  pc_test_set_text (event, "title", "Trams", "Tramwaje");
  pc_test_set_strings (event, "sources", "base", NULL);
  assert_list (list, "Transport: last activity March 2012, Milan: Trams | Culture: last activity 1 June 2019, Kyiv: Days of Kyiv");
  g_assert_true (pc_last_activity_get_record (peek (list, 0)) == PC_RECORD (event));
  g_assert_cmpstr (pc_last_activity_get_sources (peek (list, 0))[0], ==, "base");

  /* A field that no city has is not listed. */
  pc_test_append (dataset, "areas", "id", "unused", NULL);
  pc_derived_list_refresh (PC_DERIVED_LIST (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/dormancy/cities", test_cities);
  g_test_add_func ("/model/dormancy/cases", test_cases);
  g_test_add_func ("/model/dormancy/areas", test_areas);

  return g_test_run ();
}
