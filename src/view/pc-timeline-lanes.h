/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-timeline.h"
#include "pc-timeline-axis.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_LANES (pc_timeline_lanes_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelineLanes, pc_timeline_lanes, PC, TIMELINE_LANES, AdwBin)

void    pc_timeline_lanes_set_axis     (PcTimelineLanes *self,
                                        PcTimelineAxis  *axis);
void    pc_timeline_lanes_set_timeline (PcTimelineLanes *self,
                                        PcTimeline      *timeline);
PcCity *pc_timeline_lanes_get_selected (PcTimelineLanes *self);
void    pc_timeline_lanes_set_selected (PcTimelineLanes *self,
                                        PcCity          *city);
int     pc_timeline_lanes_get_width    (PcTimelineLanes *self);

G_END_DECLS
