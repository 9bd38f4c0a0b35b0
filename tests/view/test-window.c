/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-browser.h"
#include "pc-city-list-header.h"
#include "pc-city-list.h"
#include "pc-city-page.h"
#include "pc-city-peek.h"
#include "pc-loading-page.h"
#include "pc-map-view.h"
#include "pc-overview-page.h"
#include "pc-processors.h"
#include "pc-shortcuts-dialog.h"
#include "pc-timeline-page.h"
#include "pc-view-testing.h"
#include "pc-welcome-page.h"

static PcBrowser *
get_browser (PcWindow *window)
{
  return pc_view_testing_find (window, PC_TYPE_BROWSER);
}

static PcCity *
lookup (PcWindow   *window,
        const char *id)
{
  PcCity *city = pc_dataset_lookup_city (pc_window_get_dataset (window), id);

  g_assert_nonnull (city);

  return city;
}

static void
test_empty (void)
{
  PcWindow *window = pc_view_testing_create_window (1000, 700);

  g_assert_cmpint (pc_window_get_state (window), ==, PC_WINDOW_STATE_EMPTY);
  g_assert_nonnull (pc_view_testing_find_mapped (window, PC_TYPE_WELCOME_PAGE));
  g_assert_nonnull (pc_view_testing_find_text (window, "Open File…"));
  g_assert_null (pc_view_testing_find_mapped (window, PC_TYPE_MAP_VIEW));
  g_assert_false (pc_view_testing_is_enabled (window, "win.search"));
  g_assert_false (pc_view_testing_is_enabled (window, "win.next-city"));

  pc_view_testing_destroy_window (window);
}

static void
test_loading (void)
{
  PcWindow *window = pc_view_testing_create_window (1000, 700);

  g_object_set (window,
                "file-name", "a_b.json",
                "state", PC_WINDOW_STATE_LOADING,
                NULL);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_mapped (window, PC_TYPE_LOADING_PAGE));
  g_assert_null (pc_view_testing_find_mapped (window, ADW_TYPE_SPINNER));

  g_object_set (window, "progress", 0.0, NULL);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_mapped (window, ADW_TYPE_SPINNER));
  g_assert_nonnull (pc_view_testing_find_text (window, "Opening “a_b.json”…"));
  g_assert_null (pc_view_testing_find_mapped (window, GTK_TYPE_PROGRESS_BAR));

  g_object_set (window, "progress", 0.5, NULL);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_mapped (window, GTK_TYPE_PROGRESS_BAR));

  pc_view_testing_destroy_window (window);
}

static void
test_actions (void)
{
  static const char *needs_city[] = {
    "win.clear-selection", "win.show-detail", "win.close-detail", "win.show-on-map", "win.copy-city"
  };
  PcWindow *window = pc_view_testing_open_krakow (1280, 800);

  g_assert_true (pc_view_testing_is_enabled (window, "win.search"));
  g_assert_true (pc_view_testing_is_enabled (window, "win.next-city"));
  g_assert_true (pc_view_testing_is_enabled (window, "win.toggle-sidebar"));
  g_assert_false (pc_view_testing_is_enabled (window, "win.clear-search"));
  g_assert_false (pc_view_testing_is_enabled (window, "win.clear-filter"));

  for (guint i = 0; i < G_N_ELEMENTS (needs_city); i++)
    g_assert_false (pc_view_testing_is_enabled (window, needs_city[i]));

  pc_window_set_selected (window, lookup (window, "kyiv"));

  for (guint i = 0; i < G_N_ELEMENTS (needs_city); i++)
    g_assert_true (pc_view_testing_is_enabled (window, needs_city[i]));

  g_assert_false (pc_view_testing_is_enabled (window, "win.previous-city"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-city", NULL);
  g_assert_true (pc_window_get_selected (window) == lookup (window, "leuven"));
  g_assert_true (pc_view_testing_is_enabled (window, "win.previous-city"));

  pc_city_filter_set_text (pc_window_get_filter (window), "leuven");
  g_assert_true (pc_view_testing_is_enabled (window, "win.clear-search"));
  g_assert_false (pc_view_testing_is_enabled (window, "win.next-city"));
  g_assert_false (pc_view_testing_is_enabled (window, "win.previous-city"));

  pc_view_testing_destroy_window (window);
}

static void
test_copy_city (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1280, 800);
  g_auto (GValue) value = G_VALUE_INIT;

  pc_window_set_selected (window, lookup (window, "nuremberg"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-city", NULL);

  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (
    gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (window))), &value, NULL));
  g_assert_true (g_str_has_prefix (g_value_get_string (&value),
                                   "Nuremberg\n"
                                   "Nürnberg · Germany\n"
                                   "Twin city since 9 December 1991; first agreement in 1979\n"
                                   "Partner city from October 1979 to 9 December 1991\n"));
  g_assert_nonnull (strstr (g_value_get_string (&value),
                            "\nAgreements\n– 2 October 1979: Framework agreement on co-operation\n"));
  g_assert_nonnull (strstr (g_value_get_string (&value), "\nSources\n– "));

  /* What is for the office alone is not in it. */
  g_assert_null (strstr (g_value_get_string (&value), "Rathausplatz"));
  g_assert_null (strstr (g_value_get_string (&value), "12 October 1979"));

  pc_view_testing_destroy_window (window);
}

