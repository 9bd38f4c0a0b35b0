/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-find-private.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

/* After so many years without evidence, “active” is worth a question. */
#define OLD_AFTER_YEARS 5

typedef struct
{
  const PcDate       *date;
  PcRecord           *record;
  const char * const *sources;
} PcEvidence;

static void
take (PcEvidence         *evidence,
      const PcDate       *date,
      gpointer            record,
      const char * const *sources)
{
  if (date && (!evidence->date || pc_date_compare (date, evidence->date) > 0))
    *evidence = (PcEvidence) { date, record, sources };
}

/* The newest event or agreement. */
static PcEvidence
find_newest (PcCity *city)
{
  GListModel *events = pc_city_get_events (city);
  GListModel *agreements = pc_city_get_agreements (city);
  PcEvidence newest = { NULL, NULL, NULL };

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (PcEvent) event = g_list_model_get_item (events, i);

      take (&newest, pc_event_get_date (event), event, pc_event_get_sources (event));
    }

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);

      take (&newest, pc_agreement_get_date (agreement), agreement, pc_agreement_get_sources (agreement));
    }

  return newest;
}

static char *
dup_status (PcStatus *status)
{
  const PcDate *as_of = pc_status_get_as_of (status);
  g_autofree char *date = as_of ? pc_date_format (as_of) : NULL;
  const char *words = pc_words_status (pc_status_get_value (status));

  /* Translators: a status, such as “dormant”, and the date of its evidence */
  return date ? g_strdup_printf (C_("finding", "%s (%s)"), words, date) : g_strdup (words);
}

static char *
dup_evidence (const PcEvidence *evidence)
{
  g_autofree char *title = pc_words_text (evidence->record, "title");
  g_autofree char *date = pc_date_format (evidence->date);

  return g_strdup_printf (C_("finding", "%s, %s"), title, date);
}

/* Dormant, listed or not known, though something happened later. */
static void
find_newer_evidence (PcCity           *city,
                     PcStatus         *status,
                     const PcEvidence *newest,
                     GPtrArray        *findings)
{
  const PcDate *as_of = pc_status_get_as_of (status);
  PcStatusValue value = pc_status_get_value (status);
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;
  g_autofree char *evidence = NULL;
  g_autofree char *sentence = NULL;
  PcFinding *finding;

  if (value == PC_STATUS_ACTIVE || value == PC_STATUS_ENDED)
    return;
  if (!as_of || !newest->date || !pc_date_is_after (newest->date, as_of))
    return;

  name = pc_words_name (city);
  words = dup_status (status);
  evidence = dup_evidence (newest);
  /* Translators: a city, its status with a date, and something that happened with its date */
  sentence = g_strdup_printf (_("%s: the status is “%s”, but this is newer: %s."), name, words, evidence);
  finding = pc_finding_new (PC_FINDING_STATUS_OLDER_THAN_EVIDENCE,
                            value == PC_STATUS_DORMANT ? PC_FINDING_CONTRADICTION : PC_FINDING_QUESTION,
                            city, PC_RECORD (status), name, sentence);
  pc_finding_add_side (finding, words, _("Status"), pc_status_get_sources (status));
  pc_finding_add_side (finding, evidence, _("Newest evidence"), newest->sources);
  g_ptr_array_add (findings, finding);
}

static gboolean
is_old (const PcDate *date,
        const PcDate *day)
{
  GDate last, then;

  pc_date_last_day (date, &last);
  g_date_add_years (&last, OLD_AFTER_YEARS);
  pc_date_first_day (day, &then);

  return g_date_compare (&last, &then) < 0;
}

static PcFinding *
add_old (PcCity     *city,
         PcStatus   *status,
         const char *sentence,
         GPtrArray  *findings)
{
  g_autofree char *name = pc_words_name (city);
  g_autofree char *words = dup_status (status);
  PcFinding *finding = pc_finding_new (PC_FINDING_ACTIVE_WITHOUT_EVIDENCE, PC_FINDING_QUESTION, city,
                                       PC_RECORD (status), name, sentence);

  pc_finding_add_side (finding, words, _("Status"), pc_status_get_sources (status));
  g_ptr_array_add (findings, finding);

  return finding;
}

/* Active, though nothing shows it, or nothing has for years when the file was compiled. */
static void
find_old_evidence (PcCity           *city,
                   PcStatus         *status,
                   const PcEvidence *newest,
                   const PcDate     *compiled,
                   GPtrArray        *findings)
{
  const PcDate *as_of = pc_status_get_as_of (status);
  const PcDate *date = newest->date;
  g_autofree char *name = pc_words_name (city);
  g_autofree char *when = NULL;
  g_autofree char *sentence = NULL;

  if (as_of && (!date || pc_date_compare (as_of, date) > 0))
    date = as_of;

  if (!date)
    {
      sentence = g_strdup_printf (_("%s: the status is “active”, but nothing with a date shows it."), name);
      pc_finding_add_side (add_old (city, status, sentence, findings), _("Nothing with a date"), _("Newest evidence"), NULL);
    }
  else if (compiled && is_old (date, compiled))
    {
      when = pc_date_format (date);
      /* Translators: a city and a date */
      sentence = g_strdup_printf (_("%s: the status is “active”, but the newest evidence is of %s."), name, when);
      pc_finding_add_side (add_old (city, status, sentence, findings), when, _("Newest evidence"),
                           date == as_of ? pc_status_get_sources (status) : newest->sources);
    }
}

/*
 * Compares the status of each city with the dates of the evidence.
 */
void
pc_find_in_statuses (PcDataset *dataset,
                     GPtrArray *findings)
{
  GListModel *cities = pc_dataset_get_cities (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      PcStatus *status = pc_city_get_status (city);
      PcEvidence newest;

      if (!status)
        continue;

      newest = find_newest (city);
      find_newer_evidence (city, status, &newest, findings);
      if (pc_status_get_value (status) == PC_STATUS_ACTIVE)
        find_old_evidence (city, status, &newest, pc_dataset_get_compiled (dataset), findings);
    }
}
