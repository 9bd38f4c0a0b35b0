/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-finding-side.h"
#include "pc-record.h"

G_BEGIN_DECLS

/**
 * PcFindingRule:
 * @PC_FINDING_CITY_COUNT: a statement counts other cities than the list has
 * @PC_FINDING_KIND_COUNT: a statement counts other cities of a kind than the list has
 * @PC_FINDING_NOT_IN_TEXT: the list has a city that no statement names
 * @PC_FINDING_NOT_IN_LIST: a statement names a city as of a kind, and the list does not
 * @PC_FINDING_AREA_COUNT: a statement counts other fields of co-operation than it names or the file marks
 * @PC_FINDING_ORGANISATION_COUNT: a statement counts other organisations than the list has
 * @PC_FINDING_STATED_AGREEMENT: a statement describes an agreement otherwise than the list of agreements
 * @PC_FINDING_CLAIM: sources differ on a fact
 * @PC_FINDING_INFORMAL_WITH_AGREEMENT: a city counts as being without an agreement, yet has signed one
 * @PC_FINDING_BEGINS_BEFORE_AGREEMENT: a formal relation begins before the first agreement that is known
 * @PC_FINDING_AGREEMENT_AFTER_END: an agreement was signed after the relation had ended
 * @PC_FINDING_EVENT_AFTER_END: something took place after the relation had ended
 * @PC_FINDING_TWINS_IN_COUNTRY: two twin cities, or several cities of which at most one is a twin, lie in one country
 * @PC_FINDING_STATUS_OLDER_THAN_EVIDENCE: something happened after the date of the status
 * @PC_FINDING_ACTIVE_WITHOUT_EVIDENCE: called active, but the newest evidence is old
 *
 * The rules by which [class@Findings] looks for contradictions.
 */
typedef enum
{
  PC_FINDING_CITY_COUNT,
  PC_FINDING_KIND_COUNT,
  PC_FINDING_NOT_IN_TEXT,
  PC_FINDING_NOT_IN_LIST,
  PC_FINDING_AREA_COUNT,
  PC_FINDING_ORGANISATION_COUNT,
  PC_FINDING_STATED_AGREEMENT,
  PC_FINDING_CLAIM,
  PC_FINDING_INFORMAL_WITH_AGREEMENT,
  PC_FINDING_BEGINS_BEFORE_AGREEMENT,
  PC_FINDING_AGREEMENT_AFTER_END,
  PC_FINDING_EVENT_AFTER_END,
  PC_FINDING_TWINS_IN_COUNTRY,
  PC_FINDING_STATUS_OLDER_THAN_EVIDENCE,
  PC_FINDING_ACTIVE_WITHOUT_EVIDENCE,
} PcFindingRule;

#define PC_TYPE_FINDING_RULE (pc_finding_rule_get_type ())
GType pc_finding_rule_get_type (void) G_GNUC_CONST;

/**
 * PcFindingWeight:
 * @PC_FINDING_CONTRADICTION: the two sides cannot both be true
 * @PC_FINDING_QUESTION: both may be true, but the office should look at it
 * @PC_FINDING_EXPLANATION: it looks like a contradiction and is none
 *
 * How much a finding weighs.
 */
typedef enum
{
  PC_FINDING_CONTRADICTION,
  PC_FINDING_QUESTION,
  PC_FINDING_EXPLANATION,
} PcFindingWeight;

#define PC_TYPE_FINDING_WEIGHT (pc_finding_weight_get_type ())
GType pc_finding_weight_get_type (void) G_GNUC_CONST;

#define PC_TYPE_FINDING (pc_finding_get_type ())
G_DECLARE_FINAL_TYPE (PcFinding, pc_finding, PC, FINDING, GObject)

PcFinding          *pc_finding_new              (PcFindingRule       rule,
                                                 PcFindingWeight     weight,
                                                 PcCity             *city,
                                                 PcRecord           *record,
                                                 const char         *title,
                                                 const char         *sentence);
void                pc_finding_add_side         (PcFinding          *self,
                                                 const char         *text,
                                                 const char         *origin,
                                                 const char * const *sources);
PcFindingRule       pc_finding_get_rule         (PcFinding          *self);
PcFindingWeight     pc_finding_get_weight       (PcFinding          *self);
PcCity             *pc_finding_get_city         (PcFinding          *self);
PcRecord           *pc_finding_get_record       (PcFinding          *self);
const char         *pc_finding_get_title        (PcFinding          *self);
const char         *pc_finding_get_sentence     (PcFinding          *self);
GListModel         *pc_finding_get_sides        (PcFinding          *self);

G_END_DECLS
