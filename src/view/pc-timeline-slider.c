/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-slider.h"

/**
 * PcTimelineSlider:
 *
 * The slider below the timeline that takes the program to another day.
 *
 * It covers the part of the axis that is seen. Arrow keys go by a month, Page Up and Page Down by a year; today
 * is as far as it goes. Its value to assistive technology is the date in words.
 */
struct _PcTimelineSlider
{
  GtkScale parent_instance;

  PcTimelineAxis *axis;
  PcTimeline *timeline;
};

G_DEFINE_FINAL_TYPE (PcTimelineSlider, pc_timeline_slider, GTK_TYPE_SCALE)

#define MONTHS_PER_STEP 1
#define MONTHS_PER_PAGE 12

static const PcDate *
get_day (PcTimelineSlider *self)
{
  const PcDate *day = pc_as_of_get_date (pc_timeline_get_as_of (self->timeline));

  return day != NULL ? day : pc_timeline_get_today (self->timeline);
}

/* The same day of another month, or its last one. */
static PcDate *
add_months (const PcDate *day,
            int           months)
{
  GDate date;

  pc_date_first_day (day, &date);
  if (months < 0)
    g_date_subtract_months (&date, (guint) -months);
  else
    g_date_add_months (&date, (guint) months);

  return pc_date_new (g_date_get_year (&date), (int) g_date_get_month (&date), g_date_get_day (&date));
}

static PcDate *
dup_target (PcTimelineSlider *self,
            GtkScrollType     scroll,
            double            value)
{
  switch (scroll)
    {
    case GTK_SCROLL_STEP_BACKWARD:
    case GTK_SCROLL_STEP_LEFT:
    case GTK_SCROLL_STEP_DOWN:
      return add_months (get_day (self), -MONTHS_PER_STEP);

    case GTK_SCROLL_STEP_FORWARD:
    case GTK_SCROLL_STEP_RIGHT:
    case GTK_SCROLL_STEP_UP:
      return add_months (get_day (self), MONTHS_PER_STEP);

    case GTK_SCROLL_PAGE_BACKWARD:
    case GTK_SCROLL_PAGE_LEFT:
    case GTK_SCROLL_PAGE_DOWN:
      return add_months (get_day (self), -MONTHS_PER_PAGE);

    case GTK_SCROLL_PAGE_FORWARD:
    case GTK_SCROLL_PAGE_RIGHT:
    case GTK_SCROLL_PAGE_UP:
      return add_months (get_day (self), MONTHS_PER_PAGE);

    case GTK_SCROLL_START:
      return pc_timeline_date_at (pc_timeline_axis_get_begin (self->axis));

    case GTK_SCROLL_END:
      return NULL;

    case GTK_SCROLL_NONE:
    case GTK_SCROLL_JUMP:
    default:
      return pc_timeline_date_at (CLAMP (value,
                                         pc_timeline_axis_get_from (self->axis),
                                         pc_timeline_axis_get_until (self->axis)));
    }
}

static gboolean
pc_timeline_slider_change_value (GtkRange      *range,
                                 GtkScrollType  scroll,
                                 double         value)
{
  PcTimelineSlider *self = PC_TIMELINE_SLIDER (range);
  g_autoptr (PcDate) day = NULL;

  if (self->axis == NULL || self->timeline == NULL)
    return TRUE;

  day = dup_target (self, scroll, value);

  if (day != NULL && pc_date_compare (day, pc_timeline_get_today (self->timeline)) >= 0)
    g_clear_pointer (&day, pc_date_free);

  pc_as_of_set_date (pc_timeline_get_as_of (self->timeline), day);

  return TRUE;
}

static void
axis_changed_cb (PcTimelineSlider *self)
{
  GtkAdjustment *adjustment = gtk_range_get_adjustment (GTK_RANGE (self));
  g_autofree char *text = NULL;
  double from = pc_timeline_axis_get_from (self->axis);
  double until = pc_timeline_axis_get_until (self->axis);

  gtk_adjustment_configure (adjustment,
                            CLAMP (pc_timeline_axis_get_day (self->axis), from, until),
                            from, until, 1.0 / 12.0, 1, 0);

  if (self->timeline == NULL)
    return;

  text = pc_date_format (get_day (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
}

static void
pc_timeline_slider_dispose (GObject *object)
{
  PcTimelineSlider *self = PC_TIMELINE_SLIDER (object);

  g_clear_object (&self->axis);
  g_clear_object (&self->timeline);

  G_OBJECT_CLASS (pc_timeline_slider_parent_class)->dispose (object);
}

static void
pc_timeline_slider_class_init (PcTimelineSliderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkRangeClass *range_class = GTK_RANGE_CLASS (klass);

  object_class->dispose = pc_timeline_slider_dispose;
  range_class->change_value = pc_timeline_slider_change_value;
}

static void
pc_timeline_slider_init (PcTimelineSlider *self)
{
  gtk_scale_set_draw_value (GTK_SCALE (self), FALSE);
}

/**
 * pc_timeline_slider_set_axis:
 * @self: a slider
 * @axis: the axis above it
 *
 * Sets the axis whose day the slider shows.
 */
void
pc_timeline_slider_set_axis (PcTimelineSlider *self,
                             PcTimelineAxis   *axis)
{
  g_return_if_fail (PC_IS_TIMELINE_SLIDER (self));
  g_return_if_fail (PC_IS_TIMELINE_AXIS (axis));
  g_return_if_fail (self->axis == NULL);

  self->axis = g_object_ref (axis);
  g_signal_connect_object (axis, "changed", G_CALLBACK (axis_changed_cb), self, G_CONNECT_SWAPPED);
  axis_changed_cb (self);
}

/**
 * pc_timeline_slider_set_timeline:
 * @self: a slider
 * @timeline: (nullable): a timeline
 *
 * Sets the timeline whose day the slider changes.
 */
void
pc_timeline_slider_set_timeline (PcTimelineSlider *self,
                                 PcTimeline       *timeline)
{
  g_return_if_fail (PC_IS_TIMELINE_SLIDER (self));
  g_return_if_fail (timeline == NULL || PC_IS_TIMELINE (timeline));

  if (g_set_object (&self->timeline, timeline) && self->axis != NULL)
    axis_changed_cb (self);
}
