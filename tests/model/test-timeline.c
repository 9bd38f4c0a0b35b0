/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#include <math.h>

#define EPSILON 1e-9

typedef struct
{
  const char *date;
  double      begin;
  double      end;
} Position;

static const Position positions[] = {
  { "1991", 1991, 1992 },
  { "1991-01", 1991, 1991 + 31 / 365.0 },
  { "1991-01-01", 1991, 1991 + 1 / 365.0 },
  { "1991-12-31", 1991 + 364 / 365.0, 1992 },
  { "2008-02-29", 2008 + 59 / 366.0, 2008 + 60 / 366.0 },
  { "2007-12-22", 2007 + 355 / 365.0, 2007 + 356 / 365.0 },
};

static PcDate *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  PcDate *date = pc_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return date;
}

static void
test_positions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    {
      g_autoptr (PcDate) date = parse (positions[i].date);

      g_assert_cmpfloat_with_epsilon (pc_timeline_position (date), positions[i].begin, EPSILON);
      g_assert_cmpfloat_with_epsilon (pc_timeline_position_end (date), positions[i].end, EPSILON);
    }
}

/* Every day leads to a place and back, also over leap years and the turn of centuries. */
static void
test_round_trip (void)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 1896);
  for (guint i = 0; i < 210 * 365; i++)
    {
      g_autoptr (PcDate) date = pc_date_new (g_date_get_year (&day), g_date_get_month (&day), g_date_get_day (&day));
      g_autoptr (PcDate) back = pc_timeline_date_at (pc_timeline_position (date));
      g_autoptr (PcDate) noon = pc_timeline_date_at (pc_timeline_position (date) + 0.5 / 366);

      g_assert_true (pc_date_equal (date, back));
      g_assert_true (pc_date_equal (date, noon));
      g_date_add_days (&day, 1);
    }
}

static void
test_limits (void)
{
  g_autoptr (PcDate) first = pc_timeline_date_at (-100);
  g_autoptr (PcDate) last = pc_timeline_date_at (12000);

  g_assert_cmpint (pc_date_get_year (first), ==, 1);
  g_assert_cmpint (pc_date_get_year (last), ==, 9999);
}

typedef struct
{
  PcDataset  *dataset;
  PcAsOf     *as_of;
  PcTimeline *timeline;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (PcDate) today = pc_date_new (2026, 11, 23);

  fixture->dataset = pc_test_dataset_new ();
  fixture->as_of = pc_as_of_new (fixture->dataset);
  fixture->timeline = pc_timeline_new (fixture->as_of, NULL, today);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->timeline);
  g_clear_object (&fixture->as_of);
  g_clear_object (&fixture->dataset);
}

static PcTimelineLane *
get_lane (Fixture    *fixture,
          const char *city)
{
  guint position = pc_timeline_find_city (fixture->timeline, pc_test_get_city (fixture->dataset, city));

  g_assert_cmpuint (position, !=, G_MAXUINT);

  return pc_timeline_peek (fixture->timeline, position);
}

static void
assert_item (PcTimelineLane     *lane,
             guint               position,
             PcTimelineItemType  type,
             double              from,
             double              until,
             const char         *kind,
             const char         *label)
{
  PcTimelineItem *item = pc_timeline_lane_peek (lane, position);
  g_autofree char *found = NULL;
  g_autofree char *plain = NULL;

  g_assert_nonnull (item);
  found = pc_timeline_item_dup_label (item);
  plain = pc_strip_bidi (found);
  g_assert_cmpstr (plain, ==, label);
  g_assert_cmpint (pc_timeline_item_get_item_type (item), ==, type);
  g_assert_cmpfloat_with_epsilon (pc_timeline_item_get_from (item), from, 0.002);
  g_assert_cmpfloat_with_epsilon (pc_timeline_item_get_until (item), until, 0.002);
  g_assert_cmpstr (pc_kind_get_id (pc_timeline_item_get_kind (item)), ==, kind);
}

