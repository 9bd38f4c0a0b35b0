/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_HELP_DIALOG (pc_help_dialog_get_type ())

G_DECLARE_FINAL_TYPE (PcHelpDialog, pc_help_dialog, PC, HELP_DIALOG, AdwDialog)

AdwDialog *pc_help_dialog_new (void);

G_END_DECLS
