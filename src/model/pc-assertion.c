/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-assertion.h"

#include "pc-record-private.h"

/**
 * PcAssertion:
 *
 * A [class@Statement] in machine-readable form.
 */
struct _PcAssertion
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcAssertion, pc_assertion, PC_TYPE_RECORD)

enum
{
  FIELD_CITY_COUNT,
  FIELD_BY_KIND,
  FIELD_KIND,
  FIELD_COUNT,
  FIELD_CITIES,
  FIELD_CITY,
  FIELD_AGREEMENT,
  FIELD_DATE,
  FIELD_CONTINUES,
  FIELD_AREA_COUNT,
  FIELD_AREAS,
  FIELD_ORGANISATION_COUNT,
  FIELD_ORGANISATIONS,
  FIELD_LEGAL_BASIS,
  FIELD_DORMANT_AGREEMENTS,
  FIELD_NAMED,
};

static const PcFieldInfo fields[] = {
  [FIELD_CITY_COUNT] = { "cityCount", PC_FIELD_INTEGER },
  [FIELD_BY_KIND] = { "byKind", PC_FIELD_INTEGER_MAP },
  [FIELD_KIND] = { "kind", PC_FIELD_STRING },
  [FIELD_COUNT] = { "count", PC_FIELD_INTEGER },
  [FIELD_CITIES] = { "cities", PC_FIELD_STRINGS },
  [FIELD_CITY] = { "city", PC_FIELD_STRING },
  [FIELD_AGREEMENT] = { "agreement", PC_FIELD_STRING },
  [FIELD_DATE] = { "date", PC_FIELD_DATE },
  [FIELD_CONTINUES] = { "continues", PC_FIELD_DATE },
  [FIELD_AREA_COUNT] = { "areaCount", PC_FIELD_INTEGER },
  [FIELD_AREAS] = { "areas", PC_FIELD_STRINGS },
  [FIELD_ORGANISATION_COUNT] = { "organisationCount", PC_FIELD_INTEGER },
  [FIELD_ORGANISATIONS] = { "organisations", PC_FIELD_STRINGS },
  [FIELD_LEGAL_BASIS] = { "legalBasis", PC_FIELD_STRING },
  [FIELD_DORMANT_AGREEMENTS] = { "dormantAgreements", PC_FIELD_BOOLEAN },
  [FIELD_NAMED] = { "named", PC_FIELD_BOOLEAN },
};

static void
pc_assertion_class_init (PcAssertionClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_assertion_init (PcAssertion *self)
{
}

/**
 * pc_assertion_get_city_count:
 * @self: a `PcAssertion`
 *
 * Gets the number of cities in all.
 *
 * Returns: the city count
 */
gint64
pc_assertion_get_city_count (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), 0);

  return pc_record_get_integer (PC_RECORD (self), FIELD_CITY_COUNT);
}

/**
 * pc_assertion_get_by_kind:
 * @self: a `PcAssertion`
 *
 * Gets the number of cities by id of kind.
 *
 * Returns: (transfer none) (nullable): the by kind
 */
const PcStringMap *
pc_assertion_get_by_kind (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_string_map (PC_RECORD (self), FIELD_BY_KIND);
}

/**
 * pc_assertion_get_kind:
 * @self: a `PcAssertion`
 *
 * Gets the id of a kind of relation or, with a city, of a kind of agreement.
 *
 * Returns: (transfer none) (nullable): the kind
 */
const char *
pc_assertion_get_kind (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_KIND);
}

/**
 * pc_assertion_get_count:
 * @self: a `PcAssertion`
 *
 * Gets the number of cities of that kind.
 *
 * Returns: the count
 */
gint64
pc_assertion_get_count (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), 0);

  return pc_record_get_integer (PC_RECORD (self), FIELD_COUNT);
}

/**
 * pc_assertion_get_cities:
 * @self: a `PcAssertion`
 *
 * Gets the ids of the cities named.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the cities
 */
const char * const *
pc_assertion_get_cities (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_CITIES);
}

/**
 * pc_assertion_get_city:
 * @self: a `PcAssertion`
 *
 * Gets the id of the one city meant.
 *
 * Returns: (transfer none) (nullable): the city
 */
const char *
pc_assertion_get_city (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_CITY);
}

/**
 * pc_assertion_get_agreement:
 * @self: a `PcAssertion`
 *
 * Gets the id of the agreement meant.
 *
 * Returns: (transfer none) (nullable): the agreement
 */
const char *
pc_assertion_get_agreement (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_AGREEMENT);
}

/**
 * pc_assertion_get_date:
 * @self: a `PcAssertion`
 *
 * Gets the date asserted.
 *
 * Returns: (transfer none) (nullable): the date
 */
const PcDate *
pc_assertion_get_date (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_DATE);
}

/**
 * pc_assertion_get_continues:
 * @self: a `PcAssertion`
 *
 * Gets the date of the earlier document that it continues.
 *
 * Returns: (transfer none) (nullable): the continues
 */
const PcDate *
pc_assertion_get_continues (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_CONTINUES);
}

/**
 * pc_assertion_get_area_count:
 * @self: a `PcAssertion`
 *
 * Gets the number of fields.
 *
 * Returns: the area count
 */
gint64
pc_assertion_get_area_count (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), 0);

  return pc_record_get_integer (PC_RECORD (self), FIELD_AREA_COUNT);
}

/**
 * pc_assertion_get_areas:
 * @self: a `PcAssertion`
 *
 * Gets the ids of the fields named.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the areas
 */
const char * const *
pc_assertion_get_areas (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_AREAS);
}

/**
 * pc_assertion_get_organisation_count:
 * @self: a `PcAssertion`
 *
 * Gets the number of organisations.
 *
 * Returns: the organisation count
 */
gint64
pc_assertion_get_organisation_count (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), 0);

  return pc_record_get_integer (PC_RECORD (self), FIELD_ORGANISATION_COUNT);
}

/**
 * pc_assertion_get_organisations:
 * @self: a `PcAssertion`
 *
 * Gets the ids of the organisations named.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the organisations
 */
const char * const *
pc_assertion_get_organisations (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_ORGANISATIONS);
}

/**
 * pc_assertion_get_legal_basis:
 * @self: a `PcAssertion`
 *
 * Gets the id of the legal act meant.
 *
 * Returns: (transfer none) (nullable): the legal basis
 */
const char *
pc_assertion_get_legal_basis (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_LEGAL_BASIS);
}

/**
 * pc_assertion_get_dormant_agreements:
 * @self: a `PcAssertion`
 *
 * Gets whether it says that some agreements are without co-operation.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_assertion_get_dormant_agreements (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), FALSE);

  return pc_record_get_boolean (PC_RECORD (self), FIELD_DORMANT_AGREEMENTS);
}

/**
 * pc_assertion_get_named:
 * @self: a `PcAssertion`
 *
 * Gets whether it names the cities meant.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_assertion_get_named (PcAssertion *self)
{
  g_return_val_if_fail (PC_IS_ASSERTION (self), FALSE);

  return pc_record_get_boolean (PC_RECORD (self), FIELD_NAMED);
}
