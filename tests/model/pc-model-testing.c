/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#include <locale.h>

static const PcField *
find_field (gpointer    record,
            const char *property)
{
  const PcField *field = pc_record_class_find_property (PC_RECORD_GET_CLASS (record), property);

  g_assert_nonnull (field);

  return field;
}

gpointer
pc_test_append (gpointer    parent,
                const char *list,
                const char *first_property,
                ...)
{
  const PcField *field = find_field (parent, list);
  g_autoptr (PcRecord) record = pc_record_new (field->item_type, pc_record_get_dataset (parent));
  va_list args;

  va_start (args, first_property);
  g_object_set_valist (G_OBJECT (record), first_property, args);
  va_end (args);

  g_list_store_append (pc_record_get_list (parent, field), record);

  return record;
}

gpointer
pc_test_make (gpointer    parent,
              const char *property)
{
  const PcField *field = find_field (parent, property);
  g_autoptr (PcRecord) record = pc_record_new (field->item_type, pc_record_get_dataset (parent));

  g_object_set (parent, property, record, NULL);

  return record;
}

gpointer
pc_test_get (gpointer    parent,
             const char *list,
             guint       position)
{
  GListModel *records = G_LIST_MODEL (pc_record_get_list (parent, find_field (parent, list)));
  g_autoptr (GObject) record = g_list_model_get_item (records, position);

  g_assert_nonnull (record);

  return record;
}

PcCity *
pc_test_get_city (PcDataset  *dataset,
                  const char *id)
{
  PcCity *city = pc_dataset_lookup_city (dataset, id);

  g_assert_nonnull (city);

  return city;
}

void
pc_test_set_text (gpointer    record,
                  const char *property,
                  const char *english,
                  const char *polish)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("en", english, "pl", polish, NULL);

  g_object_set (record, property, text, NULL);
}

void
pc_test_set_date (gpointer    record,
                  const char *property,
                  const char *date)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDate) value = pc_date_new_from_string (date, &error);

  g_assert_no_error (error);
  g_object_set (record, property, value, NULL);
}

void
pc_test_set_strings (gpointer    record,
                     const char *property,
                     const char *first,
                     ...)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;
  va_list args;

  va_start (args, first);
  for (const char *string = first; string; string = va_arg (args, const char *))
    g_strv_builder_add (builder, string);
  va_end (args);

  strings = g_strv_builder_end (builder);
  g_object_set (record, property, strings, NULL);
}

void
pc_test_set_map (gpointer    record,
                 const char *property,
                 const char *first_key,
                 ...)
{
  g_autoptr (PcStringMap) map = pc_string_map_new ();
  va_list args;

  va_start (args, first_key);
  for (const char *key = first_key; key; key = va_arg (args, const char *))
    pc_string_map_append_string (map, key, va_arg (args, const char *));
  va_end (args);

  g_object_set (record, property, map, NULL);
}

void
pc_test_set_sources (gpointer    record,
                     const char *property,
                     const char *first_key,
                     ...)
{
  g_autoptr (PcSourceMap) map = pc_source_map_new ();
  va_list args;

  va_start (args, first_key);
  for (const char *key = first_key; key; key = va_arg (args, const char *))
    {
      const char *sources[] = { va_arg (args, const char *), NULL };

      pc_source_map_append (map, key, sources);
    }
  va_end (args);

  g_object_set (record, property, map, NULL);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

guint *
pc_test_count_notify (gpointer    object,
                      const char *property)
{
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);
  guint *count = g_new0 (guint, 1);

  g_object_set_data_full (object, g_intern_string (signal), count, g_free);
  g_signal_connect_swapped (object, signal, G_CALLBACK (count_cb), count);

  return count;
}

gboolean
pc_test_set_locale (const char *locale)
{
  g_autofree char *message = g_strdup_printf ("the locale %s is not installed", locale);

  if (setlocale (LC_ALL, locale))
    return TRUE;

  g_test_skip (message);

  return FALSE;
}

static void
add_position (gpointer place,
              double   latitude,
              double   longitude)
{
  g_object_set (pc_test_make (place, "location"), "latitude", latitude, "longitude", longitude, NULL);
}

