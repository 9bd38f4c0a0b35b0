/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-findings.h"

G_BEGIN_DECLS

#define PC_TYPE_FINDING_DIALOG (pc_finding_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PcFindingDialog, pc_finding_dialog, PC, FINDING_DIALOG, AdwDialog)

AdwDialog *pc_finding_dialog_new (PcFindings *findings);

G_END_DECLS
