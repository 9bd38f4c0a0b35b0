/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-suggestion.h"

#include <string.h>

/* Nobody mistypes a longer word by a letter or two, and the work grows with the square of the length. */
#define LONGEST_WORD 64

/**
 * pc_edit_distance:
 * @a: a word
 * @b: another word
 *
 * Counts the letters to insert, delete, replace or swap with the next one, to make one word of another:
 * the optimal string alignment distance (G. Navarro, “A Guided Tour to Approximate String Matching”, ACM
 * Computing Surveys 33 (1), 2001). Letters are bytes, which is right for ids.
 *
 * Returns: the distance
 */
guint
pc_edit_distance (const char *a,
                  const char *b)
{
  gsize length_a, length_b, width;
  g_autofree guint *rows = NULL;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  length_a = strlen (a);
  length_b = strlen (b);
  width = length_b + 1;
  rows = g_new0 (guint, (length_a + 1) * width);

  for (gsize j = 0; j <= length_b; j++)
    rows[j] = j;

  for (gsize i = 1; i <= length_a; i++)
    {
      guint *row = rows + i * width;
      const guint *above = row - width;

      row[0] = i;
      for (gsize j = 1; j <= length_b; j++)
        {
          row[j] = MIN (MIN (above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1] ? 1 : 0));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], above[j - 2 - width] + 1);
        }
    }

  return rows[length_a * width + length_b];
}

/**
 * pc_suggest:
 * @wrong: a word that is not right
 * @candidates: (element-type utf8): the words that are
 *
 * Finds the word that was probably meant: the nearest one, if no more than a third of it is wrong.
 * Nothing is suggested for a word of more than 64 bytes.
 *
 * Returns: (transfer none) (nullable): one of @candidates, or %NULL if none comes near
 */
const char *
pc_suggest (const char *wrong,
            GPtrArray  *candidates)
{
  gsize length;
  const char *nearest = NULL;
  guint least;

  g_return_val_if_fail (wrong != NULL, NULL);
  g_return_val_if_fail (candidates != NULL, NULL);

  length = strlen (wrong);
  if (length > LONGEST_WORD)
    return NULL;

  least = MAX (length / 3, 1) + 1;

  for (guint i = 0; i < candidates->len; i++)
    {
      const char *candidate = g_ptr_array_index (candidates, i);
      gsize other = strlen (candidate);
      guint distance;

      if (MAX (length, other) - MIN (length, other) >= least)
        continue;

      distance = pc_edit_distance (wrong, candidate);
      if (distance < least)
        {
          least = distance;
          nearest = candidate;
        }
    }

  return nearest;
}
