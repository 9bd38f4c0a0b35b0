/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-arc-layer.h"
#include "pc-city-layer.h"
#include "pc-city-pin.h"
#include "pc-cluster-pin.h"
#include "pc-map-places.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <math.h>

/* Places that no map is made for: none at all, the poles, and twice the same. */

static const char * const actions[] = { "map.fit", "map.go-home", "map.go-to-selected", "map.zoom-in", "map.zoom-out" };

static PcCityLayer *
get_layer (PcTestMap *fixture)
{
  return PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_CITY_LAYER));
}

static void
move (gpointer place,
      double   latitude,
      double   longitude)
{
  g_autoptr(PcLocation) location = PC_LOCATION (pc_record_new (PC_TYPE_LOCATION, pc_record_get_dataset (place)));

  g_object_set (location, "latitude", latitude, "longitude", longitude, NULL);
  g_object_set (place, "location", location, NULL);
}

static void
do_everything (PcTestMap *fixture)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->map), actions[i], NULL);
      pc_test_wait_ms (100);
    }
}

static void
assert_nowhere (PcTestMap *fixture,
                PcCity    *city)
{
  GtkWidget *pin = pc_city_layer_get_pin (get_layer (fixture), city);
  graphene_point_t point;

  g_assert_true (pin == NULL || !gtk_widget_get_visible (pin));
  g_assert_false (pc_city_layer_get_position (get_layer (fixture), city, &point));
}

static void
test_city_nowhere (PcTestMap     *fixture,
                   gconstpointer  data)
{
  PcCity *fez = pc_test_map_get_city (fixture, "fez");
  GtkWidget *arcs;
  guint n_arcs;

  pc_test_map_show (fixture);
  arcs = pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_ARC_LAYER);
  n_arcs = pc_arc_layer_get_n_arcs (PC_ARC_LAYER (arcs));

  g_object_set (fez, "location", NULL, NULL);
  pc_test_wait_ms (100);
  assert_nowhere (fixture, fez);
  g_assert_cmpuint (pc_arc_layer_get_n_arcs (PC_ARC_LAYER (arcs)), ==, n_arcs - 1);

  /* It can be selected, in the list; the map stays where it is. */
  pc_map_view_set_selected (fixture->map, fez);
  do_everything (fixture);
  assert_nowhere (fixture, fez);
}

/* Of Milan nobody knows whether the relation had begun by then: it ties nobody, and its pin says so. */
static void
test_uncertain (PcTestMap     *fixture,
                gconstpointer  data)
{
  g_autoptr (PcDate) day = pc_date_new (1995, 6, 1);
  PcCity *milan = pc_test_map_get_city (fixture, "milan");
  g_autoptr (GListStore) cities = g_list_store_new (PC_TYPE_CITY);
  g_autoptr (GArray) today = NULL;
  g_autoptr (GArray) then = NULL;

  g_list_store_append (cities, milan);
  today = pc_map_places_dup_arc_ends (G_LIST_MODEL (cities));
  g_assert_cmpuint (today->len, ==, 1);

  pc_dataset_set_as_of (fixture->dataset, day);
  g_assert_cmpint (pc_city_get_holds (milan), ==, PC_HOLDS_UNKNOWN);
  then = pc_map_places_dup_arc_ends (G_LIST_MODEL (cities));
  g_assert_cmpuint (then->len, ==, 0);
  g_assert_true (g_str_has_suffix (pc_city_get_accessible_label (milan), "start not known"));
}

static void
test_home_nowhere (PcTestMap     *fixture,
                   gconstpointer  data)
{
  PcCity *lviv = pc_test_map_get_city (fixture, "lviv");
  graphene_point_t point;
  GtkWidget *arcs;

  g_object_set (pc_dataset_get_home (fixture->dataset), "location", NULL, NULL);
  pc_test_map_show (fixture);
  arcs = pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_ARC_LAYER);
  assert_nowhere (fixture, NULL);
  g_assert_cmpuint (pc_arc_layer_get_n_arcs (PC_ARC_LAYER (arcs)), ==, 0);

  /* A city is shown alone. */
  pc_map_view_set_selected (fixture->map, lviv);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.go-to-selected", NULL);
  g_assert_true (pc_city_layer_get_position (get_layer (fixture), lviv, &point));
  g_assert_cmpfloat_with_epsilon (point.x, 400, 1);
  g_assert_cmpfloat_with_epsilon (point.y, 350, 1);

  do_everything (fixture);
  assert_nowhere (fixture, NULL);
}

