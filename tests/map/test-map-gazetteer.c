/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-gazetteer.h"
#include "pc-map-places.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

static const double directions[] = { 0, 90, 180, 270 };

typedef struct
{
  PcDataset      *dataset;
  PcMapGazetteer *gazetteer;
  PcCoordinate    home;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->dataset = pc_test_load_krakow ();
  self->gazetteer = pc_map_gazetteer_new ();
  pc_map_gazetteer_set_cities (self->gazetteer, pc_dataset_get_cities (self->dataset));
  g_assert_true (pc_map_places_get_coordinate (pc_dataset_get_home (self->dataset), &self->home));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->gazetteer);
  g_object_unref (self->dataset);
}

static PcCity *
get_city (Fixture    *fixture,
          const char *id)
{
  PcCity *city = pc_dataset_lookup_city (fixture->dataset, id);

  g_assert_nonnull (city);

  return city;
}

static PcCity *
find_next (Fixture *fixture,
           PcCity  *from,
           double   direction)
{
  PcCoordinate place = fixture->home;
  g_autoptr(PcCity) next = NULL;

  if (from != NULL)
    g_assert_true (pc_map_places_get_coordinate (PC_PLACE (from), &place));
  next = pc_map_gazetteer_find_next (fixture->gazetteer, from, &place, direction);

  /* The list keeps it. */
  return next;
}

static void
assert_next (Fixture    *fixture,
             const char *from,
             double      direction,
             const char *to)
{
  PcCity *next = find_next (fixture, from != NULL ? get_city (fixture, from) : NULL, direction);

  g_assert_cmpstr (next != NULL ? pc_place_get_id (PC_PLACE (next)) : NULL, ==, to);
}

static void
test_next (Fixture       *fixture,
           gconstpointer  data)
{
  assert_next (fixture, NULL, 90, "lviv");
  assert_next (fixture, "lviv", 90, "kyiv");
  assert_next (fixture, "kyiv", 0, "vilnius");
  assert_next (fixture, "vilnius", 90, "moscow");
  assert_next (fixture, NULL, 0, "vilnius");
  assert_next (fixture, "gothenburg", 0, NULL);
  /* Beyond the date line the world goes on. */
  assert_next (fixture, "kyoto", 90, "san-francisco");
  assert_next (fixture, "san-francisco", 270, "kyoto");
}

/* By the arrow keys one comes from home to every city. */
static void
test_all_reached (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autoptr(GPtrArray) left = g_ptr_array_new ();

  g_ptr_array_add (left, NULL);
  while (left->len > 0)
    {
      PcCity *city = g_ptr_array_steal_index (left, left->len - 1);

      for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
        {
          PcCity *next = find_next (fixture, city, directions[i]);

          if (next != NULL && g_hash_table_add (reached, next))
            g_ptr_array_add (left, next);
        }
    }

  g_assert_cmpuint (g_hash_table_size (reached), ==, g_list_model_get_n_items (pc_dataset_get_cities (fixture->dataset)));
}

static void
move_to (PcCity *city,
         PcCity *other)
{
  g_object_set (city, "location", pc_place_get_location (PC_PLACE (other)), NULL);
}

/* Cities in the same spot lie side by side. */
static void
test_same_spot (Fixture       *fixture,
                gconstpointer  data)
{
  GListModel *cities = pc_dataset_get_cities (fixture->dataset);
  g_autoptr(PcCity) first = g_list_model_get_item (cities, 3), second = g_list_model_get_item (cities, 7), third = g_list_model_get_item (cities, 9);

  move_to (second, first);
  move_to (third, first);
  pc_map_gazetteer_forget (fixture->gazetteer);

  g_assert_true (find_next (fixture, first, 90) == second);
  g_assert_true (find_next (fixture, second, 90) == third);
  g_assert_true (find_next (fixture, third, 270) == second);
  g_assert_true (find_next (fixture, second, 270) == first);
  g_assert_true (find_next (fixture, third, 90) != NULL);
  g_assert_true (find_next (fixture, third, 90) != first);
}

