/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-timeline-private.h"

#include "pc-city-private.h"
#include "pc-record-private.h"
#include "pc-timeline-item-private.h"
#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

static void
add_periods (PcCity    *city,
             double     end,
             GPtrArray *items)
{
  const PcDate *evidence = pc_city_get_first_evidence (city);

  for (guint i = 0; i < pc_city_get_n_relations (city); i++)
    {
      PcRelation *relation = pc_city_peek_relation (city, i);
      PcTimelineItem *period = pc_timeline_item_new_period (city, relation, evidence, end);
      double from = pc_timeline_item_get_from (period);

      if (!pc_relation_get_from (relation))
        g_ptr_array_add (items, pc_timeline_item_new_lead_in (city, relation, from - PC_TIMELINE_LEAD_IN_YEARS, from));
      if (from < pc_timeline_item_get_until (period))
        g_ptr_array_add (items, g_steal_pointer (&period));
      g_clear_object (&period);
    }
}

static void
add_agreements (PcCity    *city,
                GPtrArray *items)
{
  GListModel *agreements = pc_city_get_agreements (city);

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);

      if (pc_agreement_get_date (agreement))
        g_ptr_array_add (items, pc_timeline_item_new_agreement (city, agreement));
    }
}

typedef gboolean (*PcEventFunc) (PcEvent *event,
                                 PcArea  *area);

static gboolean
is_any (PcEvent *event,
        PcArea  *area)
{
  return TRUE;
}

static gboolean
is_in_area (PcEvent *event,
            PcArea  *area)
{
  return pc_event_lookup_area (event) == area;
}

static void
add_events (PcCity      *city,
            PcEventFunc  wanted,
            PcArea      *area,
            GPtrArray   *items)
{
  GListModel *events = pc_city_get_events (city);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (PcEvent) event = g_list_model_get_item (events, i);

      if (pc_event_get_date (event) && wanted (event, area))
        g_ptr_array_add (items, pc_timeline_item_new_event (city, event));
    }
}

static GPtrArray *
items_new (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/*
 * Makes the lane of a city: its periods up to the end of the axis, its agreements and its events.
 */
PcTimelineLane *
pc_timeline_create_city_lane (PcCity *city,
                              double  end)
{
  GPtrArray *items = items_new ();

  add_periods (city, end, items);
  add_agreements (city, items);
  add_events (city, is_any, NULL, items);

  return pc_timeline_lane_new (city, NULL, NULL, items);
}

/* The file's order of kinds, then ended relations, then those whose kind is not known. */
static guint
get_section (PcTimelineLane *lane)
{
  PcKind *kind = pc_timeline_lane_get_kind (lane);

  if (pc_timeline_lane_get_ended (lane))
    return G_MAXUINT - 1;

  return kind ? pc_record_get_position (PC_RECORD (kind)) : G_MAXUINT;
}

static int
compare_lanes (gconstpointer a,
               gconstpointer b)
{
  PcTimelineLane *lane_a = (PcTimelineLane *) a;
  PcTimelineLane *lane_b = (PcTimelineLane *) b;
  guint section_a = get_section (lane_a), section_b = get_section (lane_b);
  double from_a = pc_timeline_lane_get_from (lane_a), from_b = pc_timeline_lane_get_from (lane_b);

  if (section_a != section_b)
    return section_a < section_b ? -1 : 1;
  if (from_a < from_b || from_a > from_b)
    return from_a < from_b ? -1 : 1;

  return pc_words_order (pc_timeline_lane_get_city (lane_a), pc_timeline_lane_get_city (lane_b));
}

/*
 * Orders the lanes of cities as the list does, then by the first date, then by name.
 */
void
pc_timeline_sort_lanes (GPtrArray *lanes)
{
  g_ptr_array_sort_values (lanes, compare_lanes);
}

static void
take_lane (GPtrArray  *lanes,
           PcArea     *area,
           const char *title,
           GPtrArray  *items)
{
  if (items->len > 0)
    g_ptr_array_add (lanes, pc_timeline_lane_new (NULL, area, title, items));
  else
    g_ptr_array_unref (items);
}

static void
add_event_lane (GPtrArray  *lanes,
                PcAsOf     *as_of,
                GListModel *cities,
                PcArea     *area,
                const char *title)
{
  GPtrArray *items = items_new ();

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (pc_as_of_shows (as_of, city))
        add_events (city, is_in_area, area, items);
    }

  take_lane (lanes, area, title, items);
}

static void
add_agreement_lane (GPtrArray  *lanes,
                    PcAsOf     *as_of,
                    GListModel *cities)
{
  GPtrArray *items = items_new ();

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (pc_as_of_shows (as_of, city))
        add_agreements (city, items);
    }

  /* Translators: the lane of the timeline on which all agreements stand, above those of the fields of co-operation */
  take_lane (lanes, NULL, C_("timeline", "Agreements"), items);
}

/*
 * Adds a lane for all agreements, one for each field of co-operation that has events, and one for the others.
 */
void
pc_timeline_add_area_lanes (GPtrArray  *lanes,
                            PcAsOf     *as_of,
                            GListModel *cities)
{
  GListModel *areas = pc_dataset_get_areas (pc_as_of_get_dataset (as_of));

  add_agreement_lane (lanes, as_of, cities);
  for (guint i = 0; i < g_list_model_get_n_items (areas); i++)
    {
      g_autoptr (PcArea) area = g_list_model_get_item (areas, i);

      add_event_lane (lanes, as_of, cities, area, NULL);
    }
  /* Translators: the lane of the timeline with the events that belong to no field of co-operation */
  add_event_lane (lanes, as_of, cities, NULL, C_("timeline", "Other events"));
}

static void
add_change (GPtrArray    *changes,
            const PcDate *date,
            gboolean      is_end,
            const PcDate *today)
{
  g_autoptr (PcDate) change = NULL;
  GDate day;

  if (is_end)
    pc_date_last_day (date, &day);
  else
    pc_date_first_day (date, &day);

  change = pc_date_new (g_date_get_year (&day), g_date_get_month (&day), g_date_get_day (&day));
  if (!pc_date_is_after (change, today))
    g_ptr_array_add (changes, g_steal_pointer (&change));
}

static int
compare_changes (gconstpointer a,
                 gconstpointer b)
{
  return pc_date_compare (a, b);
}

/*
 * Brings the days into order, and each to stand once.
 */
void
pc_timeline_sort_changes (GPtrArray *changes)
{
  g_ptr_array_sort_values (changes, compare_changes);
  for (guint i = changes->len; i > 1; i--)
    {
      if (pc_date_equal (g_ptr_array_index (changes, i - 1), g_ptr_array_index (changes, i - 2)))
        g_ptr_array_remove_index (changes, i - 1);
    }
}

/*
 * Adds the days up to today on which the relation with a city changed.
 */
void
pc_timeline_add_changes (GPtrArray    *changes,
                         PcCity       *city,
                         const PcDate *today)
{
  for (guint i = 0; i < pc_city_get_n_relations (city); i++)
    {
      PcRelation *relation = pc_city_peek_relation (city, i);
      const PcDate *from = pc_relation_get_from (relation);
      const PcDate *until = pc_relation_get_until (relation);
      const PcDate *begin = from ? from : pc_city_get_first_evidence (city);

      if (begin && !(until && pc_date_is_after (begin, until)))
        add_change (changes, begin, FALSE, today);
      if (until)
        add_change (changes, until, TRUE, today);
    }
}
