/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *name;
  void      (*spoil) (PcDataset *dataset);
  PcSeverity  severity;
  const char *pointer;
  const char *message;
} Case;

static gpointer
kyiv (PcDataset *dataset)
{
  return pc_test_get_city (dataset, "kyiv");
}

static void
kind_misspelt (PcDataset *dataset)
{
  g_object_set (pc_test_get (pc_test_get_city (dataset, "milan"), "relations", 0), "kind", "twinn", NULL);
}

static void
kind_swapped (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "relations", 0), "kind", "parnter", NULL);
}

static void
kind_of_agreement (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "agreements", 1), "kind", "pact", NULL);
}

static void
area_of_cooperation (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "events", 0), "area", "sport", NULL);
}

static void
country_undefined (PcDataset *dataset)
{
  g_object_set (pc_test_get_city (dataset, "lviv"), "country", "UX", NULL);
}

static void
continent_undefined (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "countries", 0), "continent", "atlantis", NULL);
}

static void
source_undefined (PcDataset *dataset)
{
  pc_test_set_strings (pc_test_get (dataset, "sections", 0), "sources", "base", "bass", NULL);
}

static void
source_of_provenance (PcDataset *dataset)
{
  pc_test_set_sources (kyiv (dataset), "provenance", "languages", "kp", "endonyms/uk", "nowhere-at-all", NULL);
}

static void
source_of_baseline (PcDataset *dataset)
{
  g_object_set (pc_dataset_get_baseline (dataset), "source", "other-page", NULL);
}

static void
source_unused (PcDataset *dataset)
{
  pc_test_append (dataset, "sources", "id", "idle", "title", "Idle", NULL);
}

static void
source_id_escaped (PcDataset *dataset)
{
  pc_test_append (dataset, "sources", "id", "a/b~c", "title", "Odd", NULL);
}

static void
two_cities (PcDataset *dataset)
{
  PcCity *copy = PC_CITY (pc_record_copy (PC_RECORD (pc_test_get_city (dataset, "milan")), dataset, NULL, NULL));

  g_list_store_append (G_LIST_STORE (pc_dataset_get_cities (dataset)), copy);
  g_object_unref (copy);
}

static void
city_like_home (PcDataset *dataset)
{
  g_object_set (pc_test_get_city (dataset, "milan"), "id", "krakow", NULL);
}

static void
two_agreements (PcDataset *dataset)
{
  g_list_store_remove_all (G_LIST_STORE (pc_city_get_claims (kyiv (dataset))));
  g_object_set (pc_test_get (kyiv (dataset), "agreements", 0), "id", "kyiv-1993", NULL);
}

static void
two_kinds (PcDataset *dataset)
{
  pc_test_set_text (pc_test_append (dataset, "kinds", "id", "twin", NULL), "name", "Twin", "Bliźniak");
}

static void
foreign_id (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "events", 0), "id", "kiev-days", NULL);
}

static void
period_backwards (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "relations", 0), "from", "1993-03");
}

static void
periods_overlap (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "relations", 0), "until", "1994");
}

static void
period_open (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "relations", 0), "until", NULL, NULL);
}

static void
period_without_start (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "relations", 1), "from", NULL, NULL);
}

static void
ended_but_open (PcDataset *dataset)
{
  g_object_set (pc_city_get_status (kyiv (dataset)), "value", PC_STATUS_ENDED, NULL);
}

static void
open_but_ended (PcDataset *dataset)
{
  g_object_set (pc_city_get_status (pc_test_get_city (dataset, "lviv")), "value", PC_STATUS_DORMANT, NULL);
}

static void
evidence_of_tomorrow (PcDataset *dataset)
{
  pc_test_set_date (pc_city_get_status (kyiv (dataset)), "as-of", "2026-11-21");
}

static void
event_of_tomorrow (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "events", 0), "date", "2027");
}

static void
event_of_this_year (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "events", 0), "date", "2026");
}

static void
event_backwards (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "events", 0), "end-date", "2019-05");
}

static void
agreement_backwards (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "agreements", 0), "valid-until", "1975");
}

static void
agreements_unordered (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "agreements", 0), "date", "1995");
}

