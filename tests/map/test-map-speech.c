/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-places.h"
#include "pc-map-speech.h"
#include "pc-map-testing.h"

static PcDataset *dataset;

static PcCity *
get_city (const char *id)
{
  PcCity *city = pc_dataset_lookup_city (dataset, id);

  g_assert_nonnull (city);

  return city;
}

static void
assert_city (const char *id,
             guint       n_near,
             const char *expected)
{
  PcCoordinate home;
  g_autofree char *words = NULL;

  g_assert_true (pc_map_places_get_coordinate (pc_dataset_get_home (dataset), &home));
  words = pc_map_speech_describe_city (get_city (id), &home, n_near);
  g_assert_cmpstr (words, ==, expected);
}

static void
test_city (void)
{
  g_autofree char *homeless = pc_map_speech_describe_city (get_city ("vilnius"), NULL, 0);

  assert_city ("vilnius", 0, "Vilnius, Lithuania, Partner city, north-east, 629 km");
  assert_city ("vilnius", 3, "Vilnius, Lithuania, Partner city, north-east, 629 km; 3 more nearby");
  assert_city ("kyoto", 0, "Kyoto, Japan, Honorary twin city, east, 8653 km");
  assert_city ("saint-petersburg", 1, "Saint Petersburg, Russia, Partner city, ended, north-east, 1279 km; 1 more nearby");
  g_assert_cmpstr (homeless, ==, "Vilnius, Lithuania, Partner city");
}

static void
test_view (void)
{
  g_autoptr(GPtrArray) cities = g_ptr_array_new ();
  g_autofree char *none = pc_map_speech_describe_view (cities, 0), *one = NULL, *two = NULL, *many = NULL, *zoom = NULL;

  g_assert_cmpstr (none, ==, "No city in view");

  g_ptr_array_add (cities, get_city ("vienna"));
  one = pc_map_speech_describe_view (cities, 1);
  g_assert_cmpstr (one, ==, "1 city in view: Vienna");

  g_ptr_array_add (cities, get_city ("bratislava"));
  two = pc_map_speech_describe_view (cities, 2);
  g_assert_cmpstr (two, ==, "2 cities in view: Vienna, Bratislava");
  many = pc_map_speech_describe_view (cities, 12);
  g_assert_cmpstr (many, ==, "12 cities in view, in the middle Vienna, Bratislava");

  zoom = pc_map_speech_describe_zoom (4.02, none);
  g_assert_cmpstr (zoom, ==, "Zoom level 4. No city in view");
}

static void
test_no_city (void)
{
  g_autofree char *north = pc_map_speech_no_city (0), *west = pc_map_speech_no_city (270);

  g_assert_cmpstr (north, ==, "No more cities: north");
  g_assert_cmpstr (west, ==, "No more cities: west");
}

static void
test_summary (void)
{
  g_autoptr(GListStore) store = g_list_store_new (PC_TYPE_CITY);
  g_autofree char *all = pc_map_speech_summarize (pc_dataset_get_cities (dataset)), *none = pc_map_speech_summarize (NULL), *two = NULL, *ended = NULL;

  g_assert_cmpstr (all, ==, "The map shows 39 cities. The relations with 37 of them go on. Those are in 26 countries.");
  g_assert_cmpstr (none, ==, "The map shows 0 cities. Those are in 0 countries.");

  g_list_store_append (store, get_city ("leipzig"));
  g_list_store_append (store, get_city ("nuremberg"));
  two = pc_map_speech_summarize (G_LIST_MODEL (store));
  g_assert_cmpstr (two, ==, "The map shows 2 cities. Those are in 1 country.");

  g_list_store_append (store, get_city ("moscow"));
  g_list_store_remove (store, 0);
  ended = pc_map_speech_summarize (G_LIST_MODEL (store));
  g_assert_cmpstr (ended, ==, "The map shows 2 cities. The relation with 1 of them goes on. Those are in 1 country.");
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  dataset = pc_test_load_krakow ();

  g_test_add_func ("/map-speech/city", test_city);
  g_test_add_func ("/map-speech/view", test_view);
  g_test_add_func ("/map-speech/no-city", test_no_city);
  g_test_add_func ("/map-speech/summary", test_summary);

  status = g_test_run ();
  g_object_unref (dataset);

  return status;
}
