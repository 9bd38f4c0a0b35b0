/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_SHORTCUTS_DIALOG (pc_shortcuts_dialog_get_type ())

G_DECLARE_FINAL_TYPE (PcShortcutsDialog, pc_shortcuts_dialog, PC, SHORTCUTS_DIALOG, AdwDialog)

AdwDialog *pc_shortcuts_dialog_new (void);

G_END_DECLS
