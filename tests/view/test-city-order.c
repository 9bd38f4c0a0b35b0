/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-match.h"
#include "pc-city-order.h"
#include "pc-processors.h"
#include "pc-view-testing.h"

typedef struct
{
  PcWindow *window;
  PcDataset *dataset;
  PcCitySorter *sorter;
  PcCityFilter *filter;
  PcCityOrder *order;
  guint n_changed;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = pc_view_testing_open_krakow (1280, 800);
  fixture->dataset = pc_window_get_dataset (fixture->window);
  fixture->sorter = pc_city_sorter_new (PC_CITY_SORT_NAME);
  fixture->filter = pc_city_filter_new ();
  fixture->order = pc_city_order_new (FALSE);
  g_signal_connect_swapped (fixture->order, "changed", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->order);
  g_assert_finalize_object (fixture->filter);
  g_assert_finalize_object (fixture->sorter);
  pc_view_testing_destroy_window (fixture->window);
}

static GtkOrdering
compare (PcCityOrder *order,
         Fixture     *fixture,
         const char  *a,
         const char  *b)
{
  return gtk_sorter_compare (GTK_SORTER (order),
                             pc_dataset_lookup_city (fixture->dataset, a),
                             pc_dataset_lookup_city (fixture->dataset, b));
}

static void
test_no_sorter (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_cmpint (gtk_sorter_get_order (GTK_SORTER (fixture->order)), ==, GTK_SORTER_ORDER_NONE);
  g_assert_cmpint (compare (fixture->order, fixture, "kyiv", "milan"), ==, GTK_ORDERING_EQUAL);
}

static void
test_sorter (Fixture       *fixture,
             gconstpointer  data)
{
  pc_city_order_set_sorter (fixture->order, fixture->sorter);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpint (gtk_sorter_get_order (GTK_SORTER (fixture->order)), ==, GTK_SORTER_ORDER_PARTIAL);
  g_assert_cmpint (compare (fixture->order, fixture, "kyiv", "milan"), ==, GTK_ORDERING_SMALLER);
  g_assert_cmpint (compare (fixture->order, fixture, "milan", "kyiv"), ==, GTK_ORDERING_LARGER);
  g_assert_cmpint (compare (fixture->order, fixture, "milan", "milan"), ==, GTK_ORDERING_EQUAL);

  pc_city_sorter_set_reversed (fixture->sorter, TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_cmpint (compare (fixture->order, fixture, "kyiv", "milan"), ==, GTK_ORDERING_LARGER);

  /* One that has been let go of is not listened to. */
  pc_city_order_set_sorter (fixture->order, NULL);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
  pc_city_sorter_set_reversed (fixture->sorter, FALSE);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
}

static void
test_rank (Fixture       *fixture,
           gconstpointer  data)
{
  pc_city_order_set_sorter (fixture->order, fixture->sorter);
  pc_city_order_set_filter (fixture->order, fixture->filter);
  fixture->n_changed = 0;

  /* Leuven and Leipzig begin with the letters, Seville has them inside. */
  pc_city_filter_set_text (fixture->filter, "le");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpint (compare (fixture->order, fixture, "leuven", "seville"), ==, GTK_ORDERING_SMALLER);
  g_assert_cmpint (compare (fixture->order, fixture, "leipzig", "leuven"), ==, GTK_ORDERING_SMALLER);
  pc_city_sorter_set_reversed (fixture->sorter, TRUE);
  g_assert_cmpint (compare (fixture->order, fixture, "leuven", "seville"), ==, GTK_ORDERING_SMALLER);
  g_assert_cmpint (compare (fixture->order, fixture, "leipzig", "leuven"), ==, GTK_ORDERING_LARGER);

  /* Without a text there are no ranks. */
  pc_city_filter_set_text (fixture->filter, "");
  g_assert_cmpint (compare (fixture->order, fixture, "leuven", "seville"), ==, GTK_ORDERING_LARGER);
}

static void
note_length_cb (GListModel *cities)
{
  g_object_set_data (G_OBJECT (cities), "length-when-sorted", GUINT_TO_POINTER (g_list_model_get_n_items (cities)));
}

/* Ranks are dear; they are asked for when the filter has done its part. */
static void
test_sorts_what_is_left (Fixture       *fixture,
                         gconstpointer  data)
{
  GListModel *all = pc_dataset_get_cities (fixture->dataset);
  g_autoptr (GtkFilterListModel) cities =
    gtk_filter_list_model_new (g_object_ref (all), pc_city_match_new (fixture->filter));

  pc_city_order_set_sorter (fixture->order, fixture->sorter);
  pc_city_order_set_filter (fixture->order, fixture->filter);
  g_signal_connect_object (fixture->order, "changed", G_CALLBACK (note_length_cb), cities, G_CONNECT_SWAPPED);

  pc_city_filter_set_text (fixture->filter, "kijow");
  g_assert_cmpuint (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cities), "length-when-sorted")), ==, 1);
}

static void
test_sections (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (PcCityOrder) sections = pc_city_order_new (TRUE);

  pc_city_sorter_set_key (fixture->sorter, PC_CITY_SORT_KIND);
  pc_city_order_set_sorter (sections, fixture->sorter);
  g_assert_cmpint (compare (sections, fixture, "kyiv", "nuremberg"), ==, GTK_ORDERING_EQUAL);
  g_assert_cmpint (compare (sections, fixture, "kyiv", "vienna"), !=, GTK_ORDERING_EQUAL);
  pc_city_order_set_sorter (sections, NULL);
}

#define ADD(name, function) \
  g_test_add ("/city-order/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  pc_view_testing_init (&argc, &argv);

  ADD ("no-sorter", test_no_sorter);
  ADD ("sorter", test_sorter);
  ADD ("rank", test_rank);
  ADD ("sorts-what-is-left", test_sorts_what_is_left);
  ADD ("sections", test_sections);

  pc_processors_leave (g_test_run ());
}
