/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-assertion.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_STATEMENT (pc_statement_get_type ())
G_DECLARE_FINAL_TYPE (PcStatement, pc_statement, PC, STATEMENT, PcRecord)

const char            *pc_statement_get_id      (PcStatement *self);
const PcLocalizedText *pc_statement_get_text    (PcStatement *self);
PcAssertion           *pc_statement_get_claims  (PcStatement *self);
const char * const    *pc_statement_get_sources (PcStatement *self);

G_END_DECLS
