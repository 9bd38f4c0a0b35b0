/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#define ANY_RULE ((PcFindingRule) -1)

/* Each rule is given a dataset that breaks it, and one that comes as near as it can without. */
typedef struct
{
  const char      *name;
  void           (*change) (PcDataset *dataset);
  PcFindingRule    rule;
  guint            n_findings;
  PcFindingWeight  weight;
  const char      *sentence;
} Case;

static PcCity *
get_city (PcDataset  *dataset,
          const char *id)
{
  return pc_test_get_city (dataset, id);
}

static PcAssertion *
add_statement (PcDataset *dataset)
{
  PcStatement *statement = pc_test_append (dataset, "statements", "id", "new", NULL);

  pc_test_set_text (statement, "text", "The text says so.", "Tekst tak mówi.");
  pc_test_set_strings (statement, "sources", "base", NULL);

  return pc_test_make (statement, "claims");
}

static void
nothing (PcDataset *dataset)
{
}

static void
count_three (PcDataset *dataset)
{
  g_object_set (add_statement (dataset), "city-count", G_GINT64_CONSTANT (3), NULL);
}

static void
count_two (PcDataset *dataset)
{
  g_object_set (add_statement (dataset), "city-count", G_GINT64_CONSTANT (2), NULL);
}

static void
count_without_baseline (PcDataset *dataset)
{
  count_three (dataset);
  g_object_set (dataset, "baseline", NULL, NULL);
}

static void
count_two_twins (PcDataset *dataset)
{
  g_object_set (add_statement (dataset), "kind", "twin", "count", G_GINT64_CONSTANT (2), NULL);
}

static void
count_two_twins_by_kind (PcDataset *dataset)
{
  g_autoptr (PcStringMap) map = pc_string_map_new ();

  pc_string_map_append_integer (map, "twin", 2);
  pc_string_map_append_integer (map, "partner", 1);
  g_object_set (add_statement (dataset), "by-kind", map, NULL);
}

/* Of a kind without agreement the text may name a few. */
static void
count_informal (PcDataset *dataset)
{
  g_object_set (add_statement (dataset), "kind", "no-agreement", "count", G_GINT64_CONSTANT (5), NULL);
}

static void
add_baseline_twin (PcDataset *dataset)
{
  PcCity *city = pc_test_append (dataset, "cities", "id", "lyon", "in-baseline", TRUE, NULL);

  pc_test_set_text (city, "names", "Lyon", "Lyon");
  pc_test_append (city, "relations", "kind", "twin", NULL);
}

static void
name_two_twins (PcDataset *dataset)
{
  add_baseline_twin (dataset);
  pc_test_set_strings (pc_statement_get_claims (pc_test_get (dataset, "statements", 0)), "cities", "kyiv", "lyon", NULL);
}

/* A statement about the city itself names it as well. */
static void
name_by_itself (PcDataset *dataset)
{
  add_baseline_twin (dataset);
  g_object_set (add_statement (dataset), "city", "lyon", NULL);
}

static void
add_later_twin (PcDataset *dataset)
{
  add_baseline_twin (dataset);
  g_object_set (get_city (dataset, "lyon"), "in-baseline", FALSE, NULL);
}

static void
name_milan_as_twin (PcDataset *dataset)
{
  pc_test_set_strings (pc_statement_get_claims (pc_test_get (dataset, "statements", 0)), "cities", "kyiv", "milan", NULL);
}

static void
name_lviv_as_twin (PcDataset *dataset)
{
  pc_test_set_strings (pc_statement_get_claims (pc_test_get (dataset, "statements", 0)), "cities", "kyiv", "lviv", NULL);
}

static void
count_three_areas (PcDataset *dataset)
{
  PcAssertion *claims = add_statement (dataset);

  g_object_set (claims, "area-count", G_GINT64_CONSTANT (3), NULL);
  pc_test_set_strings (claims, "areas", "culture", "transport", NULL);
}

