/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *text;
  int         year;
  int         month;
  int         day;
} Valid;

static const Valid valid[] = {
  { "1991", 1991, 0, 0 },
  { "1991-12", 1991, 12, 0 },
  { "1991-12-09", 1991, 12, 9 },
  { "0001-01-01", 1, 1, 1 },
  { "9999-12-31", 9999, 12, 31 },
  { "2000-02-29", 2000, 2, 29 },
  { "2024-02-29", 2024, 2, 29 },
  { "2024-04-30", 2024, 4, 30 },
};

typedef struct
{
  const char *text;
  int         code;
  const char *message;
} Invalid;

#define FORM(text) "“" text "” is not a date. Write it like 1991, 1991-12 or 1991-12-09"

static const Invalid invalid[] = {
  { "", PC_DATE_ERROR_FORM, FORM ("") },
  { "91", PC_DATE_ERROR_FORM, FORM ("91") },
  { "1991-", PC_DATE_ERROR_FORM, FORM ("1991-") },
  { "1991-1", PC_DATE_ERROR_FORM, FORM ("1991-1") },
  { "1991-12-9", PC_DATE_ERROR_FORM, FORM ("1991-12-9") },
  { "1991/12/09", PC_DATE_ERROR_FORM, FORM ("1991/12/09") },
  { "09.12.1991", PC_DATE_ERROR_FORM, FORM ("09.12.1991") },
  { "1991-12-09T00:00", PC_DATE_ERROR_FORM, FORM ("1991-12-09T00:00") },
  { " 1991", PC_DATE_ERROR_FORM, FORM (" 1991") },
  { "+991", PC_DATE_ERROR_FORM, FORM ("+991") },
  { "-991", PC_DATE_ERROR_FORM, FORM ("-991") },
  { "199x", PC_DATE_ERROR_FORM, FORM ("199x") },
  { "١٩٩١", PC_DATE_ERROR_FORM, FORM ("١٩٩١") },
  { "0000", PC_DATE_ERROR_CALENDAR, "“0000” is not a date: there is no year 0" },
  { "1991-00", PC_DATE_ERROR_CALENDAR, "“1991-00” is not a date: months go from 01 to 12" },
  { "1991-13", PC_DATE_ERROR_CALENDAR, "“1991-13” is not a date: months go from 01 to 12" },
  { "1991-00-05", PC_DATE_ERROR_CALENDAR, "“1991-00-05” is not a date: months go from 01 to 12" },
  { "1991-12-00", PC_DATE_ERROR_CALENDAR, "“1991-12-00” is not a date: December 1991 has 31 days" },
  { "1991-12-32", PC_DATE_ERROR_CALENDAR, "“1991-12-32” is not a date: December 1991 has 31 days" },
  { "2007-02-30", PC_DATE_ERROR_CALENDAR, "“2007-02-30” is not a date: February 2007 has 28 days" },
  { "2007-02-29", PC_DATE_ERROR_CALENDAR, "“2007-02-29” is not a date: February 2007 has 28 days" },
  { "1900-02-29", PC_DATE_ERROR_CALENDAR, "“1900-02-29” is not a date: February 1900 has 28 days" },
  { "2024-02-30", PC_DATE_ERROR_CALENDAR, "“2024-02-30” is not a date: February 2024 has 29 days" },
  { "2024-04-31", PC_DATE_ERROR_CALENDAR, "“2024-04-31” is not a date: April 2024 has 30 days" },
};

/* In the order that dates have. */
static const char * const ordered[] = {
  "0900", "1991", "1991-01", "1991-01-01", "1991-01-02", "1991-02", "1991-02-01", "1991-12-31", "1992", "2007-12-22",
};

typedef struct
{
  const char *date;
  const char *other;
  gboolean    after;
} After;

static const After after[] = {
  { "1992", "1991", TRUE },
  { "1991-12", "1991", FALSE },
  { "1991", "1991-12", FALSE },
  { "1992-01-01", "1991", TRUE },
  { "1992-01-01", "1992-01", FALSE },
  { "1992-02", "1992-01-31", TRUE },
  { "1992-01-31", "1992-01-31", FALSE },
  { "2024-03-01", "2024-02", TRUE },
};

typedef struct
{
  const char *first;
  const char *last;
  const char *english;
  const char *polish;
} Range;

static const Range ranges[] = {
  { "1991-12-09", NULL, "9 December 1991", "9 grudnia 1991" },
  { "1991-12", NULL, "December 1991", "grudzień 1991" },
  { "1991", NULL, "1991", "1991" },
  { "1991", "1991", "1991", "1991" },
  { "2024-06-21", "2024-06-23", "21–23 June 2024", "21–23 czerwca 2024" },
  { "2019-07-27", "2019-08-02", "27 July – 2 August 2019", "27 lipca – 2 sierpnia 2019" },
  { "2019-12-31", "2020-01-02", "31 December 2019 – 2 January 2020", "31 grudnia 2019 – 2 stycznia 2020" },
  { "2019-06", "2019-08", "June–August 2019", "czerwiec–sierpień 2019" },
  { "2019-12", "2020-01", "December 2019 – January 2020", "grudzień 2019 – styczeń 2020" },
  { "1995", "1996", "1995–1996", "1995–1996" },
  { "2019-06-01", "2019-08", "1 June 2019 – August 2019", "1 czerwca 2019 – sierpień 2019" },
  { "2019", "2019-08", "2019 – August 2019", "2019 – sierpień 2019" },
};

