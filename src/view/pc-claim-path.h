/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-claim.h"
#include "pc-claim-value.h"

G_BEGIN_DECLS

char    *pc_claim_path_for_record (PcCity       *city,
                                   PcRecord     *record);
PcClaim *pc_claim_path_find       (PcCity       *city,
                                   const char   *path);
char    *pc_claim_path_dup_title  (PcClaim      *claim);
char    *pc_claim_path_dup_value  (PcClaimValue *value);

G_END_DECLS
