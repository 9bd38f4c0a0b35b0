/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-fact-row.h"

G_BEGIN_DECLS

#define PC_TYPE_LEGAL_ACT_ROW (pc_legal_act_row_get_type ())
G_DECLARE_FINAL_TYPE (PcLegalActRow, pc_legal_act_row, PC, LEGAL_ACT_ROW, PcFactRow)

G_END_DECLS
