/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-relation-text.h"

#include "pc-dataset.h"
#include "pc-date.h"
#include "pc-fact-text.h"
#include "pc-kind.h"

#include <glib/gi18n-lib.h>

static char *
dup_kind_name (PcRelation *relation)
{
  PcKind *kind = pc_relation_lookup_kind (relation);
  const char *name = NULL;

  if (kind != NULL)
    name = pc_record_get_display (PC_RECORD (kind), "name");
  if (name == NULL)
    name = pc_relation_get_kind (relation);

  /* Translators: stands for a kind of relation that the file does not name. */
  return pc_fact_text_isolate (name != NULL ? name : C_("kind", "Relation"));
}

static char *
dup_since (const char   *kind,
           const PcDate *from)
{
  g_autofree char *date = pc_date_format (from);

  switch (pc_date_get_precision (from))
    {
    case PC_DATE_PRECISION_YEAR:
      /* Translators: a kind of relation (data) and a year, such as “Twin city since 1991”. */
      return g_strdup_printf (C_("relation since a year", "%s since %s"), kind, date);

    case PC_DATE_PRECISION_MONTH:
      /* Translators: a kind of relation (data) and a month, such as “Partner city since October 1979”. */
      return g_strdup_printf (C_("relation since a month", "%s since %s"), kind, date);

    case PC_DATE_PRECISION_DAY:
    default:
      /* Translators: a kind of relation (data) and a day, such as “Twin city since 9 December 1991”. */
      return g_strdup_printf (C_("relation since a day", "%s since %s"), kind, date);
    }
}

static char *
dup_ended (const PcDate *until)
{
  g_autofree char *date = pc_date_format (until);

  switch (pc_date_get_precision (until))
    {
    case PC_DATE_PRECISION_YEAR:
      /* Translators: said of a relation; %s is a year. */
      return g_strdup_printf (C_("relation", "Ended in %s"), date);

    case PC_DATE_PRECISION_MONTH:
      /* Translators: said of a relation; %s is a month, such as “September 2022”. */
      return g_strdup_printf (C_("relation month", "Ended in %s"), date);

    case PC_DATE_PRECISION_DAY:
    default:
      /* Translators: said of a relation; %s is a day, such as “16 September 2022”. */
      return g_strdup_printf (C_("relation", "Ended on %s"), date);
    }
}

/**
 * pc_relation_text_dup_state:
 * @relation: the last period of a relation
 *
 * Says in a line how a relation stands: since when, or that it has ended. What
 * came after the day of [property@Dataset:as-of] is not spoken of.
 *
 * Returns: (transfer full): the line
 */
char *
pc_relation_text_dup_state (PcRelation *relation)
{
  g_autofree char *kind = NULL;

  g_return_val_if_fail (PC_IS_RELATION (relation), NULL);

  if (pc_relation_get_over (relation))
    return dup_ended (pc_relation_get_until (relation));

  kind = dup_kind_name (relation);
  if (pc_relation_get_from (relation) != NULL)
    return dup_since (kind, pc_relation_get_from (relation));

  /* Translators: %s is a kind of relation (data), such as “Partner city”. */
  return g_strdup_printf (C_("relation", "%s, start not known"), kind);
}

static gboolean
begins_after_year (PcRelation   *relation,
                   const PcDate *date)
{
  const PcDate *from = pc_relation_get_from (relation);

  return from == NULL || pc_date_get_year (from) > pc_date_get_year (date);
}

static gboolean
is_seen (PcRelation   *relation,
         const PcDate *date)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (relation));
  const PcDate *as_of = dataset != NULL ? pc_dataset_get_as_of (dataset) : NULL;

  return as_of == NULL || pc_date_compare (date, as_of) <= 0;
}

/**
 * pc_relation_text_dup_summary:
 * @relation: the last period of a relation
 * @first_agreement: (nullable): the date of the first agreement
 *
 * Says how a relation stands, and when the first agreement was made if that was in an earlier year.
 *
 * Returns: (transfer full): the sentence
 */
char *
pc_relation_text_dup_summary (PcRelation   *relation,
                              const PcDate *first_agreement)
{
  g_autofree char *state = pc_relation_text_dup_state (relation);

  g_return_val_if_fail (PC_IS_RELATION (relation), NULL);

  if (first_agreement == NULL || pc_relation_get_over (relation) ||
      !is_seen (relation, first_agreement) || !begins_after_year (relation, first_agreement))
    return g_steal_pointer (&state);

  /* Translators: how a relation stands, such as “Twin city since 9 December 1991”, and the year of the first agreement */
  return g_strdup_printf (C_("relation", "%s; first agreement in %d"), state, pc_date_get_year (first_agreement));
}

/**
 * pc_relation_text_dup_period:
 * @relation: a period that is over
 *
 * Says in a line of what kind a relation was, and from when to when.
 *
 * Returns: (transfer full): the line
 */
char *
pc_relation_text_dup_period (PcRelation *relation)
{
  g_autofree char *kind = NULL;
  g_autofree char *from = NULL;
  g_autofree char *until = NULL;

  g_return_val_if_fail (PC_IS_RELATION (relation), NULL);

  if (!pc_relation_get_over (relation))
    return pc_relation_text_dup_state (relation);

  kind = dup_kind_name (relation);
  until = pc_date_format (pc_relation_get_until (relation));
  if (pc_relation_get_from (relation) == NULL)
    /* Translators: an earlier relation: its kind (data) and the date of its end; its start is not known. */
    return g_strdup_printf (C_("relation", "%s until %s"), kind, until);

  from = pc_date_format (pc_relation_get_from (relation));

  /* Translators: an earlier relation: its kind (data), start and end. The dates may
   * be days, months or years: “Partner city from October 1979 to 9 December 1991”. */
  return g_strdup_printf (C_("relation", "%s from %s to %s"), kind, from, until);
}
