/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-finding-row.h"

G_BEGIN_DECLS

#define PC_TYPE_FINDING_BRIEF (pc_finding_brief_get_type ())
G_DECLARE_FINAL_TYPE (PcFindingBrief, pc_finding_brief, PC, FINDING_BRIEF, PcFindingRow)

G_END_DECLS
