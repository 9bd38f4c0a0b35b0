/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-as-of.h"
#include "pc-city-filter.h"

G_BEGIN_DECLS

#define PC_TYPE_OVERVIEW_BOARD (pc_overview_board_get_type ())
G_DECLARE_FINAL_TYPE (PcOverviewBoard, pc_overview_board, PC, OVERVIEW_BOARD, AdwBreakpointBin)

GtkWidget *pc_overview_board_new        (void);

void       pc_overview_board_set_source (PcOverviewBoard *self,
                                         PcAsOf          *as_of,
                                         PcCityFilter    *filter);
PcAsOf    *pc_overview_board_get_as_of  (PcOverviewBoard *self);
void       pc_overview_board_set_today  (PcOverviewBoard *self,
                                         const PcDate    *today);
void       pc_overview_board_set_paused (PcOverviewBoard *self,
                                         gboolean         paused);

G_END_DECLS
