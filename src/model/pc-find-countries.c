/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-find-private.h"

#include "pc-city-private.h"
#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

/* The kind of which a city has, as a rule, one in each country. */
#define TWIN "twin"

typedef struct
{
  GPtrArray *cities;
  GPtrArray *twins;
} PcInCountry;

static char *
join_names (GPtrArray *cities)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < cities->len; i++)
    g_strv_builder_take (builder, pc_words_name (g_ptr_array_index (cities, i)));
  names = g_strv_builder_end (builder);

  return pc_words_join ((const char * const *) names);
}

static PcFinding *
add_finding (PcFindingWeight  weight,
             PcCountry       *country,
             PcKind          *kind,
             PcCity          *city,
             const char      *title,
             const char      *sentence,
             GPtrArray       *findings)
{
  PcFinding *finding = pc_finding_new (PC_FINDING_TWINS_IN_COUNTRY, weight, city, PC_RECORD (country), title, sentence);

  pc_finding_add_side (finding, pc_record_get_display (PC_RECORD (kind), "definition"),
                       pc_record_get_display (PC_RECORD (kind), "name"), pc_kind_get_sources (kind));
  g_ptr_array_add (findings, finding);

  return finding;
}

static void
add_twins (PcCountry         *country,
           PcKind            *kind,
           const PcInCountry *in_country,
           GPtrArray         *findings)
{
  g_autofree char *name = pc_words_text (country, "names");
  g_autofree char *twins = join_names (in_country->twins);
  guint n = in_country->twins->len;
  /* Translators: a country, the number of twin cities in it, and their names */
  g_autofree char *sentence =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                  "%1$s: %2$u twin city, although as a rule there is one in each country: %3$s.",
                                  "%1$s: %2$u twin cities, although as a rule there is one in each country: %3$s.", n),
                     name, n, twins);
  PcFinding *finding = add_finding (PC_FINDING_QUESTION, country, kind, g_ptr_array_index (in_country->twins, 0),
                                    name, sentence, findings);

  pc_finding_add_side (finding, twins, pc_record_get_display (PC_RECORD (kind), "plural"), NULL);
}

static void
add_explanation (PcCountry         *country,
                 PcKind            *kind,
                 const PcInCountry *in_country,
                 GPtrArray         *findings)
{
  g_autofree char *name = pc_words_text (country, "names");
  g_autofree char *cities = join_names (in_country->cities);
  g_autofree char *twin = join_names (in_country->twins);
  guint n = in_country->cities->len;
  /* Translators: a country, the number of cities in it, their names, and the only one of them that is a twin city */
  g_autofree char *sentence =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                  "%1$s: %2$u city (%3$s). No contradiction: of one twin city in each country, only twin cities count, and that is %4$s.",
                                  "%1$s: %2$u cities (%3$s). No contradiction: of one twin city in each country, only twin cities count, and that is %4$s alone.",
                                  n),
                     name, n, cities, twin);
  PcFinding *finding = add_finding (PC_FINDING_EXPLANATION, country, kind, g_ptr_array_index (in_country->twins, 0),
                                    name, sentence, findings);

  pc_finding_add_side (finding, cities, _("Cities of the country"), NULL);
}

/* Whatever day is shown. */
static PcKind *
get_kind_today (PcCity *city)
{
  PcRelation *last = pc_city_peek_last_relation (city);

  return last ? pc_relation_lookup_kind (last) : NULL;
}

static void
find_in_country (PcDataset *dataset,
                 PcCountry *country,
                 PcKind    *kind,
                 GPtrArray *findings)
{
  GListModel *cities = pc_dataset_get_cities (dataset);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) twins = g_ptr_array_new ();
  PcInCountry in_country = { all, twins };

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (pc_city_get_ended_today (city) || pc_place_lookup_country (PC_PLACE (city)) != country)
        continue;
      g_ptr_array_add (all, city);
      if (get_kind_today (city) == kind)
        g_ptr_array_add (twins, city);
    }

  if (twins->len > 1)
    add_twins (country, kind, &in_country, findings);
  else if (twins->len == 1 && all->len > 1)
    add_explanation (country, kind, &in_country, findings);
}

/*
 * Looks at the rule of one twin city in each country. It is one only where the dataset itself defines what a
 * twin city is. Only twin cities count for it, so other cities in the same country are no contradiction.
 */
void
pc_find_in_countries (PcDataset *dataset,
                      GPtrArray *findings)
{
  PcKind *kind = pc_dataset_lookup_kind (dataset, TWIN);
  GListModel *countries = pc_dataset_get_countries (dataset);

  if (!kind || !pc_record_get_display (PC_RECORD (kind), "definition"))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcCountry) country = g_list_model_get_item (countries, i);

      find_in_country (dataset, country, kind, findings);
    }
}
