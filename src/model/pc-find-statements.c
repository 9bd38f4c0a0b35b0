/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-find-private.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

/* What the text of the baseline document says, against the lists. */
typedef struct
{
  PcDataset    *dataset;
  GPtrArray    *findings;
  const PcDate *day;
  const char   *list_sources[2];
  char         *list_origin;
} PcReading;

static gboolean
has_member (PcAssertion *claims,
            const char  *member)
{
  PcRecord *record = PC_RECORD (claims);

  return pc_record_is_set (record, pc_record_class_find_member (PC_RECORD_GET_CLASS (record), member));
}

/* The kind that the list had a city under on the day of the document, or NULL. */
static PcKind *
find_listed_kind (PcReading *self,
                  PcCity    *city)
{
  PcKind *kind = NULL;

  if (!pc_city_get_in_baseline (city) || pc_city_holds_on (city, self->day, &kind) == PC_HOLDS_NO)
    return NULL;

  return kind;
}

static guint
count_listed (PcReading  *self,
              const char *kind)
{
  GListModel *cities = pc_dataset_get_cities (self->dataset);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      PcKind *listed = find_listed_kind (self, city);

      if (listed && (!kind || g_strcmp0 (pc_kind_get_id (listed), kind) == 0))
        n++;
    }

  return n;
}

static PcFinding *
add_finding (PcReading       *self,
             PcFindingRule    rule,
             PcFindingWeight  weight,
             PcCity          *city,
             gpointer         record,
             const char      *title,
             const char      *sentence)
{
  PcFinding *finding = pc_finding_new (rule, weight, city, record, title, sentence);

  g_ptr_array_add (self->findings, finding);

  return finding;
}

static void
add_text_side (PcFinding   *finding,
               PcStatement *statement,
               const char  *text)
{
  pc_finding_add_side (finding, text, pc_record_get_display (PC_RECORD (statement), "text"),
                       pc_statement_get_sources (statement));
}

static void
add_list_side (PcReading  *self,
               PcFinding  *finding,
               const char *text)
{
  pc_finding_add_side (finding, text, self->list_origin, self->list_sources);
}

static void
compare_city_count (PcReading   *self,
                    PcStatement *statement,
                    PcAssertion *claims)
{
  guint listed = count_listed (self, NULL);
  guint stated = (guint) pc_assertion_get_city_count (claims);
  g_autofree char *sentence = NULL;
  g_autofree char *text = NULL;
  g_autofree char *list = NULL;
  PcFinding *finding;

  if (!has_member (claims, "cityCount") || stated == listed)
    return;

  sentence = g_strdup_printf (_("Number of cities: the text says %u, the list has %u."), stated, listed);
  text = pc_words_count (stated);
  list = pc_words_count (listed);
  finding = add_finding (self, PC_FINDING_CITY_COUNT, PC_FINDING_CONTRADICTION, NULL, statement,
                         _("How many cities?"), sentence);
  add_text_side (finding, statement, text);
  add_list_side (self, finding, list);
}

static void
compare_kind_count (PcReading   *self,
                    PcStatement *statement,
                    PcKind      *kind,
                    guint        stated)
{
  guint listed = count_listed (self, pc_kind_get_id (kind));
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *text = NULL;
  g_autofree char *list = NULL;
  PcFinding *finding;

  if (stated == listed)
    return;

  name = pc_words_text (kind, "plural");
  /* Translators: %s is the plural of a kind of relation, such as “Twin cities” */
  sentence = g_strdup_printf (_("%s: the text says %u, the list has %u."), name, stated, listed);
  text = pc_words_count (stated);
  list = pc_words_count (listed);
  finding = add_finding (self, PC_FINDING_KIND_COUNT, PC_FINDING_CONTRADICTION, NULL, statement, name, sentence);
  add_text_side (finding, statement, text);
  add_list_side (self, finding, list);
}

