/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-area-icon.h"
#include "pc-call-text.h"
#include "pc-claim-path.h"
#include "pc-fact-confidence.h"
#include "pc-fact-number.h"
#include "pc-fact-text.h"
#include "pc-language-name.h"
#include "pc-model.h"
#include "pc-processors.h"
#include "pc-relation-text.h"
#include "pc-resources.h"
#include "pc-source-link.h"

#include <locale.h>

#define NBSP "\302\240"
#define FSI "\342\201\250"
#define PDI "\342\201\251"

#define assert_takes(text, expected)             \
  G_STMT_START                                   \
  {                                              \
    g_autofree char *taken_text = (text);        \
    g_assert_cmpstr (taken_text, ==, expected);  \
  }                                              \
  G_STMT_END

static PcRelation *
make_relation (const char *kind,
               const char *from,
               const char *until)
{
  g_autoptr (PcDate) from_date = from != NULL ? pc_date_new_from_string (from, NULL) : NULL;
  g_autoptr (PcDate) until_date = until != NULL ? pc_date_new_from_string (until, NULL) : NULL;

  return g_object_new (PC_TYPE_RELATION, "kind", kind, "from", from_date, "until", until_date, NULL);
}

static void
test_relation_state (void)
{
  static const struct { const char *from, *until, *state; } cases[] = {
    { "1991-12-09", NULL, "twin since 9 December 1991" },
    { "1979-10", NULL, "twin since October 1979" },
    { "1991", NULL, "twin since 1991" },
    { NULL, NULL, "twin, start not known" },
    { "2006", "2022-09-16", "Ended on 16 September 2022" },
    { "2006", "2022-09", "Ended in September 2022" },
    { NULL, "2022", "Ended in 2022" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcRelation) relation = make_relation ("twin", cases[i].from, cases[i].until);

      assert_takes (pc_relation_text_dup_state (relation), cases[i].state);
    }
}

static void
test_relation_summary (void)
{
  static const struct { const char *from, *until, *first, *summary; } cases[] = {
    { "1991-12-09", NULL, "1979-10-02", "twin since 9 December 1991; first agreement in 1979" },
    { "1991", NULL, "1979", "twin since 1991; first agreement in 1979" },
    { NULL, NULL, "1993-02", "twin, start not known; first agreement in 1993" },
    /* Nothing new in it. */
    { "1991-12-09", NULL, "1991", "twin since 9 December 1991" },
    { "1991", NULL, "1995", "twin since 1991" },
    { "1991", NULL, NULL, "twin since 1991" },
    { "2006", "2022", "1997", "Ended in 2022" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcRelation) relation = make_relation ("twin", cases[i].from, cases[i].until);
      g_autoptr (PcDate) first = cases[i].first != NULL ? pc_date_new_from_string (cases[i].first, NULL) : NULL;

      assert_takes (pc_relation_text_dup_summary (relation, first), cases[i].summary);
    }
}

static void
test_relation_period (void)
{
  static const struct { const char *from, *until, *period; } cases[] = {
    { "1979-10", "1991-12-09", "partner from October 1979 to 9 December 1991" },
    { "2006", "2022-09-16", "partner from 2006 to 16 September 2022" },
    { NULL, "2022-09-16", "partner until 16 September 2022" },
    { "1991", NULL, "partner since 1991" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcRelation) relation = make_relation ("partner", cases[i].from, cases[i].until);

      assert_takes (pc_relation_text_dup_period (relation), cases[i].period);
    }
}

static void
test_relation_without_kind (void)
{
  g_autoptr (PcRelation) relation = make_relation (NULL, "1991", NULL);

  assert_takes (pc_relation_text_dup_state (relation), "Relation since 1991");
}

static PcOfficeHours *
make_hours (const char *there)
{
  g_autoptr (GTimeZone) home_zone = g_time_zone_new_identifier ("Europe/Warsaw");
  g_autoptr (GTimeZone) there_zone = g_time_zone_new_identifier (there);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-23T14:05:00+01", NULL);

  return pc_office_hours_new (home_zone, there_zone, now);
}

