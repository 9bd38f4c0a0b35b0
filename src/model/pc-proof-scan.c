/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-proof-scan.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

#include <string.h>

/* The facts of a city stand in these members, each a record or a list of them. */
static const char * const facts[] = { "relations", "status", "agreements", "cooperation", "events" };

/* What the file says of a place itself has its sources in the provenance. */
static const char * const place_members[] = {
  "names", "endonyms", "aliases", "country", "languages", "location", "timeZone", "population", "identifiers",
};

/* The parts of a dataset beside its cities that have sources. */
static const char * const dataset_facts[] = {
  "kinds", "areas", "sections", "organisations", "legalBasis", "statements",
};

static const PcField *
find_set (gpointer    record,
          const char *member)
{
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), member);

  return field && pc_record_is_set (record, field) ? field : NULL;
}

static gboolean
has_sources (PcRecord *record)
{
  const PcField *field = find_set (record, "sources");
  const char * const *sources = field ? g_value_get_boxed (pc_record_peek_value (record, field)) : NULL;

  return sources && sources[0];
}

static gboolean
is_of_low_confidence (PcRecord *record)
{
  const PcField *field = find_set (record, "confidence");

  return field && g_value_get_enum (pc_record_peek_value (record, field)) == PC_CONFIDENCE_LOW;
}

/* Position or id: the second part of what a claim is about. */
static PcRecord *
find_in_list (GListModel *records,
              const char *part)
{
  guint64 number = G_MAXUINT64;

  g_ascii_string_to_unsigned (part, 10, 0, G_MAXUINT - 1, &number, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);
      const PcField *field = find_set (record, "id");

      if (i == number || (field && g_strcmp0 (g_value_get_string (pc_record_peek_value (record, field)), part) == 0))
        return record;
    }

  return NULL;
}

/*
 * Lends the fact that a claim is about: a record of the city or, for what is none, the city itself.
 */
PcRecord *
pc_proof_scan_resolve (PcCity     *city,
                       const char *about)
{
  g_auto (GStrv) parts = about ? g_strsplit (about, "/", -1) : NULL;
  guint n_parts = parts ? g_strv_length (parts) : 0;
  const PcField *field = n_parts > 1 ? find_set (city, parts[1]) : NULL;
  PcRecord *record = NULL;

  if (field && field->type == PC_FIELD_RECORD)
    record = g_value_get_object (pc_record_peek_value (PC_RECORD (city), field));
  else if (field && field->type == PC_FIELD_RECORDS && n_parts > 2)
    record = find_in_list (G_LIST_MODEL (pc_record_get_list (PC_RECORD (city), field)), parts[2]);

  return record ? record : PC_RECORD (city);
}

static PcClaim *
find_claim (PcCity   *city,
            PcRecord *record)
{
  GListModel *claims;

  if (!pc_city_get_disputed (city))
    return NULL;

  claims = pc_city_get_claims (city);
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);

      if (pc_proof_scan_resolve (city, pc_claim_get_about (claim)) == record)
        return claim;
    }

  return NULL;
}

static void
scan_fact (PcCity      *city,
           PcRecord    *record,
           PcProofFunc  func,
           gpointer     data)
{
  PcClaim *claim = city ? find_claim (city, record) : NULL;
  PcProofFlags flags = 0;

  flags |= has_sources (record) ? 0 : PC_PROOF_UNSOURCED;
  flags |= is_of_low_confidence (record) ? PC_PROOF_LOW_CONFIDENCE : 0;
  flags |= claim ? PC_PROOF_DISPUTED : 0;

  if (flags)
    func (city, record, NULL, flags, claim, data);
}

static void
scan_member (PcCity      *city,
             PcRecord    *parent,
             const char  *member,
             PcProofFunc  func,
             gpointer     data)
{
  const PcField *field = find_set (parent, member);
  GListModel *records;

  if (!field)
    return;
  if (field->type == PC_FIELD_RECORD)
    {
      scan_fact (city, g_value_get_object (pc_record_peek_value (parent, field)), func, data);
      return;
    }

  records = G_LIST_MODEL (pc_record_get_list (parent, field));
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);

      scan_fact (city, record, func, data);
    }
}

