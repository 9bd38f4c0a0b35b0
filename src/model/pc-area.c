/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-area.h"

#include "pc-record-private.h"

/**
 * PcArea:
 *
 * A field of co-operation.
 */
struct _PcArea
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcArea, pc_area, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_NAME,
  FIELD_DESCRIPTION,
  FIELD_CORE,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_NAME] = { "name", PC_FIELD_TEXT },
  [FIELD_DESCRIPTION] = { "description", PC_FIELD_TEXT },
  [FIELD_CORE] = { "core", PC_FIELD_BOOLEAN },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_area_class_init (PcAreaClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_area_init (PcArea *self)
{
}

/**
 * pc_area_get_id:
 * @self: a `PcArea`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_area_get_id (PcArea *self)
{
  g_return_val_if_fail (PC_IS_AREA (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_area_get_name:
 * @self: a `PcArea`
 *
 * Gets the name.
 *
 * Returns: (transfer none) (nullable): the name
 */
const PcLocalizedText *
pc_area_get_name (PcArea *self)
{
  g_return_val_if_fail (PC_IS_AREA (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NAME);
}

/**
 * pc_area_get_description:
 * @self: a `PcArea`
 *
 * Gets what belongs to it.
 *
 * Returns: (transfer none) (nullable): the description
 */
const PcLocalizedText *
pc_area_get_description (PcArea *self)
{
  g_return_val_if_fail (PC_IS_AREA (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_DESCRIPTION);
}

/**
 * pc_area_get_core:
 * @self: a `PcArea`
 *
 * Gets whether the baseline document names it.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_area_get_core (PcArea *self)
{
  g_return_val_if_fail (PC_IS_AREA (self), FALSE);

  return pc_record_get_boolean (PC_RECORD (self), FIELD_CORE);
}

/**
 * pc_area_get_sources:
 * @self: a `PcArea`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_area_get_sources (PcArea *self)
{
  g_return_val_if_fail (PC_IS_AREA (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
