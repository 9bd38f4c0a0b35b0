/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-private.h"

#include "pc-dataset.h"

/* The first day of a date lies on or before a day. */
static gboolean
begins_by (const PcDate *date,
           const GDate  *day)
{
  GDate first;

  pc_date_first_day (date, &first);

  return g_date_compare (&first, day) <= 0;
}

static gboolean
is_over_by (const PcDate *until,
            const GDate  *day)
{
  GDate last;

  pc_date_last_day (until, &last);

  return g_date_compare (&last, day) <= 0;
}

static gboolean
lies_before (const PcDate *date,
             const GDate  *day)
{
  GDate last;

  pc_date_last_day (date, &last);

  return g_date_compare (&last, day) < 0;
}

static const PcDate *
pc_city_get_baseline_date (PcCity *self)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (self));
  PcBaseline *baseline = dataset ? pc_dataset_get_baseline (dataset) : NULL;

  return baseline ? pc_baseline_get_date (baseline) : NULL;
}

static const PcDate *
earlier (const PcDate *a,
         const PcDate *b)
{
  if (!a || !b)
    return a ? a : b;

  return pc_date_compare (b, a) < 0 ? b : a;
}

static const PcDate *
pc_city_get_first_event (PcCity *self)
{
  GListModel *events = pc_city_get_events (self);
  const PcDate *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (PcEvent) event = g_list_model_get_item (events, i);

      first = earlier (first, pc_event_get_date (event));
    }

  return first;
}

/* An event shows co-operation, but no agreement: some take place long before. */
static gboolean
is_shown_by_events (PcRelation *relation)
{
  PcKind *kind = relation ? pc_relation_lookup_kind (relation) : NULL;

  return kind && !pc_kind_get_formal (kind);
}

/*
 * The earliest date at which the file shows that there was a relation whose start is not known: the first
 * agreement, the first event if the kind needs no agreement, the end of the first period, the baseline document
 * if it names the city, the evidence of the status, and at last the day on which the file was compiled.
 */
const PcDate *
pc_city_get_first_evidence (PcCity *self)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (self));
  PcRelation *relation = pc_city_peek_relation (self, 0);
  PcStatus *status = pc_city_get_status (self);
  const PcDate *first = pc_city_get_first_agreement (self);

  if (pc_city_get_in_baseline (self))
    first = earlier (first, pc_city_get_baseline_date (self));
  if (is_shown_by_events (relation))
    first = earlier (first, pc_city_get_first_event (self));
  if (relation)
    first = earlier (first, pc_relation_get_until (relation));
  if (status)
    first = earlier (first, pc_status_get_as_of (status));

  return earlier (first, dataset ? pc_dataset_get_compiled (dataset) : NULL);
}

/*
 * Whether a relation whose start is not known had begun by a day. The earliest evidence shows that it had;
 * that the baseline document does not name a city shows that it had not until then.
 */
static PcHolds
pc_city_had_begun (PcCity      *self,
                   const GDate *day)
{
  const PcDate *baseline = pc_city_get_baseline_date (self);
  const PcDate *first = pc_city_get_first_evidence (self);

  if (first && begins_by (first, day))
    return PC_HOLDS_YES;
  if (!baseline || pc_city_get_in_baseline (self) || lies_before (baseline, day))
    return PC_HOLDS_UNKNOWN;

  return PC_HOLDS_NO;
}

static PcHolds
pc_city_relation_holds (PcCity      *self,
                        PcRelation  *relation,
                        const GDate *day)
{
  const PcDate *from = pc_relation_get_from (relation);
  const PcDate *until = pc_relation_get_until (relation);

  if (until && is_over_by (until, day))
    return PC_HOLDS_NO;
  if (from)
    return begins_by (from, day) ? PC_HOLDS_YES : PC_HOLDS_NO;

  return pc_city_had_begun (self, day);
}

/**
 * pc_city_holds_on:
 * @self: a `PcCity`
 * @day: a date; of a year or month, its first day is taken
 * @kind: (out) (optional) (nullable) (transfer none): return location for the kind of that day
 *
 * Finds out which relation there was on a day.
 *
 * A period holds from the first day that its start can mean until before the last day that its end can
 * mean. If the start is not known, the first agreement, the baseline document, the evidence of the status or the
 * day of the file is the earliest proof, and the first event for a kind that needs no agreement; before it the
 * answer is %PC_HOLDS_UNKNOWN. For a city that the baseline document does not name, an unknown start lies after
 * the date of that document.
 *
 * Returns: whether there was a relation
 */
