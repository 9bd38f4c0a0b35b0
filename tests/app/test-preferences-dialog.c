/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-preferences-dialog.h"
#include "pc-resources.h"

typedef struct
{
  GSettings *settings;
  GtkWidget *window;
  AdwDialog *dialog;
} Fixture;

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->settings = g_settings_new ("pl.krakow.PartnerCities");
  fixture->window = adw_window_new ();
  fixture->dialog = pc_preferences_dialog_new (fixture->settings);
  adw_dialog_present (fixture->dialog, fixture->window);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_get (fixture->settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (fixture->settings, keys[i]);
  g_assert_finalize_object (fixture->settings);
}

static gpointer
get_row (Fixture    *fixture,
         const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (fixture->dialog), PC_TYPE_PREFERENCES_DIALOG, name);
}

static char *
dup_label (AdwComboRow *row,
           guint        position)
{
  g_autoptr (GtkStringObject) item = g_list_model_get_item (adw_combo_row_get_model (row), position);

  return item != NULL ? g_strdup (gtk_string_object_get_string (item)) : NULL;
}

static void
select_label (AdwComboRow *row,
              const char  *label)
{
  guint n_items = g_list_model_get_n_items (adw_combo_row_get_model (row));

  for (guint i = 0; i < n_items; i++)
    {
      g_autofree char *other = dup_label (row, i);

      if (g_str_equal (other, label))
        {
          adw_combo_row_set_selected (row, i);
          return;
        }
    }

  g_error ("There is no “%s”", label);
}

#define assert_selected(row, expected) \
  G_STMT_START { \
    g_autofree char *selected_label = dup_label (row, adw_combo_row_get_selected (row)); \
    g_assert_cmpstr (selected_label, ==, expected); \
  } G_STMT_END

#define assert_setting(settings, key, expected) \
  G_STMT_START { \
    g_autofree char *setting_value = g_settings_get_string (settings, key); \
    g_assert_cmpstr (setting_value, ==, expected); \
  } G_STMT_END

static void
test_switches (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct
  {
    const char *row;
    const char *key;
  } switches[] = {
    { "arcs_row", "map-arcs" },
    { "tint_row", "map-tint" },
    { "reverse_row", "sort-reversed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    {
      AdwSwitchRow *row = get_row (fixture, switches[i].row);
      gboolean before = g_settings_get_boolean (fixture->settings, switches[i].key);

      g_assert_true (adw_switch_row_get_active (row) == before);
      adw_switch_row_set_active (row, !before);
      g_assert_true (g_settings_get_boolean (fixture->settings, switches[i].key) == !before);
      g_settings_reset (fixture->settings, switches[i].key);
      g_assert_true (adw_switch_row_get_active (row) == before);
    }
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  AdwComboRow *row = get_row (fixture, "language_row");
  g_autofree char *first = dup_label (row, 0);
  g_autofree char *second = dup_label (row, 1);

  /* That of the interface, then those that the base map has, by their names. */
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row)), ==, 9);
  g_assert_cmpstr (first, ==, "Interface Language");
  g_assert_cmpstr (second, ==, "English");
  assert_selected (row, "Interface Language");

  select_label (row, "Polish");
  assert_setting (fixture->settings, "map-language", "pl");

  g_settings_set_string (fixture->settings, "map-language", "uk");
  assert_selected (row, "Ukrainian");

  select_label (row, "Interface Language");
  assert_setting (fixture->settings, "map-language", "");
}

static void
test_only_languages_of_the_map (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) key = NULL;
  g_autoptr (GVariant) klingon = g_variant_ref_sink (g_variant_new_string ("tlh"));

  g_object_get (fixture->settings, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, "map-language");
  g_assert_false (g_settings_schema_key_range_check (key, klingon));
}

static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *label;
    const char *nick;
  } orders[] = {
    { "Name", "name" },
    { "Country", "country" },
    { "First Agreement", "first-agreement" },
    { "Distance", "distance" },
    { "Kind", "kind" },
  };
  AdwComboRow *row = get_row (fixture, "sort_row");

  assert_selected (row, "Kind");
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      select_label (row, orders[i].label);
      assert_setting (fixture->settings, "sort-by", orders[i].nick);
    }

  g_settings_set_string (fixture->settings, "sort-by", "distance");
  assert_selected (row, "Distance");
}

static void
test_closing_changes_nothing (Fixture       *fixture,
                              gconstpointer  data)
{
  g_settings_set_string (fixture->settings, "map-language", "pl");
  g_settings_set_string (fixture->settings, "sort-by", "distance");

  adw_dialog_force_close (fixture->dialog);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  assert_setting (fixture->settings, "map-language", "pl");
  assert_setting (fixture->settings, "sort-by", "distance");
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char * const rows[] = { "arcs_row", "tint_row", "language_row", "sort_row", "reverse_row" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AdwPreferencesRow *row = get_row (fixture, rows[i]);

      g_assert_cmpstr (adw_preferences_row_get_title (row), !=, "");
      g_assert_true (adw_preferences_row_get_use_underline (row));
      g_assert_nonnull (strchr (adw_preferences_row_get_title (row), '_'));
    }
}

#define add(name) \
  g_test_add ("/preferences-dialog/" #name, Fixture, NULL, fixture_set_up, test_ ## name, fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  pc_resources_register ();

  add (switches);
  add (language);
  add (only_languages_of_the_map);
  add (sort);
  add (closing_changes_nothing);
  add (accessible);

  return g_test_run ();
}
