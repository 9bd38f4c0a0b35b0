/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-finding.h"

G_BEGIN_DECLS

#define PC_TYPE_FINDING_ROW (pc_finding_row_get_type ())
G_DECLARE_FINAL_TYPE (PcFindingRow, pc_finding_row, PC, FINDING_ROW, GtkListBoxRow)

GtkWidget *pc_finding_row_new (PcFinding *item);

G_END_DECLS