static void
area_twice (PcDataset *dataset)
{
  pc_test_append (kyiv (dataset), "cooperation", "area", "transport", NULL);
}

static void
claim_about_nothing (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "claims", 0), "about", "/agreements/kyiv-1994/date", NULL);
}

static void
claim_beyond_the_list (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "claims", 0), "about", "/relations/2/kind", NULL);
}

static void
claim_of_others (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "agreements", 1), "date", "1994-02-19");
}

static void
claim_less_exact (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (kyiv (dataset), "agreements", 1), "date", "1993");
}

static void
country_unused (PcDataset *dataset)
{
  pc_test_set_text (pc_test_append (dataset, "countries", "id", "US", "continent", "europe", NULL),
                    "names", "United States", "Stany Zjednoczone");
}

static void
countries_unordered (PcDataset *dataset)
{
  GListStore *countries = G_LIST_STORE (pc_dataset_get_countries (dataset));
  g_autoptr (GObject) italy = g_list_model_get_item (G_LIST_MODEL (countries), 0);

  g_list_store_remove (countries, 0);
  g_list_store_insert (countries, 1, italy);
}

static void
country_name_twice (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "countries", 2), "names", "Ukraine", "Polska");
}

static void
country_without_source (PcDataset *dataset)
{
  pc_test_set_strings (pc_test_get (dataset, "countries", 0), "sources", "kp", NULL);
  pc_test_set_strings (pc_test_get (dataset, "countries", 1), "sources", "kp", NULL);
}

static void
country_code_unknown (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "countries", 2), "id", "UX", NULL);
  g_object_set (kyiv (dataset), "country", "UX", NULL);
  g_object_set (pc_test_get_city (dataset, "lviv"), "country", "UX", NULL);
}

static void
kind_unused (PcDataset *dataset)
{
  PcKind *kind = pc_test_append (dataset, "kinds", "id", "honorary-twin", NULL);

  pc_test_set_text (kind, "name", "Honorary twin city", "Honorowe miasto bliźniacze");
}

static void
agreement_kind_unused (PcDataset *dataset)
{
  pc_test_set_text (pc_test_append (dataset, "agreement-kinds", "id", "letter", NULL), "name", "Letter", "List");
}

static void
area_unused (PcDataset *dataset)
{
  pc_test_set_text (pc_test_append (dataset, "areas", "id", "sport", NULL), "name", "Sport", "Sport");
}

static void
section_short (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "sections", 0), "text", "One twin city of 2007.",
                    "Taki był stan w roku 2007. Było jedno.");
}

static void
section_with_brackets (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "sections", 0), "text", "Of 2007. There was one (Kyiv).",
                    "Taki był stan w roku 2007. Było jedno.");
}

static void
section_abbreviated (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "sections", 0), "text", "Of 2007. There was one.",
                    "Stan na koniec 2007 r. był taki. Było jedno.");
}

static void
section_unfinished (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "sections", 0), "text", "Of 2007. There was one",
                    "Taki był stan w roku 2007. Było jedno.");
}

static void
section_timeless (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "sections", 0), "text", "There was one. It was Kyiv.",
                    "Taki był stan w roku 2007. Było jedno.");
}

static void
section_long_sentence (PcDataset *dataset)
{
  g_autoptr (GString) text = g_string_new ("Of 2007. It");

  for (guint i = 0; i < 40; i++)
    g_string_append (text, " was");
  g_string_append (text, ".");

  pc_test_set_text (pc_test_get (dataset, "sections", 0), "text", text->str,
                    "Taki był stan w roku 2007. Było jedno.");
}

static void
section_title_differs (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "sections", 0), "title", "The twins", "Bliźnięta");
}

static void
section_without_source (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "sections", 0), "sources", NULL, NULL);
}

static void
greeting_unspoken (PcDataset *dataset)
{
  pc_test_set_map (dataset, "greetings", "en", "Welcome", "it", "Benvenuti", "uk", "Ласкаво просимо", "ja", "ようこそ", NULL);
  pc_test_set_map (dataset, "greeting-confidence", "en", "high", "it", "high", "uk", "high", "ja", "low", NULL);
}

