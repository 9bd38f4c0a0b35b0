/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-statement.h"

#include "pc-record-private.h"

/**
 * PcStatement:
 *
 * Something that the baseline document asserts in prose.
 */
struct _PcStatement
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcStatement, pc_statement, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_TEXT,
  FIELD_CLAIMS,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_TEXT] = { "text", PC_FIELD_TEXT },
  [FIELD_CLAIMS] = { "claims", PC_FIELD_RECORD, PC_FIELD_FLAGS_NONE, pc_assertion_get_type },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_statement_class_init (PcStatementClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_statement_init (PcStatement *self)
{
}

/**
 * pc_statement_get_id:
 * @self: a `PcStatement`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_statement_get_id (PcStatement *self)
{
  g_return_val_if_fail (PC_IS_STATEMENT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_statement_get_text:
 * @self: a `PcStatement`
 *
 * Gets the statement.
 *
 * Returns: (transfer none) (nullable): the text
 */
const PcLocalizedText *
pc_statement_get_text (PcStatement *self)
{
  g_return_val_if_fail (PC_IS_STATEMENT (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TEXT);
}

/**
 * pc_statement_get_claims:
 * @self: a `PcStatement`
 *
 * Gets the statement in a form that can be compared with the lists.
 *
 * Returns: (transfer none) (nullable): the claims
 */
PcAssertion *
pc_statement_get_claims (PcStatement *self)
{
  g_return_val_if_fail (PC_IS_STATEMENT (self), NULL);

  return pc_record_get_record (PC_RECORD (self), FIELD_CLAIMS);
}

/**
 * pc_statement_get_sources:
 * @self: a `PcStatement`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_statement_get_sources (PcStatement *self)
{
  g_return_val_if_fail (PC_IS_STATEMENT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
