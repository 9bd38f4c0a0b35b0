/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-agreement.h"
#include "pc-claim.h"
#include "pc-contact.h"
#include "pc-cooperation.h"
#include "pc-date.h"
#include "pc-enums.h"
#include "pc-event.h"
#include "pc-kind.h"
#include "pc-place.h"
#include "pc-record.h"
#include "pc-relation.h"
#include "pc-status.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY (pc_city_get_type ())
G_DECLARE_FINAL_TYPE (PcCity, pc_city, PC, CITY, PcPlace)

gboolean            pc_city_get_in_baseline           (PcCity       *self);
GListModel         *pc_city_get_relations             (PcCity       *self);
PcStatus           *pc_city_get_status                (PcCity       *self);
GListModel         *pc_city_get_agreements            (PcCity       *self);
GListModel         *pc_city_get_cooperation           (PcCity       *self);
GListModel         *pc_city_get_events                (PcCity       *self);
GListModel         *pc_city_get_contacts              (PcCity       *self);
GListModel         *pc_city_get_claims                (PcCity       *self);
const char * const *pc_city_get_missing               (PcCity       *self);
PcRelation         *pc_city_get_relation              (PcCity       *self);
PcKind             *pc_city_get_kind                  (PcCity       *self);
gboolean            pc_city_get_ended                 (PcCity       *self);
PcHolds             pc_city_get_holds                 (PcCity       *self);
PcStatusValue       pc_city_get_status_value          (PcCity       *self);
const PcDate       *pc_city_get_first_agreement       (PcCity       *self);
const char         *pc_city_get_first_agreement_label (PcCity       *self);
double              pc_city_get_distance              (PcCity       *self);
gboolean            pc_city_get_disputed              (PcCity       *self);
const char         *pc_city_get_accessible_label      (PcCity       *self);
PcHolds             pc_city_holds_on                  (PcCity       *self,
                                                       const PcDate *day,
                                                       PcKind      **kind);
PcAgreement        *pc_city_find_agreement            (PcCity       *self,
                                                       const char   *id);

G_END_DECLS
