/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-area.h"
#include "pc-city.h"
#include "pc-kind.h"
#include "pc-timeline-item.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_LANE (pc_timeline_lane_get_type ())
G_DECLARE_FINAL_TYPE (PcTimelineLane, pc_timeline_lane, PC, TIMELINE_LANE, GObject)

PcCity         *pc_timeline_lane_get_city  (PcTimelineLane *self);
PcArea         *pc_timeline_lane_get_area  (PcTimelineLane *self);
PcKind         *pc_timeline_lane_get_kind  (PcTimelineLane *self);
gboolean        pc_timeline_lane_get_ended (PcTimelineLane *self);
PcTimelineItem *pc_timeline_lane_peek      (PcTimelineLane *self,
                                            guint           position);
char           *pc_timeline_lane_dup_title (PcTimelineLane *self);
char           *pc_timeline_lane_dup_label (PcTimelineLane *self);

G_END_DECLS
