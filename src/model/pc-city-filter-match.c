/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-filter-private.h"

#include "pc-city-private.h"
#include "pc-place-private.h"
#include "pc-proof-scan.h"

static gboolean
is_chosen (const char * const *choice,
           const char         *value)
{
  return !choice[0] || (value && g_strv_contains (choice, value));
}

/*
 * Gets the kind of the relation on the day of the filter, and whether it has ended by then.
 */
PcKind *
pc_city_filter_find_kind (PcCityFilter *self,
                          PcCity       *city,
                          gboolean     *ended)
{
  PcAsOf *as_of = pc_city_filter_get_as_of (self);
  PcKind *kind;

  if (!as_of)
    {
      *ended = pc_city_get_ended (city);
      return pc_city_get_kind (city);
    }

  *ended = pc_as_of_get_state (as_of, city, &kind) == PC_AS_OF_ENDED;

  return kind;
}

static gboolean
matches_kind (PcCityFilter *self,
              PcCity       *city)
{
  const char * const *kinds = pc_city_filter_get_kinds (self);
  gboolean ended;
  PcKind *kind;

  if (!kinds[0] && !pc_city_filter_get_ended (self))
    return TRUE;

  kind = pc_city_filter_find_kind (self, city, &ended);
  if (ended)
    return pc_city_filter_get_ended (self);

  return kinds[0] && is_chosen (kinds, kind ? pc_kind_get_id (kind) : NULL);
}

static gboolean
matches_area (PcCityFilter *self,
              PcCity       *city)
{
  const char * const *areas = pc_city_filter_get_areas (self);

  for (guint i = 0; areas[i]; i++)
    {
      if (pc_city_has_area (city, areas[i]))
        return TRUE;
    }

  return !areas[0];
}

static gboolean
matches_continent (PcCityFilter *self,
                   PcCity       *city)
{
  const char * const *continents = pc_city_filter_get_continents (self);
  PcCountry *country = continents[0] ? pc_place_lookup_country (PC_PLACE (city)) : NULL;

  return is_chosen (continents, country ? pc_country_get_continent (country) : NULL);
}

static gboolean
matches_status (PcCityFilter *self,
                PcCity       *city)
{
  return is_chosen (pc_city_filter_get_statuses (self),
                    pc_enum_get_nick (PC_TYPE_STATUS_VALUE, pc_city_get_status_value (city)));
}

static gboolean
is_in_years (const PcDate *date,
             int           first_year,
             int           last_year)
{
  int year = pc_date_get_year (date);

  return year >= first_year && (last_year == 0 || year <= last_year);
}

/* Of a relation whose start is not known, the earliest evidence counts. */
static gboolean
has_relation_in_years (PcCity *city,
                       int     first_year,
                       int     last_year)
{
  for (guint i = 0; i < pc_city_get_n_relations (city); i++)
    {
      PcRelation *relation = pc_city_peek_relation (city, i);
      const PcDate *from = pc_relation_get_from (relation);
      const PcDate *until = pc_relation_get_until (relation);

      if (!from)
        from = pc_city_get_first_evidence (city);
      if ((!until || pc_date_get_year (until) >= first_year) &&
          from && (last_year == 0 || pc_date_get_year (from) <= last_year))
        return TRUE;
    }

  return FALSE;
}

/*
 * Gets whether a city has something in the years of the filter.
 */
gboolean
pc_city_filter_has_period (PcCityFilter  *self,
                           PcCity        *city,
                           PcPeriodBasis  basis)
{
  int first_year, last_year;
  const PcDate *first;

  pc_city_filter_get_period (self, &first_year, &last_year);

  switch (basis)
    {
    case PC_PERIOD_FIRST_AGREEMENT:
      first = pc_city_get_first_agreement (city);
      return first && is_in_years (first, first_year, last_year);
    case PC_PERIOD_RELATION:
      return has_relation_in_years (city, first_year, last_year);
    case PC_PERIOD_NO_AGREEMENT:
      return !pc_city_get_first_agreement (city);
    case PC_PERIOD_ANY:
    default:
      return TRUE;
    }
}

