/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-one-line.h"

/* What would break the line, hide, or turn the reading direction of what follows. */
static gboolean
is_unruly (gunichar character)
{
  return g_unichar_iscntrl (character) ||
         character == 0x2028 || character == 0x2029 ||
         (character >= 0x202a && character <= 0x202e);
}

/**
 * pc_one_line_dup:
 * @text: a text in UTF-8, perhaps with parts of a file in it
 *
 * Makes a text safe to be shown on one line: line breaks and other control characters are written
 * as escapes.
 *
 * Returns: (transfer full): the text
 */
char *
pc_one_line_dup (const char *text)
{
  GString *line = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (!is_unruly (character))
        g_string_append_unichar (line, character);
      else if (character == '\n')
        g_string_append (line, "\\n");
      else if (character == '\t')
        g_string_append (line, "\\t");
      else
        g_string_append_printf (line, "\\u%04x", character);
    }

  return g_string_free_and_steal (line);
}
