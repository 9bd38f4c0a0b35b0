/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-place-private.h"

#include "pc-bidi-text.h"
#include "pc-country-private.h"
#include "pc-dataset.h"
#include "pc-record-private.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  /* Made of several fields, and kept until one of them changes. */
  gboolean      has_endonym;
  char         *endonym;
  char         *subtitle;
  char         *collation_key;
  PcSearchText *search_text;
  guint         n_visible;
} PcPlacePrivate;

/**
 * PcPlace:
 *
 * A city with its names, position and outside identifiers.
 */
G_DEFINE_TYPE_WITH_PRIVATE (PcPlace, pc_place, PC_TYPE_RECORD)

typedef enum
{
  PROP_NAME = 1,
  PROP_COUNTRY_NAME,
  PROP_ENDONYM,
  PROP_SUBTITLE,
  N_PROPS
} PcPlaceProps;

static GParamSpec *properties[N_PROPS];

static const PcFieldInfo fields[] = {
  [PC_PLACE_FIELD_ID] = { "id", PC_FIELD_STRING },
  [PC_PLACE_FIELD_NAMES] = { "names", PC_FIELD_TEXT },
  [PC_PLACE_FIELD_ENDONYMS] = { "endonyms", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_endonym_get_type },
  [PC_PLACE_FIELD_ALIASES] = { "aliases", PC_FIELD_STRINGS },
  [PC_PLACE_FIELD_COUNTRY] = { "country", PC_FIELD_STRING },
  [PC_PLACE_FIELD_LANGUAGES] = { "languages", PC_FIELD_STRINGS },
  [PC_PLACE_FIELD_LOCATION] = { "location", PC_FIELD_RECORD, PC_FIELD_FLAGS_NONE, pc_location_get_type },
  [PC_PLACE_FIELD_TIME_ZONE] = { "timeZone", PC_FIELD_STRING },
  [PC_PLACE_FIELD_POPULATION] = { "population", PC_FIELD_RECORD, PC_FIELD_FLAGS_NONE, pc_population_get_type },
  [PC_PLACE_FIELD_IDENTIFIERS] = { "identifiers", PC_FIELD_STRING_MAP },
  [PC_PLACE_FIELD_PROVENANCE] = { "provenance", PC_FIELD_SOURCE_MAP },
};

static void
pc_place_forget_texts (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);

  priv->has_endonym = FALSE;
  g_clear_pointer (&priv->endonym, g_free);
  g_clear_pointer (&priv->subtitle, g_free);
  g_clear_pointer (&priv->collation_key, g_free);
  g_clear_pointer (&priv->search_text, pc_search_text_free);
}

static void
pc_place_notify (PcPlace      *self,
                 PcPlaceProps  prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
pc_place_changed (PcRecord      *record,
                  const PcField *field)
{
  PcPlace *self = PC_PLACE (record);

  if (field->index == PC_PLACE_FIELD_NAMES ||
      field->index == PC_PLACE_FIELD_ENDONYMS ||
      field->index == PC_PLACE_FIELD_ALIASES ||
      field->index == PC_PLACE_FIELD_COUNTRY ||
      field->index == PC_PLACE_FIELD_ID)
    {
      pc_place_forget_texts (self);
      pc_place_notify (self, PROP_NAME);
      pc_place_notify (self, PROP_COUNTRY_NAME);
      pc_place_notify (self, PROP_ENDONYM);
      pc_place_notify (self, PROP_SUBTITLE);
    }

  PC_RECORD_CLASS (pc_place_parent_class)->changed (record, field);
}

static void
pc_place_retranslate (PcRecord *record)
{
  PcPlace *self = PC_PLACE (record);

  pc_place_forget_texts (self);
  pc_place_notify (self, PROP_NAME);
  pc_place_notify (self, PROP_COUNTRY_NAME);
  pc_place_notify (self, PROP_ENDONYM);
  pc_place_notify (self, PROP_SUBTITLE);

  PC_RECORD_CLASS (pc_place_parent_class)->retranslate (record);
}

static void
pc_place_finalize (GObject *object)
{
  pc_place_forget_texts (PC_PLACE (object));

  G_OBJECT_CLASS (pc_place_parent_class)->finalize (object);
}

static void
pc_place_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  PcPlace *self = PC_PLACE (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, pc_place_get_name (self));
      break;

    case PROP_COUNTRY_NAME:
      g_value_set_string (value, pc_place_get_country_name (self));
      break;

    case PROP_ENDONYM:
      g_value_set_string (value, pc_place_get_endonym (self));
      break;

    case PROP_SUBTITLE:
      g_value_set_string (value, pc_place_get_subtitle (self));
      break;

    default:
      G_OBJECT_CLASS (pc_place_parent_class)->get_property (object, prop_id, value, pspec);
    }
}

