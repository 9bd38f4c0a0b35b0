/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-speech.h"

#include "pc-compass.h"
#include "pc-map-places.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* What the map says to those who do not see it. Directions and distances are those from home. */

static const char *
get_name (PcPlace *place)
{
  const char *name = pc_place_get_name (place);

  return name != NULL ? name : "";
}

static char *
dup_kind (PcCity *city)
{
  PcKind *kind = pc_city_get_kind (city);
  const char *name = kind != NULL ? pc_record_get_display (PC_RECORD (kind), "name") : NULL;

  if (name == NULL)
    name = _("kind not known");

  if (!pc_city_get_ended (city))
    return g_strdup (name);

  /* Translators: the kind of a relation that has ended, such as “Partner city, ended” */
  return g_strdup_printf (_("%s, ended"), name);
}

/**
 * pc_map_speech_format_distance:
 * @distance: kilometres
 *
 * Returns: (transfer full): the distance, by the rules of the locale
 */
char *
pc_map_speech_format_distance (double distance)
{
  /* Translators: the distance of a city from home, in kilometres; keep the ' that groups thousands */
  return g_strdup_printf (C_("distance", "%'.0f km"), distance);
}

/* Name, country and kind, and where the city lies if that is known. */
static char *
dup_city_words (PcCity             *city,
                const PcCoordinate *home)
{
  const char *name = get_name (PC_PLACE (city)), *country = pc_place_get_country_name (PC_PLACE (city));
  g_autofree char *kind = dup_kind (city), *distance = NULL;
  PcCoordinate place;
  double bearing;

  if (country == NULL)
    country = "";

  if (home == NULL || !pc_map_places_get_coordinate (PC_PLACE (city), &place)
      || isnan (bearing = pc_compass_bearing (home, &place)))
    /* Translators: what a screen reader speaks for a city on the map: name, country, kind of relation */
    return g_strdup_printf (_("%s, %s, %s"), name, country, kind);

  distance = pc_map_speech_format_distance (pc_coordinate_distance (home, &place));

  /* Translators: what a screen reader speaks for a city on the map: name, country, kind of relation, compass point
   * and distance, both seen from home: “Vilnius, Lithuania, Partner city, north-east, 626 km” */
  return g_strdup_printf (C_("city on the map", "%s, %s, %s, %s, %s"), name, country, kind,
                          pc_compass_get_name (pc_compass_point (bearing)), distance);
}

/**
 * pc_map_speech_describe_city:
 * @city: a city
 * @home: (nullable): where home is
 * @n_near: how many others are near it
 *
 * Says what a city is, where it lies seen from home, and that there is more to be found around it.
 *
 * Returns: (transfer full): the sentence
 */
char *
pc_map_speech_describe_city (PcCity             *city,
                             const PcCoordinate *home,
                             guint               n_near)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (PC_IS_CITY (city), NULL);

  words = dup_city_words (city, home);
  if (n_near == 0)
    return g_steal_pointer (&words);

  /* Translators: %s is the description of a city, %u the number of other cities around it */
  return g_strdup_printf (ngettext ("%s; %u more nearby", "%s; %u more nearby", n_near), words, n_near);
}

static char *
join_names (GPtrArray *places)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < places->len; i++)
    {
      if (i > 0)
        /* Translators: between the names of two cities */
        g_string_append (names, C_("list", ", "));
      g_string_append (names, get_name (g_ptr_array_index (places, i)));
    }

  return g_string_free_and_steal (names);
}

/**
 * pc_map_speech_describe_view:
 * @nearest: (element-type PcCity): the cities nearest to the middle of the view, in that order
 * @n_cities: how many cities are in view
 *
 * Says what is in view.
 *
 * Returns: (transfer full): the sentence
 */
char *
pc_map_speech_describe_view (GPtrArray *nearest,
                             guint      n_cities)
{
  g_autofree char *names = NULL;

  g_return_val_if_fail (nearest != NULL, NULL);

  if (n_cities == 0)
    return g_strdup (_("No city in view"));

  names = join_names (nearest);
  if (n_cities <= nearest->len)
    /* Translators: %s lists all of them */
    return g_strdup_printf (ngettext ("%u city in view: %s", "%u cities in view: %s", n_cities), n_cities, names);

  /* Translators: %s lists only some of them */
  return g_strdup_printf (ngettext ("%u city in view, in the middle %s",
                                    "%u cities in view, in the middle %s", n_cities), n_cities, names);
}

/**
 * pc_map_speech_describe_zoom:
 * @zoom_level: a zoom level
 * @view: what is in view
 *
 * Says how close the map is, and what is in view from there.
 *
 * Returns: (transfer full): both sentences
 */
char *
pc_map_speech_describe_zoom (double      zoom_level,
                             const char *view)
{
  g_return_val_if_fail (view != NULL, NULL);

  /* Translators: %d is a zoom level from 1 to 7, %s says what is in view there */
  return g_strdup_printf (_("Zoom level %d. %s"), (int) lround (zoom_level), view);
}

/**
 * pc_map_speech_no_city:
 * @direction: degrees clockwise from north
 *
 * Says that the last city in a direction is reached.
 *
 * Returns: (transfer full): the sentence
 */
char *
pc_map_speech_no_city (double direction)
{
  /* Translators: %s is a compass point */
  return g_strdup_printf (_("No more cities: %s"), pc_compass_get_name (pc_compass_point (direction)));
}

/**
 * pc_map_speech_summarize:
 * @cities: (nullable): the cities that are shown
 *
 * Says what the whole map shows, wherever it is.
 *
 * Returns: (transfer full): the sentences
 */
char *
pc_map_speech_summarize (GListModel *cities)
{
  guint n_cities = cities != NULL ? g_list_model_get_n_items (cities) : 0, n_going_on = 0, n_countries;
  g_autoptr(GHashTable) countries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *first = NULL, *second = NULL, *third = NULL;

  for (guint i = 0; i < n_cities; i++)
    {
      g_autoptr(PcCity) city = g_list_model_get_item (cities, i);
      const char *country = pc_place_get_country (PC_PLACE (city));

      if (pc_city_get_ended (city))
        continue;

      n_going_on++;
      if (country != NULL && !g_hash_table_contains (countries, country))
        g_hash_table_add (countries, g_strdup (country));
    }

  n_countries = g_hash_table_size (countries);
  first = g_strdup_printf (ngettext ("The map shows %u city.", "The map shows %u cities.", n_cities), n_cities);
  /* Translators: of all cities on the map; the next sentence counts the countries of these */
  second = g_strdup_printf (ngettext ("The relation with %u of them goes on.",
                                      "The relations with %u of them go on.", n_going_on), n_going_on);
  third = g_strdup_printf (ngettext ("Those are in %u country.", "Those are in %u countries.", n_countries), n_countries);

  if (n_going_on == n_cities)
    return g_strdup_printf ("%s %s", first, third);

  return g_strdup_printf ("%s %s %s", first, second, third);
}