PcHolds
pc_city_holds_on (PcCity        *self,
                  const PcDate  *day,
                  PcKind       **kind)
{
  PcRelation *relation = NULL;
  PcHolds holds = PC_HOLDS_NO;
  GDate date;

  g_return_val_if_fail (PC_IS_CITY (self), PC_HOLDS_NO);
  g_return_val_if_fail (day != NULL, PC_HOLDS_NO);

  pc_date_first_day (day, &date);

  for (guint i = pc_city_get_n_relations (self); i > 0 && holds == PC_HOLDS_NO; i--)
    {
      relation = pc_city_peek_relation (self, i - 1);
      holds = pc_city_relation_holds (self, relation, &date);
    }

  if (kind)
    *kind = holds != PC_HOLDS_NO ? pc_relation_lookup_kind (relation) : NULL;

  return holds;
}

/*
 * Lends the day on which the relations are seen, or NULL for today.
 */
const PcDate *
pc_city_get_day (PcCity *self)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_get_as_of (dataset) : NULL;
}

/* Finds the last period that was over by a day, or NULL. */
static PcRelation *
pc_city_peek_over (PcCity       *self,
                   const PcDate *day)
{
  GDate date;

  pc_date_first_day (day, &date);

  for (guint i = pc_city_get_n_relations (self); i > 0; i--)
    {
      PcRelation *relation = pc_city_peek_relation (self, i - 1);
      const PcDate *until = pc_relation_get_until (relation);

      if (until && is_over_by (until, &date))
        return relation;
    }

  return NULL;
}

static PcHolds
pc_city_see_past (PcCity        *self,
                  const PcDate  *day,
                  PcKind       **kind,
                  gboolean      *ended)
{
  PcHolds holds = pc_city_holds_on (self, day, kind);
  PcRelation *relation = holds == PC_HOLDS_NO ? pc_city_peek_over (self, day) : NULL;

  *ended = relation != NULL;
  if (holds != PC_HOLDS_NO)
    return holds;

  if (!relation)
    relation = pc_city_peek_relation (self, 0);
  *kind = relation ? pc_relation_lookup_kind (relation) : NULL;

  return PC_HOLDS_NO;
}

/*
 * Finds out all at once how the relation stands on the day of the dataset: what pc_city_get_holds (),
 * pc_city_get_kind () and pc_city_get_ended () tell one by one.
 */
PcHolds
pc_city_see (PcCity    *self,
             PcKind   **kind,
             gboolean  *ended)
{
  const PcDate *day = pc_city_get_day (self);
  PcRelation *last;

  if (day)
    return pc_city_see_past (self, day, kind, ended);

  last = pc_city_peek_last_relation (self);
  *kind = last ? pc_relation_lookup_kind (last) : NULL;
  *ended = pc_city_get_ended_today (self);

  return *ended || !last ? PC_HOLDS_NO : PC_HOLDS_YES;
}

/**
 * pc_city_get_kind:
 * @self: a `PcCity`
 *
 * Gets the kind of the relation on the day of [property@Dataset:as-of].
 *
 * Of an ended relation it is the kind it had at the end, of one to come the kind it begins with.
 *
 * Returns: (transfer none) (nullable): the kind, or %NULL if it is not defined
 */
PcKind *
pc_city_get_kind (PcCity *self)
{
  PcKind *kind;
  gboolean ended;

  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  pc_city_see (self, &kind, &ended);

  return kind;
}

/**
 * pc_city_get_ended:
 * @self: a `PcCity`
 *
 * Gets whether the relation has ended by the day of [property@Dataset:as-of].
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_get_ended (PcCity *self)
{
  PcKind *kind;
  gboolean ended;

  g_return_val_if_fail (PC_IS_CITY (self), FALSE);

  pc_city_see (self, &kind, &ended);

  return ended;
}

/**
 * pc_city_get_holds:
 * @self: a `PcCity`
 *
 * Gets whether there is a relation on the day of [property@Dataset:as-of].
 *
 * Returns: whether there is; %PC_HOLDS_UNKNOWN if nobody knows
 */
PcHolds
pc_city_get_holds (PcCity *self)
{
  PcKind *kind;
  gboolean ended;

  g_return_val_if_fail (PC_IS_CITY (self), PC_HOLDS_NO);

  return pc_city_see (self, &kind, &ended);
}

/*
 * Gets whether the relation has ended by today, whatever day is shown.
 */
gboolean
pc_city_get_ended_today (PcCity *self)
{
  PcRelation *last = pc_city_peek_last_relation (self);

  return pc_city_get_status_value (self) == PC_STATUS_ENDED || (last && pc_relation_get_until (last));
}
