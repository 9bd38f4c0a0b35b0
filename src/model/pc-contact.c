/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-contact.h"

#include "pc-record-private.h"

/**
 * PcContact:
 *
 * An office to write to.
 */
struct _PcContact
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcContact, pc_contact, PC_TYPE_RECORD)

enum
{
  FIELD_ROLE,
  FIELD_ORGANISATION,
  FIELD_ADDRESS,
  FIELD_PHONE,
  FIELD_EMAIL,
  FIELD_URL,
  FIELD_CHECKED_ON,
  FIELD_VISIBILITY,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ROLE] = { "role", PC_FIELD_STRING },
  [FIELD_ORGANISATION] = { "organisation", PC_FIELD_STRING },
  [FIELD_ADDRESS] = { "address", PC_FIELD_STRING },
  [FIELD_PHONE] = { "phone", PC_FIELD_STRING },
  [FIELD_EMAIL] = { "email", PC_FIELD_STRING },
  [FIELD_URL] = { "url", PC_FIELD_STRING },
  [FIELD_CHECKED_ON] = { "checkedOn", PC_FIELD_DATE },
  [FIELD_VISIBILITY] = { "visibility", PC_FIELD_ENUM, PC_FIELD_FLAGS_NONE, pc_visibility_get_type },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_contact_class_init (PcContactClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_contact_init (PcContact *self)
{
}

/**
 * pc_contact_get_role:
 * @self: a `PcContact`
 *
 * Gets what the office is, as a slug.
 *
 * Returns: (transfer none) (nullable): the role
 */
const char *
pc_contact_get_role (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ROLE);
}

/**
 * pc_contact_get_organisation:
 * @self: a `PcContact`
 *
 * Gets the name of the office.
 *
 * Returns: (transfer none) (nullable): the organisation
 */
const char *
pc_contact_get_organisation (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ORGANISATION);
}

/**
 * pc_contact_get_address:
 * @self: a `PcContact`
 *
 * Gets the postal address.
 *
 * Returns: (transfer none) (nullable): the address
 */
const char *
pc_contact_get_address (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ADDRESS);
}

/**
 * pc_contact_get_phone:
 * @self: a `PcContact`
 *
 * Gets the telephone number, with country code.
 *
 * Returns: (transfer none) (nullable): the phone
 */
const char *
pc_contact_get_phone (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_PHONE);
}

/**
 * pc_contact_get_email:
 * @self: a `PcContact`
 *
 * Gets the mail address.
 *
 * Returns: (transfer none) (nullable): the email
 */
const char *
pc_contact_get_email (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_EMAIL);
}

/**
 * pc_contact_get_url:
 * @self: a `PcContact`
 *
 * Gets the web site.
 *
 * Returns: (transfer none) (nullable): the url
 */
const char *
pc_contact_get_url (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_URL);
}

/**
 * pc_contact_get_checked_on:
 * @self: a `PcContact`
 *
 * Gets the date on which the entry is known to have been right.
 *
 * Returns: (transfer none) (nullable): the checked on
 */
const PcDate *
pc_contact_get_checked_on (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_CHECKED_ON);
}

/**
 * pc_contact_get_visibility:
 * @self: a `PcContact`
 *
 * Gets who may see the entry.
 *
 * Returns: the visibility
 */
PcVisibility
pc_contact_get_visibility (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), PC_VISIBILITY_INTERNAL);

  return pc_record_get_enum (PC_RECORD (self), FIELD_VISIBILITY);
}

/**
 * pc_contact_get_sources:
 * @self: a `PcContact`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_contact_get_sources (PcContact *self)
{
  g_return_val_if_fail (PC_IS_CONTACT (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}
