/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-bar-counter.h"

G_BEGIN_DECLS

#define PC_TYPE_BAR_CHART (pc_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (PcBarChart, pc_bar_chart, PC, BAR_CHART, AdwBin)

GtkWidget    *pc_bar_chart_new         (void);

GListModel   *pc_bar_chart_get_model   (PcBarChart   *self);
void          pc_bar_chart_set_model   (PcBarChart   *self,
                                        GListModel   *model);
PcBarCounter *pc_bar_chart_get_counter (PcBarChart   *self);
void          pc_bar_chart_set_counter (PcBarChart   *self,
                                        PcBarCounter *counter);

G_END_DECLS