/* The provenance may name a part of a member: “names/en”. */
static gboolean
has_provenance_of (PcPlace    *place,
                   const char *member)
{
  const PcSourceMap *provenance = pc_place_get_provenance (place);
  size_t length = strlen (member);

  for (guint i = 0; provenance && i < pc_source_map_get_size (provenance); i++)
    {
      const char *key = pc_source_map_get_key (provenance, i);

      if (strncmp (key, member, length) == 0 && (key[length] == '\0' || key[length] == '/'))
        return TRUE;
    }

  return FALSE;
}

/* Own and other names are names, too: where nothing more exact stands, the source of the names is theirs. */
static gboolean
has_provenance (PcPlace    *place,
                const char *member)
{
  if (has_provenance_of (place, member))
    return TRUE;

  return (g_str_equal (member, "endonyms") || g_str_equal (member, "aliases")) && has_provenance_of (place, "names");
}

static gboolean
is_without_proof (PcCity     *city,
                  const char *member)
{
  return find_set (city, member) && !has_provenance (PC_PLACE (city), member);
}

/* Claims about what is no fact of its own, such as a name, lead to the city. */
static void
scan_claims (PcCity      *city,
             PcProofFunc  func,
             gpointer     data)
{
  GListModel *claims;

  if (!pc_city_get_disputed (city))
    return;

  claims = pc_city_get_claims (city);
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);
      PcRecord *record = pc_proof_scan_resolve (city, pc_claim_get_about (claim));

      if (record == PC_RECORD (city) || find_claim (city, record) != claim)
        func (city, record, NULL, PC_PROOF_DISPUTED, claim, data);
    }
}

/*
 * Calls a function for each fact of a city that has no source, is of low confidence, or is disputed.
 */
void
pc_proof_scan_city (PcCity      *city,
                    PcProofFunc  func,
                    gpointer     data)
{
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    scan_member (city, PC_RECORD (city), facts[i], func, data);

  for (guint i = 0; i < G_N_ELEMENTS (place_members); i++)
    {
      if (is_without_proof (city, place_members[i]))
        func (city, PC_RECORD (city), place_members[i], PC_PROOF_UNSOURCED, NULL, data);
    }

  scan_claims (city, func, data);
}

static void
scan_organisations (PcDataset   *dataset,
                    PcProofFunc  func,
                    gpointer     data)
{
  GListModel *organisations = pc_dataset_get_organisations (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (organisations); i++)
    {
      g_autoptr (PcRecord) organisation = g_list_model_get_item (organisations, i);

      scan_member (NULL, organisation, "facts", func, data);
    }
}

/*
 * Does the same for the dataset itself, without its cities.
 */
void
pc_proof_scan_dataset (PcDataset   *dataset,
                       PcProofFunc  func,
                       gpointer     data)
{
  for (guint i = 0; i < G_N_ELEMENTS (dataset_facts); i++)
    scan_member (NULL, PC_RECORD (dataset), dataset_facts[i], func, data);

  scan_organisations (dataset, func, data);
}

static gboolean
has_unsourced (PcCity     *city,
               const char *member)
{
  const PcField *field = find_set (city, member);
  GListModel *records;

  if (!field)
    return FALSE;
  if (field->type == PC_FIELD_RECORD)
    return !has_sources (g_value_get_object (pc_record_peek_value (PC_RECORD (city), field)));

  records = G_LIST_MODEL (pc_record_get_list (PC_RECORD (city), field));
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);

      if (!has_sources (record))
        return TRUE;
    }

  return FALSE;
}

/*
 * Gets whether something of a city is missing or without a source. A filter asks this of every city, so the first
 * gap is enough.
 */
gboolean
pc_proof_scan_has_gaps (PcCity *city)
{
  const char * const *missing = pc_city_get_missing (city);

  if (missing && missing[0])
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (place_members); i++)
    {
      if (is_without_proof (city, place_members[i]))
        return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      if (has_unsourced (city, facts[i]))
        return TRUE;
    }

  return FALSE;
}
