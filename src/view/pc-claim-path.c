/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-claim-path.h"

#include "pc-agreement-kind.h"
#include "pc-agreement.h"
#include "pc-bidi-text.h"
#include "pc-dataset.h"
#include "pc-date.h"
#include "pc-event.h"
#include "pc-fact-number.h"
#include "pc-kind.h"
#include "pc-model.h"

#include <glib/gi18n-lib.h>

/* What a claim is about is a path of members below the city: “/agreements/ID/date”. */

static PcCity *
get_city (PcRecord *record)
{
  while (record != NULL && !PC_IS_CITY (record))
    record = pc_record_get_parent (record);

  return record != NULL ? PC_CITY (record) : NULL;
}

static char *
dup_position_path (const char *member,
                   GListModel *list,
                   gpointer    record)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      if (item == record)
        return g_strdup_printf ("/%s/%u", member, i);
    }

  return NULL;
}

/**
 * pc_claim_path_for_record:
 * @city: a city
 * @record: something that is said of it
 *
 * Gets the path by which a claim would name a part of a city.
 *
 * Returns: (transfer full) (nullable): the path
 */
char *
pc_claim_path_for_record (PcCity   *city,
                          PcRecord *record)
{
  g_return_val_if_fail (PC_IS_CITY (city), NULL);
  g_return_val_if_fail (PC_IS_RECORD (record), NULL);

  if (PC_IS_AGREEMENT (record))
    return g_strconcat ("/agreements/", pc_agreement_get_id (PC_AGREEMENT (record)), NULL);

  if (PC_IS_EVENT (record))
    return g_strconcat ("/events/", pc_event_get_id (PC_EVENT (record)), NULL);

  if (PC_IS_RELATION (record))
    return dup_position_path ("relations", pc_city_get_relations (city), record);

  if (PC_IS_COOPERATION (record))
    return dup_position_path ("cooperation", pc_city_get_cooperation (city), record);

  if (PC_IS_CONTACT (record))
    return dup_position_path ("contacts", pc_city_get_contacts (city), record);

  if (PC_IS_STATUS (record))
    return g_strdup ("/status");

  return NULL;
}

static gboolean
lies_below (const char *about,
            const char *path)
{
  gsize length = strlen (path);

  return about != NULL &&
         strncmp (about, path, length) == 0 &&
         (about[length] == '/' || about[length] == '\0');
}

/**
 * pc_claim_path_find:
 * @city: a city
 * @path: (nullable): a path below it
 *
 * Finds the first claim about something or about a part of it.
 *
 * Returns: (transfer none) (nullable): the claim
 */
PcClaim *
pc_claim_path_find (PcCity     *city,
                    const char *path)
{
  GListModel *claims;

  g_return_val_if_fail (PC_IS_CITY (city), NULL);

  if (path == NULL)
    return NULL;

  claims = pc_city_get_claims (city);
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);

      if (lies_below (pc_claim_get_about (claim), path))
        return claim;
    }

  return NULL;
}

static char *
dup_agreement_title (PcCity     *city,
                     const char *id,
                     const char *member)
{
  PcAgreement *agreement = pc_city_find_agreement (city, id);
  PcAgreementKind *kind = agreement != NULL ? pc_agreement_lookup_kind (agreement) : NULL;
  const char *name = NULL;

  if (kind != NULL)
    name = pc_record_get_display (PC_RECORD (kind), "name");
  if (name == NULL)
    name = C_("claim", "Agreement");

  if (g_strcmp0 (member, "date") == 0)
    /* Translators: what sources differ about; %s is a kind of document (data). */
    return g_strdup_printf (C_("claim", "%s, date"), name);

  if (g_strcmp0 (member, "kind") == 0)
    /* Translators: what sources differ about; %s is a kind of document (data). */
    return g_strdup_printf (C_("claim", "%s, sort of document"), name);

  if (g_strcmp0 (member, "validUntil") == 0)
    /* Translators: what sources differ about; %s is a kind of document (data). */
    return g_strdup_printf (C_("claim", "%s, end of validity"), name);

  return g_strdup (name);
}

