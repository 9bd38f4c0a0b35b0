/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-dataset-private.h"

#include "pc-city-private.h"
#include "pc-language.h"
#include "pc-record-private.h"

static const PcFieldInfo fields[] = {
  [PC_DATASET_FIELD_SCHEMA] = { "$schema", PC_FIELD_STRING },
  [PC_DATASET_FIELD_FORMAT] = { "format", PC_FIELD_STRING },
  [PC_DATASET_FIELD_VERSION] = { "version", PC_FIELD_INTEGER },
  [PC_DATASET_FIELD_TITLE] = { "title", PC_FIELD_TEXT },
  [PC_DATASET_FIELD_DESCRIPTION] = { "description", PC_FIELD_TEXT },
  [PC_DATASET_FIELD_LANGUAGES] = { "languages", PC_FIELD_STRINGS },
  [PC_DATASET_FIELD_BASELINE] = { "baseline", PC_FIELD_RECORD, PC_FIELD_FLAGS_NONE, pc_baseline_get_type },
  [PC_DATASET_FIELD_COMPILED] = { "compiled", PC_FIELD_DATE },
  [PC_DATASET_FIELD_ATTRIBUTION] = { "attribution", PC_FIELD_STRINGS },
  [PC_DATASET_FIELD_HOME] = { "home", PC_FIELD_RECORD, PC_FIELD_FLAGS_NONE, pc_place_get_type },
  [PC_DATASET_FIELD_KINDS] = { "kinds", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_kind_get_type },
  [PC_DATASET_FIELD_AGREEMENT_KINDS] = { "agreementKinds", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_agreement_kind_get_type },
  [PC_DATASET_FIELD_AREAS] = { "areas", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_area_get_type },
  [PC_DATASET_FIELD_COUNTRIES] = { "countries", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_country_get_type },
  [PC_DATASET_FIELD_CONTINENTS] = { "continents", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_continent_get_type },
  [PC_DATASET_FIELD_SECTIONS] = { "sections", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_section_get_type },
  [PC_DATASET_FIELD_GREETINGS] = { "greetings", PC_FIELD_STRING_MAP },
  [PC_DATASET_FIELD_GREETING_CONFIDENCE] = { "greetingConfidence", PC_FIELD_STRING_MAP },
  [PC_DATASET_FIELD_PROVENANCE] = { "provenance", PC_FIELD_SOURCE_MAP },
  [PC_DATASET_FIELD_CITIES] = { "cities", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_city_get_type },
  [PC_DATASET_FIELD_ORGANISATIONS] = { "organisations", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_organisation_get_type },
  [PC_DATASET_FIELD_LEGAL_BASIS] = { "legalBasis", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_legal_act_get_type },
  [PC_DATASET_FIELD_STATEMENTS] = { "statements", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_statement_get_type },
  [PC_DATASET_FIELD_SOURCES] = { "sources", PC_FIELD_RECORD_MAP, PC_FIELD_FLAGS_NONE, pc_source_get_type },
};

/**
 * PcDataset:
 *
 * The relations of one home city with other cities.
 *
 * A dataset finds its records by their ids, whatever is done to its lists.
 */
struct _PcDataset
{
  PcRecord parent_instance;

  /* By field: the records of the list by their ids; made when needed, dropped when the list changes. */
  GHashTable *indexes[PC_DATASET_N_FIELDS];

  char      **display_languages;
  gboolean    display_languages_set;
  PcDate     *as_of;
};

G_DEFINE_FINAL_TYPE (PcDataset, pc_dataset, PC_TYPE_RECORD)

typedef enum
{
  PROP_DISPLAY_LANGUAGES = 1,
  PROP_AS_OF,
  N_PROPS
} PcDatasetProps;

static GParamSpec *properties[N_PROPS];

