/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-as-of.h"
#include "pc-city-filter.h"

G_BEGIN_DECLS

#define PC_TYPE_OVERVIEW_PAGE (pc_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (PcOverviewPage, pc_overview_page, PC, OVERVIEW_PAGE, AdwBin)

GtkWidget    *pc_overview_page_new         (void);

PcDataset    *pc_overview_page_get_dataset (PcOverviewPage *self);
void          pc_overview_page_set_dataset (PcOverviewPage *self,
                                            PcDataset      *dataset);
PcAsOf       *pc_overview_page_get_as_of   (PcOverviewPage *self);
void          pc_overview_page_set_as_of   (PcOverviewPage *self,
                                            PcAsOf         *as_of);
PcCityFilter *pc_overview_page_get_filter  (PcOverviewPage *self);
void          pc_overview_page_set_filter  (PcOverviewPage *self,
                                            PcCityFilter   *filter);
gboolean      pc_overview_page_get_narrow  (PcOverviewPage *self);
void          pc_overview_page_set_narrow  (PcOverviewPage *self,
                                            gboolean        narrow);
const PcDate *pc_overview_page_get_today   (PcOverviewPage *self);
void          pc_overview_page_set_today   (PcOverviewPage *self,
                                            const PcDate   *today);

G_END_DECLS
