/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-axis.h"

/**
 * PcTimelineAxis:
 *
 * The time axis that the head of the timeline, its lanes and its slider share.
 *
 * Positions are years with their fraction, as [func@timeline_position] counts them. The axis has a whole span,
 * the part of it that is seen (all of it at zoom 1), and the extent of that part in pixels from the left edge of
 * a lane. It knows no model: the chart tells it what there is.
 */
struct _PcTimelineAxis
{
  GObject parent_instance;

  GtkAdjustment *adjustment;
  double begin;
  double end;
  double day;
  double zoom;

  int start;
  int width;
  int total;
  int lane_height;
  int name_width;
  double scale;
  gboolean stacked;
  gboolean rtl;
};

G_DEFINE_FINAL_TYPE (PcTimelineAxis, pc_timeline_axis, G_TYPE_OBJECT)

enum
{
  CHANGED,
  LANES_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_changed (PcTimelineAxis *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static double
get_seen_span (PcTimelineAxis *self)
{
  return (self->end - self->begin) / self->zoom;
}

static void
configure (PcTimelineAxis *self,
           double          from)
{
  double span = get_seen_span (self);

  from = CLAMP (from, self->begin, MAX (self->end - span, self->begin));
  gtk_adjustment_configure (self->adjustment, from, self->begin, self->end, span / 10, span * 0.9, span);
}

static void
pc_timeline_axis_dispose (GObject *object)
{
  PcTimelineAxis *self = PC_TIMELINE_AXIS (object);

  if (self->adjustment != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustment, emit_changed, self);
  g_clear_object (&self->adjustment);

  G_OBJECT_CLASS (pc_timeline_axis_parent_class)->dispose (object);
}

static void
pc_timeline_axis_class_init (PcTimelineAxisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_timeline_axis_dispose;

  /**
   * PcTimelineAxis::changed:
   * @self: an axis
   *
   * Emitted when something must be drawn anew: the part that is seen, or the day.
   */
  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 0);

  /**
   * PcTimelineAxis::lanes-changed:
   * @self: an axis
   *
   * Emitted when the lanes need another size.
   */
  signals[LANES_CHANGED] =
    g_signal_new ("lanes-changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_timeline_axis_init (PcTimelineAxis *self)
{
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 1, 0, 0, 1));
  g_signal_connect_swapped (self->adjustment, "value-changed", G_CALLBACK (emit_changed), self);
  g_signal_connect_swapped (self->adjustment, "changed", G_CALLBACK (emit_changed), self);
  self->end = 1;
  self->zoom = 1;
  self->lane_height = 18;
  self->scale = 1;
}

/**
 * pc_timeline_axis_new:
 *
 * Returns: (transfer full): an axis of one year
 */
PcTimelineAxis *
pc_timeline_axis_new (void)
{
  return g_object_new (PC_TYPE_TIMELINE_AXIS, NULL);
}

/**
 * pc_timeline_axis_get_begin:
 * @self: an axis
 *
 * Returns: the earliest position
 */
double
pc_timeline_axis_get_begin (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return self->begin;
}

/**
 * pc_timeline_axis_get_end:
 * @self: an axis
 *
 * Returns: the latest position
 */
double
pc_timeline_axis_get_end (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return self->end;
}

/**
 * pc_timeline_axis_set_span:
 * @self: an axis
 * @begin: the earliest position
 * @end: the latest position, after @begin
 *
 * Sets from when until when the axis goes. What is seen stays as far as it can.
 */
void
pc_timeline_axis_set_span (PcTimelineAxis *self,
                           double          begin,
                           double          end)
{
  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));
  g_return_if_fail (begin < end);

  if (self->begin == begin && self->end == end)
    return;

  self->begin = begin;
  self->end = end;
  configure (self, gtk_adjustment_get_value (self->adjustment));
}

/**
 * pc_timeline_axis_get_day:
 * @self: an axis
 *
 * Returns: the position of the seen day
 */
double
pc_timeline_axis_get_day (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return self->day;
}

/**
 * pc_timeline_axis_set_day:
 * @self: an axis
 * @day: a position
 *
 * Sets where the line of the seen day stands. What lies after it is drawn dimly.
 */
void
pc_timeline_axis_set_day (PcTimelineAxis *self,
                          double          day)
{
  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));

  if (self->day == day)
    return;

  self->day = day;
  emit_changed (self);
}

/**
 * pc_timeline_axis_get_zoom:
 * @self: an axis
 *
 * Returns: how many times the part that is seen goes into the whole span, from 1
 */
double
pc_timeline_axis_get_zoom (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 1);

  return self->zoom;
}

/**
 * pc_timeline_axis_set_zoom:
 * @self: an axis
 * @zoom: the zoom, from 1 to %PC_TIMELINE_MAX_ZOOM
 * @fixed: the position that stays where it is on the screen
 *
 * Zooms. A zoom out of range is brought into it.
 */
void
pc_timeline_axis_set_zoom (PcTimelineAxis *self,
                           double          zoom,
                           double          fixed)
{
  double from, part;

  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));

  zoom = CLAMP (zoom, 1.0, PC_TIMELINE_MAX_ZOOM);
  if (self->zoom == zoom)
    return;

  from = gtk_adjustment_get_value (self->adjustment);
  fixed = CLAMP (fixed, from, from + get_seen_span (self));
  part = (fixed - from) / get_seen_span (self);
  self->zoom = zoom;
  configure (self, fixed - part * get_seen_span (self));
}

