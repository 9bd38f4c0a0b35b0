/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-browser.h"

#include "pc-city-list.h"
#include "pc-city-page.h"
#include "pc-overview-page.h"
#include "pc-timeline-page.h"

G_BEGIN_DECLS

struct _PcBrowser
{
  AdwBreakpointBin parent_instance;

  AdwMultiLayoutView *layouts;
  AdwOverlaySplitView *pane_view;
  AdwBottomSheet *wide_sheet;
  AdwBottomSheet *narrow_sheet;
  AdwNavigationView *navigation;
  AdwViewStack *pane_stack;
  AdwViewStack *sheet_stack;
  AdwViewStack *narrow_stack;
  PcCityList *list;
  PcMapView *map;
  PcTimelinePage *timeline;
  PcCityPage *pushed_page;

  PcDataset *dataset;
  GListModel *cities;
  PcFilterOptions *options;
  PcCitySorter *sorter;
  PcAsOf *as_of;
  PcCity *selected;
  GMenuModel *primary_menu;
  char *banner_title;
  char *page;
  PcBrowserLayout layout;
  gboolean details_visible;
  gboolean detail_open;
  gboolean sidebar_visible;
};

void     pc_browser_set_detail_open    (PcBrowser *self,
                                        gboolean   detail_open);
gboolean pc_browser_is_detail_pushed   (PcBrowser *self);
void     pc_browser_push_detail        (PcBrowser *self);

G_END_DECLS
