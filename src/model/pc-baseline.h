/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_BASELINE (pc_baseline_get_type ())
G_DECLARE_FINAL_TYPE (PcBaseline, pc_baseline, PC, BASELINE, PcRecord)

const PcDate          *pc_baseline_get_date   (PcBaseline *self);
const char            *pc_baseline_get_source (PcBaseline *self);
const PcLocalizedText *pc_baseline_get_note   (PcBaseline *self);

G_END_DECLS
