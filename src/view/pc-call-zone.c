/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-call-zone.h"

#include "pc-dataset.h"

/**
 * pc_call_zone_get_home:
 * @city: (nullable): a city
 *
 * Returns: (transfer none) (nullable): the city that calls
 */
PcPlace *
pc_call_zone_get_home (PcCity *city)
{
  PcDataset *dataset = city != NULL ? pc_record_get_dataset (PC_RECORD (city)) : NULL;

  return dataset != NULL ? pc_dataset_get_home (dataset) : NULL;
}

/**
 * pc_call_zone_dup_home:
 * @city: (nullable): a city
 *
 * Returns: (transfer full) (nullable): the time zone of the city that calls
 */
GTimeZone *
pc_call_zone_dup_home (PcCity *city)
{
  PcPlace *home = pc_call_zone_get_home (city);

  return home != NULL ? pc_place_dup_time_zone (home) : NULL;
}

/**
 * pc_call_zone_dup_there:
 * @city: (nullable): a city
 *
 * Returns: (transfer full) (nullable): the time zone of the city that is called
 */
GTimeZone *
pc_call_zone_dup_there (PcCity *city)
{
  return city != NULL ? pc_place_dup_time_zone (PC_PLACE (city)) : NULL;
}

/**
 * pc_call_zone_is_known:
 * @city: (nullable): a city
 *
 * Returns: whether the time zones of both cities are known
 */
gboolean
pc_call_zone_is_known (PcCity *city)
{
  g_autoptr (GTimeZone) home = pc_call_zone_dup_home (city);
  g_autoptr (GTimeZone) there = pc_call_zone_dup_there (city);

  return home != NULL && there != NULL;
}

/**
 * pc_call_zone_dup_hours:
 * @city: (nullable): a city
 * @now: a moment
 *
 * Returns: (transfer full) (nullable): the office hours of both cities around
 *   @now, %NULL if a time zone is not known
 */
PcOfficeHours *
pc_call_zone_dup_hours (PcCity    *city,
                        GDateTime *now)
{
  g_autoptr (GTimeZone) home = pc_call_zone_dup_home (city);
  g_autoptr (GTimeZone) there = pc_call_zone_dup_there (city);

  if (home == NULL || there == NULL || now == NULL)
    return NULL;

  return pc_office_hours_new (home, there, now);
}
