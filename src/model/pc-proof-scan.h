/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-claim.h"
#include "pc-proof.h"

G_BEGIN_DECLS

typedef void (*PcProofFunc) (PcCity       *city,
                             PcRecord     *record,
                             const char   *member,
                             PcProofFlags  flags,
                             PcClaim      *claim,
                             gpointer      data);

void      pc_proof_scan_city     (PcCity      *city,
                                  PcProofFunc  func,
                                  gpointer     data);
void      pc_proof_scan_dataset  (PcDataset   *dataset,
                                  PcProofFunc  func,
                                  gpointer     data);
gboolean  pc_proof_scan_has_gaps (PcCity      *city);
PcRecord *pc_proof_scan_resolve  (PcCity      *city,
                                  const char  *about);

G_END_DECLS
