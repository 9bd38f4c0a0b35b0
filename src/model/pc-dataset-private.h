/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"

G_BEGIN_DECLS

/* The fields of a dataset. */
typedef enum
{
  PC_DATASET_FIELD_SCHEMA,
  PC_DATASET_FIELD_FORMAT,
  PC_DATASET_FIELD_VERSION,
  PC_DATASET_FIELD_TITLE,
  PC_DATASET_FIELD_DESCRIPTION,
  PC_DATASET_FIELD_LANGUAGES,
  PC_DATASET_FIELD_BASELINE,
  PC_DATASET_FIELD_COMPILED,
  PC_DATASET_FIELD_ATTRIBUTION,
  PC_DATASET_FIELD_HOME,
  PC_DATASET_FIELD_KINDS,
  PC_DATASET_FIELD_AGREEMENT_KINDS,
  PC_DATASET_FIELD_AREAS,
  PC_DATASET_FIELD_COUNTRIES,
  PC_DATASET_FIELD_CONTINENTS,
  PC_DATASET_FIELD_SECTIONS,
  PC_DATASET_FIELD_GREETINGS,
  PC_DATASET_FIELD_GREETING_CONFIDENCE,
  PC_DATASET_FIELD_PROVENANCE,
  PC_DATASET_FIELD_CITIES,
  PC_DATASET_FIELD_ORGANISATIONS,
  PC_DATASET_FIELD_LEGAL_BASIS,
  PC_DATASET_FIELD_STATEMENTS,
  PC_DATASET_FIELD_SOURCES,
  PC_DATASET_N_FIELDS
} PcDatasetField;

gpointer pc_dataset_lookup    (PcDataset      *self,
                               PcDatasetField  field,
                               const char     *id);
gpointer pc_dataset_lookup_in (PcDataset      *self,
                               const char     *member,
                               const char     *id);

G_END_DECLS
