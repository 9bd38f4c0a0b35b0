/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-proof.h"

G_BEGIN_DECLS

#define PC_TYPE_PROOF_ROW (pc_proof_row_get_type ())
G_DECLARE_FINAL_TYPE (PcProofRow, pc_proof_row, PC, PROOF_ROW, AdwActionRow)

GtkWidget *pc_proof_row_new (PcProof *item);

G_END_DECLS
