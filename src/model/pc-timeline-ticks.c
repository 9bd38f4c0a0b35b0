/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-timeline.h"

#include <math.h>

/* How far apart the marks stand, and which of them are the stronger ones. */
static const struct
{
  int step;
  int major;
} scales[] = {
  { 1, 5 },
  { 2, 10 },
  { 5, 10 },
  { 10, 50 },
  { 20, 100 },
  { 50, 100 },
  { 100, 500 },
  { 200, 1000 },
  { 500, 1000 },
  { 1000, 5000 },
};

static guint
count_ticks (double begin,
             double end,
             int    step)
{
  double first = ceil (begin / step);
  double last = floor (end / step);

  return last < first ? 0 : (guint) (last - first) + 1;
}

static guint
find_scale (double begin,
            double end,
            guint  max_ticks)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (scales) && count_ticks (begin, end, scales[i].step) > max_ticks)
    i++;

  return i;
}

/**
 * pc_timeline_dup_ticks:
 * @self: a `PcTimeline`
 * @begin: where the part of the axis begins that is shown, as a fractional year
 * @end: where it ends
 * @max_ticks: how many marks there is room for, above 0
 * @n_ticks: (out): return location for the number of marks
 *
 * Chooses marks at round years for a part of the axis: as many as there is room for, a year, two, five, ten or
 * more years apart.
 *
 * Returns: (transfer full) (array length=n_ticks): the marks in order
 */
PcTimelineTick *
pc_timeline_dup_ticks (PcTimeline *self,
                       double      begin,
                       double      end,
                       guint       max_ticks,
                       guint      *n_ticks)
{
  PcTimelineTick *ticks;
  guint scale, n;
  int year;

  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (isfinite (begin) && isfinite (end), NULL);
  g_return_val_if_fail (begin >= -10000 && end <= 20000, NULL);
  g_return_val_if_fail (max_ticks > 0, NULL);
  g_return_val_if_fail (n_ticks != NULL, NULL);

  scale = find_scale (begin, end, max_ticks);
  n = count_ticks (begin, end, scales[scale].step);
  ticks = g_new0 (PcTimelineTick, n);
  year = (int) ceil (begin / scales[scale].step) * scales[scale].step;
  for (guint i = 0; i < n; i++, year += scales[scale].step)
    ticks[i] = (PcTimelineTick) { year, year % scales[scale].major == 0 };

  *n_ticks = n;

  return ticks;
}
