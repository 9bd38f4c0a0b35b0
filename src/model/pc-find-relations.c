/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-find-private.h"

#include "pc-city-private.h"
#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

static gboolean
is_before (const PcDate *a,
           const PcDate *b)
{
  return pc_date_is_after (b, a);
}

/* Signed for sure while the period lasted; what was signed on its last day may have begun the next one. */
static gboolean
is_within (const PcDate *date,
           PcRelation   *relation)
{
  const PcDate *from = pc_relation_get_from (relation);
  const PcDate *until = pc_relation_get_until (relation);

  return !(from && is_before (date, from)) && !(until && !is_before (date, until));
}

/* A city under a letter of intent has signed one: that is no contradiction. */
static gboolean
belongs_to_kind (PcAgreement *agreement,
                 PcRelation  *relation)
{
  return g_strcmp0 (pc_agreement_get_kind (agreement), pc_relation_get_kind (relation)) == 0;
}

static char *
dup_document (PcAgreement *agreement)
{
  g_autofree char *title = pc_words_text (agreement, "title");
  g_autofree char *date = pc_date_format (pc_agreement_get_date (agreement));

  /* Translators: the title of a document, and its date */
  return g_strdup_printf (C_("finding", "%s, %s"), title, date);
}

static void
add_informal (PcCity      *city,
              PcRelation  *relation,
              PcKind      *kind,
              PcAgreement *agreement,
              guint        n_agreements,
              GPtrArray   *findings)
{
  g_autofree char *name = pc_words_name (city);
  g_autofree char *kind_name = pc_words_text (kind, "name");
  g_autofree char *document = dup_document (agreement);
  /* Translators: a city, the kind of relation under which it is listed, the number of documents, and the first of them with its date */
  g_autofree char *sentence =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                  "%1$s: listed as “%2$s”, yet %3$u document was signed: %4$s.",
                                  "%1$s: listed as “%2$s”, yet %3$u documents were signed, the first of them: %4$s.",
                                  n_agreements),
                     name, kind_name, n_agreements, document);
  PcFinding *finding = pc_finding_new (PC_FINDING_INFORMAL_WITH_AGREEMENT, PC_FINDING_QUESTION, city,
                                       PC_RECORD (relation), name, sentence);

  pc_finding_add_side (finding, kind_name, _("Kind of relation"), pc_relation_get_sources (relation));
  pc_finding_add_side (finding, document, _("List of agreements"), pc_agreement_get_sources (agreement));
  g_ptr_array_add (findings, finding);
}

/* Without an agreement by its kind, yet with documents. */
static void
find_informal (PcCity     *city,
               PcRelation *relation,
               GPtrArray  *findings)
{
  PcKind *kind = pc_relation_lookup_kind (relation);
  GListModel *agreements = pc_city_get_agreements (city);
  PcAgreement *first = NULL;
  guint n = 0;

  if (!kind || pc_kind_get_formal (kind))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *date = pc_agreement_get_date (agreement);

      if (!date || !is_within (date, relation) || belongs_to_kind (agreement, relation))
        continue;
      if (!first || pc_date_compare (date, pc_agreement_get_date (first)) < 0)
        first = agreement;
      n++;
    }

  if (first)
    add_informal (city, relation, kind, first, n, findings);
}

static PcAgreement *
find_first_agreement (PcCity *city)
{
  GListModel *agreements = pc_city_get_agreements (city);
  PcAgreement *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *date = pc_agreement_get_date (agreement);

      if (date && (!first || pc_date_compare (date, pc_agreement_get_date (first)) < 0))
        first = agreement;
    }

  return first;
}

/* A formal relation begins with an agreement, so it cannot begin before the first one. */
static void
find_early_begin (PcCity     *city,
                  PcRelation *relation,
                  GPtrArray  *findings)
{
  PcKind *kind = pc_relation_lookup_kind (relation);
  const PcDate *from = pc_relation_get_from (relation);
  PcAgreement *first = find_first_agreement (city);
  g_autofree char *name = NULL;
  g_autofree char *begin = NULL;
  g_autofree char *document = NULL;
  g_autofree char *sentence = NULL;
  PcFinding *finding;

  if (!kind || !pc_kind_get_formal (kind) || !from || !first || !is_before (from, pc_agreement_get_date (first)))
    return;

  name = pc_words_name (city);
  begin = pc_date_format (from);
  document = dup_document (first);
  /* Translators: a city, a date, and a document with its date */
  sentence = g_strdup_printf (_("%s: the relation begins %s, the first agreement that is known is later: %s."),
                              name, begin, document);
  finding = pc_finding_new (PC_FINDING_BEGINS_BEFORE_AGREEMENT, PC_FINDING_QUESTION, city, PC_RECORD (relation),
                            name, sentence);
  pc_finding_add_side (finding, begin, _("Start of the relation"), pc_relation_get_sources (relation));
  pc_finding_add_side (finding, document, _("List of agreements"), pc_agreement_get_sources (first));
  g_ptr_array_add (findings, finding);
}

static void
add_after_end (PcFindingRule       rule,
               PcFindingWeight     weight,
               PcCity             *city,
               PcRelation         *relation,
               gpointer            record,
               const PcDate       *date,
               const char * const *sources,
               GPtrArray          *findings)
{
  g_autofree char *name = pc_words_name (city);
  g_autofree char *title = pc_words_text (record, "title");
  g_autofree char *when = pc_date_format (date);
  g_autofree char *end = pc_date_format (pc_relation_get_until (relation));
  g_autofree char *document = g_strdup_printf (C_("finding", "%s, %s"), title, when);
  /* Translators: a city, the date of the end of a relation, and what came after with its date */
  g_autofree char *sentence = g_strdup_printf (_("%s: the relation ended %s, but this came later: %s."),
                                               name, end, document);
  PcFinding *finding = pc_finding_new (rule, weight, city, record, name, sentence);

  pc_finding_add_side (finding, end, _("End of the relation"), pc_relation_get_sources (relation));
  pc_finding_add_side (finding, document,
                       rule == PC_FINDING_EVENT_AFTER_END ? _("List of events") : _("List of agreements"), sources);
  g_ptr_array_add (findings, finding);
}

static void
find_after_end (PcCity     *city,
                PcRelation *last,
                GPtrArray  *findings)
{
  const PcDate *until = pc_relation_get_until (last);
  GListModel *agreements = pc_city_get_agreements (city);
  GListModel *events = pc_city_get_events (city);

  if (!until)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *date = pc_agreement_get_date (agreement);

      if (date && is_before (until, date))
        add_after_end (PC_FINDING_AGREEMENT_AFTER_END, PC_FINDING_CONTRADICTION, city, last, agreement, date,
                       pc_agreement_get_sources (agreement), findings);
    }

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (PcEvent) event = g_list_model_get_item (events, i);
      const PcDate *date = pc_event_get_date (event);

      if (date && is_before (until, date))
        add_after_end (PC_FINDING_EVENT_AFTER_END, PC_FINDING_QUESTION, city, last, event, date,
                       pc_event_get_sources (event), findings);
    }
}

/*
 * Compares the periods of each relation with its documents and events.
 */
void
pc_find_in_relations (PcDataset *dataset,
                      GPtrArray *findings)
{
  GListModel *cities = pc_dataset_get_cities (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      PcRelation *last = pc_city_peek_last_relation (city);

      if (!last)
        continue;
      for (guint j = 0; j < pc_city_get_n_relations (city); j++)
        find_informal (city, pc_city_peek_relation (city, j), findings);
      find_early_begin (city, pc_city_peek_relation (city, 0), findings);
      find_after_end (city, last, findings);
    }
}