static gboolean
matches_period (PcCityFilter *self,
                PcCity       *city)
{
  return pc_city_filter_has_period (self, city, pc_city_filter_get_period (self, NULL, NULL));
}

static gboolean
matches_search (PcCityFilter *self,
                PcCity       *city)
{
  PcAsOf *as_of = pc_city_filter_get_as_of (self);

  return (!as_of || pc_as_of_shows (as_of, city)) && pc_city_filter_get_rank (self, city) != PC_MATCH_NONE;
}

static gboolean
matches_country (PcCityFilter *self,
                 PcCity       *city)
{
  return is_chosen (pc_city_filter_get_countries (self), pc_place_get_country (PC_PLACE (city)));
}

static gboolean
matches_disputed (PcCityFilter *self,
                  PcCity       *city)
{
  return !pc_city_filter_get_only_disputed (self) || pc_city_get_disputed (city);
}

static gboolean
matches_gaps (PcCityFilter *self,
              PcCity       *city)
{
  return !pc_city_filter_get_only_gaps (self) || pc_proof_scan_has_gaps (city);
}

typedef gboolean (*PcCriterionFunc) (PcCityFilter *self,
                                     PcCity       *city);

static const PcCriterionFunc criteria[] = {
  [PC_CRITERION_KIND] = matches_kind,
  [PC_CRITERION_STATUS] = matches_status,
  [PC_CRITERION_AREA] = matches_area,
  [PC_CRITERION_COUNTRY] = matches_country,
  [PC_CRITERION_CONTINENT] = matches_continent,
  [PC_CRITERION_DISPUTED] = matches_disputed,
  [PC_CRITERION_GAPS] = matches_gaps,
  [PC_CRITERION_PERIOD] = matches_period,
  [PC_CRITERION_SEARCH] = matches_search,
};

/*
 * Finds what a city fails: a bit for each PcCriterion.
 */
guint
pc_city_filter_find_fails (PcCityFilter *self,
                           PcCity       *city)
{
  guint fails = 0;

  for (guint i = 0; i < G_N_ELEMENTS (criteria); i++)
    fails |= criteria[i] (self, city) ? 0 : 1u << i;

  return fails;
}

/**
 * pc_city_filter_matches:
 * @self: a `PcCityFilter`
 * @city: a city
 *
 * Gets whether a city is shown.
 *
 * Returns: %TRUE if it is
 */
gboolean
pc_city_filter_matches (PcCityFilter *self,
                        PcCity       *city)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), FALSE);
  g_return_val_if_fail (PC_IS_CITY (city), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (criteria); i++)
    {
      if (!criteria[i] (self, city))
        return FALSE;
    }

  return TRUE;
}

/**
 * pc_city_filter_get_rank:
 * @self: a `PcCityFilter`
 * @city: a city
 *
 * Gets how well a city matches the search. Without a search all match alike.
 *
 * Returns: the rank
 */
PcMatchRank
pc_city_filter_get_rank (PcCityFilter *self,
                         PcCity       *city)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), PC_MATCH_NONE);
  g_return_val_if_fail (PC_IS_CITY (city), PC_MATCH_NONE);

  if (pc_search_query_is_empty (pc_city_filter_get_query (self)))
    return PC_MATCH_NAME_PREFIX;

  return pc_search_text_match (pc_place_get_search_text (PC_PLACE (city)), pc_city_filter_get_query (self));
}

/**
 * pc_city_filter_dup_reason:
 * @self: a `PcCityFilter`
 * @city: a city that matches
 *
 * Gets the alias or foreign name by which a city was found, where neither its name nor its endonym nor
 * its country as they are shown explain it.
 *
 * Returns: (transfer full) (nullable): the name
 */
char *
pc_city_filter_dup_reason (PcCityFilter *self,
                           PcCity       *city)
{
  PcPlace *place = PC_PLACE (city);

  g_return_val_if_fail (PC_IS_CITY_FILTER (self), NULL);
  g_return_val_if_fail (PC_IS_CITY (city), NULL);

  return g_strdup (pc_search_text_explain (pc_place_get_search_text (place),
                                           pc_city_filter_get_query (self),
                                           pc_place_get_n_visible (place)));
}
