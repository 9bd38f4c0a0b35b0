/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static void
test_lookup (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();

  g_assert_cmpstr (pc_kind_get_id (pc_dataset_lookup_kind (dataset, "twin")), ==, "twin");
  g_assert_cmpstr (pc_country_get_continent (pc_dataset_lookup_country (dataset, "UA")), ==, "europe");
  g_assert_nonnull (pc_dataset_lookup_agreement_kind (dataset, "twinning-agreement"));
  g_assert_nonnull (pc_dataset_lookup_area (dataset, "culture"));
  g_assert_nonnull (pc_dataset_lookup_continent (dataset, "europe"));
  g_assert_nonnull (pc_dataset_lookup_section (dataset, "twin-cities"));
  g_assert_nonnull (pc_dataset_lookup_organisation (dataset, "eurocities"));
  g_assert_nonnull (pc_dataset_lookup_legal_act (dataset, "resolution-2006"));
  g_assert_cmpstr (pc_source_get_title (pc_dataset_lookup_source (dataset, "kp")), ==, "Kyiv city portal");
  g_assert_cmpstr (pc_source_get_source_type (pc_dataset_lookup_source (dataset, "kp")), ==, "official-partner");
  g_assert_null (pc_dataset_lookup_kind (dataset, "sister"));
  g_assert_null (pc_dataset_lookup_kind (dataset, NULL));
  g_assert_null (pc_dataset_lookup_city (dataset, "krakow"));
}

static void
test_index_follows_list (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  GListStore *cities = G_LIST_STORE (pc_dataset_get_cities (dataset));

  g_assert_null (pc_dataset_lookup_city (dataset, "vilnius"));
  pc_test_append (dataset, "cities", "id", "vilnius", NULL);
  g_assert_nonnull (pc_dataset_lookup_city (dataset, "vilnius"));
  g_list_store_remove (cities, 0);
  g_assert_null (pc_dataset_lookup_city (dataset, "kyiv"));
  g_list_store_remove_all (cities);
  g_assert_null (pc_dataset_lookup_city (dataset, "vilnius"));
}

static void
test_index_follows_id (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *city = pc_test_get_city (dataset, "kyiv");

  g_object_set (city, "id", "kiev", NULL);
  g_assert_true (pc_dataset_lookup_city (dataset, "kiev") == city);
  g_assert_null (pc_dataset_lookup_city (dataset, "kyiv"));
}

static void
test_first_of_two (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *first = pc_test_get_city (dataset, "kyiv");

  pc_test_append (dataset, "cities", "id", "kyiv", NULL);
  g_assert_true (pc_dataset_lookup_city (dataset, "kyiv") == first);
}

static void
test_display_languages (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  guint *count = pc_test_count_notify (dataset, "display-languages");
  const char * const german[] = { "de", "en", NULL };
  const char * const *languages;

  g_unsetenv ("LANGUAGE");
  languages = pc_dataset_get_display_languages (dataset);
  g_assert_cmpstr (languages[0], ==, "en");
  pc_test_set_strings (dataset, "languages", "pl", "en", NULL);
  g_assert_cmpuint (*count, ==, 1);
  languages = pc_dataset_get_display_languages (dataset);
  g_assert_cmpstr (languages[1], ==, "pl");

  pc_dataset_set_display_languages (dataset, german);
  pc_dataset_set_display_languages (dataset, german);
  g_assert_cmpuint (*count, ==, 2);
  pc_test_set_strings (dataset, "languages", "fr", NULL);
  g_assert_cmpstrv (pc_dataset_get_display_languages (dataset), german);

  pc_dataset_set_display_languages (dataset, NULL);
  languages = pc_dataset_get_display_languages (dataset);
  g_assert_cmpstr (languages[1], ==, "fr");
}

static void
add_contact (PcCity       *city,
             const char   *role,
             PcVisibility  visibility)
{
  pc_test_append (city, "contacts", "role", role, "visibility", visibility, NULL);
}

static void
test_public_copy (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  const char * const polish[] = { "pl", NULL };
  PcCity *city = pc_test_get_city (dataset, "kyiv");
  g_autoptr (PcDataset) copy = NULL;

  add_contact (city, "city-hall", PC_VISIBILITY_INTERNAL);
  add_contact (city, "cultural-house", PC_VISIBILITY_PUBLIC);
  pc_test_append (city, "contacts", "role", "unstated", NULL);
  pc_test_set_strings (city, "missing", "events", NULL);
  pc_record_set_unknown (PC_RECORD (city), "x-private", "1");
  pc_dataset_set_display_languages (dataset, polish);
  copy = pc_dataset_dup_public_copy (dataset);
  city = pc_test_get_city (copy, "kyiv");

  g_assert_cmpuint (g_list_model_get_n_items (pc_city_get_contacts (city)), ==, 1);
  g_assert_cmpstr (pc_contact_get_role (pc_test_get (city, "contacts", 0)), ==, "cultural-house");
  g_assert_false (pc_city_get_disputed (city));
  g_assert_null (pc_city_get_missing (city));
  g_assert_null (pc_record_get_unknown (PC_RECORD (city), "x-private"));
  g_assert_cmpuint (g_list_model_get_n_items (pc_city_get_events (city)), ==, 1);
  g_assert_cmpstr (pc_place_get_name (PC_PLACE (city)), ==, "Kijów");
}

/* The original is not touched by making a copy. */
static void
test_public_copy_leaves_original (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDataset) copy = pc_dataset_dup_public_copy (dataset);
  PcCity *city = pc_test_get_city (dataset, "kyiv");

  g_list_store_remove_all (G_LIST_STORE (pc_dataset_get_cities (copy)));
  g_assert_true (pc_city_get_disputed (city));
  g_assert_cmpuint (g_list_model_get_n_items (pc_dataset_get_cities (dataset)), ==, 3);
}

static void
content_changed_cb (guint *count)
{
  (*count)++;
}

/* However deep a change is, the dataset tells of it; and of texts that read differently. */
static void
test_content_changed (void)
{
  static const char * const polish[] = { "pl", NULL };
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  guint count = 0;

  g_signal_connect_swapped (dataset, "content-changed", G_CALLBACK (content_changed_cb), &count);
  pc_test_set_date (pc_test_get (kyiv, "agreements", 0), "date", "1976");
  g_assert_cmpuint (count, ==, 1);
  g_list_store_remove (G_LIST_STORE (pc_city_get_events (kyiv)), 0);
  g_assert_cmpuint (count, ==, 2);
  pc_dataset_set_display_languages (dataset, polish);
  g_assert_cmpuint (count, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/dataset/lookup", test_lookup);
  g_test_add_func ("/model/dataset/index-follows-list", test_index_follows_list);
  g_test_add_func ("/model/dataset/index-follows-id", test_index_follows_id);
  g_test_add_func ("/model/dataset/first-of-two", test_first_of_two);
  g_test_add_func ("/model/dataset/display-languages", test_display_languages);
  g_test_add_func ("/model/dataset/public-copy", test_public_copy);
  g_test_add_func ("/model/dataset/public-copy-leaves-original", test_public_copy_leaves_original);
  g_test_add_func ("/model/dataset/content-changed", test_content_changed);

  return g_test_run ();
}