static void
greeting_of_no_confidence (PcDataset *dataset)
{
  pc_test_set_map (dataset, "greeting-confidence", "en", "high", "uk", "high", NULL);
}

static void
confidence_of_no_greeting (PcDataset *dataset)
{
  pc_test_set_map (dataset, "greeting-confidence", "en", "high", "it", "high", "uk", "high", "pl", "high", NULL);
}

static void
greeting_missing (PcDataset *dataset)
{
  pc_test_set_map (dataset, "greetings", "en", "Welcome", "uk", "Ласкаво просимо", NULL);
  pc_test_set_map (dataset, "greeting-confidence", "en", "high", "uk", "high", NULL);
}

static void
greetings_without_source (PcDataset *dataset)
{
  pc_test_set_sources (dataset, "provenance", "kinds", "kp", NULL);
}

static void
no_languages (PcDataset *dataset)
{
  greeting_missing (dataset);
  g_object_set (pc_test_get_city (dataset, "milan"), "languages", NULL, NULL);
}

static void
languages_without_source (PcDataset *dataset)
{
  pc_test_set_sources (kyiv (dataset), "provenance", "names", "kp", NULL);
}

static void
provenance_of_nothing (PcDataset *dataset)
{
  pc_test_set_sources (kyiv (dataset), "provenance", "languages", "kp", "names/de", "kp", NULL);
}

static void
provenance_unset (PcDataset *dataset)
{
  pc_test_set_sources (kyiv (dataset), "provenance", "languages", "kp", "population", "kp", NULL);
}

static void
time_zone_unknown (PcDataset *dataset)
{
  g_object_set (kyiv (dataset), "time-zone", "Europe/Kiyv", NULL);
}

static void
alias_is_name (PcDataset *dataset)
{
  pc_test_set_strings (kyiv (dataset), "aliases", "Kiev", "Kijów", NULL);
}

static void
endonym_missing (PcDataset *dataset)
{
  g_object_set (pc_test_get (kyiv (dataset), "endonyms", 0), "lang", "ru", NULL);
  pc_test_set_sources (kyiv (dataset), "provenance", "languages", "kp", NULL);
}

static void
language_missing (PcDataset *dataset)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("en", "Culture", NULL);

  g_object_set (pc_test_get (dataset, "areas", 0), "name", text, NULL);
}

static void
language_of_another (PcDataset *dataset)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("en", "Culture", "pl", "Kultura", "cs", "Kultura", NULL);

  g_object_set (pc_test_get (dataset, "areas", 0), "name", text, NULL);
}

static void
languages_unordered (PcDataset *dataset)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("pl", "Kultura", "en", "Culture", NULL);

  g_object_set (pc_test_get (dataset, "areas", 0), "name", text, NULL);
}

static void
space_doubled (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "legal-basis", 0), "document", "CXIII  1126", NULL);
}

static void
space_at_the_end (PcDataset *dataset)
{
  pc_test_set_text (pc_test_get (dataset, "areas", 0), "name", "Culture ", "Kultura");
}

static void
string_empty (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "legal-basis", 0), "document", "", NULL);
}

static void
decomposed (PcDataset *dataset)
{
  pc_test_set_strings (kyiv (dataset), "aliases", "Kijo\xcc\x81w-2", NULL);
}

static void
path_of_a_computer (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "legal-basis", 0), "document", "~/uchwala.pdf", NULL);
}

static void
path_of_windows (PcDataset *dataset)
{
  g_object_set (pc_test_get (dataset, "legal-basis", 0), "document", "C:\\uchwala.pdf", NULL);
}

static void
list_empty (PcDataset *dataset)
{
  pc_test_set_strings (kyiv (dataset), "missing", NULL, NULL);
}

static void
statement_of_unknown_city (PcDataset *dataset)
{
  pc_test_set_strings (pc_statement_get_claims (pc_test_get (dataset, "statements", 0)), "cities", "kyv", NULL);
}

static void
statement_of_later_city (PcDataset *dataset)
{
  PcAssertion *claims = pc_statement_get_claims (pc_test_get (dataset, "statements", 0));

  pc_test_set_strings (claims, "cities", "lviv", NULL);
  g_object_set (claims, "kind", "no-agreement", NULL);
}

