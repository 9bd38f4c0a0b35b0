/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define PC_TYPE_RECENT_FILES (pc_recent_files_get_type ())

G_DECLARE_FINAL_TYPE (PcRecentFiles, pc_recent_files, PC, RECENT_FILES, GObject)

PcRecentFiles *pc_recent_files_new (GMenu         *menu);

void           pc_recent_files_add (PcRecentFiles *self,
                                    GFile         *file);

G_END_DECLS
