/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static PcPlace *
kyiv (PcDataset *dataset)
{
  return PC_PLACE (pc_test_get_city (dataset, "kyiv"));
}

static void
test_texts (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);

  g_assert_cmpstr (pc_place_get_name (place), ==, "Kyiv");
  g_assert_cmpstr (pc_place_get_country_name (place), ==, "Ukraine");
  g_assert_cmpstr (pc_place_get_endonym (place), ==, "Київ");
  g_assert_cmpstr (pc_place_get_subtitle (place), ==, "\u2068Київ\u2069 · Ukraine");
}

static void
test_language (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  const char * const polish[] = { "pl", NULL };
  PcPlace *place = kyiv (dataset);
  guint *name = pc_test_count_notify (place, "name");
  guint *subtitle = pc_test_count_notify (place, "subtitle");

  g_assert_cmpstr (pc_place_get_subtitle (place), ==, "\u2068Київ\u2069 · Ukraine");
  pc_dataset_set_display_languages (dataset, polish);
  g_assert_cmpuint (*name, ==, 1);
  g_assert_cmpuint (*subtitle, ==, 1);
  g_assert_cmpstr (pc_place_get_name (place), ==, "Kijów");
  g_assert_cmpstr (pc_place_get_subtitle (place), ==, "\u2068Київ\u2069 · Ukraina");
}

static void
test_endonyms (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);
  guint *count = pc_test_count_notify (place, "endonym");

  pc_test_append (place, "endonyms", "lang", "crh", "name", "Kyyiv", NULL);
  pc_test_append (place, "endonyms", "lang", "rue", "name", "Київ", NULL);
  pc_test_append (place, "endonyms", "lang", "en", "name", "Kyiv", NULL);
  g_assert_cmpuint (*count, ==, 3);
  g_assert_cmpstr (pc_place_get_endonym (place), ==, "Київ, Kyyiv");

  g_list_store_remove_all (G_LIST_STORE (pc_place_get_endonyms (place)));
  g_assert_null (pc_place_get_endonym (place));
  g_assert_cmpstr (pc_place_get_subtitle (place), ==, "Ukraine");
}

/* A change within a record in the list is noticed, too. */
static void
test_nested_change (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);
  guint *count = pc_test_count_notify (place, "endonym");

  g_assert_cmpstr (pc_place_get_endonym (place), ==, "Київ");
  g_object_set (pc_test_get (place, "endonyms", 0), "name", "Кыїв", NULL);
  g_assert_cmpuint (*count, ==, 1);
  g_assert_cmpstr (pc_place_get_endonym (place), ==, "Кыїв");
}

static void
test_country_renamed (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);
  PcPlace *home = pc_dataset_get_home (dataset);
  guint *count = pc_test_count_notify (place, "country-name");
  guint *count_of_home = pc_test_count_notify (home, "subtitle");

  g_assert_cmpstr (pc_place_get_subtitle (home), ==, "Poland");
  pc_test_set_text (pc_dataset_lookup_country (dataset, "UA"), "names", "The Ukraine", "Ukraina");
  g_assert_cmpuint (*count, ==, 1);
  g_assert_cmpuint (*count_of_home, ==, 1);
  g_assert_cmpstr (pc_place_get_country_name (place), ==, "The Ukraine");
  g_assert_cmpstr (pc_place_get_subtitle (place), ==, "\u2068Київ\u2069 · The Ukraine");
}

/* Where there is no better name, the id or the code stands for it. */
static void
test_fallbacks (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  PcPlace *place = pc_test_append (dataset, "cities", "id", "solothurn", "country", "CH", NULL);
  PcPlace *nowhere = pc_test_append (dataset, "cities", NULL, NULL);

  g_assert_cmpstr (pc_place_get_name (place), ==, "solothurn");
  g_assert_cmpstr (pc_place_get_country_name (place), ==, "CH");
  g_assert_null (pc_place_get_name (nowhere));
  g_assert_null (pc_place_get_country_name (nowhere));
  g_assert_cmpstr (pc_place_get_subtitle (nowhere), ==, "");
}

/* Controls in the data are taken out, and the name is kept from turning the line round. */
static void
test_bidi (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);

  g_object_set (pc_test_get (place, "endonyms", 0), "name", "\u202eفاس", NULL);
  g_assert_cmpstr (pc_place_get_subtitle (place), ==, "\u2068فاس\u2069 · Ukraine");
}

static void
test_coordinate (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);
  PcCoordinate coordinate;

  g_assert_true (pc_place_get_coordinate (place, &coordinate));
  g_assert_cmpfloat (coordinate.latitude, ==, 50.4547);
  g_assert_cmpfloat (coordinate.longitude, ==, 30.5238);

  g_object_set (pc_place_get_location (place), "latitude", 91.0, NULL);
  g_assert_false (pc_place_get_coordinate (place, &coordinate));
  pc_test_make (place, "location");
  g_assert_false (pc_place_get_coordinate (place, &coordinate));
  g_object_set (place, "location", NULL, NULL);
  g_assert_false (pc_place_get_coordinate (place, &coordinate));
}

static void
test_time_zone (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcPlace *place = kyiv (dataset);
  g_autoptr (GTimeZone) zone = pc_place_dup_time_zone (place);

  g_assert_cmpstr (g_time_zone_get_identifier (zone), ==, "Europe/Kyiv");
  g_object_set (place, "time-zone", "Europe/Nowhere", NULL);
  g_assert_null (pc_place_dup_time_zone (place));
  g_object_set (place, "time-zone", NULL, NULL);
  g_assert_null (pc_place_dup_time_zone (place));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/place/texts", test_texts);
  g_test_add_func ("/model/place/language", test_language);
  g_test_add_func ("/model/place/endonyms", test_endonyms);
  g_test_add_func ("/model/place/nested-change", test_nested_change);
  g_test_add_func ("/model/place/country-renamed", test_country_renamed);
  g_test_add_func ("/model/place/fallbacks", test_fallbacks);
  g_test_add_func ("/model/place/bidi", test_bidi);
  g_test_add_func ("/model/place/coordinate", test_coordinate);
  g_test_add_func ("/model/place/time-zone", test_time_zone);

  return g_test_run ();
}
