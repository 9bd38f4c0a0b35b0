/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-last-activity-private.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (PcActivityKind, pc_activity_kind,
                    G_DEFINE_ENUM_VALUE (PC_ACTIVITY_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PC_ACTIVITY_EVENT, "event"),
                    G_DEFINE_ENUM_VALUE (PC_ACTIVITY_AGREEMENT, "agreement"),
                    G_DEFINE_ENUM_VALUE (PC_ACTIVITY_STATUS, "status"))

/**
 * PcLastActivity:
 *
 * The last thing that is known to have happened with a city, or in a field of co-operation.
 *
 * A list that names a city is no activity. Its date is kept apart, as [method@LastActivity.get_listed].
 */
struct _PcLastActivity
{
  GObject parent_instance;

  PcCity         *city;
  PcArea         *area;
  PcActivityKind  kind;
  PcRecord       *record;
  PcDate         *date;
  PcDate         *listed;
};

G_DEFINE_FINAL_TYPE (PcLastActivity, pc_last_activity, G_TYPE_OBJECT)

static void
pc_last_activity_finalize (GObject *object)
{
  PcLastActivity *self = PC_LAST_ACTIVITY (object);

  g_clear_object (&self->city);
  g_clear_object (&self->area);
  g_clear_object (&self->record);
  g_clear_pointer (&self->date, pc_date_free);
  g_clear_pointer (&self->listed, pc_date_free);

  G_OBJECT_CLASS (pc_last_activity_parent_class)->finalize (object);
}

static void
pc_last_activity_class_init (PcLastActivityClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_last_activity_finalize;
}

static void
pc_last_activity_init (PcLastActivity *self)
{
}

/*
 * Begins with nothing being known about a city or a field of co-operation.
 */
PcLastActivity *
pc_last_activity_new (PcCity *city,
                      PcArea *area)
{
  PcLastActivity *self = g_object_new (PC_TYPE_LAST_ACTIVITY, NULL);

  g_set_object (&self->city, city);
  g_set_object (&self->area, area);

  return self;
}

/*
 * Takes something that happened, if it is later than what is known so far and not after the day.
 */
void
pc_last_activity_take (PcLastActivity *self,
                       PcActivityKind  kind,
                       gpointer        record,
                       PcCity         *city,
                       const PcDate   *date,
                       const PcDate   *day)
{
  if (!date || (day && pc_date_is_after (date, day)))
    return;
  if (self->date && pc_date_compare (date, self->date) <= 0)
    return;

  g_clear_pointer (&self->date, pc_date_free);
  self->date = pc_date_copy (date);
  self->kind = kind;
  g_set_object (&self->record, record);
  g_set_object (&self->city, city);
}

/*
 * Takes the date of a list that names the city.
 */
void
pc_last_activity_take_listed (PcLastActivity *self,
                              const PcDate   *date,
                              const PcDate   *day)
{
  if (!date || (day && pc_date_is_after (date, day)))
    return;

  g_clear_pointer (&self->listed, pc_date_free);
  self->listed = pc_date_copy (date);
}

/**
 * pc_last_activity_get_city:
 * @self: a `PcLastActivity`
 *
 * Gets the city: the one it is about or, of a field of co-operation, the one with which it happened.
 *
 * Returns: (transfer none) (nullable): the city; %NULL only for a field in which nothing is known to have happened
 */
PcCity *
pc_last_activity_get_city (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->city;
}

/**
 * pc_last_activity_get_area:
 * @self: a `PcLastActivity`
 *
 * Gets the field of co-operation that it is about.
 *
 * Returns: (transfer none) (nullable): the field, or %NULL if it is about a city
 */
PcArea *
pc_last_activity_get_area (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->area;
}

/**
 * pc_last_activity_get_kind:
 * @self: a `PcLastActivity`
 *
 * Gets what it was.
 *
 * Returns: the kind of activity, %PC_ACTIVITY_NONE if none is known
 */
PcActivityKind
pc_last_activity_get_kind (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), PC_ACTIVITY_NONE);

  return self->kind;
}

/**
 * pc_last_activity_get_date:
 * @self: a `PcLastActivity`
 *
 * Gets when it was; of an event over several days, the last one.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if none is known
 */
const PcDate *
pc_last_activity_get_date (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->date;
}

/**
 * pc_last_activity_get_record:
 * @self: a `PcLastActivity`
 *
 * Gets what shows it: a [class@Event], an [class@Agreement] or a [class@Status].
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if nothing is known
 */
PcRecord *
pc_last_activity_get_record (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->record;
}

