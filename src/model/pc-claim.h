/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-claim-value.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_CLAIM (pc_claim_get_type ())
G_DECLARE_FINAL_TYPE (PcClaim, pc_claim, PC, CLAIM, PcRecord)

const char            *pc_claim_get_about   (PcClaim *self);
GListModel            *pc_claim_get_values  (PcClaim *self);
const PcLocalizedText *pc_claim_get_note    (PcClaim *self);
const char * const    *pc_claim_get_sources (PcClaim *self);

G_END_DECLS
