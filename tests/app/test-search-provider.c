/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-dataset-loader.h"
#include "pc-io-resources.h"
#include "pc-search-provider.h"

#include <glib/gstdio.h>

#define INTERFACE "org.gnome.Shell.SearchProvider2"
#define OBJECT_PATH "/pl/krakow/PartnerCities/SearchProvider"

/* One bus for all tests: starting it writes the environment, which may be read by threads later. */
static GTestDBus *bus;

typedef struct
{
  GDBusConnection *server;
  GDBusConnection *client;
  PcSearchProvider *provider;
} Fixture;

static GDBusConnection *
connect_to_bus (void)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection;

  connection = g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                                       G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                                       | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                       NULL, NULL, &error);
  g_assert_no_error (error);

  return connection;
}

static GFile *
krakow_file (void)
{
  return g_file_new_build_filename (g_test_get_dir (G_TEST_DIST), "..", "data", "krakow.partners.json", NULL);
}

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GFile) file = krakow_file ();
  g_autoptr (GError) error = NULL;

  fixture->server = connect_to_bus ();
  fixture->client = connect_to_bus ();

  fixture->provider = pc_search_provider_new (NULL);
  pc_search_provider_set_file (fixture->provider, file);
  pc_search_provider_export (fixture->provider, fixture->server, OBJECT_PATH, &error);
  g_assert_no_error (error);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  pc_search_provider_unexport (fixture->provider);
  g_assert_finalize_object (fixture->provider);
  g_dbus_connection_close_sync (fixture->client, NULL, NULL);
  g_dbus_connection_close_sync (fixture->server, NULL, NULL);
  g_clear_object (&fixture->client);
  g_clear_object (&fixture->server);
}

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static void
begin_call (Fixture       *fixture,
            const char    *method,
            GVariant      *arguments,
            GAsyncResult **result)
{
  g_dbus_connection_call (fixture->client, g_dbus_connection_get_unique_name (fixture->server), OBJECT_PATH, INTERFACE,
                          method, arguments, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, store_result_cb, result);
}

static GVariant *
end_call (Fixture       *fixture,
          GAsyncResult **result)
{
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  GVariant *reply;

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  done = g_steal_pointer (result);
  reply = g_dbus_connection_call_finish (fixture->client, done, &error);
  g_assert_no_error (error);

  return reply;
}

static GVariant *
call (Fixture    *fixture,
      const char *method,
      GVariant   *arguments)
{
  GAsyncResult *result = NULL;

  begin_call (fixture, method, arguments, &result);

  return end_call (fixture, &result);
}

static GVariant *
new_terms (const char *text)
{
  g_auto (GStrv) terms = g_strsplit (text, " ", -1);

  return g_variant_new_strv ((const char * const *) terms, -1);
}

static char *
dup_joined (GVariant *reply)
{
  g_autoptr (GVariant) child = g_variant_get_child_value (reply, 0);
  g_autofree const char **ids = g_variant_get_strv (child, NULL);

  return g_strjoinv (" ", (GStrv) ids);
}

static char *
search_initial (Fixture    *fixture,
                const char *text)
{
  g_autoptr (GVariant) reply = call (fixture, "GetInitialResultSet", g_variant_new ("(@as)", new_terms (text)));

  return dup_joined (reply);
}

static char *
search_among (Fixture    *fixture,
              const char *previous,
              const char *text)
{
  g_autoptr (GVariant) reply = call (fixture, "GetSubsearchResultSet",
                                    g_variant_new ("(@as@as)", new_terms (previous), new_terms (text)));

  return dup_joined (reply);
}

#define assert_finds(fixture, text, expected) \
  G_STMT_START { \
    g_autofree char *found_ids = search_initial (fixture, text); \
    g_assert_cmpstr (found_ids, ==, expected); \
  } G_STMT_END

