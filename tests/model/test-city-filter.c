/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

/* The ids of the cities that match, with spaces between. */
static char *
list_matches (PcCityFilter *filter,
              PcDataset    *dataset)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_null_terminated (3, NULL, TRUE);
  GListModel *cities = pc_dataset_get_cities (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (pc_city_filter_matches (filter, city))
        g_ptr_array_add (ids, (gpointer) pc_place_get_id (PC_PLACE (city)));
    }

  return g_strjoinv (" ", (char **) ids->pdata);
}

static void
check_matches (PcCityFilter *filter,
               PcDataset    *dataset,
               const char   *expected)
{
  g_autofree char *matches = list_matches (filter, dataset);

  g_assert_cmpstr (matches, ==, expected);
}

typedef struct
{
  const char *text;
  const char *matches;
  const char *reason;
} Search;

/* The reason is that of the first city that matches. */
static const Search searches[] = {
  { "", "kyiv milan lviv", NULL },
  { "  ", "kyiv milan lviv", NULL },
  { "kyiv", "kyiv", NULL },
  { "KYI", "kyiv", NULL },
  { "kijow", "kyiv", "Kijów" },
  { "kijów", "kyiv", "Kijów" },
  { "Київ", "kyiv", NULL },
  { "київ", "kyiv", NULL },
  { "Kiew", "kyiv", "Kiew" },
  { "mediolan", "milan", "Mediolan" },
  { "milano", "milan", NULL },
  { "włochy", "milan", "Włochy" },
  { "wlochy", "milan", "Włochy" },
  { "ukr", "kyiv lviv", NULL },
  { "ukraina lwow", "lviv", "Ukraina" },
  { "львів", "lviv", NULL },
  { "iev", "", NULL },
  { "krakow", "", NULL },
};

static void
test_search (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_auto (GStrv) ids = g_strsplit (searches[i].matches, " ", -1);
      g_autofree char *reason = NULL;

      g_test_message ("“%s”", searches[i].text);
      pc_city_filter_set_text (filter, searches[i].text);
      check_matches (filter, dataset, searches[i].matches);
      if (ids[0])
        reason = pc_city_filter_dup_reason (filter, pc_test_get_city (dataset, ids[0]));
      g_assert_cmpstr (reason, ==, searches[i].reason);
    }
}

static void
test_rank (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  PcCity *milan = pc_test_get_city (dataset, "milan");

  g_assert_cmpint (pc_city_filter_get_rank (filter, kyiv), ==, pc_city_filter_get_rank (filter, milan));
  pc_city_filter_set_text (filter, "ki");
  g_assert_cmpint (pc_city_filter_get_rank (filter, kyiv), ==, PC_MATCH_OTHER_PREFIX);
  g_assert_cmpint (pc_city_filter_get_rank (filter, milan), ==, PC_MATCH_NONE);
  pc_city_filter_set_text (filter, "ky");
  g_assert_cmpint (pc_city_filter_get_rank (filter, kyiv), ==, PC_MATCH_NAME_PREFIX);
  pc_city_filter_set_text (filter, "ukraine kyiv");
  g_assert_cmpint (pc_city_filter_get_rank (filter, kyiv), ==, PC_MATCH_WORDS);
}

/* What was folded once must not outlive a change of what it was made of. */
static void
test_search_follows_changes (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  const char * const polish[] = { "pl", NULL };
  PcCity *city = pc_test_get_city (dataset, "milan");
  g_autofree char *reason = NULL;

  pc_city_filter_set_text (filter, "medyolan");
  check_matches (filter, dataset, "");
  pc_test_set_strings (city, "aliases", "Medyolan", NULL);
  check_matches (filter, dataset, "milan");

  pc_city_filter_set_text (filter, "meiland");
  check_matches (filter, dataset, "");
  g_object_set (pc_test_get (city, "endonyms", 0), "name", "Meiland", NULL);
  check_matches (filter, dataset, "milan");

  pc_city_filter_set_text (filter, "italia");
  check_matches (filter, dataset, "");
  pc_test_set_text (pc_dataset_lookup_country (dataset, "IT"), "names", "Italy", "Italia");
  check_matches (filter, dataset, "milan");

  pc_city_filter_set_text (filter, "mediolan");
  pc_dataset_set_display_languages (dataset, polish);
  reason = pc_city_filter_dup_reason (filter, city);
  g_assert_null (reason);
  g_assert_cmpint (pc_city_filter_get_rank (filter, city), ==, PC_MATCH_NAME_PREFIX);
}

typedef struct
{
  const char *property;
  const char *value;
  const char *matches;
} Choice;

static const Choice choices[] = {
  { "kinds", "twin", "kyiv" },
  { "kinds", "partner", "milan" },
  /* The relation of Lviv has ended, and so it is none of its kind any more. */
  { "kinds", "no-agreement", "" },
  { "kinds", "sister", "" },
  { "statuses", "active", "kyiv" },
  { "statuses", "ended", "lviv" },
  { "areas", "transport", "kyiv" },
  { "areas", "sport", "" },
  { "countries", "UA", "kyiv lviv" },
  { "countries", "PL", "" },
  { "continents", "europe", "kyiv milan lviv" },
  { "continents", "asia", "" },
};