static void
count_two_areas (PcDataset *dataset)
{
  PcAssertion *claims = add_statement (dataset);

  g_object_set (claims, "area-count", G_GINT64_CONSTANT (2), NULL);
  pc_test_set_strings (claims, "areas", "culture", "transport", NULL);
}

static void
count_areas_only (PcDataset *dataset)
{
  g_object_set (add_statement (dataset), "area-count", G_GINT64_CONSTANT (3), NULL);
}

static void
count_organisation (PcDataset *dataset)
{
  g_object_set (add_statement (dataset), "organisation-count", G_GINT64_CONSTANT (1), NULL);
}

static void
count_listed_organisation (PcDataset *dataset)
{
  count_organisation (dataset);
  g_object_set (pc_test_get (dataset, "organisations", 0), "in-baseline", TRUE, NULL);
}

static void
state_agreement (PcDataset  *dataset,
                 const char *kind,
                 const char *date,
                 const char *continues)
{
  PcAssertion *claims = add_statement (dataset);

  g_object_set (claims, "city", "kyiv", "agreement", "kyiv-1993", "kind", kind, NULL);
  if (date)
    pc_test_set_date (claims, "date", date);
  if (continues)
    pc_test_set_date (claims, "continues", continues);
}

static void
state_other_date (PcDataset *dataset)
{
  state_agreement (dataset, "twinning-agreement", "1993-03", NULL);
}

static void
state_coarse_date (PcDataset *dataset)
{
  state_agreement (dataset, "twinning-agreement", "1993-02", "1976");
}

static void
state_other_kind (PcDataset *dataset)
{
  pc_test_set_text (pc_test_append (dataset, "agreement-kinds", "id", "declaration", NULL), "name", "Declaration", "Deklaracja");
  state_agreement (dataset, "declaration", "1993-02-19", NULL);
}

static void
state_lacking_earlier (PcDataset *dataset)
{
  state_agreement (dataset, "twinning-agreement", NULL, "1975");
}

static void
drop_claims (PcDataset *dataset)
{
  g_list_store_remove_all (G_LIST_STORE (pc_city_get_claims (get_city (dataset, "kyiv"))));
}

static void
add_agreement (PcDataset  *dataset,
               const char *city,
               const char *date)
{
  PcAgreement *agreement = pc_test_append (get_city (dataset, city), "agreements", "id", "new", "kind", "letter", NULL);

  pc_test_set_date (agreement, "date", date);
  pc_test_set_text (agreement, "title", "Letter", "List");
  pc_test_set_strings (agreement, "sources", "base", NULL);
}

static void
sign_with_informal (PcDataset *dataset)
{
  add_agreement (dataset, "lviv", "2015-05-05");
}

/* On the last day of a period the next one may begin. */
static void
sign_on_last_day (PcDataset *dataset)
{
  add_agreement (dataset, "lviv", "2022-09-16");
}

/* Under a letter of intent, one was signed. */
static void
sign_what_the_kind_is (PcDataset *dataset)
{
  PcKind *kind = pc_test_append (dataset, "kinds", "id", "letter", "formal", FALSE, NULL);

  pc_test_set_text (kind, "name", "Letter of intent", "List intencyjny");
  g_object_set (pc_test_get (get_city (dataset, "lviv"), "relations", 0), "kind", "letter", NULL);
  sign_with_informal (dataset);
}

static void
sign_with_formal (PcDataset *dataset)
{
  add_agreement (dataset, "kyiv", "2000");
}

static void
begin_early (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (get_city (dataset, "kyiv"), "relations", 0), "from", "1975");
}

static void
begin_in_the_same_year (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (get_city (dataset, "kyiv"), "relations", 0), "from", "1976");
}

static void
begin_without_agreement (PcDataset *dataset)
{
  pc_test_set_date (pc_test_get (get_city (dataset, "milan"), "relations", 0), "from", "1975");
}

static void
sign_after_end (PcDataset *dataset)
{
  add_agreement (dataset, "lviv", "2022-09-17");
}

