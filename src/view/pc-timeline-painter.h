/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline-axis.h"
#include "pc-timeline-item.h"
#include "pc-timeline-lane.h"

G_BEGIN_DECLS

/**
 * PcTimelineMark:
 * @PC_TIMELINE_MARK_AGREEMENT: an agreement
 * @PC_TIMELINE_MARK_YEAR: an agreement of which only the year is known
 * @PC_TIMELINE_MARK_EVENT: an event
 * @PC_TIMELINE_MARK_UNKNOWN: the time before the earliest evidence of a relation
 *
 * What is drawn on a lane, besides the bars of the relations.
 */
typedef enum
{
  PC_TIMELINE_MARK_AGREEMENT,
  PC_TIMELINE_MARK_YEAR,
  PC_TIMELINE_MARK_EVENT,
  PC_TIMELINE_MARK_UNKNOWN,
} PcTimelineMark;

#define PC_TYPE_TIMELINE_MARK (pc_timeline_mark_get_type ())
GType pc_timeline_mark_get_type (void) G_GNUC_CONST;

void  pc_timeline_painter_get_span  (PcTimelineItem *item,
                                     double         *from,
                                     double         *until);
void  pc_timeline_painter_draw_mark (GtkSnapshot    *snapshot,
                                     PcTimelineMark  mark,
                                     float           scale,
                                     float           x,
                                     float           y,
                                     float           length,
                                     const GdkRGBA  *color);
void  pc_timeline_painter_draw_lane (GtkSnapshot    *snapshot,
                                     PcTimelineLane *lane,
                                     PcTimelineAxis *axis,
                                     float           y,
                                     const GdkRGBA  *ink);
void  pc_timeline_painter_draw_ring (GtkSnapshot    *snapshot,
                                     PcTimelineItem *item,
                                     PcTimelineAxis *axis,
                                     float           y);
guint pc_timeline_painter_pick      (PcTimelineLane *lane,
                                     PcTimelineAxis *axis,
                                     double          x);

G_END_DECLS
