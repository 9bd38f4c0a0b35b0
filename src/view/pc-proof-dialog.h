/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-proof-list.h"

G_BEGIN_DECLS

#define PC_TYPE_PROOF_DIALOG (pc_proof_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PcProofDialog, pc_proof_dialog, PC, PROOF_DIALOG, AdwDialog)

AdwDialog *pc_proof_dialog_new (PcDataset    *dataset,
                                PcProofFlags  flags);

G_END_DECLS
