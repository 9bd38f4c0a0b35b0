/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-claim.h"

G_BEGIN_DECLS

#define PC_TYPE_CLAIM_ROW (pc_claim_row_get_type ())
G_DECLARE_FINAL_TYPE (PcClaimRow, pc_claim_row, PC, CLAIM_ROW, GtkListBoxRow)

GtkWidget *pc_claim_row_new (PcClaim *claim);

G_END_DECLS
