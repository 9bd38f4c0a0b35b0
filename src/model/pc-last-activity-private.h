/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-last-activity.h"

G_BEGIN_DECLS

PcLastActivity *pc_last_activity_new         (PcCity         *city,
                                              PcArea         *area);
void            pc_last_activity_take        (PcLastActivity *self,
                                              PcActivityKind  kind,
                                              gpointer        record,
                                              PcCity         *city,
                                              const PcDate   *date,
                                              const PcDate   *day);
void            pc_last_activity_take_listed (PcLastActivity *self,
                                              const PcDate   *date,
                                              const PcDate   *day);

G_END_DECLS
