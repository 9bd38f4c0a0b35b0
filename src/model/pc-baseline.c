/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-baseline.h"

#include "pc-record-private.h"

/**
 * PcBaseline:
 *
 * The document that the collection starts from.
 */
struct _PcBaseline
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcBaseline, pc_baseline, PC_TYPE_RECORD)

enum
{
  FIELD_DATE,
  FIELD_SOURCE,
  FIELD_NOTE,
};

static const PcFieldInfo fields[] = {
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_SOURCE] = { "source", PC_FIELD_STRING },
  [FIELD_NOTE] = { "note", PC_FIELD_TEXT },
};

static void
pc_baseline_class_init (PcBaselineClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_baseline_init (PcBaseline *self)
{
}

/**
 * pc_baseline_get_date:
 * @self: a `PcBaseline`
 *
 * Gets the day whose state the document shows.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_baseline_get_date (PcBaseline *self)
{
  g_return_val_if_fail (PC_IS_BASELINE (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_baseline_get_source:
 * @self: a `PcBaseline`
 *
 * Gets the id of its source.
 *
 * Returns: (transfer none) (nullable): the source
 */
const char *
pc_baseline_get_source (PcBaseline *self)
{
  g_return_val_if_fail (PC_IS_BASELINE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_SOURCE);
}

/**
 * pc_baseline_get_note:
 * @self: a `PcBaseline`
 *
 * Gets a remark for readers.
 *
 * Returns: (transfer none) (nullable): the note
 */
const PcLocalizedText *
pc_baseline_get_note (PcBaseline *self)
{
  g_return_val_if_fail (PC_IS_BASELINE (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NOTE);
}
