/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-spelling.h"

static void
test_nearest (void)
{
  static const char *const words[] = { "active", "listed", "dormant", "ended", "unknown", NULL };
  static const struct
  {
    const char *word;
    const char *nearest;
  } pairs[] = {
    { "activ", "active" }, { "ACTIVE", "active" }, { "atcive", "active" }, { "endet", "ended" },
    { "unkown", "unknown" }, { "dormamt", "dormant" }, { "flourishing", NULL }, { "", NULL }, { "x", NULL },
    { "lsited", "listed" }, { "end", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    g_assert_cmpstr (pc_spelling_find_nearest (pairs[i].word, words), ==, pairs[i].nearest);
}

static void
test_long (void)
{
  g_autofree char *word = g_strnfill (100000, 'a');
  const char *words[] = { word, "aaa", NULL };

  g_assert_null (pc_spelling_find_nearest (word, words));
  g_assert_cmpstr (pc_spelling_find_nearest ("aaaa", words), ==, "aaa");
}

static void
test_nothing_to_choose (void)
{
  static const char *const words[] = { NULL };

  g_assert_null (pc_spelling_find_nearest ("active", words));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/spelling/nearest", test_nearest);
  g_test_add_func ("/spelling/long", test_long);
  g_test_add_func ("/spelling/nothing-to-choose", test_nothing_to_choose);

  return g_test_run ();
}