/* The projection ends before the poles: a city there is at the edge of the map. */
static void
test_poles (PcTestMap     *fixture,
            gconstpointer  data)
{
  PcCity *north = pc_test_map_get_city (fixture, "gothenburg"), *south = pc_test_map_get_city (fixture, "la-serena");
  graphene_point_t point;

  move (north, 90, 0);
  move (south, -90, 180);
  pc_test_map_show (fixture);

  pc_map_view_set_selected (fixture->map, north);
  pc_test_wait_ms (100);
  g_assert_true (pc_city_layer_get_position (get_layer (fixture), north, &point));
  g_assert_true (isfinite (point.x) && isfinite (point.y));
  do_everything (fixture);

  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.go-to-selected", NULL);
  g_assert_true (pc_city_layer_get_position (get_layer (fixture), north, &point));
  g_assert_cmpfloat (point.y, >=, 0);
  g_assert_cmpfloat (point.y, <, 350);

  pc_map_view_set_selected (fixture->map, south);
  do_everything (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.go-to-selected", NULL);
  g_assert_true (pc_city_layer_get_position (get_layer (fixture), south, &point));
  g_assert_cmpfloat (point.y, >, 350);
  g_assert_cmpfloat (point.y, <=, 700);
}

/* A city may also lie where home does: its arc has no length. */
static void
test_at_home (PcTestMap     *fixture,
              gconstpointer  data)
{
  PcCity *lviv = pc_test_map_get_city (fixture, "lviv");
  PcCoordinate home;
  graphene_rect_t pill;

  g_assert_true (pc_place_get_coordinate (pc_dataset_get_home (fixture->dataset), &home));
  move (lviv, home.latitude, home.longitude);
  pc_map_view_set_selected (fixture->map, lviv);
  pc_test_map_show (fixture);
  do_everything (fixture);

  g_assert_true (gtk_widget_get_visible (pc_city_layer_get_pin (get_layer (fixture), lviv)));
  g_assert_true (gtk_widget_get_visible (pc_city_layer_get_pin (get_layer (fixture), NULL)));
  g_assert_false (pc_arc_layer_get_pill_bounds (PC_ARC_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_ARC_LAYER)), &pill));
}

/* Clicks on what is drawn in the middle. */
static void
click (PcTestMap *fixture,
       GType      type)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (fixture->map), 400, 350, GTK_PICK_DEFAULT);

  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (picked, type));
  g_signal_emit_by_name (picked, "clicked");
  pc_test_wait_ms (200);
}

/* Three cities in one spot are a cluster from afar. From near they are one mark, on which each click brings up the next. */
static void
test_same_place (PcTestMap     *fixture,
                 gconstpointer  data)
{
  static const char * const ids[] = { "san-francisco", "rochester", "curitiba" };
  PcCity *found[G_N_ELEMENTS (ids)];

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    move (pc_test_map_get_city (fixture, ids[i]), -20, -30);

  g_object_set (fixture->map, "center-latitude", -20.0, "center-longitude", -30.0, "zoom-level", 2.0, NULL);
  pc_test_map_show (fixture);

  click (fixture, PC_TYPE_CLUSTER_PIN);
  g_assert_cmpuint (pc_test_count_shown (GTK_WIDGET (fixture->map), PC_TYPE_CLUSTER_PIN), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      click (fixture, PC_TYPE_CITY_PIN);
      found[i] = pc_map_view_get_selected (fixture->map);
      g_assert_nonnull (found[i]);
      for (guint j = 0; j < i; j++)
        g_assert_true (found[j] != found[i]);
    }

  click (fixture, PC_TYPE_CITY_PIN);
  g_assert_true (pc_map_view_get_selected (fixture->map) == found[0]);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  pc_test_map_add ("/map-places/city-nowhere", test_city_nowhere);
  pc_test_map_add ("/map-places/uncertain", test_uncertain);
  pc_test_map_add ("/map-places/home-nowhere", test_home_nowhere);
  pc_test_map_add ("/map-places/poles", test_poles);
  pc_test_map_add ("/map-places/at-home", test_at_home);
  pc_test_map_add ("/map-places/same-place", test_same_place);

  pc_processors_leave (g_test_run ());
}