static guint
count_headed (PcWindow   *window,
              const char *title)
{
  g_autoptr (GPtrArray) headers = pc_view_testing_find_all (window, PC_TYPE_CITY_LIST_HEADER);

  for (guint i = 0; i < headers->len; i++)
    {
      guint count = 0;

      g_object_get (g_ptr_array_index (headers, i), "count", &count, NULL);
      if (gtk_widget_get_mapped (g_ptr_array_index (headers, i)) &&
          pc_view_testing_find_text (g_ptr_array_index (headers, i), title) != NULL)
        return count;
    }

  return 0;
}

static void
see_as_of (PcWindow   *window,
           const char *text)
{
  g_autoptr (PcDate) day = text != NULL ? pc_date_new_from_string (text, NULL) : NULL;

  pc_dataset_set_as_of (pc_window_get_dataset (window), day);
  pc_view_testing_settle ();
}

/* Every part of the window goes back to a day, with sections of that day. The list must never find other
 * sections than it has drawn, so days follow each other while it is on the screen.
 */
static void
test_past_days (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1280, 2400);
  PcMapView *map = pc_view_testing_find (window, PC_TYPE_MAP_VIEW);
  static const char * const days[] = { "2026-11-22", "2022-09-17", "2007-12-22", "1995-06-01", "1980-01-01", "1970-01-01" };

  for (guint round = 0; round < 3; round++)
    for (guint i = 0; i < G_N_ELEMENTS (days); i++)
      see_as_of (window, days[(i + round) % G_N_ELEMENTS (days)]);

  see_as_of (window, "2007-12-22");
  g_assert_cmpuint (count_headed (window, "Twin cities"), ==, 4);
  g_assert_cmpuint (count_headed (window, "Honorary twin cities"), ==, 2);
  g_assert_cmpuint (count_headed (window, "Partner cities"), ==, 20);
  g_assert_cmpuint (count_headed (window, "Without an agreement"), ==, 6);
  g_assert_cmpuint (count_headed (window, "Ended"), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (pc_map_view_get_cities (map)), ==, 32);
  g_assert_nonnull (pc_view_testing_find_text (window, "32 cities on 22 December 2007"));
  g_assert_nonnull (pc_view_testing_find_text (window, "Showing 22 December 2007: 32 cities in 23 countries"));

  see_as_of (window, "2022-09-17");
  g_assert_cmpuint (count_headed (window, "Ended"), ==, 2);

  see_as_of (window, "1995-06-01");
  g_assert_cmpuint (count_headed (window, "Start not known"), ==, 10);

  see_as_of (window, NULL);
  g_assert_cmpuint (count_headed (window, "Partner cities"), ==, 23);
  g_assert_cmpuint (g_list_model_get_n_items (pc_map_view_get_cities (map)), ==, 39);

  pc_view_testing_destroy_window (window);
}