enum
{
  CONTENT_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
pc_dataset_get_n (PcDataset *self,
                  guint      field)
{
  return pc_record_get_n_records (PC_RECORD (self), field);
}

static GHashTable *
pc_dataset_create_index (PcDataset *self,
                         guint      field)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  /* Of two records with the same id the first one counts. */
  for (guint i = pc_dataset_get_n (self, field); i > 0; i--)
    {
      GObject *record = pc_record_peek_record (PC_RECORD (self), field, i - 1);
      g_autofree char *id = NULL;

      g_object_get (record, "id", &id, NULL);
      if (id)
        g_hash_table_replace (index, g_steal_pointer (&id), record);
    }

  return index;
}

/*
 * Finds a record by its id in the list that a field holds.
 */
gpointer
pc_dataset_lookup (PcDataset      *self,
                   PcDatasetField  field,
                   const char     *id)
{
  if (!id)
    return NULL;

  if (!self->indexes[field])
    self->indexes[field] = pc_dataset_create_index (self, field);

  return g_hash_table_lookup (self->indexes[field], id);
}

static void
pc_dataset_tell_cities (PcDataset *self,
                        void     (*tell) (PcCity *))
{
  for (guint i = 0; i < pc_dataset_get_n (self, PC_DATASET_FIELD_CITIES); i++)
    tell (pc_record_peek_record (PC_RECORD (self), PC_DATASET_FIELD_CITIES, i));
}

static void
pc_dataset_countries_changed (PcDataset *self)
{
  PcPlace *home = pc_dataset_get_home (self);

  if (home)
    pc_record_retranslate (PC_RECORD (home));

  for (guint i = 0; i < pc_dataset_get_n (self, PC_DATASET_FIELD_CITIES); i++)
    pc_record_retranslate (pc_record_peek_record (PC_RECORD (self), PC_DATASET_FIELD_CITIES, i));
}

/* What nobody has chosen follows the locale and the main language of the file. */
static void
pc_dataset_languages_changed (PcDataset *self)
{
  if (self->display_languages_set)
    return;

  g_clear_pointer (&self->display_languages, g_strfreev);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DISPLAY_LANGUAGES]);
  pc_record_retranslate (PC_RECORD (self));
}

static void
pc_dataset_changed (PcRecord      *record,
                    const PcField *field)
{
  PcDataset *self = PC_DATASET (record);

  g_clear_pointer (&self->indexes[field->index], g_hash_table_unref);

  switch (field->index)
    {
    case PC_DATASET_FIELD_LANGUAGES:
      pc_dataset_languages_changed (self);
      break;

    case PC_DATASET_FIELD_HOME:
      pc_dataset_tell_cities (self, pc_city_home_moved);
      break;

    case PC_DATASET_FIELD_KINDS:
      pc_dataset_tell_cities (self, pc_city_kinds_changed);
      break;

    case PC_DATASET_FIELD_COUNTRIES:
      pc_dataset_countries_changed (self);
      break;

    default:
      break;
    }

  PC_RECORD_CLASS (pc_dataset_parent_class)->changed (record, field);
  g_signal_emit (self, signals[CONTENT_CHANGED], 0);
}

static void
pc_dataset_retranslate (PcRecord *record)
{
  PC_RECORD_CLASS (pc_dataset_parent_class)->retranslate (record);
  g_signal_emit (record, signals[CONTENT_CHANGED], 0);
}

static void
pc_dataset_finalize (GObject *object)
{
  PcDataset *self = PC_DATASET (object);

  for (guint i = 0; i < PC_DATASET_N_FIELDS; i++)
    g_clear_pointer (&self->indexes[i], g_hash_table_unref);
  g_clear_pointer (&self->display_languages, g_strfreev);
  g_clear_pointer (&self->as_of, pc_date_free);

  G_OBJECT_CLASS (pc_dataset_parent_class)->finalize (object);
}

static void
pc_dataset_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcDataset *self = PC_DATASET (object);

  switch (prop_id)
    {
    case PROP_DISPLAY_LANGUAGES:
      g_value_set_boxed (value, pc_dataset_get_display_languages (self));
      break;

    case PROP_AS_OF:
      g_value_set_boxed (value, pc_dataset_get_as_of (self));
      break;

    default:
      G_OBJECT_CLASS (pc_dataset_parent_class)->get_property (object, prop_id, value, pspec);
    }
}

