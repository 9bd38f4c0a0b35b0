/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-period-text.h"

#include <glib/gi18n-lib.h>

/**
 * pc_filter_period_text_get_basis:
 * @basis: what the years of a filter are about
 *
 * Names one of the things that years can be chosen for.
 *
 * Returns: (transfer none): the name
 */
const char *
pc_filter_period_text_get_basis (PcPeriodBasis basis)
{
  switch (basis)
    {
    case PC_PERIOD_FIRST_AGREEMENT:
      return C_("filter by years", "First agreement");

    case PC_PERIOD_RELATION:
      return C_("filter by years", "Relation");

    case PC_PERIOD_NO_AGREEMENT:
      return C_("filter by years", "First agreement not known");

    case PC_PERIOD_ANY:
    default:
      return C_("filter by years", "Any years");
    }
}

static char *
dup_first_agreement (int first_year,
                     int last_year)
{
  if (first_year == 0 && last_year == 0)
    return g_strdup (C_("filter by years", "First agreement known"));

  if (last_year == 0)
    /* Translators: a filter; %d is a year. */
    return g_strdup_printf (C_("filter by years", "First agreement from %d on"), first_year);

  if (first_year == 0)
    /* Translators: a filter; %d is a year. */
    return g_strdup_printf (C_("filter by years", "First agreement until %d"), last_year);

  if (first_year == last_year)
    /* Translators: a filter; %d is a year. */
    return g_strdup_printf (C_("filter by years", "First agreement %d"), first_year);

  /* Translators: a filter, such as “First agreement 1990–1999”. */
  return g_strdup_printf (C_("filter by years", "First agreement %d–%d"), first_year, last_year);
}

static char *
dup_relation (int first_year,
              int last_year)
{
  if (first_year == 0 && last_year == 0)
    return g_strdup (C_("filter by years", "Relation in known years"));

  if (last_year == 0)
    /* Translators: a filter: there was a relation in this year or later. */
    return g_strdup_printf (C_("filter by years", "Relation from %d on"), first_year);

  if (first_year == 0)
    /* Translators: a filter: there was a relation in this year or earlier. */
    return g_strdup_printf (C_("filter by years", "Relation until %d"), last_year);

  if (first_year == last_year)
    /* Translators: a filter: there was a relation in this year. */
    return g_strdup_printf (C_("filter by years", "Relation in %d"), first_year);

  /* Translators: a filter: there was a relation in one of these years, such as “Relation in 1990–1999”. */
  return g_strdup_printf (C_("filter by years", "Relation in %d–%d"), first_year, last_year);
}

/**
 * pc_filter_period_text_dup:
 * @filter: a filter
 *
 * Says what the years of a filter are: “First agreement 1990–1999”.
 *
 * Returns: (transfer full) (nullable): the words; %NULL if no years are chosen
 */
char *
pc_filter_period_text_dup (PcCityFilter *filter)
{
  PcPeriodBasis basis;
  int first_year;
  int last_year;

  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), NULL);

  basis = pc_city_filter_get_period (filter, &first_year, &last_year);
  switch (basis)
    {
    case PC_PERIOD_FIRST_AGREEMENT:
      return dup_first_agreement (first_year, last_year);

    case PC_PERIOD_RELATION:
      return dup_relation (first_year, last_year);

    case PC_PERIOD_NO_AGREEMENT:
      return g_strdup (pc_filter_period_text_get_basis (basis));

    case PC_PERIOD_ANY:
    default:
      return NULL;
    }
}
