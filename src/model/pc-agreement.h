/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-agreement-kind.h"
#include "pc-date.h"
#include "pc-enums.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_AGREEMENT (pc_agreement_get_type ())
G_DECLARE_FINAL_TYPE (PcAgreement, pc_agreement, PC, AGREEMENT, PcRecord)

const char            *pc_agreement_get_id          (PcAgreement *self);
const char            *pc_agreement_get_kind        (PcAgreement *self);
const PcDate          *pc_agreement_get_date        (PcAgreement *self);
const PcLocalizedText *pc_agreement_get_title       (PcAgreement *self);
const char            *pc_agreement_get_document    (PcAgreement *self);
const char            *pc_agreement_get_url         (PcAgreement *self);
const PcDate          *pc_agreement_get_valid_until (PcAgreement *self);
const char * const    *pc_agreement_get_signatories (PcAgreement *self);
const char * const    *pc_agreement_get_sources     (PcAgreement *self);
PcConfidence           pc_agreement_get_confidence  (PcAgreement *self);
const PcLocalizedText *pc_agreement_get_note        (PcAgreement *self);
PcAgreementKind       *pc_agreement_lookup_kind     (PcAgreement *self);

G_END_DECLS
