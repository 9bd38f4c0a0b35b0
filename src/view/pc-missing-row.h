/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-fact-row.h"

G_BEGIN_DECLS

#define PC_TYPE_MISSING_ROW (pc_missing_row_get_type ())
G_DECLARE_FINAL_TYPE (PcMissingRow, pc_missing_row, PC, MISSING_ROW, PcFactRow)

G_END_DECLS
