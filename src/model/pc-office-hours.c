/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-office-hours.h"

/* On the home clock, at most two working days elsewhere touch one day. */
#define MAX_THERE 2

typedef struct
{
  GDateTime *begins;
  GDateTime *ends;
} PcSpan;

/**
 * PcOfficeHours:
 *
 * When to call: the office hours of two places on one day, all on the clock of the home city.
 *
 * Offices are taken to be open from 8 to 16 on their own clock. Daylight saving time is that of the day.
 */
struct _PcOfficeHours
{
  int    difference;
  PcSpan home;
  PcSpan there[MAX_THERE];
  guint  n_there;
  PcSpan overlap;
};

G_DEFINE_BOXED_TYPE (PcOfficeHours, pc_office_hours, pc_office_hours_copy, pc_office_hours_free)

static void
pc_span_clear (PcSpan *span)
{
  g_clear_pointer (&span->begins, g_date_time_unref);
  g_clear_pointer (&span->ends, g_date_time_unref);
}

static PcSpan
pc_span_copy (const PcSpan *span)
{
  return (PcSpan) {
    span->begins ? g_date_time_ref (span->begins) : NULL,
    span->ends ? g_date_time_ref (span->ends) : NULL,
  };
}

static void
pc_span_get (const PcSpan  *span,
             GDateTime    **begins,
             GDateTime    **ends)
{
  if (begins)
    *begins = span->begins ? g_date_time_ref (span->begins) : NULL;
  if (ends)
    *ends = span->ends ? g_date_time_ref (span->ends) : NULL;
}

static GDateTime *
clock_time (GTimeZone *zone,
            GDateTime *day,
            int        hour)
{
  return g_date_time_new (zone,
                          g_date_time_get_year (day),
                          g_date_time_get_month (day),
                          g_date_time_get_day_of_month (day),
                          hour, 0, 0);
}

/* The working day of one place, on the clock of another. */
static PcSpan
working_day (GTimeZone *zone,
             GDateTime *day,
             GTimeZone *clock)
{
  g_autoptr (GDateTime) opens = clock_time (zone, day, PC_OFFICE_OPENS);
  g_autoptr (GDateTime) closes = clock_time (zone, day, PC_OFFICE_CLOSES);

  return (PcSpan) { g_date_time_to_timezone (opens, clock), g_date_time_to_timezone (closes, clock) };
}

static gboolean
pc_span_meets (const PcSpan *a,
               const PcSpan *b)
{
  return g_date_time_compare (a->begins, b->ends) < 0 && g_date_time_compare (b->begins, a->ends) < 0;
}

static PcSpan
pc_span_intersect (const PcSpan *a,
                   const PcSpan *b)
{
  GDateTime *begins = g_date_time_compare (a->begins, b->begins) > 0 ? a->begins : b->begins;
  GDateTime *ends = g_date_time_compare (a->ends, b->ends) < 0 ? a->ends : b->ends;

  return (PcSpan) { g_date_time_ref (begins), g_date_time_ref (ends) };
}

static void
pc_office_hours_add_there (PcOfficeHours *self,
                           const PcSpan  *home_day,
                           PcSpan        *span)
{
  if (self->n_there == MAX_THERE || !pc_span_meets (home_day, span))
    {
      pc_span_clear (span);
      return;
    }

  if (pc_span_meets (&self->home, span))
    self->overlap = pc_span_intersect (&self->home, span);
  self->there[self->n_there++] = *span;
}

static int
offset_at (GTimeZone *zone,
           GDateTime *now)
{
  g_autoptr (GDateTime) local = g_date_time_to_timezone (now, zone);

  return g_date_time_get_utc_offset (local) / G_TIME_SPAN_MINUTE;
}

/**
 * pc_office_hours_new:
 * @home: the time zone of the home city
 * @there: the time zone of the other city
 * @now: any time of the day that is meant; the day is that of the home city
 *
 * Compares the office hours of two places on a day.
 *
 * Returns: (transfer full): new office hours
 */
