/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-list.h"
#include "pc-city-list-header.h"
#include "pc-city-row.h"
#include "pc-processors.h"
#include "pc-view-testing.h"

typedef struct
{
  PcWindow *window;
  PcCityList *list;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = pc_view_testing_open_krakow (1280, 2600);
  fixture->list = pc_view_testing_find (fixture->window, PC_TYPE_CITY_LIST);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  pc_view_testing_destroy_window (fixture->window);
}

static GListModel *
get_shown (Fixture *fixture)
{
  return pc_city_list_get_shown (fixture->list);
}

static PcCity *
get_city (Fixture *fixture,
          guint    position)
{
  g_autoptr (PcCity) city = g_list_model_get_item (get_shown (fixture), position);

  g_assert_nonnull (city);

  return city;
}

static PcCity *
lookup (Fixture    *fixture,
        const char *id)
{
  PcCity *city = pc_dataset_lookup_city (pc_window_get_dataset (fixture->window), id);

  g_assert_nonnull (city);

  return city;
}

static void
assert_name (Fixture    *fixture,
             guint       position,
             const char *name)
{
  g_assert_cmpstr (pc_place_get_name (PC_PLACE (get_city (fixture, position))), ==, name);
}

static void
search (Fixture    *fixture,
        const char *text)
{
  pc_city_filter_set_text (pc_window_get_filter (fixture->window), text);
  pc_view_testing_settle ();
}

static int
compare_tops (gconstpointer a,
              gconstpointer b)
{
  graphene_rect_t bounds_a;
  graphene_rect_t bounds_b;
  GtkWidget *widget_a = *(GtkWidget * const *) a;
  GtkWidget *widget_b = *(GtkWidget * const *) b;

  g_assert_true (gtk_widget_compute_bounds (widget_a, GTK_WIDGET (gtk_widget_get_root (widget_a)), &bounds_a));
  g_assert_true (gtk_widget_compute_bounds (widget_b, GTK_WIDGET (gtk_widget_get_root (widget_b)), &bounds_b));

  return (int) (bounds_a.origin.y - bounds_b.origin.y);
}

/* “Twin cities 4, Honorary twin cities 4, …” as the headers on the screen say it. */
static char *
dup_sections (Fixture *fixture)
{
  g_autoptr (GPtrArray) headers = pc_view_testing_find_all (fixture->list, PC_TYPE_CITY_LIST_HEADER);
  g_autoptr (GString) sections = g_string_new (NULL);

  for (int i = (int) headers->len - 1; i >= 0; i--)
    if (!gtk_widget_get_mapped (g_ptr_array_index (headers, i)))
      g_ptr_array_remove_index (headers, (guint) i);

  g_ptr_array_sort (headers, compare_tops);

  for (guint i = 0; i < headers->len; i++)
    {
      g_autoptr (GPtrArray) labels = pc_view_testing_find_all (g_ptr_array_index (headers, i), GTK_TYPE_LABEL);

      g_assert_cmpuint (labels->len, ==, 2);
      g_string_append_printf (sections, "%s%s %s",
                              sections->len > 0 ? ", " : "",
                              gtk_label_get_text (g_ptr_array_index (labels, 0)),
                              gtk_label_get_text (g_ptr_array_index (labels, 1)));
    }

  return g_string_free_and_steal (g_steal_pointer (&sections));
}

static PcCityRow *
find_row (Fixture *fixture,
          PcCity  *city)
{
  g_autoptr (GPtrArray) rows = pc_view_testing_find_all (fixture->list, PC_TYPE_CITY_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (pc_city_row_get_city (g_ptr_array_index (rows, i)) == city)
      return g_ptr_array_index (rows, i);

  g_assert_not_reached ();
}

static void
test_sections (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *sections = dup_sections (fixture);

  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 39);
  g_assert_cmpstr (sections, ==,
                   "Twin cities 4, Honorary twin cities 4, Partner cities 23, "
                   "Letter of intent 1, Without an agreement 5, Ended 2");
}

