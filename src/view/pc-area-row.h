/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-fact-row.h"

G_BEGIN_DECLS

#define PC_TYPE_AREA_ROW (pc_area_row_get_type ())
G_DECLARE_FINAL_TYPE (PcAreaRow, pc_area_row, PC, AREA_ROW, PcFactRow)

G_END_DECLS