static void
pc_dataset_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PcDataset *self = PC_DATASET (object);

  switch (prop_id)
    {
    case PROP_DISPLAY_LANGUAGES:
      pc_dataset_set_display_languages (self, g_value_get_boxed (value));
      break;

    case PROP_AS_OF:
      pc_dataset_set_as_of (self, g_value_get_boxed (value));
      break;

    default:
      G_OBJECT_CLASS (pc_dataset_parent_class)->set_property (object, prop_id, value, pspec);
    }
}

static void
pc_dataset_class_init (PcDatasetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  PcRecordClass *record_class = PC_RECORD_CLASS (klass);

  object_class->finalize = pc_dataset_finalize;
  object_class->get_property = pc_dataset_get_property;
  object_class->set_property = pc_dataset_set_property;
  record_class->changed = pc_dataset_changed;
  record_class->retranslate = pc_dataset_retranslate;

  pc_record_class_install_fields (record_class, fields, G_N_ELEMENTS (fields));

  /**
   * PcDataset:display-languages:
   *
   * The languages in which texts are shown, best first.
   *
   * Until it is set, it follows the locale and the main language of the file.
   */
  properties[PROP_DISPLAY_LANGUAGES] =
    g_param_spec_boxed ("display-languages", NULL, NULL,
                        G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcDataset:as-of:
   *
   * The day on which the relations are seen, %NULL for today.
   *
   * What a city derives from its periods, such as [property@City:kind] and [property@City:ended], is that
   * of the day. The file knows nothing of it.
   */
  properties[PROP_AS_OF] =
    g_param_spec_boxed ("as-of", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PcDataset::content-changed:
   * @self: the dataset
   *
   * Something in the dataset has changed, however deep, or reads differently now.
   *
   * It comes once for each single change, so what takes long should wait for the last one.
   */
  signals[CONTENT_CHANGED] =
    g_signal_new ("content-changed", PC_TYPE_DATASET, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_dataset_init (PcDataset *self)
{
}

/**
 * pc_dataset_new:
 *
 * Makes an empty dataset.
 *
 * Returns: (transfer full): a new dataset
 */
PcDataset *
pc_dataset_new (void)
{
  return g_object_new (PC_TYPE_DATASET, NULL);
}

/**
 * pc_dataset_get_schema:
 * @self: a `PcDataset`
 *
 * Gets the name of the schema.
 *
 * Returns: (transfer none) (nullable): the schema
 */
const char *
pc_dataset_get_schema (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_string (PC_RECORD (self), PC_DATASET_FIELD_SCHEMA);
}

/**
 * pc_dataset_get_format:
 * @self: a `PcDataset`
 *
 * Gets the mark of the file format.
 *
 * Returns: (transfer none) (nullable): the format
 */
const char *
pc_dataset_get_format (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_string (PC_RECORD (self), PC_DATASET_FIELD_FORMAT);
}

/**
 * pc_dataset_get_version:
 * @self: a `PcDataset`
 *
 * Gets the version of the format.
 *
 * Returns: the version
 */
gint64
pc_dataset_get_version (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), 0);

  return pc_record_get_integer (PC_RECORD (self), PC_DATASET_FIELD_VERSION);
}

/**
 * pc_dataset_get_title:
 * @self: a `PcDataset`
 *
 * Gets the title of the collection.
 *
 * Returns: (transfer none) (nullable): the title
 */
const PcLocalizedText *
pc_dataset_get_title (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_text (PC_RECORD (self), PC_DATASET_FIELD_TITLE);
}

/**
 * pc_dataset_get_description:
 * @self: a `PcDataset`
 *
 * Gets one or two sentences on the collection.
 *
 * Returns: (transfer none) (nullable): the description
 */
const PcLocalizedText *
pc_dataset_get_description (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_text (PC_RECORD (self), PC_DATASET_FIELD_DESCRIPTION);
}

/**
 * pc_dataset_get_languages:
 * @self: a `PcDataset`
 *
 * Gets the languages that every text has, the main one first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the languages
 */
const char * const *
pc_dataset_get_languages (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), PC_DATASET_FIELD_LANGUAGES);
}