static void
pc_place_class_init (PcPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  PcRecordClass *record_class = PC_RECORD_CLASS (klass);

  object_class->finalize = pc_place_finalize;
  object_class->get_property = pc_place_get_property;
  record_class->changed = pc_place_changed;
  record_class->retranslate = pc_place_retranslate;

  pc_record_class_install_fields (record_class, fields, G_N_ELEMENTS (fields));

  /**
   * PcPlace:name:
   *
   * The name in the interface's language.
   */
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcPlace:country-name:
   *
   * The name of the country in the interface's language, or its code.
   */
  properties[PROP_COUNTRY_NAME] =
    g_param_spec_string ("country-name", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcPlace:endonym:
   *
   * The names used in the city itself, those that differ from [property@Place:name].
   */
  properties[PROP_ENDONYM] =
    g_param_spec_string ("endonym", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcPlace:subtitle:
   *
   * The endonym and the country, for the second line of a row.
   */
  properties[PROP_SUBTITLE] =
    g_param_spec_string ("subtitle", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_place_init (PcPlace *self)
{
}

/**
 * pc_place_get_id:
 * @self: a `PcPlace`
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id
 */
const char *
pc_place_get_id (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), PC_PLACE_FIELD_ID);
}

/**
 * pc_place_get_names:
 * @self: a `PcPlace`
 *
 * Gets the name in each language.
 *
 * Returns: (transfer none) (nullable): the names
 */
const PcLocalizedText *
pc_place_get_names (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_text (PC_RECORD (self), PC_PLACE_FIELD_NAMES);
}

/**
 * pc_place_get_endonyms:
 * @self: a `PcPlace`
 *
 * Gets the names used in the city itself.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_place_get_endonyms (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_records (PC_RECORD (self), PC_PLACE_FIELD_ENDONYMS);
}

/**
 * pc_place_get_aliases:
 * @self: a `PcPlace`
 *
 * Gets older or variant spellings, for search.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the aliases
 */
const char * const *
pc_place_get_aliases (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), PC_PLACE_FIELD_ALIASES);
}

/**
 * pc_place_get_country:
 * @self: a `PcPlace`
 *
 * Gets the code of the country.
 *
 * Returns: (transfer none) (nullable): the country
 */
const char *
pc_place_get_country (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), PC_PLACE_FIELD_COUNTRY);
}

/**
 * pc_place_get_languages:
 * @self: a `PcPlace`
 *
 * Gets the official or main languages, the first one first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the languages
 */
const char * const *
pc_place_get_languages (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), PC_PLACE_FIELD_LANGUAGES);
}

/**
 * pc_place_get_location:
 * @self: a `PcPlace`
 *
 * Gets the position.
 *
 * Returns: (transfer none) (nullable): the location
 */
PcLocation *
pc_place_get_location (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_record (PC_RECORD (self), PC_PLACE_FIELD_LOCATION);
}

/**
 * pc_place_get_time_zone:
 * @self: a `PcPlace`
 *
 * Gets the IANA name of the time zone.
 *
 * Returns: (transfer none) (nullable): the time zone
 */
const char *
pc_place_get_time_zone (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_string (PC_RECORD (self), PC_PLACE_FIELD_TIME_ZONE);
}

/**
 * pc_place_get_population:
 * @self: a `PcPlace`
 *
 * Gets the number of residents.
 *
 * Returns: (transfer none) (nullable): the population
 */
