/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-localized-text.h"
#include "pc-organisation-fact.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_ORGANISATION (pc_organisation_get_type ())
G_DECLARE_FINAL_TYPE (PcOrganisation, pc_organisation, PC, ORGANISATION, PcRecord)

const char            *pc_organisation_get_id          (PcOrganisation *self);
const PcLocalizedText *pc_organisation_get_names       (PcOrganisation *self);
const char * const    *pc_organisation_get_aliases     (PcOrganisation *self);
GListModel            *pc_organisation_get_facts       (PcOrganisation *self);
gboolean               pc_organisation_get_in_baseline (PcOrganisation *self);
const char * const    *pc_organisation_get_sources     (PcOrganisation *self);

G_END_DECLS