/**
 * pc_timeline_axis_get_from:
 * @self: an axis
 *
 * Returns: the earliest position that is seen
 */
double
pc_timeline_axis_get_from (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return gtk_adjustment_get_value (self->adjustment);
}

/**
 * pc_timeline_axis_get_until:
 * @self: an axis
 *
 * Returns: the latest position that is seen
 */
double
pc_timeline_axis_get_until (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return gtk_adjustment_get_value (self->adjustment) + get_seen_span (self);
}

/**
 * pc_timeline_axis_set_from:
 * @self: an axis
 * @from: a position
 *
 * Moves the part that is seen so that it begins at @from, or as near to it as the span allows.
 */
void
pc_timeline_axis_set_from (PcTimelineAxis *self,
                           double          from)
{
  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));

  configure (self, from);
}

/**
 * pc_timeline_axis_reveal:
 * @self: an axis
 * @position: a position
 *
 * Moves the part that is seen, if @position is not in it, by as little as shows it with some room around.
 */
void
pc_timeline_axis_reveal (PcTimelineAxis *self,
                         double          position)
{
  double from, until, room;

  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));

  from = pc_timeline_axis_get_from (self);
  until = pc_timeline_axis_get_until (self);
  room = get_seen_span (self) / 10;

  if (position < from)
    configure (self, position - room);
  else if (position > until)
    configure (self, position + room - get_seen_span (self));
}

/**
 * pc_timeline_axis_get_adjustment:
 * @self: an axis
 *
 * Returns: (transfer none): the part that is seen within the whole, for a scrollbar
 */
GtkAdjustment *
pc_timeline_axis_get_adjustment (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), NULL);

  return self->adjustment;
}

/**
 * pc_timeline_axis_set_extent:
 * @self: an axis
 * @start: how far the axis begins from the start edge of a lane, in pixels
 * @width: the length of the axis, in pixels
 * @total: the width of a lane, in pixels
 * @rtl: whether time runs from right to left
 *
 * Sets where the axis lies.
 */
void
pc_timeline_axis_set_extent (PcTimelineAxis *self,
                             int             start,
                             int             width,
                             int             total,
                             gboolean        rtl)
{
  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));

  width = MAX (width, 1);
  if (self->start == start && self->width == width && self->total == total && self->rtl == rtl)
    return;

  self->start = start;
  self->width = width;
  self->total = total;
  self->rtl = rtl;
  emit_changed (self);
}

/**
 * pc_timeline_axis_get_width:
 * @self: an axis
 *
 * Returns: the length of the axis, in pixels
 */
int
pc_timeline_axis_get_width (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return self->width;
}

/**
 * pc_timeline_axis_to_x:
 * @self: an axis
 * @position: a position
 *
 * Returns: the pixels from the left edge of a lane; outside of it if the position is not seen
 */
double
pc_timeline_axis_to_x (PcTimelineAxis *self,
                       double          position)
{
  double x;

  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  x = self->start + self->width * (position - pc_timeline_axis_get_from (self)) / get_seen_span (self);

  return self->rtl ? self->total - x : x;
}

/**
 * pc_timeline_axis_to_position:
 * @self: an axis
 * @x: pixels from the left edge of a lane
 *
 * Returns: the position there
 */
double
pc_timeline_axis_to_position (PcTimelineAxis *self,
                              double          x)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  if (self->rtl)
    x = self->total - x;

  return pc_timeline_axis_get_from (self) + (x - self->start) / MAX (self->width, 1) * get_seen_span (self);
}

/**
 * pc_timeline_axis_get_lane_height:
 * @self: an axis
 *
 * Returns: the height of each lane, in pixels
 */
int
pc_timeline_axis_get_lane_height (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return self->lane_height;
}

/**
 * pc_timeline_axis_get_name_width:
 * @self: an axis
 *
 * Returns: the width of the column of names with its mark, in pixels
 */
int
pc_timeline_axis_get_name_width (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 0);

  return self->name_width;
}

/**
 * pc_timeline_axis_get_stacked:
 * @self: an axis
 *
 * Returns: whether names stand above their lanes instead of beside them
 */
gboolean
pc_timeline_axis_get_stacked (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), FALSE);

  return self->stacked;
}

/**
 * pc_timeline_axis_get_scale:
 * @self: an axis
 *
 * Returns: how much larger than usual marks are drawn on lanes, from 1
 */
double
pc_timeline_axis_get_scale (PcTimelineAxis *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (self), 1);

  return self->scale;
}

/**
 * pc_timeline_axis_set_lanes:
 * @self: an axis
 * @height: the height of each lane, in pixels
 * @name_width: the width of the column of names with its mark, in pixels
 * @stacked: whether names stand above their lanes instead of beside them
 * @scale: how much larger than usual marks are drawn on lanes, from 1
 *
 * Sets how lanes are laid out.
 */
void
pc_timeline_axis_set_lanes (PcTimelineAxis *self,
                            int             height,
                            int             name_width,
                            gboolean        stacked,
                            double          scale)
{
  g_return_if_fail (PC_IS_TIMELINE_AXIS (self));

  if (self->lane_height == height && self->name_width == name_width &&
      self->stacked == stacked && self->scale == scale)
    return;

  self->lane_height = height;
  self->name_width = name_width;
  self->stacked = stacked;
  self->scale = scale;
  g_signal_emit (self, signals[LANES_CHANGED], 0);
}
