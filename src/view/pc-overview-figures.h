/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-bar-counter.h"
#include "pc-statistics.h"

G_BEGIN_DECLS

#define PC_TYPE_OVERVIEW_FIGURES (pc_overview_figures_get_type ())
G_DECLARE_FINAL_TYPE (PcOverviewFigures, pc_overview_figures, PC, OVERVIEW_FIGURES, AdwBin)

GtkWidget *pc_overview_figures_new    (void);

void       pc_overview_figures_update (PcOverviewFigures *self,
                                       PcStatistics      *statistics,
                                       PcBarCounter      *counter);

G_END_DECLS
