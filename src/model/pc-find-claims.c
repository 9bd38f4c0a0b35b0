/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-find-private.h"

#include "pc-claim-words.h"
#include "pc-proof-scan.h"
#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

static char **
list_values (PcClaim *claim)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *values = pc_claim_get_values (claim);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++)
    {
      g_autoptr (PcClaimValue) value = g_list_model_get_item (values, i);

      g_strv_builder_take (builder, pc_claim_words_dup_value (value));
    }

  return g_strv_builder_end (builder);
}

static void
add_sides (PcFinding          *finding,
           PcClaim            *claim,
           const char * const *words)
{
  GListModel *values = pc_claim_get_values (claim);

  for (guint i = 0; words[i]; i++)
    {
      g_autoptr (PcClaimValue) value = g_list_model_get_item (values, i);

      /* Translators: where it says so: this one of several values is the one that the file uses */
      pc_finding_add_side (finding, words[i], i == 0 ? _("Used here") : NULL, pc_claim_value_get_sources (value));
    }
}

static void
find_in_claim (PcCity    *city,
               PcClaim   *claim,
               GPtrArray *findings)
{
  g_auto (GStrv) words = list_values (claim);
  g_autofree char *name = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *values = NULL;
  g_autofree char *title = NULL;
  g_autofree char *sentence = NULL;
  PcFinding *finding;

  if (g_strv_length (words) < 2)
    return;

  name = pc_words_name (city);
  subject = pc_claim_words_dup_subject (claim);
  values = pc_words_join ((const char * const *) words);
  /* Translators: a city, and what sources differ about, such as “Start of the relation” */
  title = g_strdup_printf (C_("finding", "%s: %s"), name, subject);
  /* Translators: a city, what sources differ about, and what they say: “2 October 1979 and 12 October 1979” */
  sentence = g_strdup_printf (_("%s: %s. Sources say %s."), name, subject, values);

  finding = pc_finding_new (PC_FINDING_CLAIM, PC_FINDING_CONTRADICTION, city,
                            pc_proof_scan_resolve (city, pc_claim_get_about (claim)), title, sentence);
  add_sides (finding, claim, (const char * const *) words);
  g_ptr_array_add (findings, finding);
}

/*
 * Takes over what the file itself says sources differ on.
 */
void
pc_find_in_claims (PcDataset *dataset,
                   GPtrArray *findings)
{
  GListModel *cities = pc_dataset_get_cities (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      GListModel *claims = pc_city_get_disputed (city) ? pc_city_get_claims (city) : NULL;

      for (guint j = 0; claims && j < g_list_model_get_n_items (claims); j++)
        {
          g_autoptr (PcClaim) claim = g_list_model_get_item (claims, j);

          find_in_claim (city, claim, findings);
        }
    }
}
