/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_AGREEMENT_KIND (pc_agreement_kind_get_type ())
G_DECLARE_FINAL_TYPE (PcAgreementKind, pc_agreement_kind, PC, AGREEMENT_KIND, PcRecord)

const char            *pc_agreement_kind_get_id   (PcAgreementKind *self);
const PcLocalizedText *pc_agreement_kind_get_name (PcAgreementKind *self);

G_END_DECLS
