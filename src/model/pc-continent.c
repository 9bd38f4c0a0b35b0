/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-continent.h"

#include "pc-record-private.h"

/**
 * PcContinent:
 *
 * A part of the world, for grouping.
 */
struct _PcContinent
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcContinent, pc_continent, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_NAME,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_NAME] = { "name", PC_FIELD_TEXT },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_continent_class_init (PcContinentClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_continent_init (PcContinent *self)
{
}

/**
 * pc_continent_get_id:
 * @self: a `PcContinent`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_continent_get_id (PcContinent *self)
{
  g_return_val_if_fail (PC_IS_CONTINENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_continent_get_name:
 * @self: a `PcContinent`
 *
 * Gets the name.
 *
 * Returns: (transfer none) (nullable): the name
 */
const PcLocalizedText *
pc_continent_get_name (PcContinent *self)
{
  g_return_val_if_fail (PC_IS_CONTINENT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NAME);
}

/**
 * pc_continent_get_sources:
 * @self: a `PcContinent`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_continent_get_sources (PcContinent *self)
{
  g_return_val_if_fail (PC_IS_CONTINENT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