/* Under a formal kind the text counts all cities; of the others it may name a few. */
static void
compare_kind_counts (PcReading   *self,
                     PcStatement *statement,
                     PcAssertion *claims)
{
  const PcStringMap *by_kind = pc_assertion_get_by_kind (claims);
  PcKind *kind = pc_dataset_lookup_kind (self->dataset, pc_assertion_get_kind (claims));

  for (guint i = 0; by_kind && i < pc_string_map_get_size (by_kind); i++)
    {
      PcKind *counted = pc_dataset_lookup_kind (self->dataset, pc_string_map_get_key (by_kind, i));
      GVariant *stated = pc_string_map_get_value (by_kind, i);

      if (counted && g_variant_is_of_type (stated, G_VARIANT_TYPE_INT64))
        compare_kind_count (self, statement, counted, (guint) g_variant_get_int64 (stated));
    }

  if (!pc_assertion_get_city (claims) && kind && pc_kind_get_formal (kind) && has_member (claims, "count"))
    compare_kind_count (self, statement, kind, (guint) pc_assertion_get_count (claims));
}

static void
compare_named_city (PcReading   *self,
                    PcStatement *statement,
                    PcKind      *kind,
                    PcCity      *city)
{
  PcKind *listed = find_listed_kind (self, city);
  g_autofree char *name = NULL;
  g_autofree char *kind_name = NULL;
  g_autofree char *listed_name = NULL;
  g_autofree char *sentence = NULL;
  PcFinding *finding;

  if (listed == kind)
    return;

  name = pc_words_name (city);
  kind_name = pc_words_text (kind, "plural");
  listed_name = listed ? pc_words_text (listed, "plural") : g_strdup (_("Not in the list"));
  /* Translators: a city, and the kind of relation under which the text names it */
  sentence = g_strdup_printf (_("%s: the text names this city under “%s”, the list does not."), name, kind_name);
  finding = add_finding (self, PC_FINDING_NOT_IN_LIST, PC_FINDING_CONTRADICTION, city, statement, name, sentence);
  add_text_side (finding, statement, kind_name);
  add_list_side (self, finding, listed_name);
}

static void
compare_named_cities (PcReading   *self,
                      PcStatement *statement,
                      PcAssertion *claims)
{
  const char * const *ids = pc_assertion_get_cities (claims);
  PcKind *kind = pc_dataset_lookup_kind (self->dataset, pc_assertion_get_kind (claims));

  if (pc_assertion_get_city (claims) || !kind)
    return;

  for (guint i = 0; ids && ids[i]; i++)
    {
      PcCity *city = pc_dataset_lookup_city (self->dataset, ids[i]);

      if (city)
        compare_named_city (self, statement, kind, city);
    }
}

static void
compare_areas (PcReading   *self,
               PcStatement *statement,
               PcAssertion *claims)
{
  const char * const *areas = pc_assertion_get_areas (claims);
  guint stated = (guint) pc_assertion_get_area_count (claims);
  guint named = areas ? g_strv_length ((char **) areas) : 0;
  g_autofree char *sentence = NULL;
  g_autofree char *text = NULL;
  g_autofree char *list = NULL;
  PcFinding *finding;

  if (!has_member (claims, "areaCount") || !areas || stated == named)
    return;

  sentence = g_strdup_printf (_("Number of fields of co-operation: the text says %u, and names %u."), stated, named);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u field", "%u fields", stated), stated);
  list = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u field", "%u fields", named), named);
  finding = add_finding (self, PC_FINDING_AREA_COUNT, PC_FINDING_CONTRADICTION, NULL, statement,
                         _("How many fields of co-operation?"), sentence);
  add_text_side (finding, statement, text);
  /* Translators: where it says so: the fields of co-operation that the text lists by name */
  pc_finding_add_side (finding, list, _("Fields named in the text"), pc_statement_get_sources (statement));
}

static guint
count_organisations (PcReading *self)
{
  GListModel *organisations = pc_dataset_get_organisations (self->dataset);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (organisations); i++)
    {
      g_autoptr (PcOrganisation) organisation = g_list_model_get_item (organisations, i);

      n += pc_organisation_get_in_baseline (organisation) ? 1 : 0;
    }

  return n;
}