static void
test_any_name_in_any_language (Fixture       *fixture,
                               gconstpointer  data)
{
  assert_finds (fixture, "kijow", "kyiv");
  assert_finds (fixture, "Київ", "kyiv");
  assert_finds (fixture, "Kiew", "kyiv");
  assert_finds (fixture, "mediolan", "milan");
  assert_finds (fixture, "NORYMB", "nuremberg");
  assert_finds (fixture, "frankfurt main", "frankfurt-am-main");
  assert_finds (fixture, "nowhere at all", "");
}

static void
assert_found_by (Fixture    *fixture,
                 PcPlace    *city,
                 const char *name)
{
  g_autofree char *found = search_initial (fixture, name);
  g_auto (GStrv) ids = g_strsplit (found, " ", -1);

  if (!g_strv_contains ((const char * const *) ids, pc_place_get_id (city)))
    g_error ("“%s” does not find %s", name, pc_place_get_id (city));
}

/* Each city of the file by each name that the file has for it. */
static void
test_every_name_of_every_city (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr (GFile) file = krakow_file ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDataset) dataset = pc_dataset_load (file, NULL, NULL, &error);
  GListModel *cities;
  guint n_names = 0;

  g_assert_no_error (error);
  cities = pc_dataset_get_cities (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcPlace) city = g_list_model_get_item (cities, i);
      const PcLocalizedText *names = pc_place_get_names (city);
      const char * const *aliases = pc_place_get_aliases (city);
      GListModel *endonyms = pc_place_get_endonyms (city);

      n_names += pc_localized_text_get_size (names);
      for (guint j = 0; j < pc_localized_text_get_size (names); j++)
        assert_found_by (fixture, city, pc_localized_text_get_text (names, j));
      for (guint j = 0; aliases != NULL && aliases[j] != NULL; j++)
        assert_found_by (fixture, city, aliases[j]);
      for (guint j = 0; endonyms != NULL && j < g_list_model_get_n_items (endonyms); j++)
        {
          g_autoptr (GObject) endonym = g_list_model_get_item (endonyms, j);
          g_autofree char *name = NULL;

          g_object_get (endonym, "name", &name, NULL);
          assert_found_by (fixture, city, name);
        }
    }

  g_assert_cmpuint (n_names, >, 200);
}

static void
test_best_match_first (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *found = search_initial (fixture, "k");

  /* Names that begin so, by kind, even where there is no agreement; only then a foreign name of an honorary twin. */
  g_assert_true (g_str_has_prefix (found, "kyiv kyoto kosice curitiba "));
}

static void
test_subsearch (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *among_both = search_among (fixture, "kyiv milan", "kijow");
  g_autofree char *among_other = search_among (fixture, "milan", "kijow");
  g_autofree char *among_unknown = search_among (fixture, "atlantis", "kijow");

  g_assert_cmpstr (among_both, ==, "kyiv");
  g_assert_cmpstr (among_other, ==, "");
  g_assert_cmpstr (among_unknown, ==, "");
}

static char *
dup_meta_string (GVariant   *meta,
                 const char *key)
{
  char *value = NULL;

  g_assert_true (g_variant_lookup (meta, key, "s", &value));

  return value;
}

static GIcon *
dup_meta_icon (GVariant *meta)
{
  g_autoptr (GVariant) value = g_variant_lookup_value (meta, "icon", NULL);
  GIcon *icon;

  g_assert_nonnull (value);
  icon = g_icon_deserialize (value);
  g_assert_true (G_IS_BYTES_ICON (icon));

  return icon;
}

