/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-agreement.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

/**
 * PcAgreement:
 *
 * A document between the cities.
 */
struct _PcAgreement
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcAgreement, pc_agreement, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_KIND,
  FIELD_DATE,
  FIELD_TITLE,
  FIELD_DOCUMENT,
  FIELD_URL,
  FIELD_VALID_UNTIL,
  FIELD_SIGNATORIES,
  FIELD_SOURCES,
  FIELD_CONFIDENCE,
  FIELD_NOTE,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_KIND] = { "kind", PC_FIELD_STRING },
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_TITLE] = { "title", PC_FIELD_TEXT },
  [FIELD_DOCUMENT] = { "document", PC_FIELD_STRING },
  [FIELD_URL] = { "url", PC_FIELD_STRING },
  [FIELD_VALID_UNTIL] = { "validUntil", PC_FIELD_DATE },
  [FIELD_SIGNATORIES] = { "signatories", PC_FIELD_STRINGS },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
  [FIELD_CONFIDENCE] = { "confidence", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_confidence_get_type },
  [FIELD_NOTE] = { "note", PC_FIELD_TEXT },
};

static void
pc_agreement_class_init (PcAgreementClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_agreement_init (PcAgreement *self)
{
}

/**
 * pc_agreement_get_id:
 * @self: a `PcAgreement`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_agreement_get_id (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_agreement_get_kind:
 * @self: a `PcAgreement`
 *
 * Gets the id of the kind of document.
 *
 * Returns: (transfer none) (nullable): the kind
 */
const char *
pc_agreement_get_kind (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_KIND);
}

/**
 * pc_agreement_get_date:
 * @self: a `PcAgreement`
 *
 * Gets the date of signing, or of the decision for a title.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_agreement_get_date (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_agreement_get_title:
 * @self: a `PcAgreement`
 *
 * Gets what it is, in plain words.
 *
 * Returns: (transfer none) (nullable): the title
 */
const PcLocalizedText *
pc_agreement_get_title (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TITLE);
}

/**
 * pc_agreement_get_document:
 * @self: a `PcAgreement`
 *
 * Gets the reference of the document or of the resolution behind it.
 *
 * Returns: (transfer none) (nullable): the document
 */
const char *
pc_agreement_get_document (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_DOCUMENT);
}

/**
 * pc_agreement_get_url:
 * @self: a `PcAgreement`
 *
 * Gets where it can be read.
 *
 * Returns: (transfer none) (nullable): the url
 */
const char *
pc_agreement_get_url (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_URL);
}

/**
 * pc_agreement_get_valid_until:
 * @self: a `PcAgreement`
 *
 * Gets the last date of validity, where one was set.
 *
 * Returns: (transfer none) (nullable): the valid until
 */
const PcDate *
pc_agreement_get_valid_until (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_VALID_UNTIL);
}

/**
 * pc_agreement_get_signatories:
 * @self: a `PcAgreement`
 *
 * Gets who signed.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the signatories
 */
const char * const *
pc_agreement_get_signatories (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SIGNATORIES);
}

/**
 * pc_agreement_get_sources:
 * @self: a `PcAgreement`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_agreement_get_sources (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_agreement_get_confidence:
 * @self: a `PcAgreement`
 *
 * Gets how sure it is.
 *
 * Returns: the confidence
 */
PcConfidence
pc_agreement_get_confidence (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), PC_CONFIDENCE_UNSTATED);

  return pc_record_get_enum (PC_RECORD (self), FIELD_CONFIDENCE);
}

/**
 * pc_agreement_get_note:
 * @self: a `PcAgreement`
 *
 * Gets a short remark, for readers.
 *
 * Returns: (transfer none) (nullable): the note
 */
const PcLocalizedText *
pc_agreement_get_note (PcAgreement *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NOTE);
}

/**
 * pc_agreement_lookup_kind:
 * @self: a `PcAgreement`
 *
 * Finds the agreement kind that [method@Agreement.get_kind] names.
 *
 * Returns: (transfer none) (nullable): the agreement kind
 */
PcAgreementKind *
pc_agreement_lookup_kind (PcAgreement *self)
{
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_AGREEMENT (self), NULL);

  dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_lookup_agreement_kind (dataset, pc_agreement_get_kind (self)) : NULL;
}