static const struct
{
  const char *first;
  const char *last;
  const char *title;
} titles[] = {
  { "relations", "kind", NC_("claim", "Kind of relation") },
  { "relations", "from", NC_("claim", "Start of the relation") },
  { "relations", "until", NC_("claim", "End of the relation") },
  { "relations", NULL, NC_("claim", "Relation") },
  { "status", NULL, NC_("claim", "Status") },
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

static const char *
lookup_title (const char *first,
              const char *last)
{
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_strcmp0 (titles[i].first, first) == 0 &&
        (titles[i].last == NULL || g_strcmp0 (titles[i].last, last) == 0))
      return g_dpgettext2 (GETTEXT_PACKAGE, "claim", titles[i].title);

  return NULL;
}

/**
 * pc_claim_path_dup_title:
 * @claim: a claim
 *
 * Says what sources differ about.
 *
 * Returns: (transfer full): a title; the path itself if it leads to something unknown
 */
char *
pc_claim_path_dup_title (PcClaim *claim)
{
  g_auto (GStrv) parts = NULL;
  PcCity *city;
  const char *title;
  guint n_parts;

  g_return_val_if_fail (PC_IS_CLAIM (claim), NULL);

  city = get_city (PC_RECORD (claim));
  if (pc_claim_get_about (claim) == NULL)
    return g_strdup ("");

  /* parts[0] is what stands before the first slash: nothing. */
  parts = g_strsplit (pc_claim_get_about (claim), "/", -1);
  n_parts = g_strv_length (parts);

  if (city != NULL && n_parts > 2 && g_strcmp0 (parts[1], "agreements") == 0)
    return dup_agreement_title (city, parts[2], n_parts > 3 ? parts[3] : NULL);

  title = n_parts > 1 ? lookup_title (parts[1], parts[n_parts - 1]) : NULL;

  return title != NULL ? g_strdup (title) : pc_strip_bidi (pc_claim_get_about (claim));
}

/* A letter of intent is both a kind of relation and a kind of agreement. */
static gboolean
is_of_agreement (PcClaimValue *value)
{
  PcRecord *claim = pc_record_get_parent (PC_RECORD (value));
  const char *about = PC_IS_CLAIM (claim) ? pc_claim_get_about (PC_CLAIM (claim)) : NULL;

  return about != NULL && g_str_has_prefix (about, "/agreements/");
}

static char *
dup_kind_name (PcClaimValue *value,
               const char   *id)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (value));
  PcRecord *kind = NULL;

  if (dataset == NULL)
    return NULL;

  if (!is_of_agreement (value))
    kind = (PcRecord *) pc_dataset_lookup_kind (dataset, id);
  if (kind == NULL)
    kind = (PcRecord *) pc_dataset_lookup_agreement_kind (dataset, id);

  return kind != NULL ? g_strdup (pc_record_get_display (kind, "name")) : NULL;
}

static char *
dup_string_value (PcClaimValue *value,
                  const char   *text)
{
  g_autoptr (PcDate) date = pc_date_new_from_string (text, NULL);
  char *name;

  if (date != NULL)
    return pc_date_format (date);

  name = dup_kind_name (value, text);

  return name != NULL ? name : pc_strip_bidi (text);
}

/**
 * pc_claim_path_dup_value:
 * @value: what some sources say
 *
 * Writes a claimed value for readers: dates in the form of the locale, ids of
 * kinds by their names, anything else as it stands.
 *
 * Returns: (transfer full): the value
 */
char *
pc_claim_path_dup_value (PcClaimValue *value)
{
  GVariant *variant;

  g_return_val_if_fail (PC_IS_CLAIM_VALUE (value), NULL);

  variant = pc_claim_value_get_value (value);
  if (variant == NULL)
    return g_strdup (C_("value", "Not known"));

  if (g_variant_is_of_type (variant, G_VARIANT_TYPE_STRING))
    return dup_string_value (value, g_variant_get_string (variant, NULL));

  if (g_variant_is_of_type (variant, G_VARIANT_TYPE_INT64))
    return pc_fact_number_format (g_variant_get_int64 (variant));

  if (g_variant_is_of_type (variant, G_VARIANT_TYPE_DOUBLE))
    return g_strdup_printf ("%g", g_variant_get_double (variant));

  return g_strdup (g_variant_get_boolean (variant) ? C_("value", "Yes") : C_("value", "No"));
}