static PcDate *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  PcDate *date = pc_date_new_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (date);

  return date;
}

static void
test_valid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      g_autoptr (PcDate) date = parse (valid[i].text);
      g_autoptr (PcDate) same = pc_date_new (valid[i].year, valid[i].month, valid[i].day);
      g_autofree char *text = pc_date_to_string (date);

      g_assert_cmpint (pc_date_get_year (date), ==, valid[i].year);
      g_assert_cmpint (pc_date_get_month (date), ==, valid[i].month);
      g_assert_cmpint (pc_date_get_day (date), ==, valid[i].day);
      g_assert_cmpstr (text, ==, valid[i].text);
      g_assert_true (pc_date_equal (date, same));
    }
}

static void
test_invalid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PcDate) date = pc_date_new_from_string (invalid[i].text, &error);

      g_assert_null (date);
      g_assert_error (error, PC_DATE_ERROR, invalid[i].code);
      g_assert_cmpstr (error->message, ==, invalid[i].message);
    }
}

static void
test_new (void)
{
  g_assert_null (pc_date_new (0, 1, 1));
  g_assert_null (pc_date_new (10000, 1, 1));
  g_assert_null (pc_date_new (1991, 0, 9));
  g_assert_null (pc_date_new (1991, 13, 0));
  g_assert_null (pc_date_new (1991, -1, 0));
  g_assert_null (pc_date_new (1991, 2, 29));
  g_assert_null (pc_date_new (1991, 2, -1));
}

static void
test_precision (void)
{
  g_autoptr (PcDate) year = parse ("1991");
  g_autoptr (PcDate) month = parse ("1991-12");
  g_autoptr (PcDate) day = parse ("1991-12-09");

  g_assert_cmpint (pc_date_get_precision (year), ==, PC_DATE_PRECISION_YEAR);
  g_assert_cmpint (pc_date_get_precision (month), ==, PC_DATE_PRECISION_MONTH);
  g_assert_cmpint (pc_date_get_precision (day), ==, PC_DATE_PRECISION_DAY);
  g_assert_false (pc_date_equal (year, month));
  g_assert_false (pc_date_equal (year, NULL));
  g_assert_true (pc_date_equal (NULL, NULL));
}

static void
test_compare (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
        {
          g_autoptr (PcDate) a = parse (ordered[i]);
          g_autoptr (PcDate) b = parse (ordered[j]);
          int order = pc_date_compare (a, b);

          g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        }
    }
}

static void
test_days (void)
{
  g_autoptr (PcDate) year = parse ("2024");
  g_autoptr (PcDate) month = parse ("2024-02");
  GDate first, last;

  pc_date_first_day (year, &first);
  pc_date_last_day (year, &last);
  g_assert_cmpint (g_date_days_between (&first, &last), ==, 365);

  pc_date_first_day (month, &first);
  pc_date_last_day (month, &last);
  g_assert_cmpint (g_date_get_day (&first), ==, 1);
  g_assert_cmpint (g_date_get_day (&last), ==, 29);
}

static void
test_after (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    {
      g_autoptr (PcDate) date = parse (after[i].date);
      g_autoptr (PcDate) other = parse (after[i].other);

      g_assert_cmpint (pc_date_is_after (date, other), ==, after[i].after);
    }
}

static void
check_range (const Range *range,
             const char  *expected)
{
  g_autoptr (PcDate) first = parse (range->first);
  g_autoptr (PcDate) last = range->last ? parse (range->last) : NULL;
  g_autofree char *text = pc_date_format_range (first, last);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_format (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    check_range (&ranges[i], ranges[i].english);
}

/* The month is in the genitive after a day and in the nominative without one. */
static void
test_format_polish (void)
{
  if (!pc_test_set_locale ("pl_PL.UTF-8"))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    check_range (&ranges[i], ranges[i].polish);

  pc_test_set_locale ("C.UTF-8");
}

static void
test_today (void)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autoptr (PcDate) today = pc_date_new_today ();
  g_autoptr (GDateTime) after_it = g_date_time_new_now_local ();
  g_autofree char *first = g_date_time_format (before, "%Y-%m-%d");
  g_autofree char *last = g_date_time_format (after_it, "%Y-%m-%d");
  g_autofree char *text = pc_date_to_string (today);

  g_assert_true (g_str_equal (text, first) || g_str_equal (text, last));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/date/valid", test_valid);
  g_test_add_func ("/model/date/invalid", test_invalid);
  g_test_add_func ("/model/date/new", test_new);
  g_test_add_func ("/model/date/precision", test_precision);
  g_test_add_func ("/model/date/compare", test_compare);
  g_test_add_func ("/model/date/days", test_days);
  g_test_add_func ("/model/date/after", test_after);
  g_test_add_func ("/model/date/format", test_format);
  g_test_add_func ("/model/date/format-polish", test_format_polish);
  g_test_add_func ("/model/date/today", test_today);

  return g_test_run ();
}
