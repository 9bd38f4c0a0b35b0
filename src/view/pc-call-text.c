/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-call-text.h"

#include "pc-fact-text.h"

#include <glib/gi18n-lib.h>

/**
 * pc_call_text_dup_time:
 * @now: a moment
 * @zone: a time zone
 *
 * Writes the time of the day that clocks in a time zone show.
 *
 * Returns: (transfer full): the time
 */
char *
pc_call_text_dup_time (GDateTime *now,
                       GTimeZone *zone)
{
  g_autoptr (GDateTime) there = NULL;

  g_return_val_if_fail (now != NULL, NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  there = g_date_time_to_timezone (now, zone);

  /* Translators: the time of the day on a clock, for g_date_time_format(). */
  return g_date_time_format (there, C_("time of day", "%H:%M"));
}

static char *
dup_hour (GDateTime *time)
{
  /* Translators: the time of the day in a sentence, for g_date_time_format(). */
  return g_date_time_format (time, C_("hour", "%-H:%M"));
}

static char *
dup_duration (int minutes)
{
  int hours = minutes / 60;

  minutes = minutes % 60;
  if (minutes == 0)
    /* Translators: a difference of time in hours; the space does not break. */
    return g_strdup_printf (C_("difference of time", "%d h"), hours);

  /* Translators: a difference of time in hours and minutes; the spaces do not break. */
  return g_strdup_printf (C_("difference of time", "%d h %d min"), hours, minutes);
}

static char *
dup_without_overlap (int difference)
{
  g_autofree char *duration = dup_duration (ABS (difference));

  if (difference == 0)
    return g_strdup (_("Same time. Office hours do not overlap."));

  if (difference > 0)
    /* Translators: %s is a difference of time, such as “7 h”. */
    return g_strdup_printf (_("%s ahead. Office hours do not overlap."), duration);

  /* Translators: %s is a difference of time, such as “7 h”. */
  return g_strdup_printf (_("%s behind. Office hours do not overlap."), duration);
}

/**
 * pc_call_text_dup_sentence:
 * @hours: office hours of two cities
 * @home: the name of the home city
 *
 * Says how far the clocks are apart and when both offices are open.
 *
 * Returns: (transfer full): the sentences
 */
char *
pc_call_text_dup_sentence (const PcOfficeHours *hours,
                           const char          *home)
{
  g_autoptr (GDateTime) begins = NULL;
  g_autoptr (GDateTime) ends = NULL;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *duration = NULL;
  g_autofree char *name = NULL;
  int difference;

  g_return_val_if_fail (hours != NULL, NULL);

  difference = pc_office_hours_get_difference (hours);
  if (!pc_office_hours_get_overlap (hours, &begins, &ends))
    return dup_without_overlap (difference);

  first = dup_hour (begins);
  last = dup_hour (ends);
  duration = dup_duration (ABS (difference));
  name = pc_fact_text_isolate (home);

  if (difference == 0)
    /* Translators: times of the day, such as “8:00” and “16:00”. */
    return g_strdup_printf (_("Same time. Office hours overlap %s–%s."), first, last);

  if (difference > 0)
    /* Translators: a difference of time such as “7 h”, two times of the day, the name of the home city. */
    return g_strdup_printf (_("%s ahead. Office hours overlap %s–%s, %s time."),
                            duration, first, last, name);

  /* Translators: a difference of time such as “4 h”, two times of the day, the name of the home city. */
  return g_strdup_printf (_("%s behind. Office hours overlap %s–%s, %s time."),
                          duration, first, last, name);
}

/**
 * pc_call_text_dup_there:
 * @hours: office hours of two cities
 * @time: the time of the day in the other city
 *
 * Says what the time is in the other city.
 *
 * Returns: (transfer full): the phrase
 */
char *
pc_call_text_dup_there (const PcOfficeHours *hours,
                        const char          *time)
{
  g_autofree char *duration = NULL;
  int difference;

  g_return_val_if_fail (hours != NULL, NULL);
  g_return_val_if_fail (time != NULL, NULL);

  difference = pc_office_hours_get_difference (hours);
  duration = dup_duration (ABS (difference));

  if (difference == 0)
    /* Translators: %s is the time of the day in another city. */
    return g_strdup_printf (_("%s there, same time"), time);

  if (difference > 0)
    /* Translators: the time of the day in another city, and a difference of time such as “7 h”. */
    return g_strdup_printf (_("%s there, %s ahead"), time, duration);

  /* Translators: the time of the day in another city, and a difference of time such as “4 h”. */
  return g_strdup_printf (_("%s there, %s behind"), time, duration);
}
