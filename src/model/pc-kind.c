/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-kind.h"

#include "pc-record-private.h"

/**
 * PcKind:
 *
 * A kind of relation, such as twin city.
 */
struct _PcKind
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcKind, pc_kind, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_NAME,
  FIELD_PLURAL,
  FIELD_FORMAL,
  FIELD_DEFINITION,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_NAME] = { "name", PC_FIELD_TEXT },
  [FIELD_PLURAL] = { "plural", PC_FIELD_TEXT },
  [FIELD_FORMAL] = { "formal", PC_FIELD_BOOLEAN },
  [FIELD_DEFINITION] = { "definition", PC_FIELD_TEXT },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_kind_class_init (PcKindClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_kind_init (PcKind *self)
{
}

/**
 * pc_kind_get_id:
 * @self: a `PcKind`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_kind_get_id (PcKind *self)
{
  g_return_val_if_fail (PC_IS_KIND (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_kind_get_name:
 * @self: a `PcKind`
 *
 * Gets the name of one such city.
 *
 * Returns: (transfer none) (nullable): the name
 */
const PcLocalizedText *
pc_kind_get_name (PcKind *self)
{
  g_return_val_if_fail (PC_IS_KIND (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NAME);
}

/**
 * pc_kind_get_plural:
 * @self: a `PcKind`
 *
 * Gets the title of the section with such cities.
 *
 * Returns: (transfer none) (nullable): the plural
 */
const PcLocalizedText *
pc_kind_get_plural (PcKind *self)
{
  g_return_val_if_fail (PC_IS_KIND (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_PLURAL);
}

/**
 * pc_kind_get_formal:
 * @self: a `PcKind`
 *
 * Gets whether relations of this kind rest on a signed agreement or a granted title.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_kind_get_formal (PcKind *self)
{
  g_return_val_if_fail (PC_IS_KIND (self), FALSE);

  return pc_record_get_boolean (PC_RECORD (self), FIELD_FORMAL);
}

/**
 * pc_kind_get_definition:
 * @self: a `PcKind`
 *
 * Gets what the kind means.
 *
 * Returns: (transfer none) (nullable): the definition
 */
const PcLocalizedText *
pc_kind_get_definition (PcKind *self)
{
  g_return_val_if_fail (PC_IS_KIND (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_DEFINITION);
}

/**
 * pc_kind_get_sources:
 * @self: a `PcKind`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_kind_get_sources (PcKind *self)
{
  g_return_val_if_fail (PC_IS_KIND (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