static void
sign_in_the_year_of_the_end (PcDataset *dataset)
{
  add_agreement (dataset, "lviv", "2022");
}

static void
meet (PcDataset  *dataset,
      const char *city,
      const char *date)
{
  PcEvent *event = pc_test_append (get_city (dataset, city), "events", "id", "new", NULL);

  pc_test_set_date (event, "date", date);
  pc_test_set_text (event, "title", "Meeting", "Spotkanie");
}

static void
meet_after_end (PcDataset *dataset)
{
  meet (dataset, "lviv", "2023-01-01");
}

static void
meet_before_end (PcDataset *dataset)
{
  meet (dataset, "lviv", "2022-09");
}

static void
define_twin (PcDataset *dataset)
{
  pc_test_set_text (pc_dataset_lookup_kind (dataset, "twin"), "definition", "One in each country.", "Jedno w każdym kraju.");
}

static void
make_lviv_current (PcDataset *dataset)
{
  PcRelation *relation = pc_test_get (get_city (dataset, "lviv"), "relations", 0);

  define_twin (dataset);
  g_object_set (relation, "kind", "partner", "until", NULL, NULL);
  g_object_set (pc_city_get_status (get_city (dataset, "lviv")), "value", PC_STATUS_LISTED, NULL);
}

static void
make_lviv_a_twin (PcDataset *dataset)
{
  make_lviv_current (dataset);
  g_object_set (pc_test_get (get_city (dataset, "lviv"), "relations", 0), "kind", "twin", NULL);
}

static void
make_lviv_an_undefined_twin (PcDataset *dataset)
{
  make_lviv_a_twin (dataset);
  g_object_set (pc_dataset_lookup_kind (dataset, "twin"), "definition", NULL, NULL);
}

static void
make_no_twin (PcDataset *dataset)
{
  make_lviv_current (dataset);
  g_object_set (pc_test_get (get_city (dataset, "kyiv"), "relations", 1), "kind", "partner", NULL);
}

static void
set_status (PcDataset     *dataset,
            PcStatusValue  value,
            const char    *as_of)
{
  PcStatus *status = pc_city_get_status (get_city (dataset, "kyiv"));

  g_object_set (status, "value", value, "as-of", NULL, NULL);
  if (as_of)
    pc_test_set_date (status, "as-of", as_of);
}

static void
sleep_before_event (PcDataset *dataset)
{
  set_status (dataset, PC_STATUS_DORMANT, "2018");
}

static void
sleep_in_the_year_of_the_event (PcDataset *dataset)
{
  set_status (dataset, PC_STATUS_DORMANT, "2019");
}

static void
list_before_event (PcDataset *dataset)
{
  set_status (dataset, PC_STATUS_LISTED, "2019-05");
}

static void
be_active_before_event (PcDataset *dataset)
{
  set_status (dataset, PC_STATUS_ACTIVE, "2018");
  meet (dataset, "kyiv", "2025");
}

static void
be_active_long_ago (PcDataset *dataset)
{
  set_status (dataset, PC_STATUS_ACTIVE, "2020");
}

/* The file is of 20 November 2026, five years after the last day of this one. */
static void
be_active_five_years_ago (PcDataset *dataset)
{
  set_status (dataset, PC_STATUS_ACTIVE, "2021-11-20");
}

static void
be_active_without_date (PcDataset *dataset)
{
  g_object_set (pc_city_get_status (get_city (dataset, "milan")), "value", PC_STATUS_ACTIVE, NULL);
}

