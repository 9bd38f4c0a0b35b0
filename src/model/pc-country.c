/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-country.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

/**
 * PcCountry:
 *
 * A country that the home city or another city lies in.
 */
struct _PcCountry
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcCountry, pc_country, PC_TYPE_RECORD)

enum
{
  FIELD_ID,
  FIELD_NAMES,
  FIELD_CONTINENT,
  FIELD_SOURCES,
};

static const PcFieldInfo fields[] = {
  [FIELD_ID] = { "id", PC_FIELD_STRING },
  [FIELD_NAMES] = { "names", PC_FIELD_TEXT },
  [FIELD_CONTINENT] = { "continent", PC_FIELD_STRING },
  [FIELD_SOURCES] = { "sources", PC_FIELD_STRINGS },
};

static void
pc_country_class_init (PcCountryClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_country_init (PcCountry *self)
{
}

/**
 * pc_country_get_id:
 * @self: a `PcCountry`
 *
 * Gets the ISO 3166-1 code.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_country_get_id (PcCountry *self)
{
  g_return_val_if_fail (PC_IS_COUNTRY (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_ID);
}

/**
 * pc_country_get_names:
 * @self: a `PcCountry`
 *
 * Gets the usual short name.
 *
 * Returns: (transfer none) (nullable): the names
 */
const PcLocalizedText *
pc_country_get_names (PcCountry *self)
{
  g_return_val_if_fail (PC_IS_COUNTRY (self), NULL);

  return pc_record_get_text (PC_RECORD (self), FIELD_NAMES);
}

/**
 * pc_country_get_continent:
 * @self: a `PcCountry`
 *
 * Gets the id of its continent.
 *
 * Returns: (transfer none) (nullable): the continent
 */
const char *
pc_country_get_continent (PcCountry *self)
{
  g_return_val_if_fail (PC_IS_COUNTRY (self), NULL);

  return pc_record_get_string (PC_RECORD (self), FIELD_CONTINENT);
}

/**
 * pc_country_get_sources:
 * @self: a `PcCountry`
 *
 * Gets the ids of the sources that support it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_country_get_sources (PcCountry *self)
{
  g_return_val_if_fail (PC_IS_COUNTRY (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_SOURCES);
}

/**
 * pc_country_lookup_continent:
 * @self: a `PcCountry`
 *
 * Finds the continent that [method@Country.get_continent] names.
 *
 * Returns: (transfer none) (nullable): the continent
 */
PcContinent *
pc_country_lookup_continent (PcCountry *self)
{
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_COUNTRY (self), NULL);

  dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_lookup_continent (dataset, pc_country_get_continent (self)) : NULL;
}
