/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_DORMANCY_UNKNOWN_ROW (pc_dormancy_unknown_row_get_type ())
G_DECLARE_FINAL_TYPE (PcDormancyUnknownRow, pc_dormancy_unknown_row, PC, DORMANCY_UNKNOWN_ROW, AdwExpanderRow)

GtkWidget *pc_dormancy_unknown_row_new (void);

G_END_DECLS
