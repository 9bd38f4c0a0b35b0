/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-legal-act.h"

#include "pc-record-private.h"

/**
 * PcLegalAct:
 *
 * A decision that the relations rest on.
 */
struct _PcLegalAct
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcLegalAct, pc_legal_act, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_TITLE,
  FIELD_DOCUMENT,
  FIELD_DATE,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_TITLE] = { "title", PC_FIELD_TEXT },
  [FIELD_DOCUMENT] = { "document", PC_FIELD_STRING },
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_legal_act_class_init (PcLegalActClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_legal_act_init (PcLegalAct *self)
{
}

/**
 * pc_legal_act_get_id:
 * @self: a `PcLegalAct`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_legal_act_get_id (PcLegalAct *self)
{
  g_return_val_if_fail (PC_IS_LEGAL_ACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_legal_act_get_title:
 * @self: a `PcLegalAct`
 *
 * Gets what it is about.
 *
 * Returns: (transfer none) (nullable): the title
 */
const PcLocalizedText *
pc_legal_act_get_title (PcLegalAct *self)
{
  g_return_val_if_fail (PC_IS_LEGAL_ACT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TITLE);
}

/**
 * pc_legal_act_get_document:
 * @self: a `PcLegalAct`
 *
 * Gets its reference, in the language of the decision.
 *
 * Returns: (transfer none) (nullable): the document
 */
const char *
pc_legal_act_get_document (PcLegalAct *self)
{
  g_return_val_if_fail (PC_IS_LEGAL_ACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_DOCUMENT);
}

/**
 * pc_legal_act_get_date:
 * @self: a `PcLegalAct`
 *
 * Gets its date.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_legal_act_get_date (PcLegalAct *self)
{
  g_return_val_if_fail (PC_IS_LEGAL_ACT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_legal_act_get_sources:
 * @self: a `PcLegalAct`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_legal_act_get_sources (PcLegalAct *self)
{
  g_return_val_if_fail (PC_IS_LEGAL_ACT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
