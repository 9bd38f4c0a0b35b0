/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-derived-list.h"
#include "pc-proof.h"

G_BEGIN_DECLS

#define PC_TYPE_PROOF_LIST (pc_proof_list_get_type ())
G_DECLARE_FINAL_TYPE (PcProofList, pc_proof_list, PC, PROOF_LIST, PcDerivedList)

PcProofList  *pc_proof_list_new       (PcDataset    *dataset);
PcProofFlags  pc_proof_list_get_flags (PcProofList  *self);
void          pc_proof_list_set_flags (PcProofList  *self,
                                       PcProofFlags  flags);
guint         pc_proof_list_count     (PcProofList  *self,
                                       PcProofFlags  flags);

G_END_DECLS
