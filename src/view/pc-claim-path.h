/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-claim.h"

G_BEGIN_DECLS

char    *pc_claim_path_for_record (PcCity     *city,
                                   PcRecord   *record);
PcClaim *pc_claim_path_find       (PcCity     *city,
                                   const char *path);

G_END_DECLS