static void
statement_count (PcDataset *dataset)
{
  g_object_set (pc_statement_get_claims (pc_test_get (dataset, "statements", 0)), "count", G_GINT64_CONSTANT (2), NULL);
}

static void
statement_of_other_cities (PcDataset *dataset)
{
  pc_test_set_strings (pc_statement_get_claims (pc_test_get (dataset, "statements", 0)), "cities", "milan", NULL);
}

static void
set_agreement_claim (PcDataset  *dataset,
                     const char *agreement,
                     const char *date)
{
  PcAssertion *claims = pc_test_make (pc_test_get (dataset, "statements", 0), "claims");

  g_object_set (claims, "city", "kyiv", "kind", "twinning-agreement", "agreement", agreement, NULL);
  pc_test_set_date (claims, "date", date);
}

static void
statement_of_agreement (PcDataset *dataset)
{
  set_agreement_claim (dataset, "kyiv-1993", "1993-02-19");
}

static void
statement_of_unknown_agreement (PcDataset *dataset)
{
  set_agreement_claim (dataset, "kyiv-1994", "1993-02-19");
}

static void
statement_of_other_date (PcDataset *dataset)
{
  set_agreement_claim (dataset, "kyiv-1993", "1993-02-20");
}

static void
statement_of_unknown_act (PcDataset *dataset)
{
  g_object_set (pc_test_make (pc_test_get (dataset, "statements", 0), "claims"), "legal-basis", "resolution-2007", NULL);
}

static void
statement_by_unknown_kind (PcDataset *dataset)
{
  g_autoptr (PcStringMap) map = pc_string_map_new ();

  pc_string_map_append_integer (map, "twin", 1);
  pc_string_map_append_integer (map, "sister", 1);
  g_object_set (pc_test_make (pc_test_get (dataset, "statements", 0), "claims"), "by-kind", map, NULL);
}

#define ERROR PC_SEVERITY_ERROR
#define WARNING PC_SEVERITY_WARNING

