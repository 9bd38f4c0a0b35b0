/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-as-of.h"
#include "pc-timeline-lane.h"

G_BEGIN_DECLS

/**
 * PC_TIMELINE_LEAD_IN_YEARS:
 *
 * How long before the earliest evidence the dotted line of a relation begins whose start is not known.
 */
#define PC_TIMELINE_LEAD_IN_YEARS 4

/**
 * PcTimelineGrouping:
 * @PC_TIMELINE_BY_CITY: a lane for each city, in the list’s order, then by the first date
 * @PC_TIMELINE_BY_AREA: a lane for all agreements, one for each field of co-operation that has events, and
 *   one for the other events
 *
 * What a lane of the timeline stands for.
 */
typedef enum
{
  PC_TIMELINE_BY_CITY,
  PC_TIMELINE_BY_AREA,
} PcTimelineGrouping;

#define PC_TYPE_TIMELINE_GROUPING (pc_timeline_grouping_get_type ())
GType pc_timeline_grouping_get_type (void) G_GNUC_CONST;

/**
 * PcTimelineTick:
 * @year: the year whose first day the tick marks
 * @major: whether it is one of the stronger ones
 *
 * A mark on the axis of the timeline.
 */
typedef struct
{
  int      year;
  gboolean major;
} PcTimelineTick;

#define PC_TYPE_TIMELINE (pc_timeline_get_type ())
G_DECLARE_FINAL_TYPE (PcTimeline, pc_timeline, PC, TIMELINE, GObject)

PcTimeline         *pc_timeline_new           (PcAsOf             *as_of,
                                               GListModel         *cities,
                                               const PcDate       *today);

PcAsOf             *pc_timeline_get_as_of     (PcTimeline         *self);
const PcDate       *pc_timeline_get_today     (PcTimeline         *self);
PcTimelineGrouping  pc_timeline_get_grouping  (PcTimeline         *self);
void                pc_timeline_set_grouping  (PcTimeline         *self,
                                               PcTimelineGrouping  grouping);
PcTimelineLane     *pc_timeline_peek          (PcTimeline         *self,
                                               guint               position);
guint               pc_timeline_find_city     (PcTimeline         *self,
                                               PcCity             *city);

double              pc_timeline_get_begin     (PcTimeline         *self);
double              pc_timeline_get_end       (PcTimeline         *self);
PcTimelineTick     *pc_timeline_dup_ticks     (PcTimeline         *self,
                                               double              begin,
                                               double              end,
                                               guint               max_ticks,
                                               guint              *n_ticks);

guint               pc_timeline_get_n_changes (PcTimeline         *self);
const PcDate       *pc_timeline_get_change    (PcTimeline         *self,
                                               guint               position);
const PcDate       *pc_timeline_next_change   (PcTimeline         *self,
                                               const PcDate       *day);
const PcDate       *pc_timeline_prev_change   (PcTimeline         *self,
                                               const PcDate       *day);

void                pc_timeline_refresh       (PcTimeline         *self);

G_END_DECLS
