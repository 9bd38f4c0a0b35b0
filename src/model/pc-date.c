/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-date.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/**
 * PcDate:
 *
 * A calendar date with its own precision: a year, a month or a day (EDTF level 0).
 *
 * What is not known is 0, never an invented first of January, and there is no time zone.
 */
struct _PcDate
{
  guint16 year;
  guint8  month;
  guint8  day;
};

G_DEFINE_BOXED_TYPE (PcDate, pc_date, pc_date_copy, pc_date_free)
G_DEFINE_QUARK (pc-date-error-quark, pc_date_error)

static gboolean
is_in_calendar (int year,
                int month,
                int day)
{
  if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0)
    return FALSE;
  if (month == 0 || day == 0)
    return day == 0;

  return day <= g_date_get_days_in_month (month, year);
}

/**
 * pc_date_new:
 * @year: the year, from 1 to 9999
 * @month: the month, or 0 if it is not known
 * @day: the day, or 0 if it is not known
 *
 * Makes a date.
 *
 * Returns: (transfer full) (nullable): a new date, or %NULL if the calendar has no such date
 */
PcDate *
pc_date_new (int year,
             int month,
             int day)
{
  PcDate *self;

  if (!is_in_calendar (year, month, day))
    return NULL;

  self = g_new (PcDate, 1);
  self->year = year;
  self->month = month;
  self->day = day;

  return self;
}

/**
 * pc_date_new_today:
 *
 * Gets the day that it is here and now.
 *
 * Returns: (transfer full): a new date
 */
PcDate *
pc_date_new_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return pc_date_new (g_date_time_get_year (now),
                      g_date_time_get_month (now),
                      g_date_time_get_day_of_month (now));
}

/* YYYY, YYYY-MM or YYYY-MM-DD, with digits and hyphens exactly there. */
static gboolean
has_form_of_date (const char *text)
{
  size_t length = strlen (text);

  if (length != 4 && length != 7 && length != 10)
    return FALSE;

  for (size_t i = 0; i < length; i++)
    {
      if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
        return FALSE;
    }

  return TRUE;
}

static void
set_day_error (GError     **error,
               const char  *text,
               int          year,
               int          month)
{
  g_autoptr (PcDate) date = pc_date_new (year, month, 0);
  g_autofree char *name = pc_date_format (date);
  int days = g_date_get_days_in_month (month, year);

  g_set_error (error, PC_DATE_ERROR, PC_DATE_ERROR_CALENDAR,
               /* Translators: the first %s is what was written, the second a month such as “February 2007” */
               g_dngettext (GETTEXT_PACKAGE,
                            "“%s” is not a date: %s has %d day",
                            "“%s” is not a date: %s has %d days", days),
               text, name, days);
}

static void
set_calendar_error (GError     **error,
                    const char  *text,
                    int          year,
                    int          month)
{
  if (year == 0)
    g_set_error (error, PC_DATE_ERROR, PC_DATE_ERROR_CALENDAR,
                 _("“%s” is not a date: there is no year 0"), text);
  else if (month < 1 || month > 12)
    g_set_error (error, PC_DATE_ERROR, PC_DATE_ERROR_CALENDAR,
                 _("“%s” is not a date: months go from 01 to 12"), text);
  else
    set_day_error (error, text, year, month);
}

/**
 * pc_date_new_from_string:
 * @text: YYYY, YYYY-MM or YYYY-MM-DD
 * @error: return location for an error
 *
 * Reads a date as it is written in the file.
 *
 * Returns: (transfer full) (nullable): a new date, or %NULL with @error set
 */
PcDate *
pc_date_new_from_string (const char  *text,
                         GError     **error)
{
  int year = 0, month = 0, day = 0;
  int n_parts;

  g_return_val_if_fail (text != NULL, NULL);

  if (!has_form_of_date (text))
    {
      g_set_error (error, PC_DATE_ERROR, PC_DATE_ERROR_FORM,
                   _("“%s” is not a date. Write it like 1991, 1991-12 or 1991-12-09"), text);
      return NULL;
    }

  n_parts = sscanf (text, "%4d-%2d-%2d", &year, &month, &day);

  if (!is_in_calendar (year, month, day) || (n_parts > 1 && month == 0) || (n_parts > 2 && day == 0))
    {
      set_calendar_error (error, text, year, month);
      return NULL;
    }

  return pc_date_new (year, month, day);
}

