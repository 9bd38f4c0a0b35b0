/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-announcement.h"

/* What GTK 4.18 has for its tests cannot speak, and calls no function when it is asked to. */
static gboolean
can_speak (GtkWidget *widget)
{
  g_autoptr(GtkATContext) context = gtk_accessible_get_at_context (GTK_ACCESSIBLE (widget));

  return context != NULL && !g_str_equal (G_OBJECT_TYPE_NAME (context), "GtkTestATContext");
}

/**
 * pc_announce:
 * @widget: what has something to say
 * @words: what it says
 * @priority: how much that may interrupt
 *
 * Lets a screen reader say something that is not read otherwise.
 */
void
pc_announce (GtkWidget                         *widget,
             const char                        *words,
             GtkAccessibleAnnouncementPriority  priority)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  if (can_speak (widget))
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), words, priority);
}
