/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-indexer.h"
#include "pc-dataset.h"

#include <math.h>

#define N_MANY 3000
#define TIMEOUT_S 30

typedef struct
{
  PcDataset     *dataset;
  GListStore    *cities;
  PcCityIndexer *indexer;
  guint          n_changes;
} Fixture;

static PcCity *
make_city (PcDataset *dataset,
           double     latitude,
           double     longitude)
{
  PcCity *city = PC_CITY (pc_record_new (PC_TYPE_CITY, dataset));
  g_autoptr(PcLocation) location = PC_LOCATION (pc_record_new (PC_TYPE_LOCATION, dataset));

  g_object_set (location, "latitude", latitude, "longitude", longitude, NULL);
  g_object_set (city, "location", location, NULL);

  return city;
}

static void
add_cities (Fixture *fixture,
            guint    n)
{
  g_autoptr(GPtrArray) made = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (made, make_city (fixture->dataset, (i % 120) - 60.0, (i * 7 % 360) - 180.0));

  g_list_store_splice (fixture->cities, g_list_model_get_n_items (G_LIST_MODEL (fixture->cities)), 0, made->pdata, n);
}

static void
count_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = pc_dataset_new ();
  fixture->cities = g_list_store_new (PC_TYPE_CITY);
  fixture->indexer = pc_city_indexer_new ();
  pc_city_indexer_set_cities (fixture->indexer, G_LIST_MODEL (fixture->cities));
  g_signal_connect_swapped (fixture->indexer, "changed", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->indexer);
  g_clear_object (&fixture->cities);
  g_clear_object (&fixture->dataset);
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static void
wait_until_idle (Fixture *fixture)
{
  gint64 end = g_get_monotonic_time () + TIMEOUT_S * G_USEC_PER_SEC;
  guint wake_id = g_timeout_add (20, wake_cb, NULL);

  while (pc_city_indexer_get_busy (fixture->indexer))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (wake_id);
}

static guint
get_n_entries (Fixture *fixture)
{
  guint n_entries = pc_city_index_get_n_entries (pc_city_indexer_get_index (fixture->indexer));

  g_assert_cmpuint (pc_city_indexer_get_cities (fixture->indexer)->len, ==, n_entries);

  return n_entries;
}

/* Each city is found, and where the index says it is. */
static void
assert_complete (Fixture *fixture)
{
  GListModel *cities = G_LIST_MODEL (fixture->cities);

  g_assert_cmpuint (get_n_entries (fixture), ==, g_list_model_get_n_items (cities));

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr(PcCity) city = g_list_model_get_item (cities, i);
      guint entry = pc_city_indexer_find (fixture->indexer, city);

      g_assert_cmpuint (entry, !=, PC_CITY_INDEX_NONE);
      g_assert_true (g_ptr_array_index (pc_city_indexer_get_cities (fixture->indexer), entry) == city);
    }
}

static void
test_few (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr(PcCity) nowhere = PC_CITY (pc_record_new (PC_TYPE_CITY, fixture->dataset));

  g_assert_cmpuint (get_n_entries (fixture), ==, 0);

  add_cities (fixture, 20);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_false (pc_city_indexer_get_busy (fixture->indexer));
  g_assert_true (pc_city_indexer_get_few (fixture->indexer));
  assert_complete (fixture);

  g_list_store_append (fixture->cities, nowhere);
  g_assert_cmpuint (get_n_entries (fixture), ==, 20);
  g_assert_cmpuint (pc_city_indexer_find (fixture->indexer, nowhere), ==, PC_CITY_INDEX_NONE);
  g_assert_cmpuint (pc_city_indexer_find (fixture->indexer, NULL), ==, PC_CITY_INDEX_NONE);
}

