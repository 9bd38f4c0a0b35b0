/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-section.h"

G_BEGIN_DECLS

#define PC_TYPE_SECTION_DIALOG (pc_section_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PcSectionDialog, pc_section_dialog, PC, SECTION_DIALOG, AdwDialog)

AdwDialog *pc_section_dialog_new (PcSection *section);

G_END_DECLS
