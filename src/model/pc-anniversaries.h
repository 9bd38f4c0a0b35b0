/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-anniversary.h"
#include "pc-derived-list.h"

G_BEGIN_DECLS

/**
 * PC_ANNIVERSARIES_MONTHS:
 *
 * How many months ahead [class@Anniversaries] looks unless told otherwise.
 */
#define PC_ANNIVERSARIES_MONTHS 24

#define PC_TYPE_ANNIVERSARIES (pc_anniversaries_get_type ())
G_DECLARE_FINAL_TYPE (PcAnniversaries, pc_anniversaries, PC, ANNIVERSARIES, PcDerivedList)

PcAnniversaries *pc_anniversaries_new        (PcDataset       *dataset,
                                              const PcDate    *day);
guint            pc_anniversaries_get_months (PcAnniversaries *self);
void             pc_anniversaries_set_months (PcAnniversaries *self,
                                              guint            months);

G_END_DECLS