PcPopulation *
pc_place_get_population (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_record (PC_RECORD (self), PC_PLACE_FIELD_POPULATION);
}

/**
 * pc_place_get_identifiers:
 * @self: a `PcPlace`
 *
 * Gets the keys in outside registers.
 *
 * Returns: (transfer none) (nullable): the identifiers
 */
const PcStringMap *
pc_place_get_identifiers (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_string_map (PC_RECORD (self), PC_PLACE_FIELD_IDENTIFIERS);
}

/**
 * pc_place_get_provenance:
 * @self: a `PcPlace`
 *
 * Gets the sources of the members that carry none of their own.
 *
 * Returns: (transfer none) (nullable): the provenance
 */
const PcSourceMap *
pc_place_get_provenance (PcPlace *self)
{
  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  return pc_record_get_source_map (PC_RECORD (self), PC_PLACE_FIELD_PROVENANCE);
}

/**
 * pc_place_lookup_country:
 * @self: a `PcPlace`
 *
 * Finds the country that [method@Place.get_country] names.
 *
 * Returns: (transfer none) (nullable): the country
 */
PcCountry *
pc_place_lookup_country (PcPlace *self)
{
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  dataset = pc_record_get_dataset (PC_RECORD (self));

  return dataset ? pc_dataset_lookup_country (dataset, pc_place_get_country (self)) : NULL;
}

/**
 * pc_place_get_name:
 * @self: a `PcPlace`
 *
 * Gets the name in the interface's language; without any name, the id.
 *
 * Returns: (transfer none) (nullable): the name
 */
const char *
pc_place_get_name (PcPlace *self)
{
  const char *name;

  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  name = pc_record_get_display_at (PC_RECORD (self), PC_PLACE_FIELD_NAMES);

  return name ? name : pc_place_get_id (self);
}

/**
 * pc_place_get_country_name:
 * @self: a `PcPlace`
 *
 * Gets the name of the country in the interface's language; if the country is not defined, its code.
 *
 * Returns: (transfer none) (nullable): the name
 */
const char *
pc_place_get_country_name (PcPlace *self)
{
  PcCountry *country;
  const char *name;

  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  country = pc_place_lookup_country (self);
  name = country ? pc_record_get_display (PC_RECORD (country), "names") : NULL;

  return name ? name : pc_place_get_country (self);
}

static char *
pc_place_create_endonym (PcPlace *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (4, NULL, TRUE);
  const char *shown = pc_place_get_name (self);

  for (guint i = 0; i < pc_record_get_n_records (PC_RECORD (self), PC_PLACE_FIELD_ENDONYMS); i++)
    {
      PcEndonym *endonym = pc_record_peek_record (PC_RECORD (self), PC_PLACE_FIELD_ENDONYMS, i);
      const char *name = pc_endonym_get_name (endonym);

      if (name && g_strcmp0 (name, shown) != 0 &&
          !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer) name);
    }

  if (names->len == 0)
    return NULL;

  /* Translators: what stands between the names of a city, such as “Bruxelles, Brussel” */
  return g_strjoinv (C_("list of names", ", "), (char **) names->pdata);
}

/**
 * pc_place_get_endonym:
 * @self: a `PcPlace`
 *
 * Gets the names used in the city itself, those that differ from the one shown.
 *
 * Returns: (transfer none) (nullable): the names, or %NULL if there are none
 */
const char *
pc_place_get_endonym (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);

  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  if (!priv->has_endonym)
    {
      priv->endonym = pc_place_create_endonym (self);
      priv->has_endonym = TRUE;
    }

  return priv->endonym;
}

static char *
pc_place_create_subtitle (PcPlace *self)
{
  const char *endonym = pc_place_get_endonym (self);
  const char *country = pc_place_get_country_name (self);
  g_autofree char *isolated = endonym ? pc_isolate (endonym) : NULL;

  if (!isolated)
    return g_strdup (country ? country : "");
  if (!country)
    return g_steal_pointer (&isolated);

  /* Translators: the name of a city in its own language and its country, such as “Nürnberg · Germany” */
  return g_strdup_printf (C_("endonym and country", "%s · %s"), isolated, country);
}