/**
 * pc_last_activity_get_sources:
 * @self: a `PcLastActivity`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_last_activity_get_sources (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  switch (self->kind)
    {
    case PC_ACTIVITY_EVENT:
      return pc_event_get_sources (PC_EVENT (self->record));
    case PC_ACTIVITY_AGREEMENT:
      return pc_agreement_get_sources (PC_AGREEMENT (self->record));
    case PC_ACTIVITY_STATUS:
      return pc_status_get_sources (PC_STATUS (self->record));
    case PC_ACTIVITY_NONE:
    default:
      return NULL;
    }
}

/**
 * pc_last_activity_get_listed:
 * @self: a `PcLastActivity`
 *
 * Gets when a source last named the city among the partners. That shows a relation, but no activity.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_last_activity_get_listed (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->listed;
}

/**
 * pc_last_activity_get_known:
 * @self: a `PcLastActivity`
 *
 * Gets whether any activity with a date is known. Not known is not the same as old.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_last_activity_get_known (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), FALSE);

  return self->date != NULL;
}

/**
 * pc_last_activity_get_years:
 * @self: a `PcLastActivity`
 * @day: a day
 *
 * Gets how many full years lie for sure between the activity and a day: if only its year is known, the end
 * of that year is taken.
 *
 * Returns: the number of years, or -1 if no activity is known
 */
int
pc_last_activity_get_years (PcLastActivity *self,
                            const PcDate   *day)
{
  GDate last, then;
  int years;

  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), -1);
  g_return_val_if_fail (day != NULL, -1);

  if (!self->date)
    return -1;

  pc_date_last_day (self->date, &last);
  pc_date_first_day (day, &then);
  years = g_date_get_year (&then) - g_date_get_year (&last);
  if (years <= 0)
    return 0;

  g_date_add_years (&last, years);

  return g_date_compare (&last, &then) > 0 ? years - 1 : years;
}

/**
 * pc_last_activity_dup_title:
 * @self: a `PcLastActivity`
 *
 * Gets the name of the city or field of co-operation that it is about.
 *
 * Returns: (transfer full): the name
 */
char *
pc_last_activity_dup_title (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->area ? pc_words_text (self->area, "name") : pc_words_name (self->city);
}

static char *
pc_last_activity_dup_what (PcLastActivity *self)
{
  return pc_words_text (self->record, self->kind == PC_ACTIVITY_STATUS ? "note" : "title");
}

/**
 * pc_last_activity_dup_evidence:
 * @self: a `PcLastActivity`
 *
 * Says what happened; of a field of co-operation, with which city.
 *
 * Returns: (transfer full): the text
 */
char *
pc_last_activity_dup_evidence (PcLastActivity *self)
{
  g_autofree char *what = NULL;
  g_autofree char *city = NULL;

  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  if (!self->date && self->listed)
    {
      g_autofree char *listed = pc_date_format (self->listed);

      /* Translators: no activity is known with a city, but a list names it; %s is a date */
      return g_strdup_printf (_("Only named in a list, %s"), listed);
    }
  if (!self->date)
    return g_strdup (_("No activity with a date is known"));

  what = pc_last_activity_dup_what (self);
  if (!self->area)
    return g_steal_pointer (&what);

  city = pc_words_name (self->city);

  /* Translators: a city, and what happened with it */
  return g_strdup_printf (_("%s: %s"), city, what);
}

/**
 * pc_last_activity_dup_date_label:
 * @self: a `PcLastActivity`
 *
 * Says when it was: “June 2024”, or “Not known”.
 *
 * Returns: (transfer full): the date
 */
char *
pc_last_activity_dup_date_label (PcLastActivity *self)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  return self->date ? pc_date_format (self->date) : g_strdup (C_("date of the last activity", "Not known"));
}

/**
 * pc_last_activity_dup_label:
 * @self: a `PcLastActivity`
 *
 * Says all of it in one sentence, for screen readers and for copying.
 *
 * Returns: (transfer full): the sentence
 */
char *
pc_last_activity_dup_label (PcLastActivity *self)
{
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;
  g_autofree char *evidence = NULL;

  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (self), NULL);

  title = pc_last_activity_dup_title (self);
  evidence = pc_last_activity_dup_evidence (self);
  if (!self->date)
    /* Translators: a city or field of co-operation, and “No activity with a date is known” or “Only named in a list, 2018” */
    return g_strdup_printf (C_("last activity", "%s: %s"), title, evidence);

  date = pc_date_format (self->date);

  /* Translators: a city or field of co-operation, a date, and what happened */
  return g_strdup_printf (_("%s: last activity %s, %s"), title, date, evidence);
}

/**
 * pc_last_activity_compare:
 * @a: an activity
 * @b: another one
 *
 * Orders activities from the oldest to the newest. What is not known comes last.
 *
 * Returns: a number below, equal to or above 0
 */
int
pc_last_activity_compare (PcLastActivity *a,
                          PcLastActivity *b)
{
  int order = 0;

  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (a) && PC_IS_LAST_ACTIVITY (b), 0);

  if (!a->date || !b->date)
    order = (a->date ? 0 : 1) - (b->date ? 0 : 1);
  else
    order = pc_date_compare (a->date, b->date);

  if (order != 0 || a->area || b->area)
    return order;

  return pc_words_order (a->city, b->city);
}
