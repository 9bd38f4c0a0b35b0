/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-filter-chips.h"
#include "pc-filter-option.h"
#include "pc-filter-options.h"
#include "pc-filter-popover.h"
#include "pc-filter-page.h"
#include "pc-filter-check.h"
#include "pc-filter-checks.h"
#include "pc-filter-group-button.h"
#include "pc-view-testing.h"

typedef struct
{
  PcCityFilter *filter;
  PcFilterOptions *options;
  PcDataset *dataset;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = pc_view_testing_load_krakow ();
  fixture->filter = pc_city_filter_new ();
  fixture->options = pc_filter_options_new (fixture->filter);
  pc_filter_options_set_dataset (fixture->options, fixture->dataset);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->options);
  g_object_unref (fixture->filter);
  g_object_unref (fixture->dataset);
}

static GListModel *
get_group (Fixture    *fixture,
           const char *group)
{
  g_autoptr (GListModel) model = NULL;

  g_object_get (fixture->options, group, &model, NULL);

  return model;
}

static PcFilterOption *
find_option (Fixture    *fixture,
             const char *group,
             const char *label)
{
  GListModel *model = get_group (fixture, group);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (PcFilterOption) option = g_list_model_get_item (model, i);

      if (g_str_equal (pc_filter_option_get_label (option), label))
        return option;
    }

  g_test_message ("No %s in %s", label, group);
  g_assert_not_reached ();
}

static void
test_groups (Fixture       *fixture,
             gconstpointer  data)
{
  /* Five kinds and what has ended; only what a city has; the home country alone is no choice. */
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "kinds")), ==, 6);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "statuses")), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "countries")), ==, 27);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "continents")), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (get_group (fixture, "switches")), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (pc_filter_options_get_active (fixture->options)), ==, 0);
}

static void
test_countries_are_sorted (Fixture       *fixture,
                           gconstpointer  data)
{
  GListModel *countries = get_group (fixture, "countries");

  for (guint i = 1; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcFilterOption) a = g_list_model_get_item (countries, i - 1);
      g_autoptr (PcFilterOption) b = g_list_model_get_item (countries, i);

      g_assert_cmpint (g_utf8_collate (pc_filter_option_get_label (a), pc_filter_option_get_label (b)), <, 0);
    }
}

static void
test_active (Fixture       *fixture,
             gconstpointer  data)
{
  GListModel *active = pc_filter_options_get_active (fixture->options);
  g_autofree char *all = NULL;
  g_autofree char *countries = NULL;

  pc_filter_option_set_active (find_option (fixture, "countries", "France"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "kinds", "Twin cities"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "switches", "Sources differ"), TRUE);

  g_assert_cmpuint (g_list_model_get_n_items (active), ==, 3);
  g_assert_cmpuint (pc_city_filter_get_active_count (fixture->filter), ==, 3);

  all = pc_filter_options_dup_text (fixture->options, NULL);
  g_assert_cmpstr (all, ==, "Twin cities, France, Sources differ");
  countries = pc_filter_options_dup_text (fixture->options, "countries");
  g_assert_cmpstr (countries, ==, "France");

  pc_city_filter_clear (fixture->filter);
  g_assert_cmpuint (g_list_model_get_n_items (active), ==, 0);
  g_assert_false (pc_filter_option_get_active (find_option (fixture, "countries", "France")));
}

static void
test_chips (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *chips = g_object_ref_sink (g_object_new (PC_TYPE_FILTER_CHIPS,
                                                      "options", fixture->options,
                                                      NULL));
  g_autoptr (GPtrArray) buttons = NULL;

  g_assert_false (gtk_widget_get_visible (chips));

  pc_filter_option_set_active (find_option (fixture, "countries", "France"), TRUE);
  pc_filter_option_set_active (find_option (fixture, "kinds", "Ended"), TRUE);
  g_assert_true (gtk_widget_get_visible (chips));

  buttons = pc_view_testing_find_all (chips, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 2);
  gtk_test_accessible_assert_property (g_ptr_array_index (buttons, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove the filter “Ended”");

  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  g_assert_false (pc_city_filter_get_ended (fixture->filter));
  g_clear_pointer (&buttons, g_ptr_array_unref);

  buttons = pc_view_testing_find_all (chips, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 1);
  gtk_test_accessible_assert_property (g_ptr_array_index (buttons, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove the filter “France”");

  g_assert_finalize_object (chips);
}

static void
test_popover (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *popover = g_object_ref_sink (g_object_new (PC_TYPE_FILTER_POPOVER,
                                                        "options", fixture->options,
                                                        NULL));
  GtkWidget *checks = pc_view_testing_find (popover, PC_TYPE_FILTER_CHECKS);
  GtkWidget *twin = pc_view_testing_find (checks, PC_TYPE_FILTER_CHECK);
  g_autoptr (GPtrArray) groups = pc_view_testing_find_all (popover, PC_TYPE_FILTER_GROUP_BUTTON);
  g_autofree char *summary = NULL;

  gtk_test_accessible_assert_role (checks, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (twin, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_cmpuint (groups->len, ==, 4);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (twin), TRUE);
  g_assert_true (pc_city_filter_get_choice (fixture->filter, "kinds", "twin"));
  pc_city_filter_set_choice (fixture->filter, "kinds", "twin", FALSE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (twin)));

  pc_filter_option_set_active (find_option (fixture, "countries", "Spain"), TRUE);
  g_object_get (g_ptr_array_index (groups, 2), "summary", &summary, NULL);
  g_assert_cmpstr (summary, ==, "Spain");

  g_assert_finalize_object (popover);
}

static void
test_page_search (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (pc_filter_page_new ("Country", get_group (fixture, "countries"))));
  GtkWidget *checks = pc_view_testing_find (page, PC_TYPE_FILTER_CHECKS);
  GtkWidget *entry = pc_view_testing_find (page, GTK_TYPE_SEARCH_ENTRY);
  guint n_visible = 0;

  g_assert_true (gtk_widget_get_visible (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "uNITÉd");

  for (GtkWidget *child = gtk_widget_get_first_child (checks);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_visible += gtk_widget_get_visible (child);

  /* The Kingdom and the States. */
  g_assert_cmpuint (n_visible, ==, 2);
  g_assert_finalize_object (page);
}

int
main (int    argc,
      char **argv)
{
  pc_view_testing_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/filter/" name, Fixture, NULL, set_up, function, tear_down)

  add ("groups", test_groups);
  add ("countries-are-sorted", test_countries_are_sorted);
  add ("active", test_active);
  add ("chips", test_chips);
  add ("popover", test_popover);
  add ("page-search", test_page_search);

  return g_test_run ();
}
