/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-fact-row.h"

G_BEGIN_DECLS

#define PC_TYPE_EVENT_ROW (pc_event_row_get_type ())
G_DECLARE_FINAL_TYPE (PcEventRow, pc_event_row, PC, EVENT_ROW, PcFactRow)

G_END_DECLS
