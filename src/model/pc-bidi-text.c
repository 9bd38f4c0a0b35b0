/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-bidi-text.h"

#include <string.h>

#define FIRST_STRONG_ISOLATE 0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

/* Embeddings, overrides and isolates of Unicode Standard Annex #9. Its marks harm nothing. */
static gboolean
is_bidi_control (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/**
 * pc_strip_bidi:
 * @text: text from the data
 *
 * Takes out the controls that change the direction of text, so that data cannot turn round what
 * stands beside it.
 *
 * Returns: (transfer full): the text without them
 */
char *
pc_strip_bidi (const char *text)
{
  GString *stripped;

  g_return_val_if_fail (text != NULL, NULL);

  stripped = g_string_sized_new (strlen (text));
  for (const char *c = text; *c; c = g_utf8_next_char (c))
    {
      if (!is_bidi_control (g_utf8_get_char (c)))
        g_string_append_unichar (stripped, g_utf8_get_char (c));
    }

  return g_string_free_and_steal (stripped);
}

/**
 * pc_isolate:
 * @text: text from the data
 *
 * Prepares text for standing in a sentence of another direction, such as an Arabic name in an English
 * line: its own controls are taken out, and it is put between a first strong isolate and its end.
 *
 * Returns: (transfer full): the isolated text
 */
char *
pc_isolate (const char *text)
{
  g_autofree char *stripped = NULL;
  GString *isolated;

  g_return_val_if_fail (text != NULL, NULL);

  stripped = pc_strip_bidi (text);
  isolated = g_string_new (NULL);
  g_string_append_unichar (isolated, FIRST_STRONG_ISOLATE);
  g_string_append (isolated, stripped);
  g_string_append_unichar (isolated, POP_DIRECTIONAL_ISOLATE);

  return g_string_free_and_steal (isolated);
}
