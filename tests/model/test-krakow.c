/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-dataset-loader.h"
#include "pc-model-testing.h"
#include "pc-proof-scan.h"

/* What the model makes of the file that comes with the program. */
static PcDataset *
load (void)
{
  static const char * const english[] = { "en", NULL };
  g_autofree char *path = g_build_filename (g_getenv ("PC_TEST_DATADIR"), "krakow.partners.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  PcDataset *dataset;

  g_assert_no_error (error);
  dataset = pc_dataset_load_bytes (bytes, NULL, NULL, NULL);
  g_assert_nonnull (dataset);
  pc_dataset_set_display_languages (dataset, english);

  return dataset;
}

static PcDate *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  PcDate *date = pc_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return date;
}

typedef struct
{
  const char *day;
  guint       n_holds;
  guint       n_ended;
  guint       n_unknown;
  guint       n_twins;
  guint       n_honorary_twins;
  guint       n_partners;
  guint       n_without;
  guint       n_countries;
} Day;

static const Day days[] = {
  { NULL, 37, 2, 0, 4, 4, 23, 5, 26 },
  /* The base page: 4 + 2 + 20 + 6. */
  { "2007-12-22", 32, 0, 0, 4, 2, 20, 6, 23 },
  { "1995-06-01", 17, 0, 10, 3, 1, 13, 0, 14 },
  { "2022-09-15", 36, 0, 2, 4, 3, 23, 5, 25 },
  { "2022-09-17", 34, 2, 2, 4, 3, 22, 4, 24 },
  /* On its own date, today is no other day than without one. */
  { "2026-11-23", 37, 2, 0, 4, 4, 23, 5, 26 },
};

static void
test_days (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (PcDate) day = days[i].day ? parse (days[i].day) : NULL;

      g_test_message ("%s", days[i].day ? days[i].day : "today");
      pc_as_of_set_date (as_of, day);
      g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_HOLDS), ==, days[i].n_holds);
      g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_ENDED), ==, days[i].n_ended);
      g_assert_cmpuint (pc_as_of_count (as_of, PC_AS_OF_UNKNOWN), ==, days[i].n_unknown);
      g_assert_cmpuint (pc_as_of_count_kind (as_of, "twin"), ==, days[i].n_twins);
      g_assert_cmpuint (pc_as_of_count_kind (as_of, "honorary-twin"), ==, days[i].n_honorary_twins);
      g_assert_cmpuint (pc_as_of_count_kind (as_of, "partner"), ==, days[i].n_partners);
      g_assert_cmpuint (pc_as_of_count_kind (as_of, "no-agreement"), ==, days[i].n_without);
      g_assert_cmpuint (pc_as_of_get_n_countries (as_of), ==, days[i].n_countries);
    }
}

static void
test_ended (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcDate) day = parse ("2022-09-17");
  PcKind *kind;

  pc_as_of_set_date (as_of, day);
  g_assert_cmpint (pc_as_of_get_state (as_of, pc_test_get_city (dataset, "moscow"), &kind), ==, PC_AS_OF_ENDED);
  g_assert_cmpstr (pc_kind_get_id (kind), ==, "no-agreement");
  g_assert_cmpint (pc_as_of_get_state (as_of, pc_test_get_city (dataset, "saint-petersburg"), &kind), ==, PC_AS_OF_ENDED);
  g_assert_cmpstr (pc_kind_get_id (kind), ==, "partner");
  g_assert_cmpint (pc_as_of_get_state (as_of, pc_test_get_city (dataset, "kyoto"), NULL), ==, PC_AS_OF_NOT_YET);
}

static void
test_anniversaries (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcDate) day = parse ("2026-11-23");
  g_autoptr (PcAnniversaries) list = pc_anniversaries_new (dataset, day);
  g_autofree char *label = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 21);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      PcAnniversary *anniversary = pc_derived_list_peek (PC_DERIVED_LIST (list), i);

      g_assert_false (pc_city_get_ended (pc_anniversary_get_city (anniversary)));
      g_assert_cmpuint (pc_anniversary_get_years (anniversary) % 5, ==, 0);
    }

  label = pc_anniversary_dup_label (pc_derived_list_peek (PC_DERIVED_LIST (list), 2));
  g_assert_cmpstr (label, ==, "\u2068Kyiv\u2069: 50 years since the first agreement, “\u2068Agreement on co-operation\u2069”, 12 December 2026");
}