/* GTK’s own header lost count of what a filter takes away. */
static void
test_sections_after_search (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autofree char *sections = NULL;
  g_autofree char *all = NULL;

  search (fixture, "kijow");
  sections = dup_sections (fixture);
  g_assert_cmpstr (sections, ==, "Twin cities 1");

  search (fixture, "");
  all = dup_sections (fixture);
  g_assert_true (g_str_has_prefix (all, "Twin cities 4, Honorary twin cities 4, Partner cities 23"));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  PcCityRow *row;
  g_autofree char *reason = NULL;
  g_autofree char *count_text = NULL;

  search (fixture, "kijow");
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 1);
  assert_name (fixture, 0, "Kyiv");

  row = find_row (fixture, lookup (fixture, "kyiv"));
  g_object_get (row, "reason", &reason, NULL);
  g_assert_cmpstr (reason, ==, "Kijów");
  g_assert_nonnull (pc_view_testing_find_text (row, "also: Kijów"));

  g_object_get (fixture->list, "count-text", &count_text, NULL);
  g_assert_cmpstr (count_text, ==, "1 of 39 cities");
}

static void
test_count_hides (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *count_text = NULL;

  search (fixture, "a");
  g_assert_nonnull (pc_view_testing_find_text (fixture->list, "Partner cities"));
  search (fixture, "");
  g_object_get (fixture->list, "count-text", &count_text, NULL);
  g_assert_null (count_text);
}

static void
test_no_match (Fixture       *fixture,
               gconstpointer  data)
{
  PcCityFilter *filter = pc_window_get_filter (fixture->window);
  const char *kinds[] = { "twin", NULL };

  search (fixture, "a<b&c");
  g_assert_nonnull (pc_view_testing_find_text (fixture->list,
                                               "Nothing matches “a<b&c”. "
                                               "Names in every language and aliases are searched."));
  g_assert_null (pc_view_testing_find_text (fixture->list, "Clear Filter"));
  g_assert_nonnull (pc_view_testing_find_text (fixture->list, "Clear Search"));

  pc_city_filter_set_kinds (filter, kinds);
  search (fixture, "atlantis");
  g_assert_nonnull (pc_view_testing_find_text (fixture->list,
                                               "Nothing matches “atlantis” with the filter “Twin cities”. "
                                               "Names in every language and aliases are searched."));
  g_assert_nonnull (pc_view_testing_find_text (fixture->list, "Clear Filter"));

  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "win.clear-filter", NULL);
  g_assert_cmpuint (pc_city_filter_get_active_count (filter), ==, 0);
  g_assert_cmpstr (pc_city_filter_get_text (filter), ==, "atlantis");

  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "win.clear-search", NULL);
  pc_view_testing_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 39);
}

static void
test_selection_survives (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (get_shown (fixture));
  PcCity *leuven = lookup (fixture, "leuven");

  pc_window_set_selected (fixture->window, leuven);
  g_assert_true (gtk_single_selection_get_selected_item (selection) == leuven);

  g_object_set (fixture->window, "sort-by", PC_CITY_SORT_NAME, NULL);
  g_assert_true (gtk_single_selection_get_selected_item (selection) == leuven);

  /* Hidden by a search it stays the city that is looked at, and comes back with the list. */
  search (fixture, "kijow");
  g_assert_null (gtk_single_selection_get_selected_item (selection));
  g_assert_true (pc_window_get_selected (fixture->window) == leuven);
  search (fixture, "");
  g_assert_true (gtk_single_selection_get_selected_item (selection) == leuven);
}

static void
test_selection_both_ways (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (get_shown (fixture));

  gtk_single_selection_set_selected (selection, 2);
  g_assert_true (pc_window_get_selected (fixture->window) == get_city (fixture, 2));

  pc_window_set_selected (fixture->window, NULL);
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, GTK_INVALID_LIST_POSITION);
}

