/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_CLAIM_VALUE (pc_claim_value_get_type ())
G_DECLARE_FINAL_TYPE (PcClaimValue, pc_claim_value, PC, CLAIM_VALUE, PcRecord)

GVariant           *pc_claim_value_get_value   (PcClaimValue *self);
const char * const *pc_claim_value_get_sources (PcClaimValue *self);

G_END_DECLS
