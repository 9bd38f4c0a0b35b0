/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-section-text.h"

#include <pango/pango.h>

/**
 * pc_section_text_dup_first_sentence:
 * @text: (nullable): prose in any language
 *
 * Gets the first sentence, where Unicode’s rules say that it ends.
 *
 * Returns: (transfer full) (nullable): the sentence
 */
char *
pc_section_text_dup_first_sentence (const char *text)
{
  g_autofree PangoLogAttr *attrs = NULL;
  glong n_chars;

  if (text == NULL)
    return NULL;

  n_chars = g_utf8_strlen (text, -1);
  attrs = g_new0 (PangoLogAttr, n_chars + 1);
  pango_get_log_attrs (text, -1, -1, pango_language_get_default (), attrs, (int) n_chars + 1);

  for (glong i = 1; i <= n_chars; i++)
    if (attrs[i].is_sentence_end)
      return g_strndup (text, (gsize) (g_utf8_offset_to_pointer (text, i) - text));

  return g_strdup (text);
}
