/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-section.h"

#include "pc-record-private.h"

/**
 * PcSection:
 *
 * A short explanation for readers, fit for reading aloud.
 */
struct _PcSection
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcSection, pc_section, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_TITLE,
  FIELD_TEXT,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_TITLE] = { "title", PC_FIELD_TEXT },
  [FIELD_TEXT] = { "text", PC_FIELD_TEXT },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_section_class_init (PcSectionClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_section_init (PcSection *self)
{
}

/**
 * pc_section_get_id:
 * @self: a `PcSection`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_section_get_id (PcSection *self)
{
  g_return_val_if_fail (PC_IS_SECTION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_section_get_title:
 * @self: a `PcSection`
 *
 * Gets the heading.
 *
 * Returns: (transfer none) (nullable): the title
 */
const PcLocalizedText *
pc_section_get_title (PcSection *self)
{
  g_return_val_if_fail (PC_IS_SECTION (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TITLE);
}

/**
 * pc_section_get_text:
 * @self: a `PcSection`
 *
 * Gets the explanation.
 *
 * Returns: (transfer none) (nullable): the text
 */
const PcLocalizedText *
pc_section_get_text (PcSection *self)
{
  g_return_val_if_fail (PC_IS_SECTION (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_TEXT);
}

/**
 * pc_section_get_sources:
 * @self: a `PcSection`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_section_get_sources (PcSection *self)
{
  g_return_val_if_fail (PC_IS_SECTION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
