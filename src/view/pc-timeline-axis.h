/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PC_TIMELINE_MAX_ZOOM:
 *
 * The closest zoom: of the usual half century about a year is left.
 */
#define PC_TIMELINE_MAX_ZOOM 48.0

#define PC_TYPE_TIMELINE_AXIS (pc_timeline_axis_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelineAxis, pc_timeline_axis, PC, TIMELINE_AXIS, GObject)

PcTimelineAxis *pc_timeline_axis_new             (void);
double          pc_timeline_axis_get_begin       (PcTimelineAxis *self);
double          pc_timeline_axis_get_end         (PcTimelineAxis *self);
void            pc_timeline_axis_set_span        (PcTimelineAxis *self,
                                                  double          begin,
                                                  double          end);
double          pc_timeline_axis_get_day         (PcTimelineAxis *self);
void            pc_timeline_axis_set_day         (PcTimelineAxis *self,
                                                  double          day);
double          pc_timeline_axis_get_zoom        (PcTimelineAxis *self);
void            pc_timeline_axis_set_zoom        (PcTimelineAxis *self,
                                                  double          zoom,
                                                  double          fixed);
double          pc_timeline_axis_get_from        (PcTimelineAxis *self);
double          pc_timeline_axis_get_until       (PcTimelineAxis *self);
void            pc_timeline_axis_set_from        (PcTimelineAxis *self,
                                                  double          from);
void            pc_timeline_axis_reveal          (PcTimelineAxis *self,
                                                  double          position);
GtkAdjustment  *pc_timeline_axis_get_adjustment  (PcTimelineAxis *self);
void            pc_timeline_axis_set_extent      (PcTimelineAxis *self,
                                                  int             start,
                                                  int             width,
                                                  int             total,
                                                  gboolean        rtl);
int             pc_timeline_axis_get_width       (PcTimelineAxis *self);
double          pc_timeline_axis_to_x            (PcTimelineAxis *self,
                                                  double          position);
double          pc_timeline_axis_to_position     (PcTimelineAxis *self,
                                                  double          x);
int             pc_timeline_axis_get_lane_height (PcTimelineAxis *self);
int             pc_timeline_axis_get_name_width  (PcTimelineAxis *self);
gboolean        pc_timeline_axis_get_stacked     (PcTimelineAxis *self);
double          pc_timeline_axis_get_scale       (PcTimelineAxis *self);
void            pc_timeline_axis_set_lanes       (PcTimelineAxis *self,
                                                  int             height,
                                                  int             name_width,
                                                  gboolean        stacked,
                                                  double          scale);

G_END_DECLS