static PcFinding *
find (PcFindings    *findings,
      PcFindingRule  rule,
      const char    *city)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (findings)); i++)
    {
      PcFinding *finding = pc_derived_list_peek (PC_DERIVED_LIST (findings), i);
      PcCity *found = pc_finding_get_city (finding);

      if (pc_finding_get_rule (finding) == rule && g_strcmp0 (found ? pc_place_get_id (PC_PLACE (found)) : NULL, city) == 0)
        return finding;
    }

  return NULL;
}

static void
assert_sentence (PcFinding  *finding,
                 const char *expected)
{
  g_autofree char *plain = NULL;

  g_assert_nonnull (finding);
  plain = pc_strip_bidi (pc_finding_get_sentence (finding));
  g_assert_cmpstr (plain, ==, expected);
}

/* What the office did not know it knew; and nothing else, so that a rule that finds too much is seen. */
static void
test_findings (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcFindings) findings = pc_findings_new (dataset);

  assert_sentence (find (findings, PC_FINDING_CITY_COUNT, NULL), "Number of cities: the text says 30, the list has 32.");
  assert_sentence (find (findings, PC_FINDING_INFORMAL_WITH_AGREEMENT, "vienna"),
                   "Vienna: listed as “City co-operating without an agreement”, yet 7 documents were signed, "
                   "the first of them: Joint declaration on co-operation, 18 October 2000.");
  assert_sentence (find (findings, PC_FINDING_NOT_IN_TEXT, "jerusalem"),
                   "Jerusalem: listed under “Co-operation without an agreement”, but not named in the text.");
  assert_sentence (find (findings, PC_FINDING_NOT_IN_TEXT, "veliko-tarnovo"),
                   "Veliko Tarnovo: listed under “Co-operation without an agreement”, but not named in the text.");
  g_assert_null (find (findings, PC_FINDING_NOT_IN_TEXT, "vienna"));
  assert_sentence (find (findings, PC_FINDING_CLAIM, "nuremberg"),
                   "Nuremberg: Date of “Framework agreement on co-operation”. Sources say 2 October 1979 and 12 October 1979.");
  assert_sentence (find (findings, PC_FINDING_TWINS_IN_COUNTRY, "milan"),
                   "Italy: 3 cities (Milan, Florence and Rome). No contradiction: of one twin city in each country, "
                   "only twin cities count, and that is Milan alone.");
  g_assert_cmpint (pc_finding_get_weight (find (findings, PC_FINDING_TWINS_IN_COUNTRY, "milan")), ==, PC_FINDING_EXPLANATION);

  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_CONTRADICTION), ==, 12);
  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_QUESTION), ==, 6);
  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_EXPLANATION), ==, 3);
}

/* Each side that rests on sources names ones that exist. */
static void
test_sources (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcFindings) findings = pc_findings_new (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (findings)); i++)
    {
      GListModel *sides = pc_finding_get_sides (pc_derived_list_peek (PC_DERIVED_LIST (findings), i));

      g_assert_cmpuint (g_list_model_get_n_items (sides), >=, 2);
      for (guint j = 0; j < g_list_model_get_n_items (sides); j++)
        {
          g_autoptr (PcFindingSide) side = g_list_model_get_item (sides, j);
          const char * const *sources = pc_finding_side_get_sources (side);

          for (guint k = 0; sources && sources[k]; k++)
            g_assert_nonnull (pc_dataset_lookup_source (dataset, sources[k]));
        }
    }
}

static void
test_figures (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcStatistics) statistics = pc_statistics_new (as_of);
  static const guint decades[] = { 5, 4, 11, 5, 2, 1, 11 };
  GListModel *bars = pc_statistics_get_bars (statistics, PC_STATISTIC_DECADE);

  g_assert_cmpuint (pc_statistics_get_n_cities (statistics), ==, 39);
  g_assert_cmpuint (pc_statistics_get_n_countries (statistics), ==, 27);
  g_assert_cmpuint (pc_statistics_get_n_continents (statistics), ==, 5);
  g_assert_cmpuint (pc_statistics_get_n_agreements (statistics), ==, 55);
  g_assert_cmpuint (pc_statistics_get_n_active (statistics), ==, 11);

  g_assert_cmpuint (g_list_model_get_n_items (bars), ==, G_N_ELEMENTS (decades));
  for (guint i = 0; i < G_N_ELEMENTS (decades); i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (bars, i);

      g_assert_cmpuint (pc_statistic_bar_get_count (bar), ==, decades[i]);
    }
}