/* A case without a message must give no problem; all others give exactly this one. */
static const Case cases[] = {
  { "kind-misspelt", kind_misspelt, ERROR, "/cities/1/relations/0/kind", "The kind “twinn” is not defined. Did you mean “twin”?" },
  { "kind-swapped", kind_swapped, ERROR, "/cities/0/relations/0/kind", "The kind “parnter” is not defined. Did you mean “partner”?" },
  { "kind-of-agreement", kind_of_agreement, ERROR, "/cities/0/agreements/1/kind", "The kind of agreement “pact” is not defined" },
  { "area-of-event", area_of_cooperation, ERROR, "/cities/0/events/0/area", "The field of co-operation “sport” is not defined" },
  { "country", country_undefined, ERROR, "/cities/2/country", "The country “UX” is not defined. Did you mean “UA”?" },
  { "continent", continent_undefined, ERROR, "/countries/0/continent", "The continent “atlantis” is not defined" },
  { "source", source_undefined, ERROR, "/sections/0/sources/1", "The source “bass” is not defined. Did you mean “base”?" },
  { "source-of-provenance", source_of_provenance, ERROR, "/cities/0/provenance/endonyms~1uk/0", "The source “nowhere-at-all” is not defined" },
  { "source-of-baseline", source_of_baseline, ERROR, "/baseline/source", "The source “other-page” is not defined" },
  { "source-unused", source_unused, WARNING, "/sources/idle", "Nothing in the file rests on the source “idle”" },
  { "source-id-escaped", source_id_escaped, WARNING, "/sources/a~1b~0c", "Nothing in the file rests on the source “a/b~c”" },
  { "two-cities", two_cities, ERROR, "/cities/3/id", "Two cities have the id “milan”; ids must be unique" },
  { "city-like-home", city_like_home, ERROR, "/cities/1/id", "Two cities have the id “krakow”; ids must be unique" },
  { "two-agreements", two_agreements, ERROR, "/cities/0/agreements/1/id", "Two agreements have the id “kyiv-1993”; ids must be unique" },
  { "two-kinds", two_kinds, ERROR, "/kinds/3/id", "Two kinds have the id “twin”; ids must be unique" },
  { "foreign-id", foreign_id, WARNING, "/cities/0/events/0/id", "The id “kiev-days” does not begin with “kyiv-”, as those of its city do" },
  { "period-backwards", period_backwards, ERROR, "/cities/0/relations/0/until", "The period ends 1993-02-19, before it begins 1993-03" },
  { "periods-overlap", periods_overlap, ERROR, "/cities/0/relations/1/from", "The period begins 1993-02-19, before the one above it ends 1994" },
  { "period-open", period_open, ERROR, "/cities/0/relations/0/until", "The period has no end, though another one follows" },
  { "period-without-start", period_without_start, ERROR, "/cities/0/relations/1/from", "The period has no start, though another one comes before it" },
  { "ended-but-open", ended_but_open, ERROR, "/cities/0/status/value", "The status is “ended”, but the last period of the relation has no end" },
  { "open-but-ended", open_but_ended, ERROR, "/cities/2/status/value", "The last period of the relation has an end, but the status is not “ended”" },
  { "evidence-of-tomorrow", evidence_of_tomorrow, ERROR, "/cities/0/status/asOf", "The evidence is of 2026-11-21, but the file was compiled on 2026-11-20" },
  { "event-of-tomorrow", event_of_tomorrow, ERROR, "/cities/0/events/0/date", "2027 lies in the future of 2026-11-20, when the file was compiled" },
  { "event-of-this-year", event_of_this_year, ERROR, NULL, NULL },
  { "event-backwards", event_backwards, ERROR, "/cities/0/events/0/endDate", "2019-05 lies before the beginning on 2019-06-01" },
  { "agreement-backwards", agreement_backwards, ERROR, "/cities/0/agreements/0/validUntil", "1975 lies before the beginning on 1976-12-12" },
  { "agreements-unordered", agreements_unordered, WARNING, "/cities/0/agreements/1/date", "1993-02-19 stands after 1995; the entries go in the order of their dates" },
  { "area-twice", area_twice, WARNING, "/cities/0/cooperation/1/area", "The field “transport” stands twice in this city" },
  { "claim-about-nothing", claim_about_nothing, ERROR, "/cities/0/claims/0/about", "“/agreements/kyiv-1994/date” leads to nothing in this city" },
  { "claim-beyond-the-list", claim_beyond_the_list, ERROR, "/cities/0/claims/0/about", "“/relations/2/kind” leads to nothing in this city" },
  { "claim-of-others", claim_of_others, ERROR, "/cities/0/claims/0/values", "The file says “1994-02-19”, which is none of the values here" },
  { "claim-less-exact", claim_less_exact, ERROR, NULL, NULL },
  { "country-unused", country_unused, WARNING, "/countries/3/id", "No city lies in the country “US”" },
  { "countries-unordered", countries_unordered, WARNING, "/countries/1/id", "“IT” stands after “PL”; countries go in the order of their codes" },
  { "country-name-twice", country_name_twice, WARNING, "/countries/2/names/pl", "Two countries have the name “Polska”" },
  { "country-without-source", country_without_source, WARNING, "/countries/2", "The country has no source, though others have" },
  { "country-code", country_code_unknown, WARNING, "/countries/2/id", "“UX” is no country code of ISO 3166-1" },
  { "kind-unused", kind_unused, WARNING, "/kinds/3/id", "No city has the kind “honorary-twin”" },
  { "agreement-kind-unused", agreement_kind_unused, WARNING, "/agreementKinds/1/id", "No agreement has the kind “letter”" },
  { "area-unused", area_unused, WARNING, "/areas/2/id", "No city works in the field “sport”" },
  { "section-short", section_short, WARNING, "/sections/0/text/en", "The text has 1 sentence; a section has from two to five" },
  { "section-brackets", section_with_brackets, WARNING, "/sections/0/text/en", "The text has brackets or an abbreviation and cannot be read aloud" },
  { "section-abbreviated", section_abbreviated, WARNING, "/sections/0/text/pl", "The text has brackets or an abbreviation and cannot be read aloud" },
  { "section-unfinished", section_unfinished, WARNING, "/sections/0/text/en", "The text does not end with a full stop" },
  { "section-timeless", section_timeless, WARNING, "/sections/0/text/en", "The text does not say that it speaks of 2007" },
  { "section-long-sentence", section_long_sentence, WARNING, "/sections/0/text/en", "A sentence has more than 40 words, too many to be read aloud" },
  { "section-title", section_title_differs, WARNING, "/sections/0/title", "The title differs from the plural of the kind “twin”" },
  { "section-without-source", section_without_source, WARNING, "/sections/0", "The section has no source" },
  { "greeting-unspoken", greeting_unspoken, WARNING, "/greetings/ja", "No city has the language “ja”" },
  { "greeting-of-no-confidence", greeting_of_no_confidence, WARNING, "/greetings/it", "“greetingConfidence” does not say how sure the greeting in “it” is" },
  { "confidence-of-no-greeting", confidence_of_no_greeting, ERROR, "/greetingConfidence/pl", "There is no greeting in “pl”" },
  { "greeting-missing", greeting_missing, WARNING, "/cities/1/languages", "There is no greeting in any language of the city" },
  { "greetings-without-source", greetings_without_source, WARNING, "/greetings", "“provenance” names no source of the greetings" },
  { "no-languages", no_languages, WARNING, "/cities/1", "The city has no languages, so that its guests cannot be greeted" },
  { "languages-without-source", languages_without_source, WARNING, "/cities/0/languages", "“provenance” names no source of the languages" },
  { "provenance-of-nothing", provenance_of_nothing, WARNING, "/cities/0/provenance/names~1de", "There is no “names/de” for the source to support" },
  { "provenance-unset", provenance_unset, WARNING, "/cities/0/provenance/population", "There is no “population” for the source to support" },
  { "time-zone", time_zone_unknown, WARNING, "/cities/0/timeZone", "The time zone “Europe/Kiyv” is not known; write it like Europe/Warsaw" },
  { "alias-is-name", alias_is_name, WARNING, "/cities/0/aliases/1", "“Kijów” stands among the names already" },
  { "endonym-missing", endonym_missing, WARNING, "/cities/0/endonyms", "There is no name in “uk”, the first language of the city" },
  { "language-missing", language_missing, WARNING, "/areas/0/name", "The language “pl” is missing here" },
  { "language-of-another", language_of_another, WARNING, "/areas/0/name/cs", "“cs” is none of the languages of the file" },
  { "languages-unordered", languages_unordered, WARNING, "/areas/0/name", "The languages stand in another order than in “languages”" },
  { "space-doubled", space_doubled, WARNING, "/legalBasis/0/document", "“CXIII  1126” has a space too many, a tab or a line break" },
  { "space-at-the-end", space_at_the_end, WARNING, "/areas/0/name/en", "“Culture ” has a space too many, a tab or a line break" },
  { "string-empty", string_empty, WARNING, "/legalBasis/0/document", "The text is empty; leave the member out instead" },
  { "decomposed", decomposed, WARNING, "/cities/0/aliases/0", "“Kijo\xcc\x81w-2” has letters put together of a base and an accent; write them as one (Unicode NFC)" },
  { "path-of-a-computer", path_of_a_computer, WARNING, "/legalBasis/0/document", "“~/uchwala.pdf” looks like a path on somebody’s computer" },
  { "path-of-windows", path_of_windows, WARNING, "/legalBasis/0/document", "“C:\\uchwala.pdf” looks like a path on somebody’s computer" },
  { "list-empty", list_empty, WARNING, "/cities/0/missing", "The list is empty; leave the member out instead" },
  { "statement-count", statement_count, WARNING, "/statements/0/claims/count", "The count is 2, but the statement names another number of cities" },
  { "statement-of-later-city", statement_of_later_city, WARNING, "/statements/0/claims/cities/0", "The statement names “lviv”, but “inBaseline” is false for that city" },
  { "statement-of-other-cities", statement_of_other_cities, WARNING, "/statements/0/claims/cities", "The statement names other cities of the kind “twin” than the list has" },
  { "statement-of-agreement", statement_of_agreement, ERROR, NULL, NULL },
  { "statement-of-unknown-agreement", statement_of_unknown_agreement, ERROR, "/statements/0/claims/agreement", "The city has no agreement with the id “kyiv-1994”" },
  { "statement-of-other-date", statement_of_other_date, WARNING, "/statements/0/claims/agreement", "The statement gives another kind or date than the agreement “kyiv-1993” has" },
  { "statement-of-unknown-act", statement_of_unknown_act, ERROR, "/statements/0/claims/legalBasis", "There is no decision with the id “resolution-2007”. Did you mean “resolution-2006”?" },
  { "statement-by-unknown-kind", statement_by_unknown_kind, ERROR, "/statements/0/claims/byKind/sister", "The kind “sister” is not defined" },
};

