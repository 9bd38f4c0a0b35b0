/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline.h"
#include "pc-timeline-axis.h"

G_BEGIN_DECLS

/**
 * PcTimelineGrid:
 * @widget: the widget that is drawn
 * @axis: the axis
 * @timeline: the timeline
 * @offset: how far the lanes are from the left edge of the widget
 * @head_top: where the names of the years begin
 * @top: where the lanes begin
 * @bottom: where the lanes end
 *
 * What goes through all lanes, and where.
 */
typedef struct
{
  GtkWidget      *widget;
  PcTimelineAxis *axis;
  PcTimeline     *timeline;
  int             offset;
  int             head_top;
  int             top;
  int             bottom;
} PcTimelineGrid;

void pc_timeline_grid_draw_years (const PcTimelineGrid *self,
                                  GtkSnapshot          *snapshot,
                                  const char           *day);
void pc_timeline_grid_draw_day   (const PcTimelineGrid *self,
                                  GtkSnapshot          *snapshot,
                                  const char           *day);

G_END_DECLS
