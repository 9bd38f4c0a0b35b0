/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-record.h"
#include "pc-string-map.h"

G_BEGIN_DECLS

#define PC_TYPE_ASSERTION (pc_assertion_get_type ())
G_DECLARE_FINAL_TYPE (PcAssertion, pc_assertion, PC, ASSERTION, PcRecord)

gint64              pc_assertion_get_city_count         (PcAssertion *self);
const PcStringMap  *pc_assertion_get_by_kind            (PcAssertion *self);
const char         *pc_assertion_get_kind               (PcAssertion *self);
gint64              pc_assertion_get_count              (PcAssertion *self);
const char * const *pc_assertion_get_cities             (PcAssertion *self);
const char         *pc_assertion_get_city               (PcAssertion *self);
const char         *pc_assertion_get_agreement          (PcAssertion *self);
const PcDate       *pc_assertion_get_date               (PcAssertion *self);
const PcDate       *pc_assertion_get_continues          (PcAssertion *self);
gint64              pc_assertion_get_area_count         (PcAssertion *self);
const char * const *pc_assertion_get_areas              (PcAssertion *self);
gint64              pc_assertion_get_organisation_count (PcAssertion *self);
const char * const *pc_assertion_get_organisations      (PcAssertion *self);
const char         *pc_assertion_get_legal_basis        (PcAssertion *self);
gboolean            pc_assertion_get_dormant_agreements (PcAssertion *self);
gboolean            pc_assertion_get_named              (PcAssertion *self);

G_END_DECLS
