/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-timeline-item-private.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

G_DEFINE_ENUM_TYPE (PcTimelineItemType, pc_timeline_item_type,
                    G_DEFINE_ENUM_VALUE (PC_TIMELINE_LEAD_IN, "lead-in"),
                    G_DEFINE_ENUM_VALUE (PC_TIMELINE_PERIOD, "period"),
                    G_DEFINE_ENUM_VALUE (PC_TIMELINE_AGREEMENT, "agreement"),
                    G_DEFINE_ENUM_VALUE (PC_TIMELINE_EVENT, "event"))

/**
 * PcTimelineItem:
 *
 * Something that stands on the timeline: a period of a relation, an agreement, an event, or the dotted line
 * that leads to a relation whose start is not known.
 *
 * Its place is a span of fractional years: 1991 is the beginning of that year, 1991.5 the middle. A date of
 * which only the year is known spans the whole year, so nothing pretends to be more exact than it is.
 */
struct _PcTimelineItem
{
  GObject parent_instance;

  PcTimelineItemType  type;
  PcCity             *city;
  PcRecord           *record;
  PcKind             *kind;
  double              from;
  double              until;
  PcDate             *date;
  PcDate             *end_date;
  PcDate             *evidence;
  gboolean            open;
};

G_DEFINE_FINAL_TYPE (PcTimelineItem, pc_timeline_item, G_TYPE_OBJECT)

static void
pc_timeline_item_finalize (GObject *object)
{
  PcTimelineItem *self = PC_TIMELINE_ITEM (object);

  g_clear_object (&self->city);
  g_clear_object (&self->record);
  g_clear_object (&self->kind);
  g_clear_pointer (&self->date, pc_date_free);
  g_clear_pointer (&self->end_date, pc_date_free);
  g_clear_pointer (&self->evidence, pc_date_free);

  G_OBJECT_CLASS (pc_timeline_item_parent_class)->finalize (object);
}

static void
pc_timeline_item_class_init (PcTimelineItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_timeline_item_finalize;
}

static void
pc_timeline_item_init (PcTimelineItem *self)
{
}

static double
position_of (const GDate *day)
{
  int year = g_date_get_year (day);
  int days = g_date_is_leap_year (year) ? 366 : 365;

  return year + (g_date_get_day_of_year (day) - 1) / (double) days;
}

/**
 * pc_timeline_position:
 * @date: a date
 *
 * Finds the place of a date on the axis: where its first day begins.
 *
 * Returns: a fractional year; 1991-07-02 is just short of 1991.5
 */
double
pc_timeline_position (const PcDate *date)
{
  GDate day;

  g_return_val_if_fail (date != NULL, 0);

  pc_date_first_day (date, &day);

  return position_of (&day);
}

/**
 * pc_timeline_position_end:
 * @date: a date
 *
 * Finds where a date ends on the axis: where the day after its last day begins.
 *
 * Returns: a fractional year; that of 1991 is 1992
 */
double
pc_timeline_position_end (const PcDate *date)
{
  GDate day;

  g_return_val_if_fail (date != NULL, 0);

  pc_date_last_day (date, &day);
  g_date_add_days (&day, 1);

  return position_of (&day);
}

/**
 * pc_timeline_date_at:
 * @position: a fractional year; years below 1 and above 9999 are taken as those
 *
 * Finds the day at a place of the axis. The place of a date leads back to its first day.
 *
 * Returns: (transfer full): the day
 */
PcDate *
pc_timeline_date_at (double position)
{
  int year, days;
  GDate day;

  g_return_val_if_fail (isfinite (position), NULL);

  position = CLAMP (position, 1, 9999.999);
  year = (int) floor (position);
  days = g_date_is_leap_year (year) ? 366 : 365;

  /* A tenth of a second is more than the rounding of a double costs. */
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_JANUARY, year);
  g_date_add_days (&day, MIN ((int) floor ((position - year) * days + 1e-6), days - 1));

  return pc_date_new (year, g_date_get_month (&day), g_date_get_day (&day));
}

static PcTimelineItem *
pc_timeline_item_new (PcTimelineItemType  type,
                      PcCity             *city,
                      gpointer            record)
{
  PcTimelineItem *self = g_object_new (PC_TYPE_TIMELINE_ITEM, NULL);

  self->type = type;
  self->city = g_object_ref (city);
  self->record = g_object_ref (record);

  return self;
}

/*
 * Makes the dotted line before the earliest evidence of a relation whose start is not known.
 */
PcTimelineItem *
pc_timeline_item_new_lead_in (PcCity     *city,
                              PcRelation *relation,
                              double      from,
                              double      until)
{
  PcTimelineItem *self = pc_timeline_item_new (PC_TIMELINE_LEAD_IN, city, relation);

  g_set_object (&self->kind, pc_relation_lookup_kind (relation));
  self->from = from;
  self->until = until;

  return self;
}

