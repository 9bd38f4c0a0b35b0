/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *there;
  const char *day;
  int         difference;
  const char *overlap;
  const char *hours;
} Case;

/* From Kraków; hours on its clock, with the day of the month. */
static const Case cases[] = {
  { "Europe/Berlin", "2026-11-23", 0, "08:00–16:00", "23 08:00–23 16:00" },
  { "Europe/London", "2026-11-23", -60, "09:00–16:00", "23 09:00–23 17:00" },
  { "Europe/Kyiv", "2026-11-23", 60, "08:00–15:00", "23 07:00–23 15:00" },
  /* Half hours and quarters. */
  { "Asia/Kolkata", "2026-11-23", 270, "08:00–11:30", "23 03:30–23 11:30" },
  { "Asia/Kathmandu", "2026-11-23", 285, "08:00–11:15", "23 03:15–23 11:15" },
  /* No hour in common, and eight hours apart, where the one closes as the other opens. */
  { "America/Los_Angeles", "2026-11-23", -540, NULL, "22 17:00–23 01:00, 23 17:00–24 01:00" },
  { "Asia/Tokyo", "2026-11-23", 480, NULL, "23 00:00–23 08:00" },
  { "America/New_York", "2026-11-23", -360, "14:00–16:00", "23 14:00–23 22:00" },
  /* Over the date line: two of their days touch one of ours. */
  { "Pacific/Auckland", "2026-11-23", 720, NULL, "22 20:00–23 04:00, 23 20:00–24 04:00" },
  { "Pacific/Kiritimati", "2026-11-23", 780, NULL, "22 19:00–23 03:00, 23 19:00–24 03:00" },
  { "Pacific/Pago_Pago", "2026-11-23", -720, NULL, "22 20:00–23 04:00, 23 20:00–24 04:00" },
  /* Clocks change on different days: the United States on 8 March 2026, Europe on the 29th. */
  { "America/New_York", "2026-03-07", -360, "14:00–16:00", "07 14:00–07 22:00" },
  { "America/New_York", "2026-03-09", -300, "13:00–16:00", "09 13:00–09 21:00" },
  { "America/New_York", "2026-03-30", -360, "14:00–16:00", "30 14:00–30 22:00" },
  /* Zones without daylight saving time: the difference changes with ours. */
  { "Asia/Tokyo", "2026-07-01", 420, "08:00–09:00", "01 01:00–01 09:00" },
  { "Asia/Kolkata", "2026-07-01", 210, "08:00–12:30", "01 04:30–01 12:30" },
  { "America/Guayaquil", "2026-01-15", -360, "14:00–16:00", "15 14:00–15 22:00" },
  { "America/Guayaquil", "2026-07-15", -420, "15:00–16:00", "15 15:00–15 23:00" },
  { "Africa/Casablanca", "2026-07-01", -60, "09:00–16:00", "01 09:00–01 17:00" },
  /* Daylight saving time on the other half of the globe, and one of half an hour. */
  { "America/Santiago", "2026-01-15", -240, "12:00–16:00", "15 12:00–15 20:00" },
  { "America/Santiago", "2026-07-15", -360, "14:00–16:00", "15 14:00–15 22:00" },
  { "Australia/Lord_Howe", "2026-01-15", 600, NULL, "14 22:00–15 06:00, 15 22:00–16 06:00" },
  { "Australia/Lord_Howe", "2026-07-15", 510, NULL, "14 23:30–15 07:30, 15 23:30–16 07:30" },
  /* A quarter of an hour beyond the date line. */
  { "Pacific/Chatham", "2026-07-15", 645, NULL, "14 21:15–15 05:15, 15 21:15–16 05:15" },
  /* The day of the change itself, which is an hour shorter. */
  { "Asia/Kolkata", "2026-03-29", 210, "08:00–12:30", "29 04:30–29 12:30" },
};

static char *
format_span (GDateTime  *begins,
             GDateTime  *ends,
             const char *format)
{
  g_autofree char *from = g_date_time_format (begins, format);
  g_autofree char *to = g_date_time_format (ends, format);

  return g_strconcat (from, "–", to, NULL);
}

static char *
format_there (PcOfficeHours *hours)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) spans = NULL;

  for (guint i = 0; i < pc_office_hours_get_n_there (hours); i++)
    {
      g_autoptr (GDateTime) opens = NULL;
      g_autoptr (GDateTime) closes = NULL;

      pc_office_hours_get_there (hours, i, &opens, &closes);
      g_strv_builder_take (builder, format_span (opens, closes, "%d %H:%M"));
    }

  spans = g_strv_builder_end (builder);

  return g_strjoinv (", ", spans);
}

static char *
format_overlap (PcOfficeHours *hours)
{
  g_autoptr (GDateTime) begins = NULL;
  g_autoptr (GDateTime) ends = NULL;

  return pc_office_hours_get_overlap (hours, &begins, &ends) ? format_span (begins, ends, "%H:%M") : NULL;
}

static PcOfficeHours *
create_hours (const Case *c)
{
  g_autoptr (GTimeZone) home = g_time_zone_new_identifier ("Europe/Warsaw");
  g_autoptr (GTimeZone) there = g_time_zone_new_identifier (c->there);
  g_autofree char *text = g_strconcat (c->day, "T12:00:00", NULL);
  g_autoptr (GDateTime) noon = g_date_time_new_from_iso8601 (text, home);

  return pc_office_hours_new (home, there, noon);
}

static void
test_overlap (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcOfficeHours) hours = create_hours (&cases[i]);
      g_autofree char *overlap = format_overlap (hours);
      g_autofree char *there = format_there (hours);

      g_test_message ("%s on %s", cases[i].there, cases[i].day);
      g_assert_cmpint (pc_office_hours_get_difference (hours), ==, cases[i].difference);
      g_assert_cmpstr (overlap, ==, cases[i].overlap);
      g_assert_cmpstr (there, ==, cases[i].hours);
    }
}

static void
test_home (void)
{
  g_autoptr (PcOfficeHours) hours = create_hours (&cases[0]);
  g_autoptr (PcOfficeHours) copy = pc_office_hours_copy (hours);
  g_autoptr (GDateTime) opens = NULL;
  g_autoptr (GDateTime) closes = NULL;

  pc_office_hours_get_home (copy, &opens, &closes);
  g_assert_cmpint (g_date_time_get_hour (opens), ==, PC_OFFICE_OPENS);
  g_assert_cmpint (g_date_time_get_hour (closes), ==, PC_OFFICE_CLOSES);
}

/* The day is that of the home clock: late in the evening in Tokyo's zone it is still the same one there. */
static void
test_day_of_home (void)
{
  g_autoptr (GTimeZone) home = g_time_zone_new_identifier ("Europe/Warsaw");
  g_autoptr (GTimeZone) there = g_time_zone_new_identifier ("Asia/Tokyo");
  g_autoptr (GDateTime) now = g_date_time_new (there, 2026, 11, 24, 2, 0, 0);
  g_autoptr (PcOfficeHours) hours = pc_office_hours_new (home, there, now);
  g_autoptr (GDateTime) opens = NULL;

  pc_office_hours_get_home (hours, &opens, NULL);
  g_assert_cmpint (g_date_time_get_day_of_month (opens), ==, 23);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/office-hours/overlap", test_overlap);
  g_test_add_func ("/model/office-hours/home", test_home);
  g_test_add_func ("/model/office-hours/day-of-home", test_day_of_home);

  return g_test_run ();
}
