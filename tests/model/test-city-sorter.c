/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static PcCity *
add_city (PcDataset  *dataset,
          const char *id,
          const char *name,
          const char *country,
          const char *kind)
{
  PcCity *city = pc_test_append (dataset, "cities", "id", id, "country", country, NULL);

  pc_test_set_text (city, "names", name, name);
  pc_test_append (city, "relations", "kind", kind, NULL);

  return city;
}

/* Cities in no order, some without date, place or country. */
static PcDataset *
create_dataset (void)
{
  PcDataset *dataset = pc_test_dataset_new ();
  PcCity *city;

  city = add_city (dataset, "lodz", "Łódź", "PL", "partner");
  pc_test_set_date (pc_test_append (city, "agreements", "id", "lodz-1976", NULL), "date", "1976");
  g_object_set (pc_test_make (city, "location"), "latitude", 51.77, "longitude", 19.46, NULL);
  add_city (dataset, "lund", "Lund", "SE", "sister");
  add_city (dataset, "zilina", "Žilina", "UA", "twin");

  return dataset;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      sorter)
{
  return pc_city_sorter_compare (sorter, (PcCity *) a, (PcCity *) b);
}

static void
check_order (PcDataset     *dataset,
             PcCitySortKey  key,
             gboolean       reversed,
             const char    *expected)
{
  g_autoptr (PcCitySorter) sorter = pc_city_sorter_new (key);
  g_autoptr (GListStore) cities = g_list_store_new (PC_TYPE_CITY);
  g_autoptr (GString) ids = g_string_new (NULL);
  GListModel *source = pc_dataset_get_cities (dataset);

  pc_city_sorter_set_reversed (sorter, reversed);
  for (guint i = 0; i < g_list_model_get_n_items (source); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (source, i);

      g_list_store_insert_sorted (cities, city, compare, sorter);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (cities)); i++)
    {
      g_autoptr (PcPlace) city = g_list_model_get_item (G_LIST_MODEL (cities), i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", pc_place_get_id (city));
    }

  g_assert_cmpstr (ids->str, ==, expected);
}

typedef struct
{
  PcCitySortKey  key;
  gboolean       reversed;
  const char    *expected;
} Order;

static const Order orders[] = {
  /* Twin, partner, kind not defined, ended. */
  { PC_CITY_SORT_KIND, FALSE, "kyiv zilina lodz milan lund lviv" },
  { PC_CITY_SORT_KIND, TRUE, "lodz milan kyiv zilina lund lviv" },
  { PC_CITY_SORT_NAME, FALSE, "kyiv lund lviv lodz milan zilina" },
  { PC_CITY_SORT_NAME, TRUE, "zilina milan lodz lviv lund kyiv" },
  /* Italy, Poland, Ukraine; Sweden is not defined. */
  { PC_CITY_SORT_COUNTRY, FALSE, "milan lodz kyiv lviv zilina lund" },
  { PC_CITY_SORT_COUNTRY, TRUE, "kyiv lviv zilina lodz milan lund" },
  /* 1976 comes before 1976-12-12; the others have no agreement. */
  { PC_CITY_SORT_FIRST_AGREEMENT, FALSE, "lodz kyiv lund lviv milan zilina" },
  { PC_CITY_SORT_FIRST_AGREEMENT, TRUE, "kyiv lodz lund lviv milan zilina" },
  { PC_CITY_SORT_DISTANCE, FALSE, "lodz lviv kyiv milan lund zilina" },
  { PC_CITY_SORT_DISTANCE, TRUE, "milan kyiv lviv lodz lund zilina" },
};

/* In Polish Ł comes after L, and Ž is a Z. */
static void
test_orders (void)
{
  g_autoptr (PcDataset) dataset = NULL;

  if (!pc_test_set_locale ("pl_PL.UTF-8"))
    return;

  dataset = create_dataset ();
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_test_message ("order %u", i);
      check_order (dataset, orders[i].key, orders[i].reversed, orders[i].expected);
    }

  pc_test_set_locale ("C.UTF-8");
}

/* The name is the one that is shown. */
static void
test_language (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  const char * const polish[] = { "pl", NULL };

  pc_test_set_text (pc_test_get_city (dataset, "kyiv"), "names", "Kyiv", "Zijów");
  check_order (dataset, PC_CITY_SORT_NAME, FALSE, "kyiv lviv milan");
  pc_dataset_set_display_languages (dataset, polish);
  check_order (dataset, PC_CITY_SORT_NAME, FALSE, "lviv milan kyiv");
}

static void
test_sections (void)
{
  g_autoptr (PcDataset) dataset = create_dataset ();
  g_autoptr (PcCitySorter) sorter = pc_city_sorter_new (PC_CITY_SORT_KIND);
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  PcCity *zilina = pc_test_get_city (dataset, "zilina");
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcCity *lviv = pc_test_get_city (dataset, "lviv");

  g_assert_cmpint (pc_city_sorter_get_section (sorter, kyiv), ==,
                   pc_city_sorter_get_section (sorter, zilina));
  g_assert_cmpint (pc_city_sorter_get_section (sorter, kyiv), <,
                   pc_city_sorter_get_section (sorter, milan));
  g_assert_cmpint (pc_city_sorter_get_section (sorter, lviv), >,
                   pc_city_sorter_get_section (sorter, milan));
  pc_test_set_date (pc_test_get (milan, "relations", 0), "until", "2020");
  g_assert_cmpint (pc_city_sorter_get_section (sorter, lviv), ==,
                   pc_city_sorter_get_section (sorter, milan));
  pc_city_sorter_set_key (sorter, PC_CITY_SORT_NAME);
  g_assert_cmpint (pc_city_sorter_get_section (sorter, kyiv), ==,
                   pc_city_sorter_get_section (sorter, milan));
}

/* The order of the kinds is that of the file, also after it has changed. */
static void
test_kinds_reordered (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  GListStore *kinds = G_LIST_STORE (pc_dataset_get_kinds (dataset));
  g_autoptr (PcKind) twin = g_list_model_get_item (G_LIST_MODEL (kinds), 0);

  check_order (dataset, PC_CITY_SORT_KIND, FALSE, "kyiv milan lviv");
  g_list_store_remove (kinds, 0);
  g_list_store_append (kinds, twin);
  check_order (dataset, PC_CITY_SORT_KIND, FALSE, "milan kyiv lviv");
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_changed (void)
{
  g_autoptr (PcCitySorter) sorter = pc_city_sorter_new (PC_CITY_SORT_KIND);
  guint count = 0;

  g_signal_connect_swapped (sorter, "changed", G_CALLBACK (count_cb), &count);
  g_object_set (sorter, "key", PC_CITY_SORT_KIND, "reversed", FALSE, NULL);
  g_assert_cmpuint (count, ==, 0);
  g_object_set (sorter, "key", PC_CITY_SORT_DISTANCE, "reversed", TRUE, NULL);
  g_assert_cmpuint (count, ==, 2);
  g_assert_cmpint (pc_city_sorter_get_key (sorter), ==, PC_CITY_SORT_DISTANCE);
  g_assert_true (pc_city_sorter_get_reversed (sorter));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/city-sorter/orders", test_orders);
  g_test_add_func ("/model/city-sorter/language", test_language);
  g_test_add_func ("/model/city-sorter/sections", test_sections);
  g_test_add_func ("/model/city-sorter/kinds-reordered", test_kinds_reordered);
  g_test_add_func ("/model/city-sorter/changed", test_changed);

  return g_test_run ();
}