static void
test_choices (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (PcCityFilter) filter = pc_city_filter_new ();

      g_test_message ("%s: %s", choices[i].property, choices[i].value);
      pc_city_filter_set_choice (filter, choices[i].property, choices[i].value, TRUE);
      g_assert_true (pc_city_filter_get_choice (filter, choices[i].property, choices[i].value));
      g_assert_cmpuint (pc_city_filter_get_active_count (filter), ==, 1);
      check_matches (filter, dataset, choices[i].matches);

      pc_city_filter_set_choice (filter, choices[i].property, choices[i].value, FALSE);
      g_assert_true (pc_city_filter_is_empty (filter));
      check_matches (filter, dataset, "kyiv milan lviv");
    }
}

static void
test_ended (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();

  pc_city_filter_set_ended (filter, TRUE);
  check_matches (filter, dataset, "lviv");
  pc_city_filter_set_choice (filter, "kinds", "twin", TRUE);
  check_matches (filter, dataset, "kyiv lviv");
  pc_city_filter_set_ended (filter, FALSE);
  check_matches (filter, dataset, "kyiv");
}

/* Values of one choice are alternatives; the choices and the search narrow each other. */
static void
test_together (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();

  pc_city_filter_set_choice (filter, "kinds", "twin", TRUE);
  pc_city_filter_set_choice (filter, "kinds", "partner", TRUE);
  check_matches (filter, dataset, "kyiv milan");
  pc_city_filter_set_choice (filter, "countries", "IT", TRUE);
  check_matches (filter, dataset, "milan");
  pc_city_filter_set_only_disputed (filter, TRUE);
  check_matches (filter, dataset, "");
  g_assert_cmpuint (pc_city_filter_get_active_count (filter), ==, 4);
  pc_city_filter_set_choice (filter, "countries", "IT", FALSE);
  check_matches (filter, dataset, "kyiv");
  pc_city_filter_set_text (filter, "milan");
  check_matches (filter, dataset, "");

  pc_city_filter_clear (filter);
  check_matches (filter, dataset, "milan");
  g_assert_cmpstr (pc_city_filter_get_text (filter), ==, "milan");
  g_assert_false (pc_city_filter_is_empty (filter));
}

static void
changed_cb (PcCityFilter   *filter,
            PcFilterChange  change,
            GString        *log)
{
  g_string_append (log, change == PC_FILTER_CHANGE_MORE_STRICT ? "+" :
                        change == PC_FILTER_CHANGE_LESS_STRICT ? "-" : "*");
}

static void
check_log (GString    *log,
           const char *expected)
{
  g_assert_cmpstr (log->str, ==, expected);
  g_string_truncate (log, 0);
}

static void
test_changed (void)
{
  const char * const countries[] = { "UA", "IT", NULL };
  const char * const fewer[] = { "UA", NULL };
  const char * const others[] = { "IT", "PL", NULL };
  const char * const none[] = { NULL };
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  g_autoptr (GString) log = g_string_new (NULL);

  g_signal_connect (filter, "changed", G_CALLBACK (changed_cb), log);

  pc_city_filter_set_text (filter, "k");
  pc_city_filter_set_text (filter, "ki");
  pc_city_filter_set_text (filter, "KI");
  pc_city_filter_set_text (filter, "l");
  pc_city_filter_set_text (filter, NULL);
  check_log (log, "++*-");

  pc_city_filter_set_countries (filter, countries);
  pc_city_filter_set_countries (filter, countries);
  pc_city_filter_set_countries (filter, fewer);
  pc_city_filter_set_countries (filter, others);
  pc_city_filter_set_countries (filter, none);
  pc_city_filter_set_countries (filter, NULL);
  check_log (log, "++*-");

  pc_city_filter_set_only_disputed (filter, TRUE);
  pc_city_filter_set_only_disputed (filter, 2);
  pc_city_filter_set_only_disputed (filter, FALSE);
  check_log (log, "+-");

  pc_city_filter_set_ended (filter, TRUE);
  pc_city_filter_set_choice (filter, "kinds", "twin", TRUE);
  check_log (log, "**");

  pc_city_filter_clear (filter);
  pc_city_filter_clear (filter);
  check_log (log, "-");
}

static void
test_properties (void)
{
  const char * const kinds[] = { "twin", NULL };
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  guint *count = pc_test_count_notify (filter, "active-count");
  guint *empty = pc_test_count_notify (filter, "empty");
  g_auto (GStrv) got = NULL;
  g_autofree char *text = NULL;
  gboolean ended, only_disputed, is_empty;
  guint active_count;

  g_object_set (filter, "kinds", kinds, "text", "k", "ended", TRUE, "only-disputed", TRUE, NULL);
  g_object_get (filter, "kinds", &got, "text", &text, "ended", &ended, "only-disputed", &only_disputed,
                "active-count", &active_count, "empty", &is_empty, NULL);

  g_assert_cmpstrv (got, kinds);
  g_assert_cmpstr (text, ==, "k");
  g_assert_true (ended);
  g_assert_true (only_disputed);
  g_assert_cmpuint (active_count, ==, 3);
  g_assert_false (is_empty);
  g_assert_cmpuint (*count, >, 0);
  g_assert_cmpuint (*empty, >, 0);
  g_assert_null (*pc_city_filter_get_areas (filter));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/city-filter/search", test_search);
  g_test_add_func ("/model/city-filter/rank", test_rank);
  g_test_add_func ("/model/city-filter/search-follows-changes", test_search_follows_changes);
  g_test_add_func ("/model/city-filter/choices", test_choices);
  g_test_add_func ("/model/city-filter/ended", test_ended);
  g_test_add_func ("/model/city-filter/together", test_together);
  g_test_add_func ("/model/city-filter/changed", test_changed);
  g_test_add_func ("/model/city-filter/properties", test_properties);

  return g_test_run ();
}
