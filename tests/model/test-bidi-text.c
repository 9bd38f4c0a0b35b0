/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *text;
  const char *stripped;
} Case;

static const Case cases[] = {
  { "", "" },
  { "Kraków", "Kraków" },
  { "فاس", "فاس" },
  /* LRE, RLE, PDF, LRO and RLO. */
  { "a\u202ab\u202bc\u202cd\u202de\u202ef", "abcdef" },
  /* Isolates that are not closed would go on behind the text. */
  { "\u2066a\u2067b\u2068c\u2069", "abc" },
  /* Marks only help. */
  { "a\u200eb\u200f", "a\u200eb\u200f" },
};

static void
test_strip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *stripped = pc_strip_bidi (cases[i].text);

      g_assert_cmpstr (stripped, ==, cases[i].stripped);
    }
}

static void
test_isolate (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *isolated = pc_isolate (cases[i].text);
      g_autofree char *expected = g_strconcat ("\u2068", cases[i].stripped, "\u2069", NULL);

      g_assert_cmpstr (isolated, ==, expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/bidi-text/strip", test_strip);
  g_test_add_func ("/model/bidi-text/isolate", test_isolate);

  return g_test_run ();
}
