/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_PREFERENCES_DIALOG (pc_preferences_dialog_get_type ())

G_DECLARE_FINAL_TYPE (PcPreferencesDialog, pc_preferences_dialog, PC, PREFERENCES_DIALOG, AdwPreferencesDialog)

AdwDialog *pc_preferences_dialog_new (GSettings *settings);

G_END_DECLS
