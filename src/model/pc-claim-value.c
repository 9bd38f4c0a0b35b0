/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-claim-value.h"

#include "pc-record-private.h"

/**
 * PcClaimValue:
 *
 * What some of the sources say.
 */
struct _PcClaimValue
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcClaimValue, pc_claim_value, PC_TYPE_RECORD)

enum
{
  FIELD_VALUE,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_VALUE] = { "value", PC_FIELD_VALUE },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_claim_value_class_init (PcClaimValueClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_claim_value_init (PcClaimValue *self)
{
}

/**
 * pc_claim_value_get_value:
 * @self: a `PcClaimValue`
 *
 * Gets the value.
 *
 * Returns: (transfer none) (nullable): the value
 */
GVariant *
pc_claim_value_get_value (PcClaimValue *self)
{
  g_return_val_if_fail (PC_IS_CLAIM_VALUE (self), NULL);

  return pc_record_get_variant (PC_RECORD (self), FIELD_VALUE);
}

/**
 * pc_claim_value_get_sources:
 * @self: a `PcClaimValue`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_claim_value_get_sources (PcClaimValue *self)
{
  g_return_val_if_fail (PC_IS_CLAIM_VALUE (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