static void
test_known (Fixture       *fixture,
            gconstpointer  data)
{
  PcTimelineLane *lane = get_lane (fixture, "kyiv");
  double end = pc_timeline_get_end (fixture->timeline);

  assert_item (lane, 0, PC_TIMELINE_PERIOD, 1976.945, 1993.134, "partner",
               "Kyiv: Partner city, 12 December 1976 to 19 February 1993");
  assert_item (lane, 1, PC_TIMELINE_AGREEMENT, 1976.945, 1976.948, "partner", "12 December 1976, Kyiv: Agreement");
  assert_item (lane, 2, PC_TIMELINE_PERIOD, 1993.134, end, "twin", "Kyiv: Twin city since 19 February 1993");
  assert_item (lane, 3, PC_TIMELINE_AGREEMENT, 1993.134, 1993.137, "twin", "19 February 1993, Kyiv: Twinning");
  assert_item (lane, 4, PC_TIMELINE_EVENT, 2019.414, 2019.416, "twin", "1 June 2019, Kyiv: Days of Kyiv");
  g_assert_null (pc_timeline_lane_peek (lane, 5));
  g_assert_true (pc_timeline_item_get_open (pc_timeline_lane_peek (lane, 2)));
  g_assert_false (pc_timeline_item_get_open (pc_timeline_lane_peek (lane, 0)));
  g_assert_cmpstr (pc_kind_get_id (pc_timeline_lane_get_kind (lane)), ==, "twin");
}

/* An unknown start is four dotted years before the evidence, and no date. */
static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  PcTimelineLane *milan = get_lane (fixture, "milan");
  PcTimelineLane *lviv = get_lane (fixture, "lviv");
  double end = pc_timeline_get_end (fixture->timeline);

  assert_item (milan, 0, PC_TIMELINE_LEAD_IN, 2003.973, 2007.973, "partner", "Milan: Partner city, start not known");
  assert_item (milan, 1, PC_TIMELINE_PERIOD, 2007.973, end, "partner",
               "Milan: Partner city, start not known, earliest evidence 22 December 2007");
  g_assert_null (pc_timeline_item_get_date (pc_timeline_lane_peek (milan, 0)));
  g_assert_null (pc_timeline_item_get_date (pc_timeline_lane_peek (milan, 1)));

  /* All that is known of this one is that it ended. */
  assert_item (lviv, 0, PC_TIMELINE_LEAD_IN, 2018.707, 2022.707, "no-agreement",
               "Lviv: City without an agreement, start not known");
  g_assert_null (pc_timeline_lane_peek (lviv, 1));
  g_assert_true (pc_timeline_lane_get_ended (lviv));
}

static void
test_year_only (Fixture       *fixture,
                gconstpointer  data)
{
  PcCity *milan = pc_test_get_city (fixture->dataset, "milan");
  PcAgreement *agreement = pc_test_append (milan, "agreements", "id", "m", NULL);
  PcTimelineLane *lane;

  pc_test_set_date (agreement, "date", "2003");
  pc_test_set_text (agreement, "title", "Pact", "Pakt");
  lane = get_lane (fixture, "milan");
  assert_item (lane, 0, PC_TIMELINE_LEAD_IN, 1999, 2003, "partner", "Milan: Partner city, start not known");
  assert_item (lane, 2, PC_TIMELINE_AGREEMENT, 2003, 2004, "partner", "2003, Milan: Pact");
  g_assert_cmpint (pc_timeline_item_get_precision (pc_timeline_lane_peek (lane, 2)), ==, PC_DATE_PRECISION_YEAR);
}

