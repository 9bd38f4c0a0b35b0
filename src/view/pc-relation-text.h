/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-relation.h"

G_BEGIN_DECLS

char *pc_relation_text_dup_state   (PcRelation   *relation);
char *pc_relation_text_dup_summary (PcRelation   *relation,
                                    const PcDate *first_agreement);
char *pc_relation_text_dup_period  (PcRelation   *relation);

G_END_DECLS
