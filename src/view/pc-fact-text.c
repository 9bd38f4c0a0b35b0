/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-text.h"

#include "pc-bidi-text.h"

#include <glib/gi18n-lib.h>

static gboolean
is_right_to_left (gunichar c)
{
  switch ((int) g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO:
    case G_UNICODE_SCRIPT_SAMARITAN:
    case G_UNICODE_SCRIPT_MANDAIC:
    case G_UNICODE_SCRIPT_ADLAM:
      return TRUE;

    default:
      return FALSE;
    }
}

static gboolean
has_letter_against (const char *text,
                    gboolean    right_to_left)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalpha (c) && is_right_to_left (c) != right_to_left)
        return TRUE;
    }

  return FALSE;
}

/**
 * pc_fact_text_isolate:
 * @text: (nullable): text from the data
 *
 * Prepares text from the data for standing in a sentence of the interface.
 *
 * What runs in the direction of the interface only loses its bidi controls; what
 * holds a letter of the other direction is isolated as well.
 *
 * Returns: (transfer full): the text
 */
char *
pc_fact_text_isolate (const char *text)
{
  gboolean right_to_left = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  if (text == NULL)
    return g_strdup ("");

  if (has_letter_against (text, right_to_left))
    return pc_isolate (text);

  return pc_strip_bidi (text);
}

/**
 * pc_fact_text_join:
 * @first: (nullable): a text
 * @second: (nullable): another text
 *
 * Puts two independent bits of information in a line; one that is missing
 * leaves no trace.
 *
 * Returns: (transfer full): the line
 */
char *
pc_fact_text_join (const char *first,
                   const char *second)
{
  gboolean has_first = first != NULL && first[0] != '\0';
  gboolean has_second = second != NULL && second[0] != '\0';

  if (has_first && has_second)
    /* Translators: two independent bits of information in a line, such as a date and a document. */
    return g_strdup_printf (C_("line", "%s · %s"), first, second);

  return g_strdup (has_first ? first : has_second ? second : "");
}

/**
 * pc_fact_text_dup_spoken:
 * @title: (nullable): what it is
 * @subtitle: (nullable): what is said of it
 * @remark: (nullable): how sure that is
 *
 * Makes the accessible name of a row from all that it shows.
 *
 * Returns: (transfer full): the name
 */
char *
pc_fact_text_dup_spoken (const char *title,
                         const char *subtitle,
                         const char *remark)
{
  const char *parts[] = { title, subtitle, remark };
  g_autoptr (GPtrArray) said = g_ptr_array_new_null_terminated (G_N_ELEMENTS (parts), NULL, TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && parts[i][0] != '\0')
      g_ptr_array_add (said, (gpointer) parts[i]);

  return g_strjoinv (C_("list", ", "), (char **) said->pdata);
}