static char *
describe_order (PcTimeline *timeline)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (timeline)); i++)
    {
      g_autofree char *label = pc_timeline_lane_dup_label (pc_timeline_peek (timeline, i));
      g_autofree char *plain = pc_strip_bidi (label);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", plain);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (PcDate) day = pc_date_new (1990, 1, 1);
  g_autofree char *today = describe_order (fixture->timeline);
  g_autofree char *then = NULL;
  PcTimelineLane *kyiv = get_lane (fixture, "kyiv");

  g_assert_cmpstr (today, ==, "Kyiv: 5 entries, Milan: 2 entries, Lviv: 1 entry");

  /* What had not begun has no lane then; the lanes stay the same objects. */
  pc_as_of_set_date (fixture->as_of, day);
  pc_timeline_refresh (fixture->timeline);
  then = describe_order (fixture->timeline);
  g_assert_cmpstr (then, ==, "Kyiv: 5 entries, Milan: 2 entries");
  g_assert_true (get_lane (fixture, "kyiv") == kyiv);
  g_assert_cmpstr (pc_kind_get_id (pc_timeline_lane_get_kind (kyiv)), ==, "partner");
}

static void
test_areas (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *order = NULL;

  pc_test_set_date (pc_test_append (pc_test_get_city (fixture->dataset, "milan"), "events", "id", "x", NULL), "date", "2001");
  pc_timeline_set_grouping (fixture->timeline, PC_TIMELINE_BY_AREA);
  order = describe_order (fixture->timeline);
  g_assert_cmpstr (order, ==, "Agreements: 2 entries, Culture: 1 entry, Other events: 1 entry");
  g_assert_cmpstr (pc_area_get_id (pc_timeline_lane_get_area (pc_timeline_peek (fixture->timeline, 1))), ==, "culture");
  g_assert_cmpuint (pc_timeline_find_city (fixture->timeline, pc_test_get_city (fixture->dataset, "kyiv")), ==, G_MAXUINT);
}

/* The axis begins with the first relation; an event may lie before it. */
static void
test_axis (Fixture       *fixture,
           gconstpointer  data)
{
  pc_test_set_date (pc_test_append (pc_test_get_city (fixture->dataset, "kyiv"), "events", "id", "x", NULL), "date", "1817");
  g_assert_cmpfloat_with_epsilon (pc_timeline_get_begin (fixture->timeline), 1976, EPSILON);
  g_assert_cmpfloat_with_epsilon (pc_timeline_get_end (fixture->timeline), 2026 + 327 / 365.0, EPSILON);
}

static char *
describe_changes (PcTimeline *timeline)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < pc_timeline_get_n_changes (timeline); i++)
    {
      g_autofree char *date = pc_date_to_string (pc_timeline_get_change (timeline, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", date);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_changes (Fixture       *fixture,
              gconstpointer  data)
{
  PcTimeline *timeline = fixture->timeline;
  g_autofree char *changes = describe_changes (timeline);
  g_autoptr (PcDate) between = pc_date_new (1993, 2, 18);

  g_assert_cmpstr (changes, ==, "1976-12-12 1993-02-19 2007-12-22 2022-09-16");
  g_assert_true (pc_timeline_next_change (timeline, between) == pc_timeline_get_change (timeline, 1));
  g_assert_true (pc_timeline_prev_change (timeline, between) == pc_timeline_get_change (timeline, 0));
  g_assert_true (pc_timeline_next_change (timeline, pc_timeline_get_change (timeline, 1)) == pc_timeline_get_change (timeline, 2));
  g_assert_true (pc_timeline_prev_change (timeline, pc_timeline_get_change (timeline, 1)) == pc_timeline_get_change (timeline, 0));
  g_assert_true (pc_timeline_prev_change (timeline, NULL) == pc_timeline_get_change (timeline, 3));
  g_assert_null (pc_timeline_next_change (timeline, NULL));
  g_assert_null (pc_timeline_prev_change (timeline, pc_timeline_get_change (timeline, 0)));
}

/* On each of the days something is otherwise than the day before. */
static void
test_changes_change (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < pc_timeline_get_n_changes (fixture->timeline); i++)
    {
      g_autoptr (PcDate) day = pc_date_copy (pc_timeline_get_change (fixture->timeline, i));
      g_autoptr (PcDate) before = pc_timeline_date_at (pc_timeline_position (day) - 0.5 / 366);
      guint counts[2][PC_N_AS_OF_STATES + 1];

      pc_as_of_set_date (fixture->as_of, before);
      for (guint j = 0; j < PC_N_AS_OF_STATES; j++)
        counts[0][j] = pc_as_of_count (fixture->as_of, j);
      counts[0][PC_N_AS_OF_STATES] = pc_as_of_count_kind (fixture->as_of, "twin");
      pc_as_of_set_date (fixture->as_of, day);
      for (guint j = 0; j < PC_N_AS_OF_STATES; j++)
        counts[1][j] = pc_as_of_count (fixture->as_of, j);
      counts[1][PC_N_AS_OF_STATES] = pc_as_of_count_kind (fixture->as_of, "twin");
      g_assert_cmpint (memcmp (counts[0], counts[1], sizeof counts[0]), !=, 0);
    }
}

typedef struct
{
  double      begin;
  double      end;
  guint       max_ticks;
  const char *expected;
} Ticks;

static const Ticks ticks[] = {
  { 1973, 2026.9, 12, "1975 1980* 1985 1990* 1995 2000* 2005 2010* 2015 2020* 2025" },
  { 1973, 2026.9, 6, "1980 1990 2000* 2010 2020" },
  { 1973, 2026.9, 1, "2000*" },
  { 1990.5, 1995.5, 12, "1991 1992 1993 1994 1995*" },
  { 1990, 1990, 5, "1990*" },
  { 1990.2, 1990.4, 5, "" },
};

static void
test_ticks (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree PcTimelineTick *found = NULL;
      guint n;

      found = pc_timeline_dup_ticks (fixture->timeline, ticks[i].begin, ticks[i].end, ticks[i].max_ticks, &n);
      for (guint j = 0; j < n; j++)
        g_string_append_printf (text, "%s%d%s", j > 0 ? " " : "", found[j].year, found[j].major ? "*" : "");
      g_assert_cmpstr (text->str, ==, ticks[i].expected);
      g_assert_cmpuint (n, <=, ticks[i].max_ticks);
    }
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GPtrArray  *mirror)
{
  g_ptr_array_remove_range (mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror, position + i, g_list_model_get_item (model, position + i));
}