static const Case cases[] = {
  { "nothing but the claim", nothing, ANY_RULE, 1, PC_FINDING_CONTRADICTION, NULL },

  { "three cities", count_three, PC_FINDING_CITY_COUNT, 1, PC_FINDING_CONTRADICTION,
    "Number of cities: the text says 3, the list has 2." },
  { "two cities", count_two, PC_FINDING_CITY_COUNT, 0, 0, NULL },
  { "no baseline", count_without_baseline, PC_FINDING_CITY_COUNT, 0, 0, NULL },

  { "two twins", count_two_twins, PC_FINDING_KIND_COUNT, 1, PC_FINDING_CONTRADICTION,
    "Twin cities: the text says 2, the list has 1." },
  { "two twins by kind", count_two_twins_by_kind, PC_FINDING_KIND_COUNT, 1, PC_FINDING_CONTRADICTION,
    "Twin cities: the text says 2, the list has 1." },
  { "one twin", nothing, PC_FINDING_KIND_COUNT, 0, 0, NULL },
  { "some without agreement", count_informal, PC_FINDING_KIND_COUNT, 0, 0, NULL },

  { "a twin not named", add_baseline_twin, PC_FINDING_NOT_IN_TEXT, 1, PC_FINDING_CONTRADICTION,
    "Lyon: listed under “Twin cities”, but not named in the text." },
  { "a twin named", name_two_twins, PC_FINDING_NOT_IN_TEXT, 0, 0, NULL },
  { "a twin named by itself", name_by_itself, PC_FINDING_NOT_IN_TEXT, 0, 0, NULL },
  { "a later twin", add_later_twin, PC_FINDING_NOT_IN_TEXT, 0, 0, NULL },
  { "a kind that no text lists", nothing, PC_FINDING_NOT_IN_TEXT, 0, 0, NULL },

  { "a partner named as twin", name_milan_as_twin, PC_FINDING_NOT_IN_LIST, 1, PC_FINDING_CONTRADICTION,
    "Milan: the text names this city under “Twin cities”, the list does not." },
  { "a later city named", name_lviv_as_twin, PC_FINDING_NOT_IN_LIST, 1, PC_FINDING_CONTRADICTION, NULL },
  { "a twin named as twin", nothing, PC_FINDING_NOT_IN_LIST, 0, 0, NULL },

  { "three fields, two named", count_three_areas, PC_FINDING_AREA_COUNT, 1, PC_FINDING_CONTRADICTION,
    "Number of fields of co-operation: the text says 3, and names 2." },
  { "two fields", count_two_areas, PC_FINDING_AREA_COUNT, 0, 0, NULL },
  { "fields not named", count_areas_only, PC_FINDING_AREA_COUNT, 0, 0, NULL },

  { "one organisation too many", count_organisation, PC_FINDING_ORGANISATION_COUNT, 1, PC_FINDING_CONTRADICTION,
    "Number of organisations: the text says 1, the list has 0." },
  { "one organisation", count_listed_organisation, PC_FINDING_ORGANISATION_COUNT, 0, 0, NULL },

  { "another date", state_other_date, PC_FINDING_STATED_AGREEMENT, 1, PC_FINDING_CONTRADICTION,
    "Kyiv, “Twinning”: the text says March 1993, the list of agreements 19 February 1993." },
  { "a coarser date", state_coarse_date, PC_FINDING_STATED_AGREEMENT, 0, 0, NULL },
  { "another kind", state_other_kind, PC_FINDING_STATED_AGREEMENT, 1, PC_FINDING_CONTRADICTION,
    "Kyiv, “Twinning”: the text says Declaration, the list of agreements Twinning agreement." },
  { "an earlier document that is lacking", state_lacking_earlier, PC_FINDING_STATED_AGREEMENT, 1, PC_FINDING_QUESTION,
    "Kyiv: the text speaks of a document of 1975, which the list of agreements lacks." },

  { "a claim", nothing, PC_FINDING_CLAIM, 1, PC_FINDING_CONTRADICTION,
    "Kyiv: Date of “Twinning”. Sources say 19 February 1993 and 1992." },
  { "no claim", drop_claims, PC_FINDING_CLAIM, 0, 0, NULL },

  { "a document without agreement", sign_with_informal, PC_FINDING_INFORMAL_WITH_AGREEMENT, 1, PC_FINDING_QUESTION,
    "Lviv: listed as “City without an agreement”, yet 1 document was signed: Letter, 5 May 2015." },
  { "a document on the last day", sign_on_last_day, PC_FINDING_INFORMAL_WITH_AGREEMENT, 0, 0, NULL },
  { "the document of the kind", sign_what_the_kind_is, PC_FINDING_INFORMAL_WITH_AGREEMENT, 0, 0, NULL },
  { "a document of a formal kind", sign_with_formal, PC_FINDING_INFORMAL_WITH_AGREEMENT, 0, 0, NULL },

  { "begun before the agreement", begin_early, PC_FINDING_BEGINS_BEFORE_AGREEMENT, 1, PC_FINDING_QUESTION,
    "Kyiv: the relation begins 1975, the first agreement that is known is later: Agreement, 12 December 1976." },
  { "begun in the same year", begin_in_the_same_year, PC_FINDING_BEGINS_BEFORE_AGREEMENT, 0, 0, NULL },
  { "begun, no agreement known", begin_without_agreement, PC_FINDING_BEGINS_BEFORE_AGREEMENT, 0, 0, NULL },

  { "signed after the end", sign_after_end, PC_FINDING_AGREEMENT_AFTER_END, 1, PC_FINDING_CONTRADICTION,
    "Lviv: the relation ended 16 September 2022, but this came later: Letter, 17 September 2022." },
  { "signed in the year of the end", sign_in_the_year_of_the_end, PC_FINDING_AGREEMENT_AFTER_END, 0, 0, NULL },
  { "met after the end", meet_after_end, PC_FINDING_EVENT_AFTER_END, 1, PC_FINDING_QUESTION,
    "Lviv: the relation ended 16 September 2022, but this came later: Meeting, 1 January 2023." },
  { "met before the end", meet_before_end, PC_FINDING_EVENT_AFTER_END, 0, 0, NULL },

  { "two twins in one country", make_lviv_a_twin, PC_FINDING_TWINS_IN_COUNTRY, 1, PC_FINDING_QUESTION,
    "Ukraine: 2 twin cities, although as a rule there is one in each country: Kyiv and Lviv." },
  { "a twin and a partner", make_lviv_current, PC_FINDING_TWINS_IN_COUNTRY, 1, PC_FINDING_EXPLANATION,
    "Ukraine: 2 cities (Kyiv and Lviv). No contradiction: of one twin city in each country, only twin cities count, and that is Kyiv alone." },
  { "a twin and an ended relation", define_twin, PC_FINDING_TWINS_IN_COUNTRY, 0, 0, NULL },
  { "no rule", make_lviv_an_undefined_twin, PC_FINDING_TWINS_IN_COUNTRY, 0, 0, NULL },
  { "two partners", make_no_twin, PC_FINDING_TWINS_IN_COUNTRY, 0, 0, NULL },

  { "dormant before an event", sleep_before_event, PC_FINDING_STATUS_OLDER_THAN_EVIDENCE, 1, PC_FINDING_CONTRADICTION,
    "Kyiv: the status is “dormant (2018)”, but this is newer: Days of Kyiv, 1 June 2019." },
  { "dormant in the same year", sleep_in_the_year_of_the_event, PC_FINDING_STATUS_OLDER_THAN_EVIDENCE, 0, 0, NULL },
  { "listed before an event", list_before_event, PC_FINDING_STATUS_OLDER_THAN_EVIDENCE, 1, PC_FINDING_QUESTION, NULL },
  { "active before an event", be_active_before_event, PC_FINDING_STATUS_OLDER_THAN_EVIDENCE, 0, 0, NULL },

  { "active long ago", be_active_long_ago, PC_FINDING_ACTIVE_WITHOUT_EVIDENCE, 1, PC_FINDING_QUESTION,
    "Kyiv: the status is “active”, but the newest evidence is of 2020." },
  { "active five years ago", be_active_five_years_ago, PC_FINDING_ACTIVE_WITHOUT_EVIDENCE, 0, 0, NULL },
  { "active without a date", be_active_without_date, PC_FINDING_ACTIVE_WITHOUT_EVIDENCE, 1, PC_FINDING_QUESTION,
    "Milan: the status is “active”, but nothing with a date shows it." },
};