static void
test_timeline (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcAsOf) as_of = pc_as_of_new (dataset);
  g_autoptr (PcDate) today = parse ("2026-11-23");
  g_autoptr (PcTimeline) timeline = pc_timeline_new (as_of, NULL, today);
  guint n_agreements = 0, n_events = 0;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, 39);
  g_assert_cmpfloat (pc_timeline_get_begin (timeline), >=, 1973);
  g_assert_cmpfloat (pc_timeline_get_begin (timeline), <=, 1973);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (timeline)); i++)
    {
      PcTimelineLane *lane = pc_timeline_peek (timeline, i);
      PcTimelineItem *item;

      for (guint j = 0; (item = pc_timeline_lane_peek (lane, j)) != NULL; j++)
        {
          n_agreements += pc_timeline_item_get_item_type (item) == PC_TIMELINE_AGREEMENT ? 1 : 0;
          n_events += pc_timeline_item_get_item_type (item) == PC_TIMELINE_EVENT ? 1 : 0;
          g_assert_cmpfloat (pc_timeline_item_get_from (item), <=, pc_timeline_item_get_until (item));
        }
    }
  g_assert_cmpuint (n_agreements, ==, 55);
  g_assert_cmpuint (n_events, ==, 58);
}

static void
test_proofs (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcProofList) list = pc_proof_list_new (dataset);

  g_assert_cmpuint (pc_proof_list_count (list, PC_PROOF_UNSOURCED), ==, 0);
  g_assert_cmpuint (pc_proof_list_count (list, PC_PROOF_LOW_CONFIDENCE), ==, 8);
  g_assert_cmpuint (pc_proof_list_count (list, PC_PROOF_DISPUTED), ==, 11);
}

static void
note_unsourced (PcCity       *city,
                PcRecord     *record,
                const char   *member,
                PcProofFlags  flags,
                PcClaim      *claim,
                gpointer      data)
{
  gboolean *found = data;

  *found = *found || (flags & PC_PROOF_UNSOURCED) != 0;
}

/* The filter looks for one gap, the list of facts to check for all of them: both must agree. */
static void
test_gaps (void)
{
  g_autoptr (PcDataset) dataset = load ();
  GListModel *cities = pc_dataset_get_cities (dataset);
  guint n_gaps = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      const char * const *missing = pc_city_get_missing (city);
      gboolean expected = missing && missing[0];

      pc_proof_scan_city (city, note_unsourced, &expected);
      g_test_message ("%s", pc_place_get_id (PC_PLACE (city)));
      g_assert_cmpint (pc_proof_scan_has_gaps (city), ==, expected);
      n_gaps += expected;
    }

  g_assert_cmpuint (n_gaps, >, 0);
  g_assert_cmpuint (n_gaps, <, g_list_model_get_n_items (cities));
}

static void
test_dormancy (void)
{
  g_autoptr (PcDataset) dataset = load ();
  g_autoptr (PcDormancy) list = pc_dormancy_new (dataset, PC_DORMANCY_CITIES);
  PcLastActivity *oldest;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 37);
  g_assert_cmpuint (pc_dormancy_get_n_unknown (list), ==, 9);
  oldest = pc_derived_list_peek (PC_DERIVED_LIST (list), 0);
  g_assert_cmpstr (pc_place_get_id (PC_PLACE (pc_last_activity_get_city (oldest))), ==, "rochester");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/krakow/days", test_days);
  g_test_add_func ("/model/krakow/ended", test_ended);
  g_test_add_func ("/model/krakow/anniversaries", test_anniversaries);
  g_test_add_func ("/model/krakow/findings", test_findings);
  g_test_add_func ("/model/krakow/sources", test_sources);
  g_test_add_func ("/model/krakow/figures", test_figures);
  g_test_add_func ("/model/krakow/timeline", test_timeline);
  g_test_add_func ("/model/krakow/proofs", test_proofs);
  g_test_add_func ("/model/krakow/gaps", test_gaps);
  g_test_add_func ("/model/krakow/dormancy", test_dormancy);

  return g_test_run ();
}
