/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-layer.h"
#include "pc-kind-mark.h"
#include "pc-map-key-row.h"
#include "pc-map-key.h"
#include "pc-map-overlays.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>

/* The key to the marks, in a map whose filter belongs to the test. */

static PcCityFilter *
show_key (PcTestMap *fixture)
{
  PcCityFilter *filter = pc_city_filter_new ();

  g_object_set (fixture->map, "filter", filter, "key-visible", TRUE, NULL);
  pc_test_map_show (fixture);

  return filter;
}

static GtkWidget *
get_row (PcTestMap  *fixture,
         const char *title)
{
  GtkWidget *key = pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_MAP_KEY);

  for (GtkWidget *child = gtk_widget_get_first_child (key); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (PC_IS_MAP_KEY_ROW (child))
      {
        g_autofree char *own_title = NULL;

        g_object_get (child, "title", &own_title, NULL);
        if (g_str_equal (own_title, title))
          return child;
      }

  g_error ("There is no row “%s”", title);
}

static void
click (PcTestMap  *fixture,
       const char *title)
{
  g_signal_emit_by_name (get_row (fixture, title), "clicked");
}

static gboolean
is_chosen (PcTestMap  *fixture,
           const char *title)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_row (fixture, title)));
}

static void
test_rows (PcTestMap     *fixture,
           gconstpointer  data)
{
  static const char * const titles[] = {
    "Twin city", "Honorary twin city", "Partner city", "Letter of intent", "No agreement", "Ended",
  };
  g_autoptr(PcCityFilter) filter = show_key (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      GtkWidget *row = get_row (fixture, titles[i]);
      PcKindMark *mark = PC_KIND_MARK (pc_test_find_child (row, PC_TYPE_KIND_MARK));

      /* Each with its own mark. */
      g_assert_true (pc_kind_mark_get_ended (mark) == g_str_equal (titles[i], "Ended"));
      g_assert_true ((pc_kind_mark_get_kind (mark) == NULL) == g_str_equal (titles[i], "Ended"));
      gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_CHECKBOX);
      gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
      g_assert_false (is_chosen (fixture, titles[i]));
      g_assert_false (gtk_widget_has_css_class (row, "left-out"));
      g_assert_true (gtk_widget_get_focusable (row));
    }
}

/* To choose a kind narrows to it; to choose another one adds that; to take back all shows everything. */
static void
test_choose (PcTestMap     *fixture,
             gconstpointer  data)
{
  g_autoptr(PcCityFilter) filter = show_key (fixture);

  click (fixture, "Twin city");
  g_assert_true (g_strv_equal (pc_city_filter_get_kinds (filter), (const char *[]) { "twin", NULL }));
  g_assert_true (is_chosen (fixture, "Twin city"));
  gtk_test_accessible_assert_state (get_row (fixture, "Twin city"), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_false (gtk_widget_has_css_class (get_row (fixture, "Twin city"), "left-out"));
  g_assert_true (gtk_widget_has_css_class (get_row (fixture, "Partner city"), "left-out"));

  click (fixture, "Ended");
  g_assert_true (pc_city_filter_get_ended (filter));
  g_assert_true (is_chosen (fixture, "Ended"));

  click (fixture, "Twin city");
  click (fixture, "Ended");
  g_assert_true (pc_city_filter_is_empty (filter));
  g_assert_false (gtk_widget_has_css_class (get_row (fixture, "Partner city"), "left-out"));
}

/* What is chosen elsewhere shows here. */
static void
test_follow (PcTestMap     *fixture,
             gconstpointer  data)
{
  g_autoptr(PcCityFilter) filter = show_key (fixture);

  pc_city_filter_set_choice (filter, "kinds", "partner", TRUE);
  g_assert_true (is_chosen (fixture, "Partner city"));
  g_assert_true (gtk_widget_has_css_class (get_row (fixture, "Ended"), "left-out"));
  pc_city_filter_set_ended (filter, TRUE);
  g_assert_true (is_chosen (fixture, "Ended"));
  g_assert_cmpuint (g_strv_length ((char **) pc_city_filter_get_kinds (filter)), ==, 1);

  pc_city_filter_clear (filter);
  g_assert_false (is_chosen (fixture, "Partner city"));
  g_assert_false (is_chosen (fixture, "Ended"));
}

/* Without a filter the key only explains. */
static void
test_no_filter (PcTestMap     *fixture,
                gconstpointer  data)
{
  g_autoptr(PcCityFilter) filter = show_key (fixture);

  g_object_set (fixture->map, "filter", NULL, NULL);
  g_assert_false (gtk_widget_get_focusable (get_row (fixture, "Twin city")));
  g_assert_false (gtk_widget_get_can_target (get_row (fixture, "Twin city")));

  pc_city_filter_set_ended (filter, TRUE);
  g_assert_false (is_chosen (fixture, "Ended"));
}

typedef struct
{
  PcTestMap *fixture;
  PcCity    *city;
} Seen;

/* In sight, and under none of key, scale, buttons and attribution. */
static gboolean
is_seen (gpointer data)
{
  Seen *seen = data;
  PcCityLayer *layer = PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (seen->fixture->map), PC_TYPE_CITY_LAYER));
  PcMapOverlays *overlays = PC_MAP_OVERLAYS (pc_test_find_child (GTK_WIDGET (seen->fixture->map), PC_TYPE_MAP_OVERLAYS));
  GArray *obstacles = pc_map_overlays_get_obstacles (overlays);
  graphene_point_t point;

  if (obstacles->len != 4 || !pc_city_layer_get_position (layer, seen->city, &point)
      || point.x <= 0 || point.x >= 800 || point.y <= 0 || point.y >= 700)
    return FALSE;

  for (guint i = 0; i < obstacles->len; i++)
    if (graphene_rect_contains_point (&g_array_index (obstacles, graphene_rect_t, i), &point))
      return FALSE;

  return TRUE;
}

/* The selected city does not stay under the key, whichever came first. */
static void
test_cover (PcTestMap     *fixture,
            gconstpointer  data)
{
  g_autoptr(PcCityFilter) filter = show_key (fixture);
  Seen curitiba = { fixture, pc_test_map_get_city (fixture, "curitiba") };

  pc_map_view_set_selected (fixture->map, curitiba.city);
  pc_test_wait_until (is_seen, &curitiba);

  g_object_set (fixture->map, "key-visible", FALSE, NULL);
  pc_map_view_set_selected (fixture->map, NULL);
  pc_test_wait_ms (300);
  pc_map_view_set_selected (fixture->map, curitiba.city);
  pc_test_wait_ms (600);
  g_object_set (fixture->map, "key-visible", TRUE, NULL);
  pc_test_wait_until (is_seen, &curitiba);
}

static void
test_finalize (PcTestMap     *fixture,
               gconstpointer  data)
{
  PcCityFilter *filter = show_key (fixture);
  gpointer row = get_row (fixture, "Twin city");

  g_object_add_weak_pointer (row, &row);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  pc_test_wait_ms (100);
  g_assert_null (row);
  g_assert_finalize_object (filter);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  pc_test_map_add ("/map-key/rows", test_rows);
  pc_test_map_add ("/map-key/choose", test_choose);
  pc_test_map_add ("/map-key/follow", test_follow);
  pc_test_map_add ("/map-key/no-filter", test_no_filter);
  pc_test_map_add ("/map-key/cover", test_cover);
  pc_test_map_add ("/map-key/finalize", test_finalize);

  pc_processors_leave (g_test_run ());
}