static void
test_pages (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1280, 800);
  PcBrowser *browser = get_browser (window);
  static const char * const pages[] = { "timeline", "overview", "map" };
  const GType types[] = { PC_TYPE_TIMELINE_PAGE, PC_TYPE_OVERVIEW_PAGE, PC_TYPE_MAP_VIEW };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", pages[i]);
      for (guint j = 0; j < G_N_ELEMENTS (types); j++)
        g_assert_cmpint (gtk_widget_get_mapped (pc_view_testing_find (window, types[j])), ==, i == j);
    }

  /* A narrow window goes on with the page; what leads to the map leaves it. */
  g_object_set (browser, "page", "overview", NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 700);
  pc_view_testing_settle ();
  g_assert_cmpint (pc_browser_get_layout (browser), ==, PC_BROWSER_LAYOUT_NARROW);
  g_assert_true (gtk_widget_get_mapped (pc_view_testing_find (window, PC_TYPE_OVERVIEW_PAGE)));

  pc_window_set_selected (window, lookup (window, "kyiv"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-on-map", NULL);
  pc_view_testing_settle ();
  g_assert_true (gtk_widget_get_mapped (pc_view_testing_find (window, PC_TYPE_MAP_VIEW)));

  pc_view_testing_destroy_window (window);
}

static void
test_one_selection (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1440, 900);
  PcMapView *map = pc_view_testing_find (window, PC_TYPE_MAP_VIEW);
  PcCityPage *page = pc_view_testing_find (window, PC_TYPE_CITY_PAGE);
  PcCity *milan = lookup (window, "milan");
  PcCity *quito = lookup (window, "quito");
  g_autoptr (PcCity) shown = NULL;

  /* From the window everywhere… */
  pc_window_set_selected (window, milan);
  g_assert_true (pc_map_view_get_selected (map) == milan);
  g_object_get (page, "city", &shown, NULL);
  g_assert_true (shown == milan);
  g_clear_object (&shown);

  /* …and from the map everywhere. */
  pc_map_view_set_selected (map, quito);
  g_assert_true (pc_window_get_selected (window) == quito);
  g_object_get (page, "city", &shown, NULL);
  g_assert_true (shown == quito);

  pc_view_testing_destroy_window (window);
}

static void
test_map_shows_filtered (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1440, 900);
  PcMapView *map = pc_view_testing_find (window, PC_TYPE_MAP_VIEW);

  g_assert_cmpuint (g_list_model_get_n_items (pc_map_view_get_cities (map)), ==, 39);
  pc_city_filter_set_text (pc_window_get_filter (window), "kijow");
  g_assert_cmpuint (g_list_model_get_n_items (pc_map_view_get_cities (map)), ==, 1);

  pc_view_testing_destroy_window (window);
}

typedef struct
{
  int width;
  PcBrowserLayout layout;
  gboolean list_shown;
  gboolean page_shown;
  gboolean peek_shown;
} LayoutCase;

static const LayoutCase layout_cases[] = {
  { 1920, PC_BROWSER_LAYOUT_PANE, TRUE, TRUE, FALSE },
  { 1100, PC_BROWSER_LAYOUT_PANE, TRUE, TRUE, FALSE },
  { 1000, PC_BROWSER_LAYOUT_PANE, TRUE, FALSE, FALSE },
  { 860, PC_BROWSER_LAYOUT_PANE, TRUE, FALSE, FALSE },
  { 859, PC_BROWSER_LAYOUT_SHEET, TRUE, FALSE, TRUE },
  { 640, PC_BROWSER_LAYOUT_SHEET, TRUE, FALSE, TRUE },
  { 639, PC_BROWSER_LAYOUT_NARROW, TRUE, FALSE, FALSE },
  { 360, PC_BROWSER_LAYOUT_NARROW, TRUE, FALSE, FALSE },
};

static gboolean
is_shown (PcWindow *window,
          GType     type)
{
  return pc_view_testing_find_mapped (window, type) != NULL;
}

