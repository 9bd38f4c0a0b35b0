/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_LEGAL_ACT (pc_legal_act_get_type ())
G_DECLARE_FINAL_TYPE (PcLegalAct, pc_legal_act, PC, LEGAL_ACT, PcRecord)

const char            *pc_legal_act_get_id       (PcLegalAct *self);
const PcLocalizedText *pc_legal_act_get_title    (PcLegalAct *self);
const char            *pc_legal_act_get_document (PcLegalAct *self);
const PcDate          *pc_legal_act_get_date     (PcLegalAct *self);
const char * const    *pc_legal_act_get_sources  (PcLegalAct *self);

G_END_DECLS
