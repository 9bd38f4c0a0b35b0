/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-as-of.h"
#include "pc-dataset.h"
#include "pc-statistic-bar.h"

G_BEGIN_DECLS

#define PC_TYPE_STATISTICS (pc_statistics_get_type ())
G_DECLARE_FINAL_TYPE (PcStatistics, pc_statistics, PC, STATISTICS, GObject)

PcStatistics *pc_statistics_new              (PcAsOf             *as_of);

PcAsOf       *pc_statistics_get_as_of        (PcStatistics       *self);
GListModel   *pc_statistics_get_bars         (PcStatistics       *self,
                                              PcStatisticSubject  subject);
guint         pc_statistics_get_n_unknown    (PcStatistics       *self,
                                              PcStatisticSubject  subject);
guint         pc_statistics_get_n_cities     (PcStatistics       *self);
guint         pc_statistics_get_n_countries  (PcStatistics       *self);
guint         pc_statistics_get_n_continents (PcStatistics       *self);
guint         pc_statistics_get_n_agreements (PcStatistics       *self);
guint         pc_statistics_get_n_active     (PcStatistics       *self);

G_END_DECLS