/**
 * pc_date_copy:
 * @self: a date
 *
 * Copies a date.
 *
 * Returns: (transfer full): the copy
 */
PcDate *
pc_date_copy (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof (PcDate));
}

/**
 * pc_date_free:
 * @self: (transfer full) (nullable): a date
 *
 * Frees a date.
 */
void
pc_date_free (PcDate *self)
{
  g_free (self);
}

/**
 * pc_date_get_year:
 * @self: a date
 *
 * Gets the year.
 *
 * Returns: the year
 */
int
pc_date_get_year (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->year;
}

/**
 * pc_date_get_month:
 * @self: a date
 *
 * Gets the month.
 *
 * Returns: the month, or 0 if it is not known
 */
int
pc_date_get_month (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->month;
}

/**
 * pc_date_get_day:
 * @self: a date
 *
 * Gets the day of the month.
 *
 * Returns: the day, or 0 if it is not known
 */
int
pc_date_get_day (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->day;
}

/**
 * pc_date_get_precision:
 * @self: a date
 *
 * Gets how much of the date is known.
 *
 * Returns: the precision
 */
PcDatePrecision
pc_date_get_precision (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, PC_DATE_PRECISION_YEAR);

  if (self->day)
    return PC_DATE_PRECISION_DAY;

  return self->month ? PC_DATE_PRECISION_MONTH : PC_DATE_PRECISION_YEAR;
}

/**
 * pc_date_compare:
 * @a: a date
 * @b: another date
 *
 * Orders dates by the first day that they can mean. Where that is the same, the coarser date comes
 * first: 1991, 1991-01, 1991-01-01, 1991-01-02. That is the order of the written forms, too.
 *
 * Returns: a number below, equal to or above 0
 */
int
pc_date_compare (const PcDate *a,
                 const PcDate *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  if (a->year != b->year)
    return a->year - b->year;
  if (MAX (a->month, 1) != MAX (b->month, 1))
    return a->month - b->month;
  if (MAX (a->day, 1) != MAX (b->day, 1))
    return a->day - b->day;

  return (int) pc_date_get_precision (a) - (int) pc_date_get_precision (b);
}

/**
 * pc_date_equal:
 * @a: (nullable): a date
 * @b: (nullable): another date
 *
 * Compares two dates. Dates of different precision are not equal.
 *
 * Returns: %TRUE if they say the same
 */
gboolean
pc_date_equal (const PcDate *a,
               const PcDate *b)
{
  if (!a || !b)
    return a == b;

  return a->year == b->year && a->month == b->month && a->day == b->day;
}

/**
 * pc_date_first_day:
 * @self: a date
 * @day: (out caller-allocates): return location for the day
 *
 * Gets the first day that the date can mean.
 */
void
pc_date_first_day (const PcDate *self,
                   GDate        *day)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (day != NULL);

  g_date_clear (day, 1);
  g_date_set_dmy (day, MAX (self->day, 1), (GDateMonth) MAX (self->month, 1), self->year);
}

/**
 * pc_date_last_day:
 * @self: a date
 * @day: (out caller-allocates): return location for the day
 *
 * Gets the last day that the date can mean.
 */
void
pc_date_last_day (const PcDate *self,
                  GDate        *day)
{
  GDateMonth month;

  g_return_if_fail (self != NULL);
  g_return_if_fail (day != NULL);

  month = self->month ? self->month : 12;
  g_date_clear (day, 1);
  g_date_set_dmy (day,
                  self->day ? self->day : g_date_get_days_in_month (month, self->year),
                  month, self->year);
}

/**
 * pc_date_is_after:
 * @self: a date
 * @other: another date
 *
 * Gets whether a date lies after another for sure: no day that @self can mean is one that @other can
 * mean, or an earlier one. 1991-12 is not after 1991.
 *
 * Returns: %TRUE if @self is after @other
 */