static void
test_metas (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GVariant) reply = call (fixture, "GetResultMetas",
                                    g_variant_new ("(@as)", new_terms ("nuremberg atlantis saint-petersburg")));
  g_autoptr (GVariant) metas = g_variant_get_child_value (reply, 0);
  g_autoptr (GVariant) nuremberg = NULL;
  g_autoptr (GVariant) petersburg = NULL;
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;
  g_autofree char *ended = NULL;
  g_autoptr (GIcon) icon = NULL;
  g_autoptr (GIcon) ended_icon = NULL;

  /* A city that is no longer in the file is left out. */
  g_assert_cmpstr (g_variant_get_type_string (metas), ==, "aa{sv}");
  g_assert_cmpuint (g_variant_n_children (metas), ==, 2);

  nuremberg = g_variant_get_child_value (metas, 0);
  id = dup_meta_string (nuremberg, "id");
  name = dup_meta_string (nuremberg, "name");
  description = dup_meta_string (nuremberg, "description");
  icon = dup_meta_icon (nuremberg);
  g_assert_cmpstr (id, ==, "nuremberg");
  g_assert_cmpstr (name, ==, "Nuremberg");
  g_assert_cmpstr (description, ==, "Twin city · Germany");

  petersburg = g_variant_get_child_value (metas, 1);
  ended = dup_meta_string (petersburg, "description");
  ended_icon = dup_meta_icon (petersburg);
  g_assert_cmpstr (ended, ==, "Partner city, ended · Russia");
  g_assert_false (g_icon_equal (icon, ended_icon));
}

static void
test_nothing_to_search (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GFile) missing = g_file_new_for_path ("/nonexistent/krakow.partners.json");
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariant) metas = NULL;

  pc_search_provider_set_file (fixture->provider, missing);
  assert_finds (fixture, "kijow", "");

  pc_search_provider_set_file (fixture->provider, NULL);
  assert_finds (fixture, "kijow", "");

  reply = call (fixture, "GetResultMetas", g_variant_new ("(@as)", new_terms ("kyiv")));
  metas = g_variant_get_child_value (reply, 0);
  g_assert_cmpuint (g_variant_n_children (metas), ==, 0);
}

static void
test_bundled_file (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (PC_IO_KRAKOW_URI);

  pc_search_provider_set_file (fixture->provider, file);
  assert_finds (fixture, "kijow", "kyiv");
  assert_finds (fixture, "mediolan", "milan");
}

static void
test_calls_meanwhile (Fixture       *fixture,
                      gconstpointer  data)
{
  GAsyncResult *results[3] = { NULL, };
  g_autoptr (GVariant) first = NULL;
  g_autoptr (GVariant) second = NULL;
  g_autoptr (GVariant) third = NULL;
  g_autofree char *first_ids = NULL;
  g_autofree char *second_ids = NULL;

  /* The desktop asks again with every letter, and does not wait for the file to be read. */
  begin_call (fixture, "GetInitialResultSet", g_variant_new ("(@as)", new_terms ("kij")), &results[0]);
  begin_call (fixture, "GetInitialResultSet", g_variant_new ("(@as)", new_terms ("mediolan")), &results[1]);
  begin_call (fixture, "GetResultMetas", g_variant_new ("(@as)", new_terms ("kyiv")), &results[2]);

  third = end_call (fixture, &results[2]);
  second = end_call (fixture, &results[1]);
  first = end_call (fixture, &results[0]);
  first_ids = dup_joined (first);
  second_ids = dup_joined (second);
  g_assert_cmpstr (first_ids, ==, "kyiv");
  g_assert_cmpstr (second_ids, ==, "milan");
}

static void
test_open_dataset (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GFile) file = krakow_file ();
  g_autoptr (PcDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;

  dataset = pc_dataset_load (file, NULL, NULL, &error);
  g_assert_no_error (error);
  g_list_store_remove_all (G_LIST_STORE (pc_dataset_get_cities (dataset)));

  /* What is open counts, with every change made to it, not what is in the file. */
  pc_search_provider_set_dataset (fixture->provider, dataset);
  g_assert_true (pc_search_provider_get_dataset (fixture->provider) == dataset);
  assert_finds (fixture, "kijow", "");

  pc_search_provider_set_dataset (fixture->provider, NULL);
  assert_finds (fixture, "kijow", "kyiv");
}