static void
test_few_watched (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(PcCity) city = make_city (fixture->dataset, 50, 20);
  guint n_changes = 0;
  Fixture counter = { 0, };

  g_list_store_append (fixture->cities, city);
  g_signal_connect_swapped (fixture->indexer, "city-changed", G_CALLBACK (count_cb), &counter);
  g_object_set (city, "location", NULL, NULL);
  g_assert_cmpuint (counter.n_changes, >, 0);

  /* The owner decides when that is worth a new index. */
  g_assert_cmpuint (get_n_entries (fixture), ==, 1);
  pc_city_indexer_update (fixture->indexer);
  g_assert_cmpuint (get_n_entries (fixture), ==, 0);

  n_changes = counter.n_changes;
  g_list_store_remove_all (fixture->cities);
  g_object_set (city, "country", "PL", NULL);
  g_assert_cmpuint (counter.n_changes, ==, n_changes);
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  add_cities (fixture, N_MANY);
  g_assert_true (pc_city_indexer_get_busy (fixture->indexer));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  wait_until_idle (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_false (pc_city_indexer_get_few (fixture->indexer));
  assert_complete (fixture);
}

/* As letters are typed, the last picture stays, and only the last list is indexed. */
static void
test_typing (Fixture       *fixture,
             gconstpointer  data)
{
  add_cities (fixture, N_MANY);
  wait_until_idle (fixture);

  for (guint i = 0; i < 10; i++)
    {
      g_list_store_splice (fixture->cities, 0, 100, NULL, 0);
      g_assert_true (pc_city_indexer_get_busy (fixture->indexer));
      g_assert_cmpuint (get_n_entries (fixture), ==, N_MANY);
      g_main_context_iteration (NULL, FALSE);
    }

  wait_until_idle (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  assert_complete (fixture);

  /* What is left of a long list can be few. */
  g_list_store_splice (fixture->cities, 0, 1990, NULL, 0);
  g_assert_false (pc_city_indexer_get_busy (fixture->indexer));
  assert_complete (fixture);
}

/* Another list has nothing to do with the last. */
static void
test_other_list (Fixture       *fixture,
                 gconstpointer  data)
{
  add_cities (fixture, N_MANY);
  wait_until_idle (fixture);

  g_clear_object (&fixture->cities);
  fixture->cities = g_list_store_new (PC_TYPE_CITY);
  add_cities (fixture, N_MANY / 2);
  pc_city_indexer_set_cities (fixture->indexer, G_LIST_MODEL (fixture->cities));
  g_assert_cmpuint (get_n_entries (fixture), ==, 0);
  wait_until_idle (fixture);
  assert_complete (fixture);

  pc_city_indexer_set_cities (fixture->indexer, NULL);
  g_assert_cmpuint (get_n_entries (fixture), ==, 0);
}

/* Whoever goes while a thread is at work is not kept, and the thread does not mind. */
static void
test_go_while_busy (Fixture       *fixture,
                    gconstpointer  data)
{
  gpointer indexer = fixture->indexer;
  guint n_changes;

  add_cities (fixture, N_MANY);
  for (guint i = 0; i < 2; i++)
    g_main_context_iteration (NULL, FALSE);
  n_changes = fixture->n_changes;

  g_object_add_weak_pointer (indexer, &indexer);
  g_object_run_dispose (G_OBJECT (indexer));
  g_clear_object (&fixture->indexer);
  while (indexer != NULL)
    g_main_context_iteration (NULL, FALSE);

  g_assert_cmpuint (fixture->n_changes, ==, n_changes);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/city-indexer/few", Fixture, NULL, set_up, test_few, tear_down);
  g_test_add ("/city-indexer/few-watched", Fixture, NULL, set_up, test_few_watched, tear_down);
  g_test_add ("/city-indexer/many", Fixture, NULL, set_up, test_many, tear_down);
  g_test_add ("/city-indexer/typing", Fixture, NULL, set_up, test_typing, tear_down);
  g_test_add ("/city-indexer/other-list", Fixture, NULL, set_up, test_other_list, tear_down);
  g_test_add ("/city-indexer/go-while-busy", Fixture, NULL, set_up, test_go_while_busy, tear_down);

  return g_test_run ();
}