gboolean
pc_date_is_after (const PcDate *self,
                  const PcDate *other)
{
  GDate first, last;

  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  pc_date_first_day (self, &first);
  pc_date_last_day (other, &last);

  return g_date_compare (&first, &last) > 0;
}

/**
 * pc_date_to_string:
 * @self: a date
 *
 * Writes a date as it stands in the file.
 *
 * Returns: (transfer full): YYYY, YYYY-MM or YYYY-MM-DD
 */
char *
pc_date_to_string (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->day)
    return g_strdup_printf ("%04d-%02d-%02d", self->year, self->month, self->day);
  if (self->month)
    return g_strdup_printf ("%04d-%02d", self->year, self->month);

  return g_strdup_printf ("%04d", self->year);
}

static char *
pc_date_format_with (const PcDate *self,
                     const char   *format)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (self->year, MAX (self->month, 1), MAX (self->day, 1), 12, 0, 0);

  return g_date_time_format (time, format);
}

/**
 * pc_date_format:
 * @self: a date
 *
 * Writes a date for readers, in the language of the locale: “9 December 1991”, “December 1991” or “1991”.
 *
 * Returns: (transfer full): the text
 */
char *
pc_date_format (const PcDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (pc_date_get_precision (self))
    {
    case PC_DATE_PRECISION_DAY:
      /* Translators: a date such as “9 December 1991”, for g_date_time_format(); %B is the month after a day */
      return pc_date_format_with (self, C_("date", "%-d %B %Y"));
    case PC_DATE_PRECISION_MONTH:
      /* Translators: a month such as “December 1991”, for g_date_time_format(); %OB is the month by itself */
      return pc_date_format_with (self, C_("date", "%OB %Y"));
    case PC_DATE_PRECISION_YEAR:
    default:
      /* Translators: a year such as “1991”, for g_date_time_format() */
      return pc_date_format_with (self, C_("date", "%Y"));
    }
}

static char *
format_range_in_year (const PcDate *first,
                      const PcDate *last)
{
  g_autofree char *begin = NULL;
  g_autofree char *end = pc_date_format (last);

  if (first->day && first->month == last->month)
    {
      /* Translators: the first day of “21–23 June 2024”, for g_date_time_format() */
      begin = pc_date_format_with (first, C_("first day of a range in one month", "%-d"));
      /* Translators: a range such as “21–23 June 2024” or “1995–1996” */
      return g_strdup_printf (C_("date range", "%s–%s"), begin, end);
    }

  if (first->day)
    {
      /* Translators: the first day of “27 July – 2 August 2019”, for g_date_time_format() */
      begin = pc_date_format_with (first, C_("first day of a range in one year", "%-d %B"));
      /* Translators: a range such as “27 July – 2 August 2019” */
      return g_strdup_printf (C_("date range", "%s – %s"), begin, end);
    }

  /* Translators: the first month of “June–August 2024”, for g_date_time_format() */
  begin = pc_date_format_with (first, C_("first month of a range in one year", "%OB"));

  return g_strdup_printf (C_("date range", "%s–%s"), begin, end);
}

/**
 * pc_date_format_range:
 * @first: the first date
 * @last: (nullable): the last date
 *
 * Writes a span of time for readers: “21–23 June 2024”, “27 July – 2 August 2019”, “1995–1996”.
 *
 * Returns: (transfer full): the text
 */
char *
pc_date_format_range (const PcDate *first,
                      const PcDate *last)
{
  g_autofree char *begin = NULL;
  g_autofree char *end = NULL;

  g_return_val_if_fail (first != NULL, NULL);

  if (!last || pc_date_equal (first, last))
    return pc_date_format (first);

  if (first->year == last->year && first->month && pc_date_get_precision (first) == pc_date_get_precision (last))
    return format_range_in_year (first, last);

  begin = pc_date_format (first);
  end = pc_date_format (last);
  if (!first->month && !last->month)
    return g_strdup_printf (C_("date range", "%s–%s"), begin, end);

  return g_strdup_printf (C_("date range", "%s – %s"), begin, end);
}