static void
test_call_sentence (void)
{
  static const struct { const char *zone, *sentence, *there; } cases[] = {
    { "Europe/Berlin", "Same time. Office hours overlap 8:00–16:00.", "12:00 there, same time" },
    { "America/Sao_Paulo", "4" NBSP "h behind. Office hours overlap 12:00–16:00, Kraków time.",
      "12:00 there, 4" NBSP "h behind" },
    { "Europe/Kyiv", "1" NBSP "h ahead. Office hours overlap 8:00–15:00, Kraków time.",
      "12:00 there, 1" NBSP "h ahead" },
    { "Asia/Kolkata", "4" NBSP "h 30" NBSP "min ahead. Office hours overlap 8:00–11:30, Kraków time.",
      "12:00 there, 4" NBSP "h 30" NBSP "min ahead" },
    { "Asia/Tokyo", "8" NBSP "h ahead. Office hours do not overlap.", "12:00 there, 8" NBSP "h ahead" },
    { "America/Los_Angeles", "9" NBSP "h behind. Office hours do not overlap.",
      "12:00 there, 9" NBSP "h behind" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcOfficeHours) hours = make_hours (cases[i].zone);

      assert_takes (pc_call_text_dup_sentence (hours, "Kraków"), cases[i].sentence);
      assert_takes (pc_call_text_dup_there (hours, "12:00"), cases[i].there);
    }
}

static void
test_call_time (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/Sao_Paulo");
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-23T14:05:00+01", NULL);

  assert_takes (pc_call_text_dup_time (now, zone), "10:05");
}

static void
test_numbers (void)
{
  assert_takes (pc_fact_number_format (0), "0");
  assert_takes (pc_fact_number_format (G_MAXINT64), "9223372036854775807");
  assert_takes (pc_fact_number_format_distance (639.6), "640" NBSP "km");
  assert_takes (pc_fact_number_format_distance (0.4), "0" NBSP "km");
  assert_takes (pc_fact_number_format_distance ((double) NAN), NULL);
  assert_takes (pc_fact_number_format_distance ((double) INFINITY), NULL);
}

static void
test_coordinates (void)
{
  assert_takes (pc_fact_number_format_coordinate (&(PcCoordinate) { 49.4542, 11.0775 }), "49.4542° N, 11.0775° E");
  assert_takes (pc_fact_number_format_coordinate (&(PcCoordinate) { 37.3828, -5.9732 }), "37.3828° N, 5.9732° W");
  assert_takes (pc_fact_number_format_coordinate (&(PcCoordinate) { -25.4278, -49.2731 }), "25.4278° S, 49.2731° W");
  assert_takes (pc_fact_number_format_coordinate (&(PcCoordinate) { -41.2, 174.8 }), "41.2000° S, 174.8000° E");
  assert_takes (pc_fact_number_format_coordinate (&(PcCoordinate) { 0, 0 }), "0.0000° N, 0.0000° E");
}

static void
test_languages (void)
{
  const char *const two[] = { "de", "fr", NULL };
  const char *const none[] = { NULL };

  assert_takes (pc_language_name_dup ("de"), "German");
  assert_takes (pc_language_name_dup ("af"), "Afrikaans");
  assert_takes (pc_language_name_dup ("zh"), "Chinese");
  assert_takes (pc_language_name_dup ("zh-Hant"), "Chinese (zh-Hant)");
  assert_takes (pc_language_name_dup ("tlh"), "tlh");
  assert_takes (pc_language_name_dup ("tlh-Latn"), "tlh-Latn");
  assert_takes (pc_language_name_dup_list (two), "German, French");
  assert_takes (pc_language_name_dup_list (none), NULL);
  assert_takes (pc_language_name_dup_list (NULL), NULL);
}