static void
test_layouts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (layout_cases); i++)
    {
      const LayoutCase *layout_case = &layout_cases[i];
      PcWindow *window = pc_view_testing_open_krakow (layout_case->width, 700);

      g_test_message ("%d", layout_case->width);
      pc_window_set_selected (window, lookup (window, "nuremberg"));
      pc_view_testing_settle ();

      g_assert_cmpint (pc_browser_get_layout (get_browser (window)), ==, layout_case->layout);
      g_assert_cmpint (is_shown (window, PC_TYPE_CITY_LIST), ==, layout_case->list_shown);
      g_assert_cmpint (is_shown (window, PC_TYPE_CITY_PAGE), ==, layout_case->page_shown);
      g_assert_cmpint (is_shown (window, PC_TYPE_CITY_PEEK), ==, layout_case->peek_shown);

      /* Asked for, the details are there in every layout, and Escape takes them away again. */
      pc_window_show_city (window, lookup (window, "kyiv"));
      pc_view_testing_settle ();
      g_assert_true (is_shown (window, PC_TYPE_CITY_PAGE));
      g_assert_true (pc_browser_is_detail_shown (get_browser (window)));

      gtk_widget_activate_action (GTK_WIDGET (window), "win.escape", NULL);
      pc_view_testing_settle ();
      g_assert_false (pc_browser_is_detail_shown (get_browser (window)));

      pc_view_testing_destroy_window (window);
    }
}

/* The map keeps what it shows clear of the pane that slides over it: by its width, and no more. */
static void
test_inset (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1280, 700);
  GtkWidget *map = pc_view_testing_find (window, PC_TYPE_MAP_VIEW);
  int inset;

  pc_window_show_city (window, lookup (window, "kyiv"));
  pc_view_testing_settle ();
  g_object_get (map, "inset-end", &inset, NULL);
  g_assert_cmpint (inset, ==, 0);

  /* The breakpoint changes the pane while it is open. */
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  pc_view_testing_settle ();
  g_object_get (map, "inset-end", &inset, NULL);
  g_assert_cmpint (inset, ==, gtk_widget_get_width (pc_view_testing_find_mapped (window, PC_TYPE_CITY_PAGE)));
  g_assert_cmpint (inset, ==, 372);

  pc_view_testing_destroy_window (window);
}

/* Large text takes the smaller layout by itself: 1440 pixels at 200 % are 720sp. */
static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  PcWindow *window;

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  window = pc_view_testing_open_krakow (1440, 900);
  pc_window_set_selected (window, lookup (window, "nuremberg"));
  pc_view_testing_settle ();
  g_assert_cmpint (pc_browser_get_layout (get_browser (window)), ==, PC_BROWSER_LAYOUT_SHEET);
  g_assert_true (is_shown (window, PC_TYPE_CITY_PEEK));

  pc_view_testing_destroy_window (window);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static void
test_resize (void)
{
  static const int widths[] = { 1440, 360, 1920, 700, 1000, 500, 1280 };
  PcWindow *window = pc_view_testing_open_krakow (1280, 800);
  PcCity *kyiv = lookup (window, "kyiv");

  pc_window_show_city (window, kyiv);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 700);
      pc_view_testing_settle ();
      g_assert_true (pc_window_get_selected (window) == kyiv);
    }

  pc_view_testing_destroy_window (window);
}

static void
test_smallest (void)
{
  PcWindow *window = pc_view_testing_open_krakow (360, 294);
  int minimum;

  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, 360);

  pc_window_show_city (window, lookup (window, "nuremberg"));
  pc_view_testing_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-on-map", NULL);
  pc_view_testing_settle ();
  g_assert_true (is_shown (window, PC_TYPE_MAP_VIEW));
  g_assert_true (is_shown (window, PC_TYPE_CITY_PEEK));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  pc_view_testing_settle ();
  g_assert_true (is_shown (window, PC_TYPE_CITY_LIST));
  g_assert_false (is_shown (window, PC_TYPE_MAP_VIEW));

  pc_view_testing_destroy_window (window);
}