static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *sections = NULL;

  g_object_set (fixture->window, "sort-by", PC_CITY_SORT_NAME, NULL);
  pc_view_testing_settle ();
  assert_name (fixture, 0, "Bordeaux");
  assert_name (fixture, 38, "Zagreb");
  sections = dup_sections (fixture);
  g_assert_cmpstr (sections, ==, "");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sort-reversed", NULL);
  assert_name (fixture, 0, "Zagreb");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sort-reversed", NULL);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sort-by", "s", "distance");
  assert_name (fixture, 0, "Košice");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sort-by", "s", "first-agreement");
  g_assert_nonnull (pc_city_get_first_agreement (get_city (fixture, 0)));
  g_assert_null (pc_city_get_first_agreement (get_city (fixture, 38)));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sort-by", "s", "country");
  g_assert_cmpstr (pc_place_get_country_name (PC_PLACE (get_city (fixture, 0))), ==, "Austria");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sort-by", "s", "kind");
  assert_name (fixture, 0, "Kyiv");
}

static void
test_match_ranks (Fixture       *fixture,
                  gconstpointer  data)
{
  g_object_set (fixture->window, "sort-by", PC_CITY_SORT_NAME, NULL);
  search (fixture, "le");

  /* Names that begin with the letters stand before those that have them elsewhere. */
  assert_name (fixture, 0, "Leipzig");
  assert_name (fixture, 1, "Leuven");
}

static void
test_step (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (pc_city_list_can_step (fixture->list, 1));
  pc_city_list_step (fixture->list, 1);
  g_assert_true (pc_window_get_selected (fixture->window) == get_city (fixture, 0));
  g_assert_false (pc_city_list_can_step (fixture->list, -1));
  pc_city_list_step (fixture->list, 1);
  g_assert_true (pc_window_get_selected (fixture->window) == get_city (fixture, 1));

  pc_window_set_selected (fixture->window, get_city (fixture, 38));
  g_assert_false (pc_city_list_can_step (fixture->list, 1));
}

static void
test_enter_selects_first (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkWidget *entry = pc_view_testing_find (fixture->list, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), "mediolan");
  g_signal_emit_by_name (entry, "activate");
  g_assert_true (pc_window_get_selected (fixture->window) == lookup (fixture, "milan"));

  /* Escape empties the entry first, and lets go of the city after that. */
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_nonnull (pc_window_get_selected (fixture->window));
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_null (pc_window_get_selected (fixture->window));
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  PcCityRow *active = find_row (fixture, lookup (fixture, "nuremberg"));
  PcCityRow *unknown = find_row (fixture, lookup (fixture, "seville"));
  PcCityRow *ended = find_row (fixture, lookup (fixture, "saint-petersburg"));
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (active));

  g_assert_nonnull (pc_view_testing_find_text (active, "Nuremberg"));
  g_assert_nonnull (pc_view_testing_find_text (active, "1979"));
  g_assert_nonnull (pc_view_testing_find_text (ended, "2006–2022"));
  g_assert_nonnull (pc_view_testing_find_text (unknown, "–"));

  /* Only what is not known, or asleep, has a mark. */
  g_assert_false (gtk_widget_get_visible (pc_view_testing_find (active, GTK_TYPE_IMAGE)));
  g_assert_true (gtk_widget_get_visible (pc_view_testing_find (unknown, GTK_TYPE_IMAGE)));

  gtk_test_accessible_assert_role (item, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       pc_city_get_accessible_label (lookup (fixture, "nuremberg")));
}

static void
test_resize_keeps_top (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkScrolledWindow *scrolled = pc_view_testing_find (fixture->list, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrolled);

  for (int height = 400; height <= 700; height += 100)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280 - height, height);
      pc_view_testing_settle ();
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0.0);
    }
}

int
main (int    argc,
      char **argv)
{
  pc_view_testing_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/city-list/" name, Fixture, NULL, set_up, function, tear_down)

  add ("sections", test_sections);
  add ("sections-after-search", test_sections_after_search);
  add ("search", test_search);
  add ("count-hides", test_count_hides);
  add ("no-match", test_no_match);
  add ("selection-survives", test_selection_survives);
  add ("selection-both-ways", test_selection_both_ways);
  add ("sort", test_sort);
  add ("match-ranks", test_match_ranks);
  add ("step", test_step);
  add ("enter-selects-first", test_enter_selects_first);
  add ("row", test_row);
  add ("resize-keeps-top", test_resize_keeps_top);

  pc_processors_leave (g_test_run ());
}
