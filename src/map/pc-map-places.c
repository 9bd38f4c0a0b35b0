/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-places.h"

#include "pc-country-code.h"

#include <string.h>

/* A map with the pins of so many cities has no room for names of its own beside them. */
#define MAX_IDENTIFIERS 500

typedef void (*PlaceFunc) (PcPlace  *place,
                           gpointer  data);

/* A relation that has ended, or of which nobody knows whether it had begun on the day seen, ties nobody. */
static gboolean
is_tied (PcPlace *place)
{
  return !PC_IS_CITY (place)
         || (!pc_city_get_ended (PC_CITY (place)) && pc_city_get_holds (PC_CITY (place)) != PC_HOLDS_UNKNOWN);
}

static void
for_each (PcPlace    *home,
          GListModel *cities,
          PlaceFunc   func,
          gpointer    data)
{
  guint n_cities = cities != NULL ? g_list_model_get_n_items (cities) : 0;

  if (home != NULL)
    func (home, data);

  for (guint i = 0; i < n_cities; i++)
    {
      g_autoptr(PcPlace) place = g_list_model_get_item (cities, i);

      func (place, data);
    }
}

static void
append_coordinate (PcPlace  *place,
                   gpointer  data)
{
  PcCoordinate coordinate;

  if (pc_map_places_get_coordinate (place, &coordinate))
    g_array_append_val ((GArray *) data, coordinate);
}

static void
append_arc_end (PcPlace  *place,
                gpointer  data)
{
  if (is_tied (place))
    append_coordinate (place, data);
}

static void
append_country (PcPlace  *place,
                gpointer  data)
{
  GHashTable *seen = data;
  const char *code = pc_country_code_to_alpha3 (pc_place_get_country (place));

  if (code != NULL && !g_hash_table_contains (seen, code) && is_tied (place))
    g_hash_table_add (seen, (gpointer) code);
}

static void
append_identifier (PcPlace  *place,
                   gpointer  data)
{
  const PcStringMap *identifiers = pc_place_get_identifiers (place);
  gint64 identifier;

  if (identifiers != NULL && pc_string_map_lookup_integer (identifiers, "geonames", &identifier))
    g_array_append_val ((GArray *) data, identifier);
}

static int
compare_codes (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, b);
}

static int
compare_identifiers (gconstpointer a,
                     gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

/**
 * pc_map_places_get_coordinate:
 * @place: (nullable): a place
 * @coordinate: (out caller-allocates): where it is
 *
 * Gets where a place is, if it can be shown on a map.
 *
 * Returns: whether it can
 */
gboolean
pc_map_places_get_coordinate (PcPlace      *place,
                              PcCoordinate *coordinate)
{
  g_return_val_if_fail (place == NULL || PC_IS_PLACE (place), FALSE);

  return place != NULL && pc_place_get_coordinate (place, coordinate) && pc_coordinate_is_valid (coordinate);
}

/**
 * pc_map_places_dup_coordinates:
 * @home: (nullable): the home city
 * @cities: (nullable): cities
 *
 * Returns: (transfer full) (element-type PcCoordinate): where they are, as far as that is known
 */
GArray *
pc_map_places_dup_coordinates (PcPlace    *home,
                               GListModel *cities)
{
  GArray *coordinates = g_array_new (FALSE, FALSE, sizeof (PcCoordinate));

  for_each (home, cities, append_coordinate, coordinates);

  return coordinates;
}

/**
 * pc_map_places_dup_arc_ends:
 * @cities: (nullable): cities
 *
 * Returns: (transfer full) (element-type PcCoordinate): where those are whose relation goes on
 */
GArray *
pc_map_places_dup_arc_ends (GListModel *cities)
{
  GArray *coordinates = g_array_new (FALSE, FALSE, sizeof (PcCoordinate));

  for_each (NULL, cities, append_arc_end, coordinates);

  return coordinates;
}

/**
 * pc_map_places_dup_countries:
 * @home: (nullable): the home city
 * @cities: (nullable): cities
 *
 * Collects the countries to tint. A relation that has ended tints nothing.
 *
 * The order is always the same, so that sorting a list does not make the map be drawn anew.
 *
 * Returns: (transfer full) (element-type utf8): codes of three letters
 */
GPtrArray *
pc_map_places_dup_countries (PcPlace    *home,
                             GListModel *cities)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *countries;

  for_each (home, cities, append_country, seen);
  countries = g_hash_table_get_keys_as_ptr_array (seen);
  g_ptr_array_sort_values (countries, compare_codes);

  return countries;
}

/**
 * pc_map_places_dup_identifiers:
 * @home: (nullable): the home city
 * @cities: (nullable): cities
 *
 * Collects the GeoNames ids of the places that have a pin, in ascending order. Of many cities most have none, and
 * where one has, there is no room for the name on the base map: then there is the id of home alone.
 *
 * Returns: (transfer full) (element-type gint64): the ids
 */
GArray *
pc_map_places_dup_identifiers (PcPlace    *home,
                               GListModel *cities)
{
  GArray *identifiers = g_array_new (FALSE, FALSE, sizeof (gint64));

  for_each (home, cities != NULL && g_list_model_get_n_items (cities) <= MAX_IDENTIFIERS ? cities : NULL, append_identifier, identifiers);
  g_array_sort (identifiers, compare_identifiers);

  return identifiers;
}
