/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"
#include "pc-search-text.h"

G_BEGIN_DECLS

typedef enum
{
  CHOICE_KINDS,
  CHOICE_STATUSES,
  CHOICE_AREAS,
  CHOICE_COUNTRIES,
  CHOICE_CONTINENTS,
  N_CHOICES
} PcChoice;

/* What a city can fail. The search and the day are one, for nobody counts the cities without them. */
typedef enum
{
  PC_CRITERION_KIND,
  PC_CRITERION_STATUS,
  PC_CRITERION_AREA,
  PC_CRITERION_COUNTRY,
  PC_CRITERION_CONTINENT,
  PC_CRITERION_DISPUTED,
  PC_CRITERION_GAPS,
  PC_CRITERION_PERIOD,
  PC_CRITERION_SEARCH,
} PcCriterion;

/* The names of the properties that hold choices. */
extern const char * const pc_city_filter_choices[N_CHOICES];

const PcSearchQuery *pc_city_filter_get_query  (PcCityFilter       *self);
const char * const  *pc_city_filter_get_values (PcCityFilter       *self,
                                                PcChoice            choice);
void                 pc_city_filter_set_values (PcCityFilter       *self,
                                                PcChoice            choice,
                                                const char * const *values);
guint                pc_city_filter_find_fails (PcCityFilter       *self,
                                                PcCity             *city);
PcKind              *pc_city_filter_find_kind  (PcCityFilter       *self,
                                                PcCity             *city,
                                                gboolean           *ended);
gboolean             pc_city_filter_has_period (PcCityFilter       *self,
                                                PcCity             *city,
                                                PcPeriodBasis       basis);

G_END_DECLS
