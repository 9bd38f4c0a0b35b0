/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-status.h"

#include "pc-record-private.h"

/**
 * PcStatus:
 *
 * The state of a relation today, as far as the sources show.
 */
struct _PcStatus
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcStatus, pc_status, PC_TYPE_RECORD)

enum
{
  FIELD_VALUE,
  FIELD_AS_OF,
  FIELD_NOTE,
  FIELD_SOURCES,
  FIELD_CONFIDENCE,
};

static const PcFieldInfo fields[] = {
  [FIELD_VALUE] = { "value", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_status_value_get_type },
  [FIELD_AS_OF] = { "asOf", PC_FIELD_DATE },
  [FIELD_NOTE] = { "note", PC_FIELD_TEXT },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
  [FIELD_CONFIDENCE] = { "confidence", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_confidence_get_type },
};

static void
pc_status_class_init (PcStatusClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_status_init (PcStatus *self)
{
}

/**
 * pc_status_get_value:
 * @self: a `PcStatus`
 *
 * Gets the state.
 *
 * Returns: the value
 */
PcStatusValue
pc_status_get_value (PcStatus *self)
{
  g_return_val_if_fail (PC_IS_STATUS (self), PC_STATUS_UNKNOWN);

  return pc_record_get_enum (PC_RECORD (self), FIELD_VALUE);
}

/**
 * pc_status_get_as_of:
 * @self: a `PcStatus`
 *
 * Gets the date of the newest evidence.
 *
 * Returns: (transfer none) (nullable): the as of
 */
const PcDate *
pc_status_get_as_of (PcStatus *self)
{
  g_return_val_if_fail (PC_IS_STATUS (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_AS_OF);
}

/**
 * pc_status_get_note:
 * @self: a `PcStatus`
 *
 * Gets a short reason, for readers.
 *
 * Returns: (transfer none) (nullable): the note
 */
const PcLocalizedText *
pc_status_get_note (PcStatus *self)
{
  g_return_val_if_fail (PC_IS_STATUS (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NOTE);
}

/**
 * pc_status_get_sources:
 * @self: a `PcStatus`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_status_get_sources (PcStatus *self)
{
  g_return_val_if_fail (PC_IS_STATUS (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_status_get_confidence:
 * @self: a `PcStatus`
 *
 * Gets how sure it is.
 *
 * Returns: the confidence
 */
PcConfidence
pc_status_get_confidence (PcStatus *self)
{
  g_return_val_if_fail (PC_IS_STATUS (self), PC_CONFIDENCE_UNSTATED);

  return pc_record_get_enum (PC_RECORD (self), FIELD_CONFIDENCE);
}
