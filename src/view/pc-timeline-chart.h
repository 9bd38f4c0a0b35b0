/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline.h"
#include "pc-timeline-axis.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_CHART (pc_timeline_chart_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelineChart, pc_timeline_chart, PC, TIMELINE_CHART, GtkWidget)

PcTimeline     *pc_timeline_chart_get_timeline (PcTimelineChart *self);
void            pc_timeline_chart_set_timeline (PcTimelineChart *self,
                                                PcTimeline      *timeline);
PcCity         *pc_timeline_chart_get_selected (PcTimelineChart *self);
void            pc_timeline_chart_set_selected (PcTimelineChart *self,
                                                PcCity          *city);
PcTimelineAxis *pc_timeline_chart_get_axis     (PcTimelineChart *self);
void            pc_timeline_chart_zoom         (PcTimelineChart *self,
                                                int              steps);

G_END_DECLS
