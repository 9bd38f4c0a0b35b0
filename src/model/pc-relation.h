/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-enums.h"
#include "pc-kind.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_RELATION (pc_relation_get_type ())
G_DECLARE_FINAL_TYPE (PcRelation, pc_relation, PC, RELATION, PcRecord)

const char         *pc_relation_get_kind       (PcRelation *self);
const PcDate       *pc_relation_get_from       (PcRelation *self);
const PcDate       *pc_relation_get_until      (PcRelation *self);
const char * const *pc_relation_get_sources    (PcRelation *self);
PcConfidence        pc_relation_get_confidence (PcRelation *self);
PcKind             *pc_relation_lookup_kind    (PcRelation *self);
gboolean            pc_relation_get_over       (PcRelation *self);

G_END_DECLS
