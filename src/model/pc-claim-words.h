/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-claim-value.h"
#include "pc-claim.h"

G_BEGIN_DECLS

char *pc_claim_words_dup_subject (PcClaim      *claim);
char *pc_claim_words_dup_value   (PcClaimValue *value);

G_END_DECLS