static void
compare_organisations (PcReading   *self,
                       PcStatement *statement,
                       PcAssertion *claims)
{
  guint stated = (guint) pc_assertion_get_organisation_count (claims);
  guint listed = count_organisations (self);
  g_autofree char *sentence = NULL;
  g_autofree char *text = NULL;
  g_autofree char *list = NULL;
  PcFinding *finding;

  if (!has_member (claims, "organisationCount") || stated == listed)
    return;

  sentence = g_strdup_printf (_("Number of organisations: the text says %u, the list has %u."), stated, listed);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u organisation", "%u organisations", stated), stated);
  list = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u organisation", "%u organisations", listed), listed);
  finding = add_finding (self, PC_FINDING_ORGANISATION_COUNT, PC_FINDING_CONTRADICTION, NULL, statement,
                         _("How many organisations?"), sentence);
  add_text_side (finding, statement, text);
  add_list_side (self, finding, list);
}

static gboolean
can_be_same (const PcDate *a,
             const PcDate *b)
{
  return !pc_date_is_after (a, b) && !pc_date_is_after (b, a);
}

static void
add_stated_agreement (PcReading   *self,
                      PcStatement *statement,
                      PcCity      *city,
                      gpointer     record,
                      const char  *stated,
                      const char  *listed,
                      const char  *sources_of)
{
  PcAgreement *agreement = record;
  g_autofree char *name = pc_words_name (city);
  g_autofree char *title = pc_words_text (agreement, "title");
  /* Translators: a city, the title of a document, what the text says of it, and what the list of agreements says */
  g_autofree char *sentence = g_strdup_printf (_("%s, “%s”: the text says %s, the list of agreements %s."),
                                               name, title, stated, listed);
  PcFinding *finding = add_finding (self, PC_FINDING_STATED_AGREEMENT, PC_FINDING_CONTRADICTION, city, record,
                                    name, sentence);

  add_text_side (finding, statement, stated);
  pc_finding_add_side (finding, listed, sources_of, pc_agreement_get_sources (agreement));
}

static void
compare_agreement (PcReading   *self,
                   PcStatement *statement,
                   PcAssertion *claims,
                   PcCity      *city)
{
  const char *id = pc_assertion_get_agreement (claims);
  PcAgreement *agreement = id ? pc_city_find_agreement (city, id) : NULL;
  const PcDate *stated = pc_assertion_get_date (claims);
  const PcDate *listed = agreement ? pc_agreement_get_date (agreement) : NULL;
  const char *kind = pc_assertion_get_kind (claims);

  if (stated && listed && !can_be_same (stated, listed))
    {
      g_autofree char *text = pc_date_format (stated);
      g_autofree char *list = pc_date_format (listed);

      add_stated_agreement (self, statement, city, agreement, text, list, _("List of agreements"));
    }

  if (agreement && kind && g_strcmp0 (kind, pc_agreement_get_kind (agreement)) != 0)
    {
      g_autofree char *text = pc_words_text (pc_dataset_lookup_agreement_kind (self->dataset, kind), "name");
      g_autofree char *list = pc_words_text (pc_agreement_lookup_kind (agreement), "name");

      add_stated_agreement (self, statement, city, agreement, text, list, _("List of agreements"));
    }
}

static gboolean
has_agreement_of (PcCity       *city,
                  const PcDate *date)
{
  GListModel *agreements = pc_city_get_agreements (city);

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *signed_on = pc_agreement_get_date (agreement);

      if (signed_on && can_be_same (signed_on, date))
        return TRUE;
    }

  return FALSE;
}

/* The earlier document that the text speaks of. */
static void
compare_earlier (PcReading   *self,
                 PcStatement *statement,
                 PcAssertion *claims,
                 PcCity      *city)
{
  const PcDate *earlier = pc_assertion_get_continues (claims);
  g_autofree char *name = NULL;
  g_autofree char *date = NULL;
  g_autofree char *sentence = NULL;
  PcFinding *finding;

  if (!earlier || has_agreement_of (city, earlier))
    return;

  name = pc_words_name (city);
  date = pc_date_format (earlier);
  /* Translators: a city and a date */
  sentence = g_strdup_printf (_("%s: the text speaks of a document of %s, which the list of agreements lacks."),
                              name, date);
  finding = add_finding (self, PC_FINDING_STATED_AGREEMENT, PC_FINDING_QUESTION, city, statement, name, sentence);
  add_text_side (finding, statement, date);
  pc_finding_add_side (finding, _("Not in the list"), _("List of agreements"), NULL);
}

