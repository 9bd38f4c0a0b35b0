/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-claim.h"

#include "pc-record-private.h"

/**
 * PcClaim:
 *
 * A point on which sources differ.
 */
struct _PcClaim
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcClaim, pc_claim, PC_TYPE_RECORD)

enum
{
  FIELD_ABOUT,
  FIELD_VALUES,
  FIELD_NOTE,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ABOUT] = { "about", PC_FIELD_STRING },
  [FIELD_VALUES] = { "values", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_claim_value_get_type },
  [FIELD_NOTE] = { "note", PC_FIELD_TEXT },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_claim_class_init (PcClaimClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_claim_init (PcClaim *self)
{
}

/**
 * pc_claim_get_about:
 * @self: a `PcClaim`
 *
 * Gets where in the city the point lies, as a path.
 *
 * Returns: (transfer none) (nullable): the about
 */
const char *
pc_claim_get_about (PcClaim *self)
{
  g_return_val_if_fail (PC_IS_CLAIM (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ABOUT);
}

/**
 * pc_claim_get_values:
 * @self: a `PcClaim`
 *
 * Gets the values, the one used in the file first.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_claim_get_values (PcClaim *self)
{
  g_return_val_if_fail (PC_IS_CLAIM (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_VALUES);
}

/**
 * pc_claim_get_note:
 * @self: a `PcClaim`
 *
 * Gets what the difference is and which value is used.
 *
 * Returns: (transfer none) (nullable): the note
 */
const PcLocalizedText *
pc_claim_get_note (PcClaim *self)
{
  g_return_val_if_fail (PC_IS_CLAIM (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NOTE);
}

/**
 * pc_claim_get_sources:
 * @self: a `PcClaim`
 *
 * Gets the ids of further sources that the note draws on.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_claim_get_sources (PcClaim *self)
{
  g_return_val_if_fail (PC_IS_CLAIM (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
