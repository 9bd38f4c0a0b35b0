/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-fact-row.h"

G_BEGIN_DECLS

#define PC_TYPE_CONTACT_ROW (pc_contact_row_get_type ())
G_DECLARE_FINAL_TYPE (PcContactRow, pc_contact_row, PC, CONTACT_ROW, PcFactRow)

G_END_DECLS
