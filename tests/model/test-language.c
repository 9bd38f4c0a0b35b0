/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *asked;
  const char *home;
  const char *expected;
} Priority;

/* Lists are written with spaces between. */
static const Priority priorities[] = {
  { "pl", "pl", "pl en" },
  { "de", "pl", "de en pl" },
  { "pt-BR", "pl", "pt-BR pt en pl" },
  { "zh-Hant-TW", "pl", "zh-Hant-TW zh-Hant zh en pl" },
  { "en-x-twain", "pl", "en-x-twain en pl" },
  { "de pl", "pl", "de pl en" },
  { "pl_PL.UTF-8 pl_PL pl.UTF-8 pl C", "pl", "pl-PL pl en" },
  { "sr_RS@latin", "pl", "sr-Latn-RS sr-Latn sr en pl" },
  { "C", "pl", "en pl" },
  { "C.UTF-8 POSIX", NULL, "en" },
  { "", "pt-BR", "en pt-BR pt" },
  { NULL, NULL, "en" },
};

static void
test_priority (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (priorities); i++)
    {
      g_auto (GStrv) asked = priorities[i].asked ? g_strsplit (priorities[i].asked, " ", -1) : NULL;
      g_auto (GStrv) priority = pc_language_priority ((const char * const *) asked, priorities[i].home);
      g_autofree char *joined = g_strjoinv (" ", priority);

      g_assert_cmpstr (joined, ==, priorities[i].expected);
    }
}

static void
test_direction (void)
{
  g_assert_true (pc_language_is_right_to_left ("ar"));
  g_assert_true (pc_language_is_right_to_left ("he-IL"));
  g_assert_true (pc_language_is_right_to_left ("az-Arab"));
  g_assert_false (pc_language_is_right_to_left ("ar-Latn"));
  g_assert_false (pc_language_is_right_to_left ("pl"));
  g_assert_false (pc_language_is_right_to_left (""));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/language/priority", test_priority);
  g_test_add_func ("/model/language/direction", test_direction);

  return g_test_run ();
}
