/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-ellipsis.h"

/**
 * pc_ellipsis_query_tooltip:
 * @template: the widget whose template the label is in
 * @x: the x coordinate
 * @y: the y coordinate
 * @keyboard_mode: whether the keyboard asked
 * @tooltip: the tooltip to fill
 * @label: the label
 *
 * A handler of `query-tooltip` that shows the whole text of a label that is cut off.
 *
 * Returns: whether to show a tooltip
 */
gboolean
pc_ellipsis_query_tooltip (GtkWidget  *template,
                           int         x,
                           int         y,
                           gboolean    keyboard_mode,
                           GtkTooltip *tooltip,
                           GtkLabel   *label)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    return FALSE;

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));
  return TRUE;
}