/* Every language of the shipped file has a name. */
static void
test_languages_of_the_file (void)
{
  const char *const tags[] = {
    "ar", "bg", "cs", "de", "en", "es", "fr", "he", "hr", "hu", "it", "ja", "ka", "lt",
    "nl", "pl", "pt", "qu", "ru", "sk", "sv", "uk", "zh", "gd",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autofree char *name = pc_language_name_dup (tags[i]);

      g_assert_cmpstr (name, !=, tags[i]);
    }
}

static void
test_links (void)
{
  static const struct { const char *uri, *target; } cases[] = {
    { "https://www.bip.krakow.pl/?id=1", "bip.krakow.pl" },
    { "http://krakow.pl:8080/a", "krakow.pl" },
    { "HTTPS://KRAKOW.PL/", "KRAKOW.PL" },
    { "https://krakow.pl@example.com/", "example.com" },
    { "mailto:ib@stadt-nuernberg.de", "ib@stadt-nuernberg.de" },
    { "file:///etc/passwd", NULL },
    { "javascript:alert(1)", NULL },
    { "data:text/html,x", NULL },
    { "smb://server/share", NULL },
    { "https://", NULL },
    { "https:///path", NULL },
    { "mailto:nobody", NULL },
    { "krakow.pl", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (pc_source_link_is_safe (cases[i].uri), ==, cases[i].target != NULL);
      assert_takes (pc_source_link_dup_target (cases[i].uri), cases[i].target);
    }
}

static void
test_mail (void)
{
  assert_takes (pc_source_link_from_mail ("ib@stadt-nuernberg.de"), "mailto:ib@stadt-nuernberg.de");
  assert_takes (pc_source_link_from_mail ("a@b?bcc=c@d"), "mailto:a@b%3Fbcc%3Dc@d");
  assert_takes (pc_source_link_from_mail ("nobody"), NULL);
  assert_takes (pc_source_link_from_mail (NULL), NULL);
}

static void
test_isolate (void)
{
  assert_takes (pc_fact_text_isolate ("Nürnberg"), "Nürnberg");
  assert_takes (pc_fact_text_isolate ("Київ 1991"), "Київ 1991");
  assert_takes (pc_fact_text_isolate ("فاس"), FSI "فاس" PDI);
  assert_takes (pc_fact_text_isolate ("\342\200\256evil"), "evil");
  assert_takes (pc_fact_text_isolate (NULL), "");

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  assert_takes (pc_fact_text_isolate ("Nürnberg"), FSI "Nürnberg" PDI);
  assert_takes (pc_fact_text_isolate ("فاس"), "فاس");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_join (void)
{
  assert_takes (pc_fact_text_join ("a", "b"), "a · b");
  assert_takes (pc_fact_text_join ("a", NULL), "a");
  assert_takes (pc_fact_text_join ("", "b"), "b");
  assert_takes (pc_fact_text_join (NULL, NULL), "");
  assert_takes (pc_fact_text_dup_spoken ("a", "b", "c"), "a, b, c");
  assert_takes (pc_fact_text_dup_spoken ("a", "", NULL), "a");
}

static void
test_confidence (void)
{
  g_assert_null (pc_fact_confidence_get_word (PC_CONFIDENCE_HIGH));
  g_assert_null (pc_fact_confidence_get_word (PC_CONFIDENCE_UNSTATED));
  g_assert_cmpstr (pc_fact_confidence_get_word (PC_CONFIDENCE_MEDIUM), ==, "Likely");
  g_assert_cmpstr (pc_fact_confidence_get_word (PC_CONFIDENCE_LOW), ==, "Uncertain");
  g_assert_null (pc_fact_confidence_get_icon_name (PC_CONFIDENCE_MEDIUM));
  g_assert_cmpstr (pc_fact_confidence_get_icon_name (PC_CONFIDENCE_LOW), ==, "pc-unknown-symbolic");
  g_assert_null (pc_fact_confidence_get_sentence (PC_CONFIDENCE_UNSTATED));
  g_assert_nonnull (pc_fact_confidence_get_sentence (PC_CONFIDENCE_HIGH));
}

/* Every field of the shipped file has an icon, and every icon is in the resource. */
static void
test_area_icons (void)
{
  const char *const areas[] = {
    "education", "municipal-economy", "european-integration", "culture", "environment",
    "social", "promotion", "heritage", "economy", "tourism", "transport",
    "urban-development", "housing", "climate", "health", "sport", "public-safety",
    "crisis-management", "innovation", "governance", "citizens", "diaspora", "equality",
    "traineeships",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (areas); i++)
    {
      const char *name = pc_area_icon_get_name (areas[i]);
      g_autofree char *path =
        g_strdup_printf ("/pl/krakow/PartnerCities/icons/scalable/actions/%s.svg", name);

      g_assert_cmpstr (name, !=, "pc-other-symbolic");
      g_assert_true (g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL));
    }

  g_assert_cmpstr (pc_area_icon_get_name ("other"), ==, "pc-other-symbolic");
  g_assert_cmpstr (pc_area_icon_get_name ("astronomy"), ==, "pc-other-symbolic");
  g_assert_cmpstr (pc_area_icon_get_name (NULL), ==, "pc-other-symbolic");
}

static void
test_claim_find (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (PcCity) city = PC_CITY (pc_record_new (PC_TYPE_CITY, dataset));
  g_autoptr (PcClaim) claim = PC_CLAIM (pc_record_new (PC_TYPE_CLAIM, dataset));
  g_autoptr (PcAgreement) agreement = PC_AGREEMENT (pc_record_new (PC_TYPE_AGREEMENT, dataset));

  g_object_set (agreement, "id", "a-1990", NULL);
  g_object_set (claim, "about", "/agreements/a-1990-2/date", NULL);
  g_list_store_append (G_LIST_STORE (pc_city_get_agreements (city)), agreement);
  g_list_store_append (G_LIST_STORE (pc_city_get_claims (city)), claim);

  assert_takes (pc_claim_path_for_record (city, PC_RECORD (agreement)), "/agreements/a-1990");
  /* An id that another one begins with is another id. */
  g_assert_null (pc_claim_path_find (city, "/agreements/a-1990"));

  g_object_set (claim, "about", "/agreements/a-1990/date", NULL);
  g_assert_true (pc_claim_path_find (city, "/agreements/a-1990") == claim);
  g_assert_true (pc_claim_path_find (city, "/agreements/a-1990/date") == claim);
  g_assert_null (pc_claim_path_find (city, "/agreements/a-1990/date/day"));
  g_assert_null (pc_claim_path_find (city, NULL));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  pc_resources_register ();

  g_test_add_func ("/city-page-text/relation/state", test_relation_state);
  g_test_add_func ("/city-page-text/relation/summary", test_relation_summary);
  g_test_add_func ("/city-page-text/relation/period", test_relation_period);
  g_test_add_func ("/city-page-text/relation/without-kind", test_relation_without_kind);
  g_test_add_func ("/city-page-text/call/sentence", test_call_sentence);
  g_test_add_func ("/city-page-text/call/time", test_call_time);
  g_test_add_func ("/city-page-text/number", test_numbers);
  g_test_add_func ("/city-page-text/coordinates", test_coordinates);
  g_test_add_func ("/city-page-text/languages", test_languages);
  g_test_add_func ("/city-page-text/languages-of-the-file", test_languages_of_the_file);
  g_test_add_func ("/city-page-text/links", test_links);
  g_test_add_func ("/city-page-text/mail", test_mail);
  g_test_add_func ("/city-page-text/isolate", test_isolate);
  g_test_add_func ("/city-page-text/join", test_join);
  g_test_add_func ("/city-page-text/confidence", test_confidence);
  g_test_add_func ("/city-page-text/area-icons", test_area_icons);
  g_test_add_func ("/city-page-text/claim/find", test_claim_find);

  pc_processors_leave (g_test_run ());
}
