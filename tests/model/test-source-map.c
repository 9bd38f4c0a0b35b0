/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static const char * const two[] = { "base", "kp", NULL };
static const char * const one[] = { "base", NULL };

static PcSourceMap *
create_map (const char * const *sources)
{
  PcSourceMap *map = pc_source_map_new ();

  pc_source_map_append (map, "names", one);
  pc_source_map_append (map, "names/uk", sources);

  return map;
}

static void
test_lookup (void)
{
  g_autoptr (PcSourceMap) map = create_map (two);

  g_assert_cmpuint (pc_source_map_get_size (map), ==, 2);
  g_assert_cmpstr (pc_source_map_get_key (map, 1), ==, "names/uk");
  g_assert_cmpstrv (pc_source_map_get_sources (map, 0), one);
  g_assert_cmpstrv (pc_source_map_lookup (map, "names/uk"), two);
  g_assert_null (pc_source_map_lookup (map, "location"));
  g_assert_null (pc_source_map_lookup (NULL, "names"));
  g_assert_cmpuint (pc_source_map_get_size (NULL), ==, 0);
}

static void
test_equal (void)
{
  g_autoptr (PcSourceMap) map = create_map (two);
  g_autoptr (PcSourceMap) same = create_map (two);
  g_autoptr (PcSourceMap) other = create_map (one);

  g_assert_true (pc_source_map_equal (map, same));
  g_assert_false (pc_source_map_equal (map, other));
  g_assert_false (pc_source_map_equal (map, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/source-map/lookup", test_lookup);
  g_test_add_func ("/model/source-map/equal", test_equal);

  return g_test_run ();
}
