/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-country-private.h"

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

  /* Kept until the names or the language change. */
  PcSearchText *search_text;
  char         *collation_key;
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
pc_country_forget_texts (PcCountry *self)
{
  g_clear_pointer (&self->search_text, pc_search_text_free);
  g_clear_pointer (&self->collation_key, g_free);
}

static void
pc_country_changed (PcRecord      *record,
                    const PcField *field)
{
  if (field->index == FIELD_NAMES)
    pc_country_forget_texts (PC_COUNTRY (record));

  PC_RECORD_CLASS (pc_country_parent_class)->changed (record, field);
}

static void
pc_country_retranslate (PcRecord *record)
{
  pc_country_forget_texts (PC_COUNTRY (record));

  PC_RECORD_CLASS (pc_country_parent_class)->retranslate (record);
}

static void
pc_country_finalize (GObject *object)
{
  pc_country_forget_texts (PC_COUNTRY (object));

  G_OBJECT_CLASS (pc_country_parent_class)->finalize (object);
}

static void
pc_country_class_init (PcCountryClass *klass)
{
  PcRecordClass *record_class = PC_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = pc_country_finalize;
  record_class->changed = pc_country_changed;
  record_class->retranslate = pc_country_retranslate;

  pc_record_class_install_fields (record_class, fields, G_N_ELEMENTS (fields));
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

/*
 * Gets the names in every language, folded once for all the cities of the country.
 */
const PcSearchText *
pc_country_get_search_text (PcCountry *self)
{
  const PcLocalizedText *names = pc_country_get_names (self);

  if (!self->search_text)
    {
      self->search_text = pc_search_text_new ();
      for (guint i = 0; i < pc_localized_text_get_size (names); i++)
        pc_search_text_add (self->search_text, pc_localized_text_get_text (names, i));
    }

  return self->search_text;
}

/*
 * Gets what the name shown is ordered by in the locale.
 */
const char *
pc_country_get_collation_key (PcCountry *self)
{
  if (!self->collation_key)
    {
      const char *name = pc_record_get_display_at (PC_RECORD (self), FIELD_NAMES);

      self->collation_key = g_utf8_collate_key (name ? name : "", -1);
    }

  return self->collation_key;
}
