/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-kind.h"

G_BEGIN_DECLS

#define PC_TYPE_BAR_GAUGE (pc_bar_gauge_get_type ())
G_DECLARE_FINAL_TYPE (PcBarGauge, pc_bar_gauge, PC, BAR_GAUGE, GtkWidget)

GtkWidget *pc_bar_gauge_new       (void);

double     pc_bar_gauge_get_share (PcBarGauge *self);
void       pc_bar_gauge_set_share (PcBarGauge *self,
                                   double      share);
double     pc_bar_gauge_get_part  (PcBarGauge *self);
void       pc_bar_gauge_set_part  (PcBarGauge *self,
                                   double      part);

G_END_DECLS