static GListModel *
validate (PcDataset *dataset)
{
  GListStore *problems = g_list_store_new (PC_TYPE_PROBLEM);

  pc_dataset_validate (dataset, problems);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (problems)); i++)
    {
      g_autoptr (PcProblem) problem = g_list_model_get_item (G_LIST_MODEL (problems), i);

      g_test_message ("%s: %s", pc_problem_get_pointer (problem), pc_problem_get_message (problem));
    }

  return G_LIST_MODEL (problems);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (PcProblem) problem = NULL;

  c->spoil (dataset);
  problems = validate (dataset);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, c->message ? 1 : 0);
  if (!c->message)
    return;

  problem = g_list_model_get_item (problems, 0);
  g_assert_cmpstr (pc_problem_get_message (problem), ==, c->message);
  g_assert_cmpstr (pc_problem_get_pointer (problem), ==, c->pointer);
  g_assert_cmpint (pc_problem_get_severity (problem), ==, c->severity);
  g_assert_cmpuint (pc_problem_get_line (problem), ==, 0);
}

static void
test_valid (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (GListModel) problems = validate (dataset);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (GListModel) problems = validate (dataset);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

/* A file needs its list of cities even while there is no city yet. */
static void
test_no_cities (void)
{
  static const char * const order[] = { "cities", NULL };
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (GListModel) problems = NULL;

  pc_record_set_member_order (PC_RECORD (dataset), order);
  g_assert_cmpuint (g_list_model_get_n_items (pc_dataset_get_cities (dataset)), ==, 0);
  problems = validate (dataset);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

/* A statement about a city that is not there is one problem; that it is not of the kind, another. */
static void
test_unknown_city (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (PcProblem) problem = NULL;

  statement_of_unknown_city (dataset);
  problems = validate (dataset);
  problem = g_list_model_get_item (problems, 0);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 2);
  g_assert_cmpstr (pc_problem_get_message (problem), ==, "There is no city with the id “kyv”. Did you mean “kyiv”?");
}

static void
test_untranslated (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("pl", "Same", "en", "Same", "de", "Same", NULL);
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (PcProblem) problem = NULL;

  pc_test_set_strings (dataset, "languages", "pl", "en", "de", NULL);
  g_object_set (dataset, "title", text, "description", text, NULL);
  problems = validate (dataset);
  problem = g_list_model_get_item (problems, 0);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 1);
  g_assert_cmpstr (pc_problem_get_pointer (problem), ==, "/title");
  g_assert_cmpstr (pc_problem_get_message (problem), ==, "Several languages have the same text; is it translated?");
}

/* Problems are added to those that are there, in one go. */
static void
test_appends (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (GListStore) problems = g_list_store_new (PC_TYPE_PROBLEM);
  g_autoptr (PcProblem) first = pc_problem_new (PC_SEVERITY_ERROR, "", 1, "First");
  g_autoptr (GObject) item = NULL;

  g_list_store_append (problems, first);
  period_open (dataset);
  area_twice (dataset);
  pc_dataset_validate (dataset, problems);
  item = g_list_model_get_item (G_LIST_MODEL (problems), 0);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (problems)), ==, 3);
  g_assert_true (item == G_OBJECT (first));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/validator/valid", test_valid);
  g_test_add_func ("/model/validator/empty", test_empty);
  g_test_add_func ("/model/validator/no-cities", test_no_cities);
  g_test_add_func ("/model/validator/unknown-city", test_unknown_city);
  g_test_add_func ("/model/validator/untranslated", test_untranslated);
  g_test_add_func ("/model/validator/appends", test_appends);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/validator/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
