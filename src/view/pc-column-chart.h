/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-bar-counter.h"

G_BEGIN_DECLS

#define PC_TYPE_COLUMN_CHART (pc_column_chart_get_type ())
G_DECLARE_FINAL_TYPE (PcColumnChart, pc_column_chart, PC, COLUMN_CHART, AdwBin)

GtkWidget    *pc_column_chart_new         (void);

GListModel   *pc_column_chart_get_model   (PcColumnChart *self);
void          pc_column_chart_set_model   (PcColumnChart *self,
                                           GListModel    *model);
PcBarCounter *pc_column_chart_get_counter (PcColumnChart *self);
void          pc_column_chart_set_counter (PcColumnChart *self,
                                           PcBarCounter  *counter);

G_END_DECLS
