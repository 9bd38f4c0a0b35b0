/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-text.h"

#include <glib/gi18n-lib.h>

/**
 * pc_filter_text_dup_count:
 * @n_shown: how many cities are left
 * @n_total: how many there are
 *
 * Returns: (transfer full): how many cities a search or a filter leaves
 */
char *
pc_filter_text_dup_count (guint n_shown,
                          guint n_total)
{
  /* Translators: how many cities a search or a filter leaves: “1 of 39 cities”. */
  return g_strdup_printf (ngettext ("%u of %u city", "%u of %u cities", n_total),
                          n_shown, n_total);
}

static char *
dup_no_match_text (const char *query,
                   const char *options)
{
  if (query[0] == '\0')
    /* Translators: %s is what the list is narrowed by, such as “Twin cities, France”. */
    return g_strdup_printf (_("No city matches the filter “%s”."), options);

  if (options[0] == '\0')
    /* Translators: %s is what was searched for. */
    return g_strdup_printf (_("Nothing matches “%s”. Names in every language and aliases are searched."), query);

  /* Translators: the first %s is what was searched for, the second what the list is
   * narrowed by, such as “Twin cities, France”. */
  return g_strdup_printf (_("Nothing matches “%s” with the filter “%s”. Names in every language and aliases are searched."),
                          query, options);
}

/**
 * pc_filter_text_dup_no_match:
 * @options: what the list is narrowed by
 *
 * Returns: (transfer full): why no city is left, as markup
 */
char *
pc_filter_text_dup_no_match (PcFilterOptions *options)
{
  g_autofree char *active = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (PC_IS_FILTER_OPTIONS (options), NULL);

  active = pc_filter_options_dup_text (options, NULL);
  text = dup_no_match_text (pc_city_filter_get_text (pc_filter_options_get_filter (options)), active);

  return g_markup_escape_text (text, -1);
}
