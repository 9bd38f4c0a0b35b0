/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-browser-private.h"

/*
 * Sets whether details lie over the map.
 */
void
pc_browser_set_detail_open (PcBrowser *self,
                            gboolean   detail_open)
{
  g_object_set (self, "detail-open", detail_open, NULL);
}

/*
 * Gets whether the details are a page of their own, over the list of a narrow window.
 */
gboolean
pc_browser_is_detail_pushed (PcBrowser *self)
{
  return g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation), "detail") == 0;
}

/*
 * Makes the details a page of their own.
 */
void
pc_browser_push_detail (PcBrowser *self)
{
  g_object_set (self->pushed_page, "city", self->selected, NULL);

  if (!pc_browser_is_detail_pushed (self))
    adw_navigation_view_push_by_tag (self->navigation, "detail");
}

static gboolean
covers_something (PcBrowser *self)
{
  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    return self->detail_open && adw_overlay_split_view_get_collapsed (self->pane_view);

  return self->detail_open || pc_browser_is_detail_pushed (self);
}

/**
 * pc_browser_is_detail_shown:
 * @self: a browser
 *
 * Returns: whether the details of the selected city are in sight
 */
gboolean
pc_browser_is_detail_shown (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), FALSE);

  if (self->selected == NULL)
    return FALSE;

  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    return adw_overlay_split_view_get_show_sidebar (self->pane_view);

  return self->detail_open || pc_browser_is_detail_pushed (self);
}

/**
 * pc_browser_show_detail:
 * @self: a browser
 *
 * Shows the details of the selected city in the way of the layout.
 */
void
pc_browser_show_detail (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->selected == NULL)
    return;

  if (self->layout == PC_BROWSER_LAYOUT_NARROW && !g_str_equal (self->page, "map"))
    {
      pc_browser_push_detail (self);
      return;
    }

  pc_browser_set_detail_open (self, TRUE);

  if (self->layout == PC_BROWSER_LAYOUT_PANE &&
      !adw_overlay_split_view_get_collapsed (self->pane_view))
    g_object_set (self, "details-visible", TRUE, NULL);
}

/**
 * pc_browser_close_detail:
 * @self: a browser
 *
 * Puts the details away; the city stays selected.
 */
void
pc_browser_close_detail (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    adw_navigation_view_pop_to_tag (self->navigation, "main");
  else if (self->layout == PC_BROWSER_LAYOUT_PANE &&
           !adw_overlay_split_view_get_collapsed (self->pane_view))
    g_object_set (self, "details-visible", FALSE, NULL);

  pc_browser_set_detail_open (self, FALSE);
}

/**
 * pc_browser_show_on_map:
 * @self: a browser
 *
 * Brings up the map, if it is hidden, and takes it to the selected city.
 */
void
pc_browser_show_on_map (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    adw_navigation_view_pop_to_tag (self->navigation, "main");

  g_object_set (self, "page", "map", NULL);

  if (self->layout != PC_BROWSER_LAYOUT_PANE)
    pc_browser_set_detail_open (self, FALSE);

  gtk_widget_activate_action (GTK_WIDGET (self->map), "map.go-to-selected", NULL);
}

/**
 * pc_browser_escape:
 * @self: a browser
 *
 * Goes one step back: from a search, from details that cover something, from the selection.
 */
void
pc_browser_escape (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (pc_browser_clear_search (self))
    return;

  if (covers_something (self))
    pc_browser_close_detail (self);
  else
    pc_browser_set_selected (self, NULL);
}
