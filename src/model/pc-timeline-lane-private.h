/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-as-of.h"
#include "pc-timeline-lane.h"

G_BEGIN_DECLS

PcTimelineLane *pc_timeline_lane_new       (PcCity         *city,
                                            PcArea         *area,
                                            const char     *title,
                                            GPtrArray      *items);
void            pc_timeline_lane_set_kind  (PcTimelineLane *self,
                                            PcKind         *kind,
                                            gboolean        ended);
double          pc_timeline_lane_get_from  (PcTimelineLane *self);
double          pc_timeline_lane_get_begin (PcTimelineLane *self);

G_END_DECLS
