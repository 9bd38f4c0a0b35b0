/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-enums.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_ORGANISATION_FACT (pc_organisation_fact_get_type ())
G_DECLARE_FINAL_TYPE (PcOrganisationFact, pc_organisation_fact, PC, ORGANISATION_FACT, PcRecord)

const char            *pc_organisation_fact_get_kind       (PcOrganisationFact *self);
const PcDate          *pc_organisation_fact_get_date       (PcOrganisationFact *self);
const PcLocalizedText *pc_organisation_fact_get_title      (PcOrganisationFact *self);
const char            *pc_organisation_fact_get_document   (PcOrganisationFact *self);
const char * const    *pc_organisation_fact_get_sources    (PcOrganisationFact *self);
PcConfidence           pc_organisation_fact_get_confidence (PcOrganisationFact *self);

G_END_DECLS