/**
 * pc_dataset_get_baseline:
 * @self: a `PcDataset`
 *
 * Gets the document that the collection starts from.
 *
 * Returns: (transfer none) (nullable): the baseline
 */
PcBaseline *
pc_dataset_get_baseline (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_record (PC_RECORD (self), PC_DATASET_FIELD_BASELINE);
}

/**
 * pc_dataset_get_compiled:
 * @self: a `PcDataset`
 *
 * Gets the date on which the collection was put together.
 *
 * Returns: (transfer none) (nullable): the compiled
 */
const PcDate *
pc_dataset_get_compiled (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_date (PC_RECORD (self), PC_DATASET_FIELD_COMPILED);
}

/**
 * pc_dataset_get_attribution:
 * @self: a `PcDataset`
 *
 * Gets the credits that have to be shown with the data.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the attribution
 */
const char * const *
pc_dataset_get_attribution (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), PC_DATASET_FIELD_ATTRIBUTION);
}

/**
 * pc_dataset_get_home:
 * @self: a `PcDataset`
 *
 * Gets the city whose relations are described.
 *
 * Returns: (transfer none) (nullable): the home
 */
PcPlace *
pc_dataset_get_home (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_record (PC_RECORD (self), PC_DATASET_FIELD_HOME);
}

/**
 * pc_dataset_get_kinds:
 * @self: a `PcDataset`
 *
 * Gets the kinds of relation, in the order in which they are shown.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_kinds (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_KINDS);
}

/**
 * pc_dataset_get_agreement_kinds:
 * @self: a `PcDataset`
 *
 * Gets the kinds of document.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_agreement_kinds (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_AGREEMENT_KINDS);
}

/**
 * pc_dataset_get_areas:
 * @self: a `PcDataset`
 *
 * Gets the fields of co-operation.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_areas (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_AREAS);
}

/**
 * pc_dataset_get_countries:
 * @self: a `PcDataset`
 *
 * Gets the countries.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_countries (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_COUNTRIES);
}

/**
 * pc_dataset_get_continents:
 * @self: a `PcDataset`
 *
 * Gets the continents, in the order in which they are shown.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_continents (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_CONTINENTS);
}

/**
 * pc_dataset_get_sections:
 * @self: a `PcDataset`
 *
 * Gets the explanations for readers.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_sections (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_SECTIONS);
}

/**
 * pc_dataset_get_greetings:
 * @self: a `PcDataset`
 *
 * Gets a formal welcome by language.
 *
 * Returns: (transfer none) (nullable): the greetings
 */
const PcStringMap *
pc_dataset_get_greetings (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_string_map (PC_RECORD (self), PC_DATASET_FIELD_GREETINGS);
}

/**
 * pc_dataset_get_greeting_confidence:
 * @self: a `PcDataset`
 *
 * Gets how sure the wording of each greeting is.
 *
 * Returns: (transfer none) (nullable): the greeting confidence
 */
const PcStringMap *
pc_dataset_get_greeting_confidence (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_string_map (PC_RECORD (self), PC_DATASET_FIELD_GREETING_CONFIDENCE);
}

/**
 * pc_dataset_get_provenance:
 * @self: a `PcDataset`
 *
 * Gets the sources of those members that carry none of their own.
 *
 * Returns: (transfer none) (nullable): the provenance
 */
const PcSourceMap *
pc_dataset_get_provenance (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_source_map (PC_RECORD (self), PC_DATASET_FIELD_PROVENANCE);
}

