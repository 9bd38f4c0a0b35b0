/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-proof.h"

G_BEGIN_DECLS

PcProof *pc_proof_new (PcCity       *city,
                       PcRecord     *record,
                       const char   *member,
                       PcProofFlags  flags,
                       PcClaim      *claim);

G_END_DECLS
