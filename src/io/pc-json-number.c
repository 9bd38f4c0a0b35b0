/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-number.h"

#include <math.h>

/* Above, not every whole number has a double of its own. */
#define MAX_EXACT 9007199254740992.0

/* Whole numbers below have no exponent. */
#define MAX_PLAIN 1e16

/**
 * pc_json_number_is_whole:
 * @number: a number that was written with a point or an exponent
 *
 * Checks whether a number stands for a whole one, as 1.0 does in JSON Schema.
 *
 * Returns: %TRUE if it can be taken as an integer
 */
gboolean
pc_json_number_is_whole (double number)
{
  return number == trunc (number) && fabs (number) <= MAX_EXACT;
}

/**
 * pc_json_number_append:
 * @json: a JSON text under construction
 * @number: a finite number
 *
 * Appends @number in the shortest form that reads back as the same number, and as one that may
 * have a fraction.
 */
void
pc_json_number_append (GString *json,
                       double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_assert (isfinite (number));

  if (number == trunc (number) && fabs (number) < MAX_PLAIN)
    {
      g_string_append (json, g_ascii_formatd (buffer, sizeof buffer, "%.1f", number));
      return;
    }

  /* 15 digits always survive, 17 always suffice. */
  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (buffer, sizeof buffer, format, number);
      if (g_ascii_strtod (buffer, NULL) == number)
        break;
    }

  g_string_append (json, buffer);
}