/**
 * pc_dataset_get_cities:
 * @self: a `PcDataset`
 *
 * Gets the cities.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_cities (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_CITIES);
}

/**
 * pc_dataset_get_organisations:
 * @self: a `PcDataset`
 *
 * Gets the international organisations.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_organisations (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_ORGANISATIONS);
}

/**
 * pc_dataset_get_legal_basis:
 * @self: a `PcDataset`
 *
 * Gets the decisions of the home city, in date order.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_legal_basis (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_LEGAL_BASIS);
}

/**
 * pc_dataset_get_statements:
 * @self: a `PcDataset`
 *
 * Gets what the baseline document asserts in prose.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_statements (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_STATEMENTS);
}

/**
 * pc_dataset_get_sources:
 * @self: a `PcDataset`
 *
 * Gets the sources.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_dataset_get_sources (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_DATASET_FIELD_SOURCES);
}

/**
 * pc_dataset_get_display_languages:
 * @self: a `PcDataset`
 *
 * Gets the languages in which texts are shown, best first.
 *
 * Returns: (transfer none) (array zero-terminated=1): language tags
 */
const char * const *
pc_dataset_get_display_languages (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  if (!self->display_languages)
    {
      const char * const *languages = pc_dataset_get_languages (self);

      self->display_languages = pc_language_priority (g_get_language_names (),
                                                      languages ? languages[0] : NULL);
    }

  return (const char * const *) self->display_languages;
}

/**
 * pc_dataset_set_display_languages:
 * @self: a `PcDataset`
 * @languages: (nullable) (array zero-terminated=1): language tags, best first, or %NULL to follow the locale
 *
 * Sets the languages in which texts are shown.
 */
void
pc_dataset_set_display_languages (PcDataset          *self,
                                  const char * const *languages)
{
  g_return_if_fail (PC_IS_DATASET (self));

  if (languages && g_strv_equal (languages, pc_dataset_get_display_languages (self)))
    {
      self->display_languages_set = TRUE;
      return;
    }

  g_strfreev (self->display_languages);
  self->display_languages = g_strdupv ((char **) languages);
  self->display_languages_set = languages != NULL;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DISPLAY_LANGUAGES]);
  pc_record_retranslate (PC_RECORD (self));
}

static gboolean
is_public (PcRecord      *record,
           const PcField *field,
           gpointer       data)
{
  if (PC_IS_CONTACT (record) && !field)
    return pc_contact_get_visibility (PC_CONTACT (record)) == PC_VISIBILITY_PUBLIC;

  if (PC_IS_CITY (record) && field)
    return !g_str_equal (field->member, "claims") && !g_str_equal (field->member, "missing");

  return TRUE;
}

/**
 * pc_dataset_get_as_of:
 * @self: a `PcDataset`
 *
 * Gets the day on which the relations are seen.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL for today
 */
const PcDate *
pc_dataset_get_as_of (PcDataset *self)
{
  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  return self->as_of;
}

/**
 * pc_dataset_set_as_of:
 * @self: a `PcDataset`
 * @as_of: (nullable): a date; of a year or month, its first day is taken. %NULL for today
 *
 * Sets the day on which the relations are seen.
 */
void
pc_dataset_set_as_of (PcDataset    *self,
                      const PcDate *as_of)
{
  g_autoptr (PcDate) day = NULL;

  g_return_if_fail (PC_IS_DATASET (self));

  if (as_of)
    day = pc_date_new (pc_date_get_year (as_of), MAX (pc_date_get_month (as_of), 1), MAX (pc_date_get_day (as_of), 1));
  if (pc_date_equal (day, self->as_of))
    return;

  g_clear_pointer (&self->as_of, pc_date_free);
  self->as_of = g_steal_pointer (&day);

  pc_dataset_tell_cities (self, pc_city_day_changed);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}

/**
 * pc_dataset_dup_public_copy:
 * @self: a `PcDataset`
 *
 * Copies what guests may see: no internal contacts, no disagreements of sources, nothing of what is
 * missing, and no members that the program does not know.
 *
 * Returns: (transfer full): a new dataset
 */
PcDataset *
pc_dataset_dup_public_copy (PcDataset *self)
{
  PcDataset *copy;

  g_return_val_if_fail (PC_IS_DATASET (self), NULL);

  copy = PC_DATASET (pc_record_copy (PC_RECORD (self), NULL, is_public, NULL));
  if (self->display_languages_set)
    pc_dataset_set_display_languages (copy, pc_dataset_get_display_languages (self));

  return copy;
}