static void
test_follow_list (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(GListStore) store = g_list_store_new (PC_TYPE_CITY);

  pc_map_gazetteer_set_cities (fixture->gazetteer, G_LIST_MODEL (store));
  assert_next (fixture, NULL, 90, NULL);

  g_list_store_append (store, get_city (fixture, "kyoto"));
  assert_next (fixture, NULL, 90, "kyoto");
  g_list_store_append (store, get_city (fixture, "kyiv"));
  assert_next (fixture, NULL, 90, "kyiv");
  g_list_store_remove_all (store);
  assert_next (fixture, NULL, 90, NULL);

  pc_map_gazetteer_set_cities (fixture->gazetteer, NULL);
  assert_next (fixture, NULL, 90, NULL);
}

/* A city that lies nowhere is nowhere found. */
static void
test_no_place (Fixture       *fixture,
               gconstpointer  data)
{
  g_object_set (get_city (fixture, "lviv"), "location", NULL, NULL);
  pc_map_gazetteer_forget (fixture->gazetteer);
  assert_next (fixture, NULL, 90, "kyiv");
}

static void
test_near (Fixture       *fixture,
           gconstpointer  data)
{
  PcCoordinate vienna;

  g_assert_true (pc_map_places_get_coordinate (PC_PLACE (get_city (fixture, "vienna")), &vienna));
  g_assert_cmpuint (pc_map_gazetteer_count_near (fixture->gazetteer, &vienna, 0.1), ==, 1);
  /* And Bratislava. */
  g_assert_cmpuint (pc_map_gazetteer_count_near (fixture->gazetteer, &vienna, 100), ==, 2);
  g_assert_cmpuint (pc_map_gazetteer_count_near (fixture->gazetteer, &vienna, 30000), ==, 39);
}

static void
test_inside (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GPtrArray) all = NULL, some = NULL, none = NULL, pacific = NULL;
  PcCoordinate vienna;
  guint n_cities;

  all = pc_map_gazetteer_find_inside (fixture->gazetteer, &fixture->home, 1, 1, 3, &n_cities);
  g_assert_cmpuint (n_cities, ==, 39);
  g_assert_cmpuint (all->len, ==, 3);

  g_assert_true (pc_map_places_get_coordinate (PC_PLACE (get_city (fixture, "vienna")), &vienna));
  some = pc_map_gazetteer_find_inside (fixture->gazetteer, &vienna, 0.005, 0.005, 3, &n_cities);
  g_assert_cmpuint (n_cities, ==, 2);
  g_assert_cmpuint (some->len, ==, 2);
  g_assert_true (g_ptr_array_index (some, 0) == get_city (fixture, "vienna"));
  g_assert_true (g_ptr_array_index (some, 1) == get_city (fixture, "bratislava"));

  none = pc_map_gazetteer_find_inside (fixture->gazetteer, &(PcCoordinate) { -60, -100 }, 0.05, 0.05, 3, &n_cities);
  g_assert_cmpuint (n_cities, ==, 0);
  g_assert_cmpuint (none->len, ==, 0);

  /* On both sides of the date line. */
  pacific = pc_map_gazetteer_find_inside (fixture->gazetteer, &(PcCoordinate) { 35, -175 }, 0.4, 0.2, 9, &n_cities);
  g_assert_true (g_ptr_array_find (pacific, get_city (fixture, "kyoto"), NULL));
  g_assert_true (g_ptr_array_find (pacific, get_city (fixture, "san-francisco"), NULL));
}

static void
add (const char *path,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/map-gazetteer/next", test_next);
  add ("/map-gazetteer/all-reached", test_all_reached);
  add ("/map-gazetteer/same-spot", test_same_spot);
  add ("/map-gazetteer/follow-list", test_follow_list);
  add ("/map-gazetteer/no-place", test_no_place);
  add ("/map-gazetteer/near", test_near);
  add ("/map-gazetteer/inside", test_inside);

  pc_processors_leave (g_test_run ());
}