static void
compare_statement (PcReading   *self,
                   PcStatement *statement)
{
  PcAssertion *claims = pc_statement_get_claims (statement);
  PcCity *city = claims ? pc_dataset_lookup_city (self->dataset, pc_assertion_get_city (claims)) : NULL;

  if (!claims)
    return;

  compare_city_count (self, statement, claims);
  compare_kind_counts (self, statement, claims);
  compare_named_cities (self, statement, claims);
  compare_areas (self, statement, claims);
  compare_organisations (self, statement, claims);
  if (city)
    {
      compare_agreement (self, statement, claims, city);
      compare_earlier (self, statement, claims, city);
    }
}

/* The statement that names cities of a kind, and whether any statement names a city. */
static PcStatement *
find_naming (PcReading  *self,
             const char *kind,
             const char *city,
             gboolean   *named)
{
  GListModel *statements = pc_dataset_get_statements (self->dataset);
  PcStatement *found = NULL;

  *named = FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcStatement) statement = g_list_model_get_item (statements, i);
      PcAssertion *claims = pc_statement_get_claims (statement);
      const char * const *cities = claims ? pc_assertion_get_cities (claims) : NULL;

      if (claims && g_strcmp0 (pc_assertion_get_city (claims), city) == 0)
        *named = TRUE;
      if (cities && g_strv_contains (cities, city))
        *named = TRUE;
      if (cities && !pc_assertion_get_city (claims) && g_strcmp0 (pc_assertion_get_kind (claims), kind) == 0)
        found = statement;
    }

  return found;
}

/* Where the text names cities of a kind at all, it should name each that the list has. */
static void
compare_listed_city (PcReading *self,
                     PcCity    *city)
{
  PcKind *kind = find_listed_kind (self, city);
  gboolean named = TRUE;
  PcStatement *statement = kind ? find_naming (self, pc_kind_get_id (kind), pc_place_get_id (PC_PLACE (city)), &named)
                                : NULL;
  g_autofree char *name = NULL;
  g_autofree char *kind_name = NULL;
  g_autofree char *sentence = NULL;
  PcFinding *finding;

  if (!statement || named)
    return;

  name = pc_words_name (city);
  kind_name = pc_words_text (kind, "plural");
  /* Translators: a city, and the kind of relation under which it is listed */
  sentence = g_strdup_printf (_("%s: listed under “%s”, but not named in the text."), name, kind_name);
  finding = add_finding (self, PC_FINDING_NOT_IN_TEXT,
                         pc_kind_get_formal (kind) ? PC_FINDING_CONTRADICTION : PC_FINDING_QUESTION,
                         city, statement, name, sentence);
  add_list_side (self, finding, kind_name);
  add_text_side (finding, statement, _("Not named"));
}

static void
compare_all (PcReading *self)
{
  GListModel *statements = pc_dataset_get_statements (self->dataset);
  GListModel *cities = pc_dataset_get_cities (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr (PcStatement) statement = g_list_model_get_item (statements, i);

      compare_statement (self, statement);
    }

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      compare_listed_city (self, city);
    }
}

/*
 * Compares what the statements say with the lists. Without a baseline document there is nothing to compare.
 */
void
pc_find_in_statements (PcDataset *dataset,
                       GPtrArray *findings)
{
  PcBaseline *baseline = pc_dataset_get_baseline (dataset);
  PcReading reading = { .dataset = dataset, .findings = findings };
  g_autofree char *date = NULL;

  if (!baseline || !pc_baseline_get_date (baseline))
    return;

  reading.day = pc_baseline_get_date (baseline);
  reading.list_sources[0] = pc_baseline_get_source (baseline);
  date = pc_date_format (reading.day);
  /* Translators: where it says so; %s is a date */
  reading.list_origin = g_strdup_printf (_("List of %s"), date);

  compare_all (&reading);
  g_free (reading.list_origin);
}
