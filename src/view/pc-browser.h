/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city-sorter.h"
#include "pc-dataset.h"
#include "pc-filter-options.h"
#include "pc-map-view.h"

G_BEGIN_DECLS

#define PC_TYPE_BROWSER (pc_browser_get_type ())

G_DECLARE_FINAL_TYPE (PcBrowser, pc_browser, PC, BROWSER, AdwBreakpointBin)

/**
 * PcBrowserLayout:
 * @PC_BROWSER_LAYOUT_PANE: list, map and details side by side; the details may slide over the map
 * @PC_BROWSER_LAYOUT_SHEET: list and map side by side, details in a sheet at the bottom
 * @PC_BROWSER_LAYOUT_NARROW: list or map, details as a page or a sheet
 *
 * How the parts of the window are laid out.
 */
typedef enum
{
  PC_BROWSER_LAYOUT_PANE,
  PC_BROWSER_LAYOUT_SHEET,
  PC_BROWSER_LAYOUT_NARROW,
} PcBrowserLayout;

PcCity          *pc_browser_get_selected    (PcBrowser *self);
void             pc_browser_set_selected    (PcBrowser *self,
                                             PcCity    *city);
PcBrowserLayout  pc_browser_get_layout      (PcBrowser *self);
void             pc_browser_set_key_capture (PcBrowser *self,
                                             GtkWidget *widget);
PcMapView       *pc_browser_get_map         (PcBrowser *self);
GListModel      *pc_browser_get_shown       (PcBrowser *self);
gboolean         pc_browser_can_step        (PcBrowser *self,
                                             int        steps);
void             pc_browser_step            (PcBrowser *self,
                                             int        steps);
void             pc_browser_focus_search    (PcBrowser *self);
gboolean         pc_browser_clear_search    (PcBrowser *self);
gboolean         pc_browser_is_detail_shown (PcBrowser *self);
void             pc_browser_show_detail     (PcBrowser *self);
void             pc_browser_close_detail    (PcBrowser *self);
void             pc_browser_show_on_map     (PcBrowser *self);
void             pc_browser_escape          (PcBrowser *self);

G_END_DECLS
