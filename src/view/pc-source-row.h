/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-source.h"

G_BEGIN_DECLS

#define PC_TYPE_SOURCE_ROW (pc_source_row_get_type ())
G_DECLARE_FINAL_TYPE (PcSourceRow, pc_source_row, PC, SOURCE_ROW, AdwActionRow)

GtkWidget *pc_source_row_new (PcSource *source);

G_END_DECLS
