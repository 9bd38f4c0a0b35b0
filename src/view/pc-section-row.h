/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-section.h"

G_BEGIN_DECLS

#define PC_TYPE_SECTION_ROW (pc_section_row_get_type ())
G_DECLARE_FINAL_TYPE (PcSectionRow, pc_section_row, PC, SECTION_ROW, AdwActionRow)

GtkWidget *pc_section_row_new (PcSection *item);

G_END_DECLS