static void
test_close_detail_is_kept (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1440, 900);

  pc_window_show_city (window, lookup (window, "nuremberg"));
  g_assert_true (pc_browser_is_detail_shown (get_browser (window)));

  /* Put away, the pane stays away until it is asked for. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.close-detail", NULL);
  g_assert_false (pc_browser_is_detail_shown (get_browser (window)));
  g_assert_nonnull (pc_window_get_selected (window));
  pc_window_set_selected (window, lookup (window, "kyiv"));
  g_assert_false (pc_browser_is_detail_shown (get_browser (window)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-detail", NULL);
  g_assert_true (pc_browser_is_detail_shown (get_browser (window)));

  pc_view_testing_destroy_window (window);
}

static void
test_sidebar (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1440, 900);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-sidebar", NULL);
  pc_view_testing_settle ();
  g_assert_false (is_shown (window, PC_TYPE_CITY_LIST));

  /* A search brings it back. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  pc_view_testing_settle ();
  g_assert_true (is_shown (window, PC_TYPE_CITY_LIST));

  pc_view_testing_destroy_window (window);
}

/* A new window goes on with the filter of the last one; two windows at once keep theirs. */
static void
test_filter_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("pl.krakow.PartnerCities");
  PcWindow *first = pc_window_new (NULL, settings, NULL);
  PcWindow *second = pc_window_new (NULL, settings, NULL);
  g_auto (GStrv) stored = NULL;

  pc_city_filter_set_choice (pc_window_get_filter (first), "countries", "DE", TRUE);
  pc_city_filter_set_only_disputed (pc_window_get_filter (first), TRUE);
  stored = g_settings_get_strv (settings, "filter-countries");
  g_assert_cmpstr (stored[0], ==, "DE");
  g_assert_cmpuint (pc_city_filter_get_active_count (pc_window_get_filter (second)), ==, 0);
  gtk_window_destroy (GTK_WINDOW (first));
  gtk_window_destroy (GTK_WINDOW (second));

  first = pc_window_new (NULL, settings, NULL);
  g_assert_true (pc_city_filter_get_choice (pc_window_get_filter (first), "countries", "DE"));
  g_assert_true (pc_city_filter_get_only_disputed (pc_window_get_filter (first)));
  pc_city_filter_clear (pc_window_get_filter (first));
  gtk_window_destroy (GTK_WINDOW (first));

  first = pc_window_new (NULL, settings, NULL);
  g_assert_true (pc_city_filter_is_empty (pc_window_get_filter (first)));
  gtk_window_destroy (GTK_WINDOW (first));
}

static void
test_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("pl.krakow.PartnerCities");
  PcWindow *window = pc_window_new (NULL, settings, NULL);
  g_autofree char *sort_by = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.sort-by", "s", "distance");
  g_object_set (window, "sort-by", PC_CITY_SORT_DISTANCE, "sidebar-visible", FALSE, NULL);
  sort_by = g_settings_get_string (settings, "sort-by");
  g_assert_cmpstr (sort_by, ==, "distance");
  g_assert_false (g_settings_get_boolean (settings, "sidebar-visible"));

  g_settings_set_boolean (settings, "sidebar-visible", TRUE);
  g_settings_set_string (settings, "sort-by", "name");
  gtk_window_destroy (GTK_WINDOW (window));

  window = pc_window_new (NULL, settings, NULL);
  {
    PcCitySortKey key;

    g_object_get (window, "sort-by", &key, NULL);
    g_assert_cmpint (key, ==, PC_CITY_SORT_NAME);
  }
  gtk_window_destroy (GTK_WINDOW (window));
  g_settings_reset (settings, "sort-by");
}

static gboolean
is_drawn (gpointer data)
{
  return pc_map_view_get_drawn (data);
}