/* Like pc_city_holds_on(): a period is over on the last day that its end can mean. */
static double
position_of_end (const PcDate *until)
{
  GDate day;

  pc_date_last_day (until, &day);

  return position_of (&day);
}

/*
 * Makes a period. Where its start is not known it begins with the evidence, and where it lasts it goes on to
 * the end of the axis.
 */
PcTimelineItem *
pc_timeline_item_new_period (PcCity       *city,
                             PcRelation   *relation,
                             const PcDate *evidence,
                             double        end)
{
  PcTimelineItem *self = pc_timeline_item_new (PC_TIMELINE_PERIOD, city, relation);
  const PcDate *from = pc_relation_get_from (relation);
  const PcDate *until = pc_relation_get_until (relation);
  const PcDate *begin = from ? from : evidence;

  g_set_object (&self->kind, pc_relation_lookup_kind (relation));
  self->date = from ? pc_date_copy (from) : NULL;
  self->end_date = until ? pc_date_copy (until) : NULL;
  self->evidence = !from && evidence ? pc_date_copy (evidence) : NULL;
  self->open = until == NULL;
  self->from = begin ? pc_timeline_position (begin) : end;
  self->until = MAX (until ? position_of_end (until) : end, self->from);

  return self;
}

/* The kind of the relation at the time or, of what came before it, the first kind. */
static PcKind *
find_kind (PcCity       *city,
           const PcDate *date)
{
  PcKind *kind = NULL;
  GListModel *relations;
  g_autoptr (PcRelation) first = NULL;

  if (date && pc_city_holds_on (city, date, &kind) != PC_HOLDS_NO)
    return kind;

  relations = pc_city_get_relations (city);
  first = g_list_model_get_item (relations, 0);
  if (first && date && pc_relation_get_from (first) && pc_date_is_after (pc_relation_get_from (first), date))
    return pc_relation_lookup_kind (first);

  return pc_city_get_kind (city);
}

static void
pc_timeline_item_set_span (PcTimelineItem *self,
                           const PcDate   *date,
                           const PcDate   *end_date)
{
  g_set_object (&self->kind, find_kind (self->city, date));
  self->date = pc_date_copy (date);
  self->end_date = end_date ? pc_date_copy (end_date) : NULL;
  self->from = pc_timeline_position (date);
  self->until = MAX (pc_timeline_position_end (end_date ? end_date : date), self->from);
}

/*
 * Makes an item of an agreement that has a date.
 */
PcTimelineItem *
pc_timeline_item_new_agreement (PcCity      *city,
                                PcAgreement *agreement)
{
  PcTimelineItem *self = pc_timeline_item_new (PC_TIMELINE_AGREEMENT, city, agreement);

  pc_timeline_item_set_span (self, pc_agreement_get_date (agreement), NULL);

  return self;
}

/*
 * Makes an item of an event that has a date.
 */
PcTimelineItem *
pc_timeline_item_new_event (PcCity  *city,
                            PcEvent *event)
{
  PcTimelineItem *self = pc_timeline_item_new (PC_TIMELINE_EVENT, city, event);

  pc_timeline_item_set_span (self, pc_event_get_date (event), pc_event_get_end_date (event));

  return self;
}

/**
 * pc_timeline_item_get_item_type:
 * @self: a `PcTimelineItem`
 *
 * Gets what the item stands for.
 *
 * Returns: the type
 */
PcTimelineItemType
pc_timeline_item_get_item_type (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), PC_TIMELINE_PERIOD);

  return self->type;
}

/**
 * pc_timeline_item_get_city:
 * @self: a `PcTimelineItem`
 *
 * Gets the city.
 *
 * Returns: (transfer none): the city
 */
PcCity *
pc_timeline_item_get_city (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), NULL);

  return self->city;
}

/**
 * pc_timeline_item_get_record:
 * @self: a `PcTimelineItem`
 *
 * Gets the [class@Relation], [class@Agreement] or [class@Event].
 *
 * Returns: (transfer none): the record
 */
PcRecord *
pc_timeline_item_get_record (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), NULL);

  return self->record;
}

/**
 * pc_timeline_item_get_kind:
 * @self: a `PcTimelineItem`
 *
 * Gets the kind of the relation at that time, in whose colour the item is drawn.
 *
 * Returns: (transfer none) (nullable): the kind
 */
PcKind *
pc_timeline_item_get_kind (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), NULL);

  return self->kind;
}

/**
 * pc_timeline_item_get_from:
 * @self: a `PcTimelineItem`
 *
 * Gets where the item begins: with the first day that its date can mean.
 *
 * Returns: a fractional year
 */