/**
 * pc_place_get_subtitle:
 * @self: a `PcPlace`
 *
 * Gets the endonym and the country, for the second line of a row. The endonym is isolated, so that an
 * Arabic one does not turn the line round.
 *
 * Returns: (transfer none): the text
 */
const char *
pc_place_get_subtitle (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);

  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  if (!priv->subtitle)
    priv->subtitle = pc_place_create_subtitle (self);

  return priv->subtitle;
}

/**
 * pc_place_get_coordinate:
 * @self: a `PcPlace`
 * @coordinate: (out caller-allocates): return location for the position
 *
 * Gets the position, if it is known and a point on the earth.
 *
 * Returns: %TRUE if @coordinate was set
 */
gboolean
pc_place_get_coordinate (PcPlace      *self,
                         PcCoordinate *coordinate)
{
  PcLocation *location;

  g_return_val_if_fail (PC_IS_PLACE (self), FALSE);
  g_return_val_if_fail (coordinate != NULL, FALSE);

  location = pc_place_get_location (self);
  if (!location)
    return FALSE;

  coordinate->latitude = pc_location_get_latitude (location);
  coordinate->longitude = pc_location_get_longitude (location);

  return pc_coordinate_is_valid (coordinate);
}

/**
 * pc_place_dup_time_zone:
 * @self: a `PcPlace`
 *
 * Gets the time zone.
 *
 * Returns: (transfer full) (nullable): the time zone, or %NULL if it is not given or not known here
 */
GTimeZone *
pc_place_dup_time_zone (PcPlace *self)
{
  const char *name;

  g_return_val_if_fail (PC_IS_PLACE (self), NULL);

  name = pc_place_get_time_zone (self);

  return name ? g_time_zone_new_identifier (name) : NULL;
}

static void
add_phrase (PcSearchText *text,
            const char   *phrase)
{
  if (phrase)
    pc_search_text_add (text, phrase);
}

static void
pc_place_add_endonyms (PcPlace      *self,
                       PcSearchText *text)
{
  for (guint i = 0; i < pc_record_get_n_records (PC_RECORD (self), PC_PLACE_FIELD_ENDONYMS); i++)
    add_phrase (text, pc_endonym_get_name (pc_record_peek_record (PC_RECORD (self), PC_PLACE_FIELD_ENDONYMS, i)));
}

static void
pc_place_create_search_text (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);
  const PcLocalizedText *names = pc_place_get_names (self);
  const char * const *aliases = pc_place_get_aliases (self);
  PcCountry *country = pc_place_lookup_country (self);
  PcSearchText *text = pc_search_text_new ();

  add_phrase (text, pc_place_get_name (self));
  pc_place_add_endonyms (self, text);
  add_phrase (text, pc_place_get_country_name (self));
  priv->n_visible = pc_search_text_get_size (text);

  for (guint i = 0; i < pc_localized_text_get_size (names); i++)
    add_phrase (text, pc_localized_text_get_text (names, i));
  for (guint i = 0; aliases && aliases[i]; i++)
    add_phrase (text, aliases[i]);
  if (country)
    pc_search_text_add_all (text, pc_country_get_search_text (country));

  priv->search_text = text;
}

/*
 * Gets all that the place can be found by: its names in every language, the endonyms, the aliases and
 * the names of the country. The name shown comes first.
 */
const PcSearchText *
pc_place_get_search_text (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);

  if (!priv->search_text)
    pc_place_create_search_text (self);

  return priv->search_text;
}

/*
 * Gets the number of phrases, at the beginning of the search text, that a row shows.
 */
guint
pc_place_get_n_visible (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);

  pc_place_get_search_text (self);

  return priv->n_visible;
}

/*
 * Gets what the name shown is ordered by in the locale.
 */
const char *
pc_place_get_collation_key (PcPlace *self)
{
  PcPlacePrivate *priv = pc_place_get_instance_private (self);

  if (!priv->collation_key)
    {
      const char *name = pc_place_get_name (self);

      priv->collation_key = g_utf8_collate_key (name ? name : "", -1);
    }

  return priv->collation_key;
}