static void
check_finding (const Case *c,
               PcFinding  *finding)
{
  g_autofree char *sentence = pc_strip_bidi (pc_finding_get_sentence (finding));

  g_assert_cmpint (pc_finding_get_weight (finding), ==, c->weight);
  g_assert_cmpuint (g_list_model_get_n_items (pc_finding_get_sides (finding)), >=, 2);
  g_assert_true (pc_finding_get_city (finding) || pc_finding_get_record (finding));
  if (c->sentence)
    g_assert_cmpstr (sentence, ==, c->sentence);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcFindings) findings = pc_findings_new (dataset);
  guint n = 0;

  c->change (dataset);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (findings)); i++)
    {
      PcFinding *finding = pc_derived_list_peek (PC_DERIVED_LIST (findings), i);

      if (c->rule != ANY_RULE && pc_finding_get_rule (finding) != c->rule)
        continue;
      check_finding (c, finding);
      n++;
    }
  g_assert_cmpuint (n, ==, c->n_findings);
}

static void
assert_side (PcFinding  *finding,
             guint       position,
             const char *text,
             const char *origin,
             const char *source)
{
  g_autoptr (PcFindingSide) side = g_list_model_get_item (pc_finding_get_sides (finding), position);
  g_autofree char *plain = pc_strip_bidi (pc_finding_side_get_text (side));

  g_assert_cmpstr (plain, ==, text);
  g_assert_cmpstr (pc_finding_side_get_origin (side), ==, origin);
  g_assert_cmpstr (pc_finding_side_get_sources (side)[0], ==, source);
}

