/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_SHORTCUT_ROW (pc_shortcut_row_get_type ())

G_DECLARE_FINAL_TYPE (PcShortcutRow, pc_shortcut_row, PC, SHORTCUT_ROW, AdwActionRow)

G_END_DECLS
