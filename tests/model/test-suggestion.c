/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#include "pc-suggestion.h"

typedef struct
{
  const char *a;
  const char *b;
  guint       distance;
} Distance;

static const Distance distances[] = {
  { "", "", 0 },
  { "", "abc", 3 },
  { "twin", "twin", 0 },
  { "twinn", "twin", 1 },
  { "twn", "twin", 1 },
  { "twon", "twin", 1 },
  { "twni", "twin", 1 },
  { "kitten", "sitting", 3 },
  { "ca", "abc", 3 },
};

static void
test_distance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      g_assert_cmpuint (pc_edit_distance (distances[i].a, distances[i].b), ==, distances[i].distance);
      g_assert_cmpuint (pc_edit_distance (distances[i].b, distances[i].a), ==, distances[i].distance);
    }
}

typedef struct
{
  const char *wrong;
  const char *suggestion;
} Suggestion;

static const Suggestion suggestions[] = {
  { "twinn", "twin" },
  { "parnter", "partner" },
  { "honorary-twn", "honorary-twin" },
  { "no-agreemant", "no-agreement" },
  { "PL", "PL" },
  { "PX", "PL" },
  { "sister", NULL },
  { "xy", NULL },
  { "", NULL },
};

static void
test_suggest (void)
{
  static const char * const words[] = { "twin", "honorary-twin", "partner", "no-agreement", "PL" };
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_ptr_array_add (candidates, (gpointer) words[i]);

  for (guint i = 0; i < G_N_ELEMENTS (suggestions); i++)
    g_assert_cmpstr (pc_suggest (suggestions[i].wrong, candidates), ==, suggestions[i].suggestion);
}

/* The work grows with the square of the length, so a hostile file must not get far. */
static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (100000, 'a');
  g_autofree char *other = g_strdup_printf ("%sb", word);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  g_ptr_array_add (candidates, other);

  g_assert_null (pc_suggest (word, candidates));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/suggestion/distance", test_distance);
  g_test_add_func ("/model/suggestion/suggest", test_suggest);

  g_test_add_func ("/model/suggestion/long-word", test_long_word);

  return g_test_run ();
}