PcOfficeHours *
pc_office_hours_new (GTimeZone *home,
                     GTimeZone *there,
                     GDateTime *now)
{
  PcOfficeHours *self;
  g_autoptr (GDateTime) today = NULL;
  g_autoptr (GDateTime) tomorrow = NULL;
  PcSpan home_day;

  g_return_val_if_fail (home != NULL && there != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  today = g_date_time_to_timezone (now, home);
  tomorrow = g_date_time_add_days (today, 1);
  home_day = (PcSpan) { clock_time (home, today, 0), clock_time (home, tomorrow, 0) };

  self = g_new0 (PcOfficeHours, 1);
  self->difference = offset_at (there, now) - offset_at (home, now);
  self->home = working_day (home, today, home);

  for (int i = -1; i <= 1; i++)
    {
      g_autoptr (GDateTime) day = g_date_time_add_days (today, i);
      PcSpan span = working_day (there, day, home);

      pc_office_hours_add_there (self, &home_day, &span);
    }
  pc_span_clear (&home_day);

  return self;
}

/**
 * pc_office_hours_copy:
 * @self: office hours
 *
 * Copies office hours.
 *
 * Returns: (transfer full): the copy
 */
PcOfficeHours *
pc_office_hours_copy (const PcOfficeHours *self)
{
  PcOfficeHours *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof (PcOfficeHours));
  copy->home = pc_span_copy (&self->home);
  copy->overlap = pc_span_copy (&self->overlap);
  for (guint i = 0; i < self->n_there; i++)
    copy->there[i] = pc_span_copy (&self->there[i]);

  return copy;
}

/**
 * pc_office_hours_free:
 * @self: (transfer full): office hours
 *
 * Frees office hours.
 */
void
pc_office_hours_free (PcOfficeHours *self)
{
  g_return_if_fail (self != NULL);

  pc_span_clear (&self->home);
  pc_span_clear (&self->overlap);
  for (guint i = 0; i < self->n_there; i++)
    pc_span_clear (&self->there[i]);
  g_free (self);
}

/**
 * pc_office_hours_get_difference:
 * @self: office hours
 *
 * Gets how far the clock there is ahead of the home clock.
 *
 * Returns: minutes, negative if it is behind
 */
int
pc_office_hours_get_difference (const PcOfficeHours *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->difference;
}

/**
 * pc_office_hours_get_home:
 * @self: office hours
 * @opens: (out) (optional) (transfer full): return location for the time the office at home opens
 * @closes: (out) (optional) (transfer full): return location for the time it closes
 *
 * Gets the office hours of the home city.
 */
void
pc_office_hours_get_home (const PcOfficeHours  *self,
                          GDateTime           **opens,
                          GDateTime           **closes)
{
  g_return_if_fail (self != NULL);

  pc_span_get (&self->home, opens, closes);
}

/**
 * pc_office_hours_get_n_there:
 * @self: office hours
 *
 * Gets how many working days of the other city touch the home city's day: far away, the end of one and
 * the beginning of the next may.
 *
 * Returns: 1 or 2
 */
guint
pc_office_hours_get_n_there (const PcOfficeHours *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_there;
}

/**
 * pc_office_hours_get_there:
 * @self: office hours
 * @index: a number below [method@OfficeHours.get_n_there]
 * @opens: (out) (optional) (transfer full): return location for the time the office there opens
 * @closes: (out) (optional) (transfer full): return location for the time it closes
 *
 * Gets office hours of the other city on the home clock. They may begin on the day before or end on
 * the day after.
 */
void
pc_office_hours_get_there (const PcOfficeHours  *self,
                           guint                 index,
                           GDateTime           **opens,
                           GDateTime           **closes)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (index < self->n_there);

  pc_span_get (&self->there[index], opens, closes);
}

/**
 * pc_office_hours_get_overlap:
 * @self: office hours
 * @begins: (out) (optional) (transfer full) (nullable): return location for the beginning
 * @ends: (out) (optional) (transfer full) (nullable): return location for the end
 *
 * Gets when both offices are open, on the home clock.
 *
 * Returns: %TRUE if they ever are on that day
 */
gboolean
pc_office_hours_get_overlap (const PcOfficeHours  *self,
                             GDateTime           **begins,
                             GDateTime           **ends)
{
  g_return_val_if_fail (self != NULL, FALSE);

  pc_span_get (&self->overlap, begins, ends);

  return self->overlap.begins != NULL;
}
