/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-timeline-lane-private.h"
#include "pc-timeline.h"

G_BEGIN_DECLS

PcTimelineLane *pc_timeline_create_city_lane (PcCity       *city,
                                              double        end);
void            pc_timeline_sort_lanes       (GPtrArray    *lanes);
void            pc_timeline_add_area_lanes   (GPtrArray    *lanes,
                                              PcAsOf       *as_of,
                                              GListModel   *cities);
void            pc_timeline_add_changes      (GPtrArray    *changes,
                                              PcCity       *city,
                                              const PcDate *today);
void            pc_timeline_sort_changes     (GPtrArray    *changes);

G_END_DECLS
