/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-claim-words.h"

#include "pc-agreement.h"
#include "pc-dataset.h"
#include "pc-event.h"
#include "pc-proof-scan.h"
#include "pc-words-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const struct
{
  const char *list;
  const char *member;
  const char *words;
} subjects[] = {
  { "relations", "kind", NC_("claim", "Kind of relation") },
  { "relations", "from", NC_("claim", "Start of the relation") },
  { "relations", "until", NC_("claim", "End of the relation") },
  { "relations", NULL, NC_("claim", "Relation") },
  { "status", NULL, NC_("claim", "Status") },
  { "agreements", "date", NC_("claim", "Date of an agreement") },
  { "agreements", "kind", NC_("claim", "Sort of document") },
  { "agreements", "validUntil", NC_("claim", "End of validity") },
  { "agreements", NULL, NC_("claim", "Agreement") },
  { "cooperation", NULL, NC_("claim", "Field of co-operation") },
  { "events", "date", NC_("claim", "Date of an event") },
  { "events", NULL, NC_("claim", "Event") },
  { "contacts", NULL, NC_("claim", "Contact") },
  { "names", NULL, NC_("claim", "Name") },
  { "endonyms", NULL, NC_("claim", "Name") },
  { "country", NULL, NC_("claim", "Country") },
  { "languages", NULL, NC_("claim", "Languages") },
  { "location", NULL, NC_("claim", "Coordinates") },
  { "timeZone", NULL, NC_("claim", "Time zone") },
  { "population", NULL, NC_("claim", "Population") },
};

/* Without a title, it is only some agreement or event. */
static gboolean
has_title (PcRecord *record)
{
  return record && (PC_IS_AGREEMENT (record) || PC_IS_EVENT (record)) && pc_record_get_display (record, "title");
}

static char *
dup_titled_subject (PcRecord   *record,
                    const char *member)
{
  g_autofree char *title = pc_words_text (record, "title");

  if (g_strcmp0 (member, "date") == 0 && PC_IS_EVENT (record))
    /* Translators: what sources differ about; %s is the title of an event */
    return g_strdup_printf (C_("claim", "Date of the event “%s”"), title);
  if (g_strcmp0 (member, "date") == 0)
    /* Translators: what sources differ about; %s is the title of a document */
    return g_strdup_printf (C_("claim", "Date of “%s”"), title);
  if (g_strcmp0 (member, "kind") == 0)
    /* Translators: what sources differ about; %s is the title of a document */
    return g_strdup_printf (C_("claim", "Sort of document of “%s”"), title);
  if (g_strcmp0 (member, "validUntil") == 0)
    /* Translators: what sources differ about; %s is the title of a document */
    return g_strdup_printf (C_("claim", "End of validity of “%s”"), title);

  /* Translators: what sources differ about; %s is the title of a document or event */
  return g_strdup_printf (C_("claim", "“%s”"), title);
}

static const char *
find_subject (const char *list,
              const char *member)
{
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      if (g_strcmp0 (subjects[i].list, list) == 0 &&
          (!subjects[i].member || g_strcmp0 (subjects[i].member, member) == 0))
        return g_dpgettext2 (GETTEXT_PACKAGE, "claim", subjects[i].words);
    }

  return NULL;
}

/**
 * pc_claim_words_dup_subject:
 * @claim: a claim
 *
 * Says what sources differ about: “Date of “Partnership agreement””, “Start of the relation”.
 *
 * Returns: (transfer full): the words; the path of the claim if it leads to something unknown
 */
char *
pc_claim_words_dup_subject (PcClaim *claim)
{
  g_auto (GStrv) parts = NULL;
  PcRecord *city, *record;
  const char *about, *words;
  guint n_parts;

  g_return_val_if_fail (PC_IS_CLAIM (claim), NULL);

  about = pc_claim_get_about (claim);
  city = pc_record_get_parent (PC_RECORD (claim));
  record = PC_IS_CITY (city) ? pc_proof_scan_resolve (PC_CITY (city), about) : NULL;

  /* What stands before the first slash is nothing. */
  parts = g_strsplit (about ? about : "", "/", -1);
  n_parts = g_strv_length (parts);
  if (has_title (record))
    return dup_titled_subject (record, n_parts > 3 ? parts[3] : NULL);

  words = n_parts > 1 ? find_subject (parts[1], parts[n_parts - 1]) : NULL;

  return words ? g_strdup (words) : pc_words_string (about);
}

static PcRecord *
find_kind (PcClaimValue *value,
           const char   *id)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (value));
  PcRecord *claim = pc_record_get_parent (PC_RECORD (value));
  const char *about = claim ? pc_claim_get_about (PC_CLAIM (claim)) : NULL;
  gpointer kind = NULL;

  if (!dataset || !about || !g_str_has_suffix (about, "/kind"))
    return NULL;

  /* A letter of intent is a kind of relation and a kind of document. */
  if (!g_str_has_prefix (about, "/agreements/"))
    kind = pc_dataset_lookup_kind (dataset, id);

  return kind ? kind : pc_dataset_lookup_agreement_kind (dataset, id);
}

static char *
dup_string (PcClaimValue *value,
            const char   *text)
{
  g_autoptr (PcDate) date = pc_date_new_from_string (text, NULL);
  PcRecord *kind;

  if (date)
    return pc_date_format (date);

  kind = find_kind (value, text);

  return kind ? pc_words_text (kind, "name") : pc_words_string (text);
}

/**
 * pc_claim_words_dup_value:
 * @value: what some sources say
 *
 * Says what some sources say: dates and numbers as the locale writes them, kinds by their names, anything else as it
 * stands.
 *
 * Returns: (transfer full): the words
 */
char *
pc_claim_words_dup_value (PcClaimValue *value)
{
  GVariant *variant;

  g_return_val_if_fail (PC_IS_CLAIM_VALUE (value), NULL);

  variant = pc_claim_value_get_value (value);
  if (!variant)
    return g_strdup (C_("value", "Not known"));
  if (g_variant_is_of_type (variant, G_VARIANT_TYPE_STRING))
    return dup_string (value, g_variant_get_string (variant, NULL));
  if (g_variant_is_of_type (variant, G_VARIANT_TYPE_INT64))
    /* ISO C does not have the flag for grouping. */
    return __extension__ g_strdup_printf ("%'" G_GINT64_FORMAT, g_variant_get_int64 (variant));
  if (g_variant_is_of_type (variant, G_VARIANT_TYPE_DOUBLE))
    return g_strdup_printf ("%g", g_variant_get_double (variant));

  return g_strdup (g_variant_get_boolean (variant) ? C_("value", "Yes") : C_("value", "No"));
}