double
pc_timeline_item_get_from (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), 0);

  return self->from;
}

/**
 * pc_timeline_item_get_until:
 * @self: a `PcTimelineItem`
 *
 * Gets where the item ends: after the last day that its date can mean, or at the end of the axis for a
 * relation that lasts.
 *
 * Returns: a fractional year
 */
double
pc_timeline_item_get_until (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), 0);

  return self->until;
}

/**
 * pc_timeline_item_get_date:
 * @self: a `PcTimelineItem`
 *
 * Gets the date of the file: the start of a period, the day of an agreement, the first day of an event.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if the start is not known
 */
const PcDate *
pc_timeline_item_get_date (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), NULL);

  return self->date;
}

/**
 * pc_timeline_item_get_end_date:
 * @self: a `PcTimelineItem`
 *
 * Gets the end of a period or the last day of an event.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 */
const PcDate *
pc_timeline_item_get_end_date (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), NULL);

  return self->end_date;
}

/**
 * pc_timeline_item_get_precision:
 * @self: a `PcTimelineItem`
 *
 * Gets how exact the date is.
 *
 * Returns: the precision of [method@TimelineItem.get_date]; of a lead-in or a start that is not known, that of a year
 */
PcDatePrecision
pc_timeline_item_get_precision (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), PC_DATE_PRECISION_YEAR);

  return self->date ? pc_date_get_precision (self->date) : PC_DATE_PRECISION_YEAR;
}

/**
 * pc_timeline_item_get_open:
 * @self: a `PcTimelineItem`
 *
 * Gets whether the item is a period that lasts.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_timeline_item_get_open (PcTimelineItem *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), FALSE);

  return self->open;
}

static char *
dup_known_period (const char *city,
                  const char *kind,
                  const char *from,
                  const char *until)
{
  if (until)
    /* Translators: a period on the timeline: city, kind of relation, its first and its last date */
    return g_strdup_printf (_("%s: %s, %s to %s"), city, kind, from, until);

  /* Translators: a period on the timeline that lasts: city, kind of relation, its first date */
  return g_strdup_printf (_("%s: %s since %s"), city, kind, from);
}

static char *
dup_unknown_period (const char *city,
                    const char *kind,
                    const char *evidence,
                    const char *until)
{
  if (evidence && until)
    /* Translators: a period on the timeline: city, kind of relation, date of the earliest evidence, its last date */
    return g_strdup_printf (_("%s: %s, start not known, earliest evidence %s, ended %s"), city, kind, evidence, until);
  if (evidence)
    /* Translators: a period on the timeline that lasts: city, kind of relation, date of the earliest evidence */
    return g_strdup_printf (_("%s: %s, start not known, earliest evidence %s"), city, kind, evidence);

  /* Translators: a period on the timeline: city, kind of relation */
  return g_strdup_printf (_("%s: %s, start not known"), city, kind);
}

/**
 * pc_timeline_item_dup_label:
 * @self: a `PcTimelineItem`
 *
 * Says what the item is in one sentence, for screen readers: “Nuremberg: Twin city since 9 December 1991”.
 *
 * Returns: (transfer full): the label
 */
char *
pc_timeline_item_dup_label (PcTimelineItem *self)
{
  g_autofree char *city = NULL;
  g_autofree char *what = NULL;
  g_autofree char *from = NULL;
  g_autofree char *until = NULL;

  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (self), NULL);

  city = pc_words_name (self->city);
  if (self->type == PC_TIMELINE_AGREEMENT || self->type == PC_TIMELINE_EVENT)
    {
      what = pc_words_text (self->record, "title");
      from = pc_date_format_range (self->date, self->end_date);
      /* Translators: an agreement or event on the timeline: date, city, title */
      return g_strdup_printf (_("%s, %s: %s"), from, city, what);
    }

  what = self->kind ? pc_words_text (self->kind, "name") : g_strdup (_("kind not known"));
  from = self->date ? pc_date_format (self->date) : self->evidence ? pc_date_format (self->evidence) : NULL;
  until = self->end_date ? pc_date_format (self->end_date) : NULL;

  return self->date ? dup_known_period (city, what, from, until) : dup_unknown_period (city, what, from, until);
}

/**
 * pc_timeline_item_compare:
 * @a: an item
 * @b: another item
 *
 * Orders items by where they begin; in the same place, periods come before agreements and those before
 * events.
 *
 * Returns: a number below, equal to or above 0
 */
int
pc_timeline_item_compare (PcTimelineItem *a,
                          PcTimelineItem *b)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ITEM (a) && PC_IS_TIMELINE_ITEM (b), 0);

  if (a->from < b->from || a->from > b->from)
    return a->from < b->from ? -1 : 1;

  return (int) a->type - (int) b->type;
}
