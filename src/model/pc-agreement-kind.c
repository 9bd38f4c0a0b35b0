/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-agreement-kind.h"

#include "pc-record-private.h"

/**
 * PcAgreementKind:
 *
 * A kind of document.
 */
struct _PcAgreementKind
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcAgreementKind, pc_agreement_kind, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_NAME,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_NAME] = { "name", PC_FIELD_TEXT },
};

static void
pc_agreement_kind_class_init (PcAgreementKindClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_agreement_kind_init (PcAgreementKind *self)
{
}

/**
 * pc_agreement_kind_get_id:
 * @self: a `PcAgreementKind`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_agreement_kind_get_id (PcAgreementKind *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT_KIND (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_agreement_kind_get_name:
 * @self: a `PcAgreementKind`
 *
 * Gets the name.
 *
 * Returns: (transfer none) (nullable): the name
 */
const PcLocalizedText *
pc_agreement_kind_get_name (PcAgreementKind *self)
{
  g_return_val_if_fail (PC_IS_AGREEMENT_KIND (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NAME);
}