static void
test_sides (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcFindings) findings = pc_findings_new (dataset);
  PcFinding *finding;

  count_three (dataset);
  finding = pc_derived_list_peek (PC_DERIVED_LIST (findings), 0);
  g_assert_cmpstr (pc_finding_get_title (finding), ==, "How many cities?");
  assert_side (finding, 0, "3 cities", "The text says so.", "base");
  assert_side (finding, 1, "2 cities", "List of 22 December 2007", "base");

  finding = pc_derived_list_peek (PC_DERIVED_LIST (findings), 1);
  g_assert_cmpint (pc_finding_get_rule (finding), ==, PC_FINDING_CLAIM);
  g_assert_true (pc_finding_get_city (finding) == get_city (dataset, "kyiv"));
  g_assert_true (pc_finding_get_record (finding) == PC_RECORD (pc_city_find_agreement (get_city (dataset, "kyiv"), "kyiv-1993")));
  assert_side (finding, 0, "19 February 1993", "Used here", "base");
  assert_side (finding, 1, "1992", NULL, "kp");
}

static void
test_order (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcFindings) findings = pc_findings_new (dataset);
  PcFindingWeight last = PC_FINDING_CONTRADICTION;

  make_lviv_current (dataset);
  be_active_without_date (dataset);
  count_three (dataset);
  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_CONTRADICTION), ==, 2);
  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_QUESTION), ==, 1);
  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_EXPLANATION), ==, 1);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (findings)); i++)
    {
      PcFinding *finding = pc_derived_list_peek (PC_DERIVED_LIST (findings), i);

      g_assert_cmpint (pc_finding_get_weight (finding), >=, last);
      last = pc_finding_get_weight (finding);
    }
}

/* The day that is shown is nothing to the file. */
static void
test_day (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDate) day = pc_date_new (1980, 1, 1);
  g_autoptr (PcFindings) findings = NULL;

  make_lviv_a_twin (dataset);
  pc_dataset_set_as_of (dataset, day);
  findings = pc_findings_new (dataset);
  g_assert_cmpuint (pc_findings_count_weight (findings, PC_FINDING_QUESTION), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/findings/%u-%s", i, cases[i].name);

      g_strdelimit (path, " ", '-');
      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/model/findings/sides", test_sides);
  g_test_add_func ("/model/findings/order", test_order);
  g_test_add_func ("/model/findings/day", test_day);

  return g_test_run ();
}
