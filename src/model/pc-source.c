/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-source.h"

#include "pc-record-private.h"

/**
 * PcSource:
 *
 * Something that facts were taken from.
 */
struct _PcSource
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcSource, pc_source, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_TITLE,
  FIELD_PUBLISHER,
  FIELD_URL,
  FIELD_DATE,
  FIELD_TYPE,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING, PC_FIELD_KEY },
  [FIELD_TITLE] = { "title", PC_FIELD_STRING },
  [FIELD_PUBLISHER] = { "publisher", PC_FIELD_STRING },
  [FIELD_URL] = { "url", PC_FIELD_STRING },
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_TYPE] = { "type", PC_FIELD_STRING },
};

static void
pc_source_class_init (PcSourceClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_source_init (PcSource *self)
{
}

/**
 * pc_source_get_id:
 * @self: a `PcSource`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_source_get_id (PcSource *self)
{
  g_return_val_if_fail (PC_IS_SOURCE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_source_get_title:
 * @self: a `PcSource`
 *
 * Gets what it is, described in English.
 *
 * Returns: (transfer none) (nullable): the title
 */
const char *
pc_source_get_title (PcSource *self)
{
  g_return_val_if_fail (PC_IS_SOURCE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_TITLE);
}

/**
 * pc_source_get_publisher:
 * @self: a `PcSource`
 *
 * Gets who published it.
 *
 * Returns: (transfer none) (nullable): the publisher
 */
const char *
pc_source_get_publisher (PcSource *self)
{
  g_return_val_if_fail (PC_IS_SOURCE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_PUBLISHER);
}

/**
 * pc_source_get_url:
 * @self: a `PcSource`
 *
 * Gets where it can be read.
 *
 * Returns: (transfer none) (nullable): the url
 */
const char *
pc_source_get_url (PcSource *self)
{
  g_return_val_if_fail (PC_IS_SOURCE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_URL);
}

/**
 * pc_source_get_date:
 * @self: a `PcSource`
 *
 * Gets the date of publication or of the state used.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_source_get_date (PcSource *self)
{
  g_return_val_if_fail (PC_IS_SOURCE (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_source_get_source_type:
 * @self: a `PcSource`
 *
 * Gets the sort of source, such as official or press.
 *
 * Returns: (transfer none) (nullable): the type
 */
const char *
pc_source_get_source_type (PcSource *self)
{
  g_return_val_if_fail (PC_IS_SOURCE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_TYPE);
}
