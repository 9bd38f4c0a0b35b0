/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static PcStringMap *
create_map (const char *wikidata,
            gint64      geonames)
{
  PcStringMap *map = pc_string_map_new ();

  pc_string_map_append_string (map, "wikidata", wikidata);
  pc_string_map_append_integer (map, "geonames", geonames);

  return map;
}

static void
test_lookup (void)
{
  g_autoptr (PcStringMap) map = create_map ("Q1899", 703448);
  gint64 value = 0;

  g_assert_cmpuint (pc_string_map_get_size (map), ==, 2);
  g_assert_cmpstr (pc_string_map_get_key (map, 1), ==, "geonames");
  g_assert_cmpint (g_variant_get_int64 (pc_string_map_get_value (map, 1)), ==, 703448);
  g_assert_cmpstr (pc_string_map_lookup_string (map, "wikidata"), ==, "Q1899");
  g_assert_null (pc_string_map_lookup_string (map, "geonames"));
  g_assert_null (pc_string_map_lookup_string (map, "osm"));
  g_assert_true (pc_string_map_lookup_integer (map, "geonames", &value));
  g_assert_cmpint (value, ==, 703448);
  g_assert_false (pc_string_map_lookup_integer (map, "wikidata", &value));
  g_assert_true (pc_string_map_contains (map, "geonames"));
  g_assert_false (pc_string_map_contains (map, "osm"));
}

static void
test_none (void)
{
  gint64 value;

  g_assert_cmpuint (pc_string_map_get_size (NULL), ==, 0);
  g_assert_false (pc_string_map_contains (NULL, "a"));
  g_assert_null (pc_string_map_lookup_string (NULL, "a"));
  g_assert_false (pc_string_map_lookup_integer (NULL, "a", &value));
}

static void
test_equal (void)
{
  g_autoptr (PcStringMap) map = create_map ("Q1899", 703448);
  g_autoptr (PcStringMap) same = create_map ("Q1899", 703448);
  g_autoptr (PcStringMap) other = create_map ("Q1899", 703449);
  g_autoptr (PcStringMap) empty = pc_string_map_new ();

  g_assert_true (pc_string_map_equal (map, same));
  g_assert_false (pc_string_map_equal (map, other));
  g_assert_false (pc_string_map_equal (map, empty));
  g_assert_false (pc_string_map_equal (map, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/string-map/lookup", test_lookup);
  g_test_add_func ("/model/string-map/none", test_none);
  g_test_add_func ("/model/string-map/equal", test_equal);

  return g_test_run ();
}
