/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-bar-text.h"

#include <glib/gi18n-lib.h>

/**
 * pc_bar_text_dup_spoken:
 * @bar: a bar of a chart
 * @n_matches: how many of its cities the filter lets through
 *
 * Says what a bar shows: “Partner cities: 23 of 39”, and what the filter leaves of it.
 *
 * Returns: (transfer full): the text
 */
char *
pc_bar_text_dup_spoken (PcStatisticBar *bar,
                        guint           n_matches)
{
  g_autofree char *label = NULL;

  g_return_val_if_fail (PC_IS_STATISTIC_BAR (bar), NULL);

  label = pc_statistic_bar_dup_label (bar);
  if (n_matches == pc_statistic_bar_get_count (bar))
    return g_steal_pointer (&label);

  /* Translators: a bar of a chart, such as “Partner cities: 23 of 39”, and how many of these cities the filter leaves. */
  return g_strdup_printf (ngettext ("%1$s, %2$u in the filter",
                                    "%1$s, %2$u in the filter", n_matches),
                          label, n_matches);
}