static void
test_map_position (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("pl.krakow.PartnerCities");
  g_autoptr (PcDataset) dataset = pc_view_testing_load_krakow ();
  double latitude;
  double longitude;
  double zoom_level;

  g_settings_set (settings, "map-position", "(ddd)", 50.0, 20.0, 5.0);

  for (int i = 0; i < 2; i++)
    {
      PcWindow *window = pc_window_new (NULL, settings, NULL);
      PcMapView *map = pc_view_testing_find (window, PC_TYPE_MAP_VIEW);

      pc_window_restore_map_position (window);
      pc_window_set_dataset (window, dataset);
      pc_window_set_state (window, PC_WINDOW_STATE_READY);
      gtk_window_present (GTK_WINDOW (window));
      pc_view_testing_wait_for (is_drawn, map);
      pc_view_testing_settle ();

      g_object_get (map,
                    "center-latitude", &latitude,
                    "center-longitude", &longitude,
                    "zoom-level", &zoom_level,
                    NULL);
      g_assert_cmpfloat_with_epsilon (latitude, 50.0, 0.1);
      g_assert_cmpfloat_with_epsilon (longitude, 20.0, 0.1);
      g_assert_cmpfloat_with_epsilon (zoom_level, 5.0, 0.01);

      gtk_window_close (GTK_WINDOW (window));
      pc_view_testing_settle ();
    }

  g_settings_reset (settings, "map-position");
}

static void
test_new_dataset (void)
{
  PcWindow *window = pc_view_testing_open_krakow (1280, 800);
  g_autoptr (PcDataset) again = pc_view_testing_load_krakow ();
  PcDataset *old = pc_window_get_dataset (window);
  gpointer gone = old;

  g_object_add_weak_pointer (G_OBJECT (old), &gone);
  pc_window_set_selected (window, lookup (window, "kyiv"));
  pc_window_set_dataset (window, again);
  pc_view_testing_settle ();

  /* Nothing of the old dataset is held on to. */
  g_assert_null (pc_window_get_selected (window));
  g_assert_null (gone);

  pc_view_testing_destroy_window (window);
}

static void
test_right_to_left (void)
{
  PcWindow *window;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  for (guint i = 0; i < G_N_ELEMENTS (layout_cases); i++)
    {
      window = pc_view_testing_open_krakow (layout_cases[i].width, 700);
      pc_window_show_city (window, lookup (window, "fez"));
      pc_view_testing_settle ();
      pc_view_testing_destroy_window (window);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_shortcuts (void)
{
  PcWindow *window = pc_view_testing_create_window (1000, 700);
  AdwDialog *dialog = pc_shortcuts_dialog_new ();

  adw_dialog_present (dialog, GTK_WIDGET (window));
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_text (dialog, "Ctrl+F"));
  g_assert_nonnull (pc_view_testing_find_text (dialog, "Previous city"));

  adw_dialog_force_close (dialog);
  pc_view_testing_settle ();
  pc_view_testing_destroy_window (window);
}

int
main (int    argc,
      char **argv)
{
  pc_view_testing_init (&argc, &argv);

  g_test_add_func ("/window/empty", test_empty);
  g_test_add_func ("/window/loading", test_loading);
  g_test_add_func ("/window/actions", test_actions);
  g_test_add_func ("/window/copy-city", test_copy_city);
  g_test_add_func ("/window/past-days", test_past_days);
  g_test_add_func ("/window/pages", test_pages);
  g_test_add_func ("/window/one-selection", test_one_selection);
  g_test_add_func ("/window/map-shows-filtered", test_map_shows_filtered);
  g_test_add_func ("/window/layouts", test_layouts);
  g_test_add_func ("/window/inset", test_inset);
  g_test_add_func ("/window/large-text", test_large_text);
  g_test_add_func ("/window/resize", test_resize);
  g_test_add_func ("/window/smallest", test_smallest);
  g_test_add_func ("/window/close-detail-is-kept", test_close_detail_is_kept);
  g_test_add_func ("/window/sidebar", test_sidebar);
  g_test_add_func ("/window/settings", test_settings);
  g_test_add_func ("/window/filter-settings", test_filter_settings);
  g_test_add_func ("/window/map-position", test_map_position);
  g_test_add_func ("/window/new-dataset", test_new_dataset);
  g_test_add_func ("/window/right-to-left", test_right_to_left);
  g_test_add_func ("/window/shortcuts", test_shortcuts);

  pc_processors_leave (g_test_run ());
}
