/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-claim.h"
#include "pc-record.h"

G_BEGIN_DECLS

/**
 * PcProofFlags:
 * @PC_PROOF_UNSOURCED: the fact names no source
 * @PC_PROOF_LOW_CONFIDENCE: the file is not sure of the fact
 * @PC_PROOF_DISPUTED: sources differ on the fact
 *
 * Why a fact needs another look.
 */
typedef enum
{
  PC_PROOF_UNSOURCED      = 1 << 0,
  PC_PROOF_LOW_CONFIDENCE = 1 << 1,
  PC_PROOF_DISPUTED       = 1 << 2,
} PcProofFlags;

#define PC_PROOF_ALL (PC_PROOF_UNSOURCED | PC_PROOF_LOW_CONFIDENCE | PC_PROOF_DISPUTED)

#define PC_TYPE_PROOF_FLAGS (pc_proof_flags_get_type ())
GType pc_proof_flags_get_type (void) G_GNUC_CONST;

#define PC_TYPE_PROOF (pc_proof_get_type ())
G_DECLARE_FINAL_TYPE (PcProof, pc_proof, PC, PROOF, GObject)

PcProofFlags        pc_proof_get_flags   (PcProof *self);
PcCity             *pc_proof_get_city    (PcProof *self);
PcRecord           *pc_proof_get_record  (PcProof *self);
PcClaim            *pc_proof_get_claim   (PcProof *self);
const char * const *pc_proof_get_sources (PcProof *self);
char               *pc_proof_dup_title   (PcProof *self);
char               *pc_proof_dup_reason  (PcProof *self);
char               *pc_proof_dup_label   (PcProof *self);

G_END_DECLS
