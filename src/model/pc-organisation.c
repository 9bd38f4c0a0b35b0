/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-organisation.h"

#include "pc-record-private.h"

/**
 * PcOrganisation:
 *
 * An international organisation that the home city works with.
 */
struct _PcOrganisation
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcOrganisation, pc_organisation, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_NAMES,
  FIELD_ALIASES,
  FIELD_FACTS,
  FIELD_IN_BASELINE,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_NAMES] = { "names", PC_FIELD_TEXT },
  [FIELD_ALIASES] = { "aliases", PC_FIELD_STRINGS },
  [FIELD_FACTS] = { "facts", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_organisation_fact_get_type },
  [FIELD_IN_BASELINE] = { "inBaseline", PC_FIELD_BOOLEAN },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_organisation_class_init (PcOrganisationClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_organisation_init (PcOrganisation *self)
{
}

/**
 * pc_organisation_get_id:
 * @self: a `PcOrganisation`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_organisation_get_id (PcOrganisation *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_organisation_get_names:
 * @self: a `PcOrganisation`
 *
 * Gets the name.
 *
 * Returns: (transfer none) (nullable): the names
 */
const PcLocalizedText *
pc_organisation_get_names (PcOrganisation *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NAMES);
}

/**
 * pc_organisation_get_aliases:
 * @self: a `PcOrganisation`
 *
 * Gets short or variant forms of the name, for search.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the aliases
 */
const char * const *
pc_organisation_get_aliases (PcOrganisation *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_ALIASES);
}

/**
 * pc_organisation_get_facts:
 * @self: a `PcOrganisation`
 *
 * Gets the steps of the membership, in date order.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_organisation_get_facts (PcOrganisation *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_FACTS);
}

/**
 * pc_organisation_get_in_baseline:
 * @self: a `PcOrganisation`
 *
 * Gets whether the baseline document names it.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_organisation_get_in_baseline (PcOrganisation *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (self), FALSE);

  return pc_record_get_boolean (PC_RECORD (self), FIELD_IN_BASELINE);
}

/**
 * pc_organisation_get_sources:
 * @self: a `PcOrganisation`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_organisation_get_sources (PcOrganisation *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