static void
add_kinds (PcDataset *dataset)
{
  PcKind *kind;

  kind = pc_test_append (dataset, "kinds", "id", "twin", "formal", TRUE, NULL);
  pc_test_set_text (kind, "name", "Twin city", "Miasto bliźniacze");
  pc_test_set_text (kind, "plural", "Twin cities", "Miasta bliźniacze");

  kind = pc_test_append (dataset, "kinds", "id", "partner", "formal", TRUE, NULL);
  pc_test_set_text (kind, "name", "Partner city", "Miasto partnerskie");
  pc_test_set_text (kind, "plural", "Partner cities", "Miasta partnerskie");

  kind = pc_test_append (dataset, "kinds", "id", "no-agreement", "formal", FALSE, NULL);
  pc_test_set_text (kind, "name", "City without an agreement", "Miasto bez umowy");
  pc_test_set_text (kind, "plural", "Cities without an agreement", "Miasta bez umowy");

  pc_test_set_text (pc_test_append (dataset, "agreement-kinds", "id", "twinning-agreement", NULL),
                    "name", "Twinning agreement", "Umowa bliźniacza");
  pc_test_set_text (pc_test_append (dataset, "areas", "id", "culture", "core", TRUE, NULL),
                    "name", "Culture", "Kultura");
  pc_test_set_text (pc_test_append (dataset, "areas", "id", "transport", NULL),
                    "name", "Transport", "Transport");
}

static void
add_countries (PcDataset *dataset)
{
  pc_test_set_text (pc_test_append (dataset, "countries", "id", "IT", "continent", "europe", NULL),
                    "names", "Italy", "Włochy");
  pc_test_set_text (pc_test_append (dataset, "countries", "id", "PL", "continent", "europe", NULL),
                    "names", "Poland", "Polska");
  pc_test_set_text (pc_test_append (dataset, "countries", "id", "UA", "continent", "europe", NULL),
                    "names", "Ukraine", "Ukraina");
  pc_test_set_text (pc_test_append (dataset, "continents", "id", "europe", NULL),
                    "name", "Europe", "Europa");
}

static void
add_home (PcDataset *dataset)
{
  PcPlace *home = pc_test_make (dataset, "home");

  g_object_set (home, "id", "krakow", "country", "PL", "time-zone", "Europe/Warsaw", NULL);
  pc_test_set_text (home, "names", "Kraków", "Kraków");
  pc_test_set_strings (home, "languages", "pl", NULL);
  add_position (home, 50.0614, 19.9366);
}

static void
add_kyiv_documents (PcCity *city)
{
  PcAgreement *agreement;
  PcEvent *event;
  PcClaim *claim;

  agreement = pc_test_append (city, "agreements", "id", "kyiv-1976", "kind", "twinning-agreement", NULL);
  pc_test_set_date (agreement, "date", "1976-12-12");
  pc_test_set_text (agreement, "title", "Agreement", "Umowa");
  agreement = pc_test_append (city, "agreements", "id", "kyiv-1993", "kind", "twinning-agreement", NULL);
  pc_test_set_date (agreement, "date", "1993-02-19");
  pc_test_set_text (agreement, "title", "Twinning", "Braterstwo");

  pc_test_append (city, "cooperation", "area", "transport", NULL);
  event = pc_test_append (city, "events", "id", "kyiv-2019-days", "area", "culture", NULL);
  pc_test_set_date (event, "date", "2019-06-01");
  pc_test_set_text (event, "title", "Days of Kyiv", "Dni Kijowa");

  claim = pc_test_append (city, "claims", "about", "/agreements/kyiv-1993/date", NULL);
  pc_test_set_strings (pc_test_append (claim, "values", "value", g_variant_new_string ("1993-02-19"), NULL),
                       "sources", "base", NULL);
  pc_test_set_strings (pc_test_append (claim, "values", "value", g_variant_new_string ("1992"), NULL),
                       "sources", "kp", NULL);
}

static void
add_kyiv (PcDataset *dataset)
{
  PcCity *city = pc_test_append (dataset, "cities", "id", "kyiv", "in-baseline", TRUE, "country", "UA",
                                 "time-zone", "Europe/Kyiv", NULL);
  PcRelation *relation;

  pc_test_set_text (city, "names", "Kyiv", "Kijów");
  pc_test_append (city, "endonyms", "lang", "uk", "name", "Київ", NULL);
  pc_test_set_strings (city, "aliases", "Kiev", "Kiew", NULL);
  pc_test_set_strings (city, "languages", "uk", NULL);
  pc_test_set_sources (city, "provenance", "names", "base", "endonyms/uk", "kp", "languages", "kp", "relation", "kp", NULL);
  add_position (city, 50.4547, 30.5238);

  relation = pc_test_append (city, "relations", "kind", "partner", NULL);
  pc_test_set_date (relation, "from", "1976-12-12");
  pc_test_set_date (relation, "until", "1993-02-19");
  relation = pc_test_append (city, "relations", "kind", "twin", NULL);
  pc_test_set_date (relation, "from", "1993-02-19");

  g_object_set (pc_test_make (city, "status"), "value", PC_STATUS_ACTIVE, NULL);
  pc_test_set_date (pc_city_get_status (city), "as-of", "2022-03-02");
  add_kyiv_documents (city);
}

