/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-cooperation.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

/**
 * PcCooperation:
 *
 * A field in which the two cities work together.
 */
struct _PcCooperation
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcCooperation, pc_cooperation, PC_TYPE_RECORD)

enum
{
  FIELD_AREA,
  FIELD_TEXT,
  FIELD_SOURCES,
  FIELD_CONFIDENCE,
};

static const PcFieldInfo fields[] = {
  [FIELD_AREA] = { "area", PC_FIELD_STRING },
  [FIELD_TEXT] = { "text", PC_FIELD_TEXT },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
  [FIELD_CONFIDENCE] = { "confidence", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_confidence_get_type },
};

static void
pc_cooperation_class_init (PcCooperationClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_cooperation_init (PcCooperation *self)
{
}

/**
 * pc_cooperation_get_area:
 * @self: a `PcCooperation`
 *
 * Gets the id of the field.
 *
 * Returns: (transfer none) (nullable): the area
 */
const char *
pc_cooperation_get_area (PcCooperation *self)
{
  g_return_val_if_fail (PC_IS_COOPERATION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_AREA);
}

/**
 * pc_cooperation_get_text:
 * @self: a `PcCooperation`
 *
 * Gets what is done, in a few words.
 *
 * Returns: (transfer none) (nullable): the text
 */
const PcLocalizedText *
pc_cooperation_get_text (PcCooperation *self)
{
  g_return_val_if_fail (PC_IS_COOPERATION (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TEXT);
}

/**
 * pc_cooperation_get_sources:
 * @self: a `PcCooperation`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_cooperation_get_sources (PcCooperation *self)
{
  g_return_val_if_fail (PC_IS_COOPERATION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_cooperation_get_confidence:
 * @self: a `PcCooperation`
 *
 * Gets how sure it is.
 *
 * Returns: the confidence
 */
PcConfidence
pc_cooperation_get_confidence (PcCooperation *self)
{
  g_return_val_if_fail (PC_IS_COOPERATION (self), PC_CONFIDENCE_UNSTATED);

  return pc_record_get_enum (PC_RECORD (self), FIELD_CONFIDENCE);
}

/**
 * pc_cooperation_lookup_area:
 * @self: a `PcCooperation`
 *
 * Finds the area that [method@Cooperation.get_area] names.
 *
 * Returns: (transfer none) (nullable): the area
 */
PcArea *
pc_cooperation_lookup_area (PcCooperation *self)
{
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_COOPERATION (self), NULL);

  dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_lookup_area (dataset, pc_cooperation_get_area (self)) : NULL;
}
