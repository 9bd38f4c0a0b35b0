/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-filter-private.h"

#include "pc-city-private.h"
#include "pc-place-private.h"

static gboolean
is_chosen (const char * const *choice,
           const char         *value)
{
  return !choice[0] || (value && g_strv_contains (choice, value));
}

static gboolean
matches_kind (PcCityFilter *self,
              PcCity       *city)
{
  const char * const *kinds = pc_city_filter_get_kinds (self);
  PcKind *kind = pc_city_get_kind (city);

  if (!kinds[0] && !pc_city_filter_get_ended (self))
    return TRUE;
  if (pc_city_get_ended (city))
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
matches_choices (PcCityFilter *self,
                 PcCity       *city)
{
  return matches_kind (self, city) &&
         matches_status (self, city) &&
         matches_area (self, city) &&
         is_chosen (pc_city_filter_get_countries (self), pc_place_get_country (PC_PLACE (city))) &&
         matches_continent (self, city) &&
         (!pc_city_filter_get_only_disputed (self) || pc_city_get_disputed (city));
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

  return matches_choices (self, city) &&
         pc_city_filter_get_rank (self, city) != PC_MATCH_NONE;
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