static void
add_milan (PcDataset *dataset)
{
  PcCity *city = pc_test_append (dataset, "cities", "id", "milan", "in-baseline", TRUE, "country", "IT",
                                 "time-zone", "Europe/Rome", NULL);

  pc_test_set_text (city, "names", "Milan", "Mediolan");
  pc_test_append (city, "endonyms", "lang", "it", "name", "Milano", NULL);
  pc_test_set_strings (city, "languages", "it", NULL);
  add_position (city, 45.4643, 9.1895);
  pc_test_append (city, "relations", "kind", "partner", NULL);
  g_object_set (pc_test_make (city, "status"), "value", PC_STATUS_LISTED, NULL);
}

static void
add_lviv (PcDataset *dataset)
{
  PcCity *city = pc_test_append (dataset, "cities", "id", "lviv", "in-baseline", FALSE, "country", "UA",
                                 "time-zone", "Europe/Kyiv", NULL);

  pc_test_set_text (city, "names", "Lviv", "Lwów");
  pc_test_append (city, "endonyms", "lang", "uk", "name", "Львів", NULL);
  pc_test_set_strings (city, "languages", "uk", NULL);
  add_position (city, 49.8397, 24.0297);
  pc_test_set_date (pc_test_append (city, "relations", "kind", "no-agreement", NULL), "until", "2022-09-16");
  g_object_set (pc_test_make (city, "status"), "value", PC_STATUS_ENDED, NULL);
}

static void
add_sections (PcDataset *dataset)
{
  PcSection *section = pc_test_append (dataset, "sections", "id", "twin-cities", NULL);

  pc_test_set_text (section, "title", "Twin cities", "Miasta bliźniacze");
  pc_test_set_text (section, "text", "This is the state of 2007. There was one twin city.",
                    "Taki był stan w roku 2007. Było jedno miasto bliźniacze.");
  pc_test_set_strings (section, "sources", "base", NULL);

  pc_test_set_map (dataset, "greetings", "en", "Welcome to Kraków", "it", "Benvenuti a Cracovia",
                   "uk", "Ласкаво просимо до Кракова", NULL);
  pc_test_set_map (dataset, "greeting-confidence", "en", "high", "it", "high", "uk", "medium", NULL);
  pc_test_set_sources (dataset, "provenance", "greetings", "kp", NULL);
}

static void
add_statement (PcDataset *dataset)
{
  PcStatement *statement = pc_test_append (dataset, "statements", "id", "one-twin", NULL);
  PcAssertion *claims = pc_test_make (statement, "claims");

  pc_test_set_text (statement, "text", "There is one twin city.", "Jest jedno miasto bliźniacze.");
  g_object_set (claims, "kind", "twin", "count", G_GINT64_CONSTANT (1), NULL);
  pc_test_set_strings (claims, "cities", "kyiv", NULL);
}

static void
add_organisations (PcDataset *dataset)
{
  PcOrganisation *organisation = pc_test_append (dataset, "organisations", "id", "eurocities", NULL);
  PcOrganisationFact *fact;
  PcLegalAct *act;

  pc_test_set_text (organisation, "names", "Eurocities", "Eurocities");
  fact = pc_test_append (organisation, "facts", "kind", "membership", NULL);
  pc_test_set_date (fact, "date", "1998");
  pc_test_set_text (fact, "title", "Membership", "Członkostwo");

  act = pc_test_append (dataset, "legal-basis", "id", "resolution-2006", "document", "CXIII/1126/06", NULL);
  pc_test_set_text (act, "title", "Aims", "Cele");
  pc_test_set_date (act, "date", "2006-06-28");
}

PcDataset *
pc_test_dataset_new (void)
{
  const char * const english[] = { "en", "pl", NULL };
  PcDataset *dataset = pc_dataset_new ();
  PcBaseline *baseline = pc_test_make (dataset, "baseline");

  /* Whatever the language of the one who runs the tests. */
  pc_dataset_set_display_languages (dataset, english);

  g_object_set (dataset, "format", "partner-cities", "version", G_GINT64_CONSTANT (1), NULL);
  pc_test_set_strings (dataset, "languages", "en", "pl", NULL);
  pc_test_set_text (dataset, "title", "Partner cities", "Miasta partnerskie");
  g_object_set (baseline, "source", "base", NULL);
  pc_test_set_date (baseline, "date", "2007-12-22");
  pc_test_set_date (dataset, "compiled", "2026-11-20");

  add_home (dataset);
  add_kinds (dataset);
  add_countries (dataset);
  add_kyiv (dataset);
  add_milan (dataset);
  add_lviv (dataset);
  add_sections (dataset);
  add_statement (dataset);
  add_organisations (dataset);
  pc_test_append (dataset, "sources", "id", "base", "title", "The office’s page", "type", "official", NULL);
  pc_test_append (dataset, "sources", "id", "kp", "title", "Kyiv city portal", "type", "official-partner", NULL);

  return dataset;
}
