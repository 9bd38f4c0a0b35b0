/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-endonym.h"

#include "pc-record-private.h"

/**
 * PcEndonym:
 *
 * A name used in the city itself.
 */
struct _PcEndonym
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcEndonym, pc_endonym, PC_TYPE_RECORD)

enum
{
  FIELD_LANG,
  FIELD_NAME,
};

static const PcFieldInfo fields[] = {
  [FIELD_LANG] = { "lang", PC_FIELD_STRING },
  [FIELD_NAME] = { "name", PC_FIELD_STRING },
};

static void
pc_endonym_class_init (PcEndonymClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_endonym_init (PcEndonym *self)
{
}

/**
 * pc_endonym_get_lang:
 * @self: a `PcEndonym`
 *
 * Gets the language of the name.
 *
 * Returns: (transfer none) (nullable): the lang
 */
const char *
pc_endonym_get_lang (PcEndonym *self)
{
  g_return_val_if_fail (PC_IS_ENDONYM (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_LANG);
}

/**
 * pc_endonym_get_name:
 * @self: a `PcEndonym`
 *
 * Gets the name.
 *
 * Returns: (transfer none) (nullable): the name
 */
const char *
pc_endonym_get_name (PcEndonym *self)
{
  g_return_val_if_fail (PC_IS_ENDONYM (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_NAME);
}
