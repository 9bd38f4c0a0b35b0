/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-statistic-bar.h"

G_BEGIN_DECLS

PcStatisticBar *pc_statistic_bar_new       (PcStatisticSubject  subject,
                                            PcRecord           *record,
                                            const char         *value,
                                            int                 year,
                                            guint               count,
                                            double              share);
void            pc_statistic_bar_set_count (PcStatisticBar     *self,
                                            guint               count,
                                            double              share);
gboolean        pc_statistic_bar_equal     (PcStatisticBar     *self,
                                            PcStatisticBar     *other);

/* The value of the bar of ended relations; no id can be empty. */
#define PC_STATISTIC_ENDED ""

G_END_DECLS
