/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-organisation-fact.h"

#include "pc-record-private.h"

/**
 * PcOrganisationFact:
 *
 * A dated step in the membership of an organisation.
 */
struct _PcOrganisationFact
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcOrganisationFact, pc_organisation_fact, PC_TYPE_RECORD)

enum
{
  FIELD_KIND,
  FIELD_DATE,
  FIELD_TITLE,
  FIELD_DOCUMENT,
  FIELD_SOURCES,
  FIELD_CONFIDENCE,
};

static const PcFieldInfo fields[] = {
  [FIELD_KIND] = { "kind", PC_FIELD_STRING },
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_TITLE] = { "title", PC_FIELD_TEXT },
  [FIELD_DOCUMENT] = { "document", PC_FIELD_STRING },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
  [FIELD_CONFIDENCE] = { "confidence", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_confidence_get_type },
};

static void
pc_organisation_fact_class_init (PcOrganisationFactClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_organisation_fact_init (PcOrganisationFact *self)
{
}

/**
 * pc_organisation_fact_get_kind:
 * @self: a `PcOrganisationFact`
 *
 * Gets the sort of step, such as membership or board.
 *
 * Returns: (transfer none) (nullable): the kind
 */
const char *
pc_organisation_fact_get_kind (PcOrganisationFact *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION_FACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_KIND);
}

/**
 * pc_organisation_fact_get_date:
 * @self: a `PcOrganisationFact`
 *
 * Gets the date.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_organisation_fact_get_date (PcOrganisationFact *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION_FACT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_organisation_fact_get_title:
 * @self: a `PcOrganisationFact`
 *
 * Gets what happened.
 *
 * Returns: (transfer none) (nullable): the title
 */
const PcLocalizedText *
pc_organisation_fact_get_title (PcOrganisationFact *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION_FACT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TITLE);
}

/**
 * pc_organisation_fact_get_document:
 * @self: a `PcOrganisationFact`
 *
 * Gets the reference of the resolution behind it.
 *
 * Returns: (transfer none) (nullable): the document
 */
const char *
pc_organisation_fact_get_document (PcOrganisationFact *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION_FACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_DOCUMENT);
}

/**
 * pc_organisation_fact_get_sources:
 * @self: a `PcOrganisationFact`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_organisation_fact_get_sources (PcOrganisationFact *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION_FACT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_organisation_fact_get_confidence:
 * @self: a `PcOrganisationFact`
 *
 * Gets how sure it is.
 *
 * Returns: the confidence
 */
PcConfidence
pc_organisation_fact_get_confidence (PcOrganisationFact *self)
{
  g_return_val_if_fail (PC_IS_ORGANISATION_FACT (self), PC_CONFIDENCE_UNSTATED);

  return pc_record_get_enum (PC_RECORD (self), FIELD_CONFIDENCE);
}
