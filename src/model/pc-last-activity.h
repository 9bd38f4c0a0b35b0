/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-area.h"
#include "pc-city.h"
#include "pc-date.h"

G_BEGIN_DECLS

/**
 * PcActivityKind:
 * @PC_ACTIVITY_NONE: no dated activity is known
 * @PC_ACTIVITY_EVENT: an event
 * @PC_ACTIVITY_AGREEMENT: an agreement that was signed
 * @PC_ACTIVITY_STATUS: the evidence of a status that tells of activity
 *
 * What shows that two cities did something together.
 */
typedef enum
{
  PC_ACTIVITY_NONE,
  PC_ACTIVITY_EVENT,
  PC_ACTIVITY_AGREEMENT,
  PC_ACTIVITY_STATUS,
} PcActivityKind;

#define PC_TYPE_ACTIVITY_KIND (pc_activity_kind_get_type ())
GType pc_activity_kind_get_type (void) G_GNUC_CONST;

#define PC_TYPE_LAST_ACTIVITY (pc_last_activity_get_type ())
G_DECLARE_FINAL_TYPE (PcLastActivity, pc_last_activity, PC, LAST_ACTIVITY, GObject)

PcCity             *pc_last_activity_get_city       (PcLastActivity *self);
PcArea             *pc_last_activity_get_area       (PcLastActivity *self);
PcActivityKind      pc_last_activity_get_kind       (PcLastActivity *self);
const PcDate       *pc_last_activity_get_date       (PcLastActivity *self);
PcRecord           *pc_last_activity_get_record     (PcLastActivity *self);
const char * const *pc_last_activity_get_sources    (PcLastActivity *self);
const PcDate       *pc_last_activity_get_listed     (PcLastActivity *self);
gboolean            pc_last_activity_get_known      (PcLastActivity *self);
int                 pc_last_activity_get_years      (PcLastActivity *self,
                                                     const PcDate   *day);
char               *pc_last_activity_dup_title      (PcLastActivity *self);
char               *pc_last_activity_dup_evidence   (PcLastActivity *self);
char               *pc_last_activity_dup_date_label (PcLastActivity *self);
char               *pc_last_activity_dup_label      (PcLastActivity *self);
int                 pc_last_activity_compare        (PcLastActivity *a,
                                                     PcLastActivity *b);

G_END_DECLS
