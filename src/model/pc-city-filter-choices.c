/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-filter-private.h"

/**
 * pc_city_filter_get_kinds:
 * @self: a `PcCityFilter`
 *
 * Gets the kinds of relation that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_kinds (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_KINDS);
}

/**
 * pc_city_filter_set_kinds:
 * @self: a `PcCityFilter`
 * @kinds: (nullable) (array zero-terminated=1): the values
 *
 * Sets the kinds of relation that match.
 */
void
pc_city_filter_set_kinds (PcCityFilter       *self,
                          const char * const *kinds)
{
  pc_city_filter_set_values (self, CHOICE_KINDS, kinds);
}

/**
 * pc_city_filter_get_statuses:
 * @self: a `PcCityFilter`
 *
 * Gets the states that match, as words of the file.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_statuses (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_STATUSES);
}

/**
 * pc_city_filter_set_statuses:
 * @self: a `PcCityFilter`
 * @statuses: (nullable) (array zero-terminated=1): the values
 *
 * Sets the states that match, as words of the file.
 */
void
pc_city_filter_set_statuses (PcCityFilter       *self,
                             const char * const *statuses)
{
  pc_city_filter_set_values (self, CHOICE_STATUSES, statuses);
}

/**
 * pc_city_filter_get_areas:
 * @self: a `PcCityFilter`
 *
 * Gets the fields of co-operation that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_areas (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_AREAS);
}

/**
 * pc_city_filter_set_areas:
 * @self: a `PcCityFilter`
 * @areas: (nullable) (array zero-terminated=1): the values
 *
 * Sets the fields of co-operation that match.
 */
void
pc_city_filter_set_areas (PcCityFilter       *self,
                          const char * const *areas)
{
  pc_city_filter_set_values (self, CHOICE_AREAS, areas);
}

/**
 * pc_city_filter_get_countries:
 * @self: a `PcCityFilter`
 *
 * Gets the countries that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_countries (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_COUNTRIES);
}

/**
 * pc_city_filter_set_countries:
 * @self: a `PcCityFilter`
 * @countries: (nullable) (array zero-terminated=1): the values
 *
 * Sets the countries that match.
 */
void
pc_city_filter_set_countries (PcCityFilter       *self,
                              const char * const *countries)
{
  pc_city_filter_set_values (self, CHOICE_COUNTRIES, countries);
}

/**
 * pc_city_filter_get_continents:
 * @self: a `PcCityFilter`
 *
 * Gets the continents that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_continents (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_CONTINENTS);
}

/**
 * pc_city_filter_set_continents:
 * @self: a `PcCityFilter`
 * @continents: (nullable) (array zero-terminated=1): the values
 *
 * Sets the continents that match.
 */
void
pc_city_filter_set_continents (PcCityFilter       *self,
                               const char * const *continents)
{
  pc_city_filter_set_values (self, CHOICE_CONTINENTS, continents);
}

static gboolean
find_choice (const char *property,
             PcChoice   *choice)
{
  for (guint i = 0; i < N_CHOICES; i++)
    {
      if (g_str_equal (pc_city_filter_choices[i], property))
        {
          *choice = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * pc_city_filter_get_choice:
 * @self: a `PcCityFilter`
 * @property: the name of a property that holds a list of choices
 * @value: one value of it
 *
 * Gets whether a value is chosen.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_filter_get_choice (PcCityFilter *self,
                           const char   *property,
                           const char   *value)
{
  PcChoice choice;

  g_return_val_if_fail (PC_IS_CITY_FILTER (self), FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!find_choice (property, &choice))
    g_return_val_if_reached (FALSE);

  return g_strv_contains (pc_city_filter_get_values (self, choice), value);
}

/**
 * pc_city_filter_set_choice:
 * @self: a `PcCityFilter`
 * @property: the name of a property that holds a list of choices
 * @value: one value of it
 * @chosen: whether it is chosen
 *
 * Chooses a value or gives it up, and leaves the others alone.
 */
void
pc_city_filter_set_choice (PcCityFilter *self,
                           const char   *property,
                           const char   *value,
                           gboolean      chosen)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_auto (GStrv) values = NULL;
  const char * const *old;
  PcChoice choice;

  g_return_if_fail (PC_IS_CITY_FILTER (self));
  g_return_if_fail (value != NULL);

  if (!find_choice (property, &choice))
    g_return_if_reached ();

  if (pc_city_filter_get_choice (self, property, value) == (chosen != FALSE))
    return;

  builder = g_strv_builder_new ();
  old = pc_city_filter_get_values (self, choice);
  for (guint i = 0; old[i]; i++)
    {
      if (!g_str_equal (old[i], value))
        g_strv_builder_add (builder, old[i]);
    }
  if (chosen)
    g_strv_builder_add (builder, value);

  values = g_strv_builder_end (builder);
  pc_city_filter_set_values (self, choice, (const char * const *) values);
}
