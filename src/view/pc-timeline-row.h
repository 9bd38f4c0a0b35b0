/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline-axis.h"
#include "pc-timeline-lane.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_ROW (pc_timeline_row_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelineRow, pc_timeline_row, PC, TIMELINE_ROW, GtkWidget)

GtkWidget      *pc_timeline_row_new         (PcTimelineAxis *axis);

PcTimelineLane *pc_timeline_row_get_lane    (PcTimelineRow  *self);
void            pc_timeline_row_set_lane    (PcTimelineRow  *self,
                                             PcTimelineLane *lane);
void            pc_timeline_row_set_divided (PcTimelineRow  *self,
                                             gboolean        divided);
guint           pc_timeline_row_get_current (PcTimelineRow  *self);
void            pc_timeline_row_set_current (PcTimelineRow  *self,
                                             guint           current);
PcTimelineItem *pc_timeline_row_peek_item   (PcTimelineRow  *self);
void            pc_timeline_row_get_bounds  (PcTimelineRow  *self,
                                             PcTimelineItem *item,
                                             GdkRectangle   *bounds);
int             pc_timeline_row_get_minimum (GtkWidget      *widget,
                                             gboolean        stacked);

G_END_DECLS
