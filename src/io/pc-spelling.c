/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-spelling.h"

#include <string.h>

/* Longer words are no slips of the pen. */
#define MAX_LENGTH 64

/* The optimal string alignment distance: insertions, deletions, substitutions and swaps. */
static guint
measure_distance (const gunichar *a,
                  gsize           a_length,
                  const gunichar *b,
                  gsize           b_length)
{
  guint rows[3][MAX_LENGTH + 1];
  guint *before = rows[0], *last = rows[1], *row = rows[2];

  for (gsize j = 0; j <= b_length; j++)
    row[j] = (guint) j;

  for (gsize i = 1; i <= a_length; i++)
    {
      guint *oldest = before;

      before = last;
      last = row;
      row = oldest;
      row[0] = (guint) i;
      for (gsize j = 1; j <= b_length; j++)
        {
          guint changed = last[j - 1] + (a[i - 1] != b[j - 1]);

          row[j] = MIN (changed, MIN (last[j], row[j - 1]) + 1);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
    }

  return row[b_length];
}

static gunichar *
fold (const char *word,
      glong      *length)
{
  g_autofree char *folded = g_utf8_casefold (word, -1);

  return g_utf8_to_ucs4_fast (folded, -1, length);
}

/**
 * pc_spelling_find_nearest:
 * @word: a word that is not known
 * @candidates: (array zero-terminated=1): words that are known
 *
 * Finds the word that was probably meant.
 *
 * Returns: (transfer none) (nullable): one of @candidates, or %NULL if none is near
 */
const char *
pc_spelling_find_nearest (const char         *word,
                          const char * const *candidates)
{
  const char *nearest = NULL;
  guint least;
  glong length;
  g_autofree gunichar *folded = fold (word, &length);

  if (length == 0 || length > MAX_LENGTH)
    return NULL;

  least = (guint) length / 3 + 1;
  for (guint i = 0; candidates[i] != NULL; i++)
    {
      glong candidate_length;
      g_autofree gunichar *candidate = fold (candidates[i], &candidate_length);
      guint distance;

      if (candidate_length > MAX_LENGTH)
        continue;
      distance = measure_distance (folded, (gsize) length, candidate, (gsize) candidate_length);
      if (distance < least)
        {
          least = distance;
          nearest = candidates[i];
        }
    }

  return nearest;
}
