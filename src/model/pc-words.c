/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-words-private.h"

#include "pc-bidi-text.h"
#include "pc-place-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/*
 * Writes text of the data for a sentence.
 */
char *
pc_words_string (const char *text)
{
  return pc_isolate (text ? text : "");
}

/*
 * Writes a text of a record in the language shown.
 */
char *
pc_words_text (gpointer    record,
               const char *property)
{
  return pc_words_string (record ? pc_record_get_display (record, property) : NULL);
}

/*
 * Writes the name of a place.
 */
char *
pc_words_name (gpointer place)
{
  return pc_words_string (place ? pc_place_get_name (place) : NULL);
}

/*
 * Puts names one after another: “Milan”, “Milan and Florence”, “Milan, Florence and Rome”.
 */
char *
pc_words_join (const char * const *names)
{
  guint n = g_strv_length ((char **) names);
  g_autoptr (GString) all = NULL;

  if (n < 2)
    return g_strdup (n ? names[0] : "");

  all = g_string_new (names[0]);
  for (guint i = 1; i + 1 < n; i++)
    /* Translators: between the names of a list, such as “Milan, Florence and Rome” */
    g_string_append_printf (all, "%s%s", C_("list", ", "), names[i]);

  /* Translators: the end of a list of names, such as “Milan, Florence and Rome”; the first %s may be several names */
  return g_strdup_printf (C_("list", "%s and %s"), all->str, names[n - 1]);
}

/*
 * Says how many cities.
 */
char *
pc_words_count (guint n_cities)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u city", "%u cities", n_cities), n_cities);
}

/*
 * Orders two places by name.
 */
int
pc_words_order (gpointer a,
                gpointer b)
{
  int order = strcmp (pc_place_get_collation_key (a), pc_place_get_collation_key (b));

  return order ? order : g_strcmp0 (pc_place_get_id (a), pc_place_get_id (b));
}

/*
 * Says in a word how a relation stands today.
 */
const char *
pc_words_status (PcStatusValue value)
{
  switch (value)
    {
    case PC_STATUS_ACTIVE:
      return C_("status", "active");
    case PC_STATUS_LISTED:
      return C_("status", "listed");
    case PC_STATUS_DORMANT:
      return C_("status", "dormant");
    case PC_STATUS_ENDED:
      return C_("status", "ended");
    case PC_STATUS_UNKNOWN:
    default:
      return C_("status", "status not known");
    }
}
