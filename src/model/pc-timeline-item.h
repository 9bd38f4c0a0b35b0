/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-date.h"
#include "pc-kind.h"
#include "pc-record.h"

G_BEGIN_DECLS

/**
 * PcTimelineItemType:
 * @PC_TIMELINE_LEAD_IN: four years before the earliest evidence of a relation whose start is not known
 * @PC_TIMELINE_PERIOD: a period of the relation, of one kind
 * @PC_TIMELINE_AGREEMENT: an agreement
 * @PC_TIMELINE_EVENT: an event
 *
 * What an item of a lane stands for.
 */
typedef enum
{
  PC_TIMELINE_LEAD_IN,
  PC_TIMELINE_PERIOD,
  PC_TIMELINE_AGREEMENT,
  PC_TIMELINE_EVENT,
} PcTimelineItemType;

#define PC_TYPE_TIMELINE_ITEM_TYPE (pc_timeline_item_type_get_type ())
GType pc_timeline_item_type_get_type (void) G_GNUC_CONST;

#define PC_TYPE_TIMELINE_ITEM (pc_timeline_item_get_type ())
G_DECLARE_FINAL_TYPE (PcTimelineItem, pc_timeline_item, PC, TIMELINE_ITEM, GObject)

PcTimelineItemType  pc_timeline_item_get_item_type (PcTimelineItem *self);
PcCity             *pc_timeline_item_get_city      (PcTimelineItem *self);
PcRecord           *pc_timeline_item_get_record    (PcTimelineItem *self);
PcKind             *pc_timeline_item_get_kind      (PcTimelineItem *self);
double              pc_timeline_item_get_from      (PcTimelineItem *self);
double              pc_timeline_item_get_until     (PcTimelineItem *self);
const PcDate       *pc_timeline_item_get_date      (PcTimelineItem *self);
const PcDate       *pc_timeline_item_get_end_date  (PcTimelineItem *self);
PcDatePrecision     pc_timeline_item_get_precision (PcTimelineItem *self);
gboolean            pc_timeline_item_get_open      (PcTimelineItem *self);
char               *pc_timeline_item_dup_label     (PcTimelineItem *self);
int                 pc_timeline_item_compare       (PcTimelineItem *a,
                                                    PcTimelineItem *b);

double              pc_timeline_position           (const PcDate   *date);
double              pc_timeline_position_end       (const PcDate   *date);
PcDate             *pc_timeline_date_at            (double          position);

G_END_DECLS
