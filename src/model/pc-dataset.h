/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-agreement-kind.h"
#include "pc-area.h"
#include "pc-baseline.h"
#include "pc-city.h"
#include "pc-continent.h"
#include "pc-country.h"
#include "pc-date.h"
#include "pc-kind.h"
#include "pc-legal-act.h"
#include "pc-localized-text.h"
#include "pc-organisation.h"
#include "pc-place.h"
#include "pc-record.h"
#include "pc-section.h"
#include "pc-source-map.h"
#include "pc-source.h"
#include "pc-statement.h"
#include "pc-string-map.h"

G_BEGIN_DECLS

#define PC_TYPE_DATASET (pc_dataset_get_type ())
G_DECLARE_FINAL_TYPE (PcDataset, pc_dataset, PC, DATASET, PcRecord)

PcDataset             *pc_dataset_new                     (void);
const char            *pc_dataset_get_schema              (PcDataset          *self);
const char            *pc_dataset_get_format              (PcDataset          *self);
gint64                 pc_dataset_get_version             (PcDataset          *self);
const PcLocalizedText *pc_dataset_get_title               (PcDataset          *self);
const PcLocalizedText *pc_dataset_get_description         (PcDataset          *self);
const char * const    *pc_dataset_get_languages           (PcDataset          *self);
PcBaseline            *pc_dataset_get_baseline            (PcDataset          *self);
const PcDate          *pc_dataset_get_compiled            (PcDataset          *self);
const char * const    *pc_dataset_get_attribution         (PcDataset          *self);
PcPlace               *pc_dataset_get_home                (PcDataset          *self);
GListModel            *pc_dataset_get_kinds               (PcDataset          *self);
GListModel            *pc_dataset_get_agreement_kinds     (PcDataset          *self);
GListModel            *pc_dataset_get_areas               (PcDataset          *self);
GListModel            *pc_dataset_get_countries           (PcDataset          *self);
GListModel            *pc_dataset_get_continents          (PcDataset          *self);
GListModel            *pc_dataset_get_sections            (PcDataset          *self);
const PcStringMap     *pc_dataset_get_greetings           (PcDataset          *self);
const PcStringMap     *pc_dataset_get_greeting_confidence (PcDataset          *self);
const PcSourceMap     *pc_dataset_get_provenance          (PcDataset          *self);
GListModel            *pc_dataset_get_cities              (PcDataset          *self);
GListModel            *pc_dataset_get_organisations       (PcDataset          *self);
GListModel            *pc_dataset_get_legal_basis         (PcDataset          *self);
GListModel            *pc_dataset_get_statements          (PcDataset          *self);
GListModel            *pc_dataset_get_sources             (PcDataset          *self);
const char * const    *pc_dataset_get_display_languages   (PcDataset          *self);
void                   pc_dataset_set_display_languages   (PcDataset          *self,
                                                           const char * const *languages);
const PcDate          *pc_dataset_get_as_of               (PcDataset          *self);
void                   pc_dataset_set_as_of               (PcDataset          *self,
                                                           const PcDate       *as_of);
PcKind                *pc_dataset_lookup_kind             (PcDataset          *self,
                                                           const char         *id);
PcAgreementKind       *pc_dataset_lookup_agreement_kind   (PcDataset          *self,
                                                           const char         *id);
PcArea                *pc_dataset_lookup_area             (PcDataset          *self,
                                                           const char         *id);
PcCountry             *pc_dataset_lookup_country          (PcDataset          *self,
                                                           const char         *id);
PcContinent           *pc_dataset_lookup_continent        (PcDataset          *self,
                                                           const char         *id);
PcSection             *pc_dataset_lookup_section          (PcDataset          *self,
                                                           const char         *id);
PcCity                *pc_dataset_lookup_city             (PcDataset          *self,
                                                           const char         *id);
PcOrganisation        *pc_dataset_lookup_organisation     (PcDataset          *self,
                                                           const char         *id);
PcLegalAct            *pc_dataset_lookup_legal_act        (PcDataset          *self,
                                                           const char         *id);
PcSource              *pc_dataset_lookup_source           (PcDataset          *self,
                                                           const char         *id);
PcDataset             *pc_dataset_dup_public_copy         (PcDataset          *self);

G_END_DECLS
