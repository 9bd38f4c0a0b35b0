/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-event.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

/**
 * PcEvent:
 *
 * A dated event in the life of a relation.
 */
struct _PcEvent
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcEvent, pc_event, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_DATE,
  FIELD_END_DATE,
  FIELD_TITLE,
  FIELD_AREA,
  FIELD_SOURCES,
  FIELD_CONFIDENCE,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_END_DATE] = { "endDate", PC_FIELD_DATE },
  [FIELD_TITLE] = { "title", PC_FIELD_TEXT },
  [FIELD_AREA] = { "area", PC_FIELD_STRING },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
  [FIELD_CONFIDENCE] = { "confidence", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_confidence_get_type },
};

static void
pc_event_class_init (PcEventClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_event_init (PcEvent *self)
{
}

/**
 * pc_event_get_id:
 * @self: a `PcEvent`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_event_get_id (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_event_get_date:
 * @self: a `PcEvent`
 *
 * Gets the date, or the first day.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_event_get_date (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_event_get_end_date:
 * @self: a `PcEvent`
 *
 * Gets the last day.
 *
 * Returns: (transfer none) (nullable): the end date
 */
const PcDate *
pc_event_get_end_date (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_END_DATE);
}

/**
 * pc_event_get_title:
 * @self: a `PcEvent`
 *
 * Gets what happened.
 *
 * Returns: (transfer none) (nullable): the title
 */
const PcLocalizedText *
pc_event_get_title (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TITLE);
}

/**
 * pc_event_get_area:
 * @self: a `PcEvent`
 *
 * Gets the id of a field.
 *
 * Returns: (transfer none) (nullable): the area
 */
const char *
pc_event_get_area (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_AREA);
}

/**
 * pc_event_get_sources:
 * @self: a `PcEvent`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_event_get_sources (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_event_get_confidence:
 * @self: a `PcEvent`
 *
 * Gets how sure it is.
 *
 * Returns: the confidence
 */
PcConfidence
pc_event_get_confidence (PcEvent *self)
{
  g_return_val_if_fail (PC_IS_EVENT (self), PC_CONFIDENCE_UNSTATED);

  return pc_record_get_enum (PC_RECORD (self), FIELD_CONFIDENCE);
}

/**
 * pc_event_lookup_area:
 * @self: a `PcEvent`
 *
 * Finds the area that [method@Event.get_area] names.
 *
 * Returns: (transfer none) (nullable): the area
 */
PcArea *
pc_event_lookup_area (PcEvent *self)
{
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_EVENT (self), NULL);

  dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_lookup_area (dataset, pc_event_get_area (self)) : NULL;
}