static void
test_file_changes (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("pc-search-XXXXXX", NULL);
  g_autoptr (GFile) original = krakow_file ();
  g_autoptr (GFile) copy = g_file_new_build_filename (folder, "copy.partners.json", NULL);
  g_autoptr (GString) text = NULL;
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  g_file_copy (original, copy, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  pc_search_provider_set_file (fixture->provider, copy);
  assert_finds (fixture, "mediolan", "milan");
  assert_finds (fixture, "zażółć", "");

  g_file_load_contents (copy, NULL, &content, NULL, NULL, &error);
  g_assert_no_error (error);
  text = g_string_new (content);
  g_assert_cmpuint (g_string_replace (text, "\"Mediolan\"", "\"Zażółć\"", 0), >, 0);
  g_file_replace_contents (copy, text->str, text->len, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  assert_finds (fixture, "zażółć", "milan");

  g_file_delete (copy, NULL, NULL);
  g_rmdir (folder);
}

typedef struct
{
  char *text;
  guint timestamp;
} Heard;

static void
heard_cb (Heard      *heard,
          const char *text,
          guint       timestamp)
{
  g_set_str (&heard->text, text);
  heard->timestamp = timestamp;
}

static void
test_activation (Fixture       *fixture,
                 gconstpointer  data)
{
  Heard activated = { NULL, 0 };
  Heard launched = { NULL, 0 };
  g_autoptr (GVariant) activate_reply = NULL;
  g_autoptr (GVariant) launch_reply = NULL;

  g_signal_connect_swapped (fixture->provider, "city-activated", G_CALLBACK (heard_cb), &activated);
  g_signal_connect_swapped (fixture->provider, "search-launched", G_CALLBACK (heard_cb), &launched);

  activate_reply = call (fixture, "ActivateResult", g_variant_new ("(s@asu)", "kyiv", new_terms ("kij"), 1234));
  g_assert_cmpstr (activated.text, ==, "kyiv");
  g_assert_cmpuint (activated.timestamp, ==, 1234);
  g_assert_null (launched.text);

  launch_reply = call (fixture, "LaunchSearch", g_variant_new ("(@asu)", new_terms ("new york"), 5678));
  g_assert_cmpstr (launched.text, ==, "new york");
  g_assert_cmpuint (launched.timestamp, ==, 5678);

  g_signal_handlers_disconnect_by_data (fixture->provider, &activated);
  g_signal_handlers_disconnect_by_data (fixture->provider, &launched);
  g_free (activated.text);
  g_free (launched.text);
}

static void
test_stays_at_hand (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GApplication) application = g_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_autoptr (PcSearchProvider) provider = pc_search_provider_new (application);
  g_autoptr (GFile) file = krakow_file ();
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  pc_search_provider_unexport (fixture->provider);
  pc_search_provider_set_file (provider, file);
  pc_search_provider_export (provider, fixture->server, OBJECT_PATH, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_application_get_inactivity_timeout (application), ==, 0);

  reply = call (fixture, "GetInitialResultSet", g_variant_new ("(@as)", new_terms ("kij")));
  g_assert_cmpuint (g_application_get_inactivity_timeout (application), >=, 10 * 1000);

  pc_search_provider_unexport (provider);
}

#define add(name) \
  g_test_add ("/search-provider/" #name, Fixture, NULL, fixture_set_up, test_ ## name, fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pc_io_resources_register ();

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);

  add (any_name_in_any_language);
  add (every_name_of_every_city);
  add (best_match_first);
  add (subsearch);
  add (metas);
  add (nothing_to_search);
  add (bundled_file);
  add (calls_meanwhile);
  add (open_dataset);
  add (file_changes);
  add (activation);
  add (stays_at_hand);

  status = g_test_run ();

  g_test_dbus_down (bus);
  g_clear_object (&bus);

  return status;
}
