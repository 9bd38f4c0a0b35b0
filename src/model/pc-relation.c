/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-relation.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

/**
 * PcRelation:
 *
 * A span of time in which the relation was of one kind.
 */
struct _PcRelation
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcRelation, pc_relation, PC_TYPE_RECORD)

enum
{
  FIELD_KIND,
  FIELD_FROM,
  FIELD_UNTIL,
  FIELD_SOURCES,
  FIELD_CONFIDENCE,
};

static const PcFieldInfo fields[] = {
  [FIELD_KIND] = { "kind", PC_FIELD_STRING },
  [FIELD_FROM] = { "from", PC_FIELD_DATE, PC_FIELD_NULLABLE },
  [FIELD_UNTIL] = { "until", PC_FIELD_DATE, PC_FIELD_NULLABLE },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
  [FIELD_CONFIDENCE] = { "confidence", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_confidence_get_type },
};

static void
pc_relation_class_init (PcRelationClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_relation_init (PcRelation *self)
{
}

/**
 * pc_relation_get_kind:
 * @self: a `PcRelation`
 *
 * Gets the id of the kind.
 *
 * Returns: (transfer none) (nullable): the kind
 */
const char *
pc_relation_get_kind (PcRelation *self)
{
  g_return_val_if_fail (PC_IS_RELATION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_KIND);
}

/**
 * pc_relation_get_from:
 * @self: a `PcRelation`
 *
 * Gets the start; unset where it is not known.
 *
 * Returns: (transfer none) (nullable): the from
 */
const PcDate *
pc_relation_get_from (PcRelation *self)
{
  g_return_val_if_fail (PC_IS_RELATION (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_FROM);
}

/**
 * pc_relation_get_until:
 * @self: a `PcRelation`
 *
 * Gets the end; unset while it lasts.
 *
 * Returns: (transfer none) (nullable): the until
 */
const PcDate *
pc_relation_get_until (PcRelation *self)
{
  g_return_val_if_fail (PC_IS_RELATION (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_UNTIL);
}

/**
 * pc_relation_get_sources:
 * @self: a `PcRelation`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_relation_get_sources (PcRelation *self)
{
  g_return_val_if_fail (PC_IS_RELATION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_relation_get_confidence:
 * @self: a `PcRelation`
 *
 * Gets how sure it is.
 *
 * Returns: the confidence
 */
PcConfidence
pc_relation_get_confidence (PcRelation *self)
{
  g_return_val_if_fail (PC_IS_RELATION (self), PC_CONFIDENCE_UNSTATED);

  return pc_record_get_enum (PC_RECORD (self), FIELD_CONFIDENCE);
}

/**
 * pc_relation_lookup_kind:
 * @self: a `PcRelation`
 *
 * Finds the kind that [method@Relation.get_kind] names.
 *
 * Returns: (transfer none) (nullable): the kind
 */
PcKind *
pc_relation_lookup_kind (PcRelation *self)
{
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_RELATION (self), NULL);

  dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_lookup_kind (dataset, pc_relation_get_kind (self)) : NULL;
}

/**
 * pc_relation_get_over:
 * @self: a `PcRelation`
 *
 * Gets whether the period is over on the day of [property@Dataset:as-of]; today, whether it has an end.
 *
 * Returns: %TRUE if it is
 */
gboolean
pc_relation_get_over (PcRelation *self)
{
  PcDataset *dataset;
  const PcDate *until, *as_of;
  GDate last, day;

  g_return_val_if_fail (PC_IS_RELATION (self), FALSE);

  dataset = pc_record_get_dataset (PC_RECORD (self));
  as_of = dataset ? pc_dataset_get_as_of (dataset) : NULL;
  until = pc_relation_get_until (self);
  if (!until || !as_of)
    return until != NULL;

  pc_date_last_day (until, &last);
  pc_date_first_day (as_of, &day);

  return g_date_compare (&last, &day) <= 0;
}