/* What the list tells of its changes leads to what it holds. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  const char *days[] = { "1970", "1980", "2007-12-22", "2010", "2023", "1980", "1970" };

  items_changed_cb (G_LIST_MODEL (fixture->timeline), 0, 0, g_list_model_get_n_items (G_LIST_MODEL (fixture->timeline)), mirror);
  g_signal_connect (fixture->timeline, "items-changed", G_CALLBACK (items_changed_cb), mirror);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (PcDate) day = parse (days[i]);

      pc_as_of_set_date (fixture->as_of, day);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_assert_cmpuint (mirror->len, ==, g_list_model_get_n_items (G_LIST_MODEL (fixture->timeline)));
      for (guint j = 0; j < mirror->len; j++)
        g_assert_true (mirror->pdata[j] == pc_timeline_peek (fixture->timeline, j));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/timeline/positions", test_positions);
  g_test_add_func ("/model/timeline/round-trip", test_round_trip);
  g_test_add_func ("/model/timeline/limits", test_limits);
  g_test_add ("/model/timeline/known", Fixture, NULL, set_up, test_known, tear_down);
  g_test_add ("/model/timeline/unknown", Fixture, NULL, set_up, test_unknown, tear_down);
  g_test_add ("/model/timeline/year-only", Fixture, NULL, set_up, test_year_only, tear_down);
  g_test_add ("/model/timeline/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/model/timeline/areas", Fixture, NULL, set_up, test_areas, tear_down);
  g_test_add ("/model/timeline/axis", Fixture, NULL, set_up, test_axis, tear_down);
  g_test_add ("/model/timeline/changes", Fixture, NULL, set_up, test_changes, tear_down);
  g_test_add ("/model/timeline/changes-change", Fixture, NULL, set_up, test_changes_change, tear_down);
  g_test_add ("/model/timeline/ticks", Fixture, NULL, set_up, test_ticks, tear_down);
  g_test_add ("/model/timeline/follows", Fixture, NULL, set_up, test_follows, tear_down);

  return g_test_run ();
}
