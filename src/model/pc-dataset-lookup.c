/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-dataset-private.h"

#include "pc-city.h"

/**
 * pc_dataset_lookup_kind:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a kind by its id.
 *
 * Returns: (transfer none) (nullable): the kind
 */
PcKind *
pc_dataset_lookup_kind (PcDataset  *self,
                        const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_KINDS, id);
}

/**
 * pc_dataset_lookup_agreement_kind:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds an agreement kind by its id.
 *
 * Returns: (transfer none) (nullable): the agreement kind
 */
PcAgreementKind *
pc_dataset_lookup_agreement_kind (PcDataset  *self,
                                  const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_AGREEMENT_KINDS, id);
}

/**
 * pc_dataset_lookup_area:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds an area by its id.
 *
 * Returns: (transfer none) (nullable): the area
 */
PcArea *
pc_dataset_lookup_area (PcDataset  *self,
                        const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_AREAS, id);
}

/**
 * pc_dataset_lookup_country:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a country by its id.
 *
 * Returns: (transfer none) (nullable): the country
 */
PcCountry *
pc_dataset_lookup_country (PcDataset  *self,
                           const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_COUNTRIES, id);
}

/**
 * pc_dataset_lookup_continent:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a continent by its id.
 *
 * Returns: (transfer none) (nullable): the continent
 */
PcContinent *
pc_dataset_lookup_continent (PcDataset  *self,
                             const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_CONTINENTS, id);
}

/**
 * pc_dataset_lookup_section:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a section by its id.
 *
 * Returns: (transfer none) (nullable): the section
 */
PcSection *
pc_dataset_lookup_section (PcDataset  *self,
                           const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_SECTIONS, id);
}

/**
 * pc_dataset_lookup_city:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a city by its id. The home city is not among them.
 *
 * Returns: (transfer none) (nullable): the city
 */
PcCity *
pc_dataset_lookup_city (PcDataset  *self,
                        const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_CITIES, id);
}

/**
 * pc_dataset_lookup_organisation:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds an organisation by its id.
 *
 * Returns: (transfer none) (nullable): the organisation
 */
PcOrganisation *
pc_dataset_lookup_organisation (PcDataset  *self,
                                const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_ORGANISATIONS, id);
}

/**
 * pc_dataset_lookup_legal_act:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a legal act by its id.
 *
 * Returns: (transfer none) (nullable): the legal act
 */
PcLegalAct *
pc_dataset_lookup_legal_act (PcDataset  *self,
                             const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_LEGAL_BASIS, id);
}

/**
 * pc_dataset_lookup_source:
 * @self: a `PcDataset`
 * @id: (nullable): an id
 *
 * Finds a source by its id.
 *
 * Returns: (transfer none) (nullable): the source
 */
PcSource *
pc_dataset_lookup_source (PcDataset  *self,
                          const char *id)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_dataset_lookup (self, PC_DATASET_FIELD_SOURCES, id);
}

/*
 * Finds a record by its id in the list that a member of the file holds.
 */
gpointer
pc_dataset_lookup_in (PcDataset  *self,
                      const char *member,
                      const char *id)
{
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (self), member);

  return pc_dataset_lookup (self, field->index, id);
}
