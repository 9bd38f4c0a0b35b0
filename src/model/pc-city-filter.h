/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-as-of.h"
#include "pc-city.h"
#include "pc-enums.h"

G_BEGIN_DECLS

/**
 * PcPeriodBasis:
 * @PC_PERIOD_ANY: no span of years is chosen
 * @PC_PERIOD_FIRST_AGREEMENT: the first agreement was signed in the years
 * @PC_PERIOD_RELATION: there was a relation in one of the years
 * @PC_PERIOD_NO_AGREEMENT: no agreement with a date is known; the years do not matter
 *
 * What the years of a filter are about.
 */
typedef enum
{
  PC_PERIOD_ANY,
  PC_PERIOD_FIRST_AGREEMENT,
  PC_PERIOD_RELATION,
  PC_PERIOD_NO_AGREEMENT,
} PcPeriodBasis;

#define PC_TYPE_PERIOD_BASIS (pc_period_basis_get_type ())
GType pc_period_basis_get_type (void) G_GNUC_CONST;

#define PC_TYPE_CITY_FILTER (pc_city_filter_get_type ())
G_DECLARE_FINAL_TYPE (PcCityFilter, pc_city_filter, PC, CITY_FILTER, GObject)

PcCityFilter       *pc_city_filter_new               (void);

const char         *pc_city_filter_get_text          (PcCityFilter       *self);
void                pc_city_filter_set_text          (PcCityFilter       *self,
                                                      const char         *text);
const char * const *pc_city_filter_get_kinds         (PcCityFilter       *self);
void                pc_city_filter_set_kinds         (PcCityFilter       *self,
                                                      const char * const *kinds);
const char * const *pc_city_filter_get_statuses      (PcCityFilter       *self);
void                pc_city_filter_set_statuses      (PcCityFilter       *self,
                                                      const char * const *statuses);
const char * const *pc_city_filter_get_areas         (PcCityFilter       *self);
void                pc_city_filter_set_areas         (PcCityFilter       *self,
                                                      const char * const *areas);
const char * const *pc_city_filter_get_countries     (PcCityFilter       *self);
void                pc_city_filter_set_countries     (PcCityFilter       *self,
                                                      const char * const *countries);
const char * const *pc_city_filter_get_continents    (PcCityFilter       *self);
void                pc_city_filter_set_continents    (PcCityFilter       *self,
                                                      const char * const *continents);
gboolean            pc_city_filter_get_ended         (PcCityFilter       *self);
void                pc_city_filter_set_ended         (PcCityFilter       *self,
                                                      gboolean            ended);
gboolean            pc_city_filter_get_only_disputed (PcCityFilter       *self);
void                pc_city_filter_set_only_disputed (PcCityFilter       *self,
                                                      gboolean            only_disputed);
gboolean            pc_city_filter_get_only_gaps     (PcCityFilter       *self);
void                pc_city_filter_set_only_gaps     (PcCityFilter       *self,
                                                      gboolean            only_gaps);
PcPeriodBasis       pc_city_filter_get_period        (PcCityFilter       *self,
                                                      int                *first_year,
                                                      int                *last_year);
void                pc_city_filter_set_period        (PcCityFilter       *self,
                                                      PcPeriodBasis       basis,
                                                      int                 first_year,
                                                      int                 last_year);
PcAsOf             *pc_city_filter_get_as_of         (PcCityFilter       *self);
void                pc_city_filter_set_as_of         (PcCityFilter       *self,
                                                      PcAsOf             *as_of);

guint               pc_city_filter_get_active_count  (PcCityFilter       *self);
gboolean            pc_city_filter_is_empty          (PcCityFilter       *self);
gboolean            pc_city_filter_get_choice        (PcCityFilter       *self,
                                                      const char         *property,
                                                      const char         *value);
void                pc_city_filter_set_choice        (PcCityFilter       *self,
                                                      const char         *property,
                                                      const char         *value,
                                                      gboolean            chosen);
void                pc_city_filter_clear             (PcCityFilter       *self);

gboolean            pc_city_filter_matches           (PcCityFilter       *self,
                                                      PcCity             *city);
PcMatchRank         pc_city_filter_get_rank          (PcCityFilter       *self,
                                                      PcCity             *city);
char               *pc_city_filter_dup_reason        (PcCityFilter       *self,
                                                      PcCity             *city);

G_END_DECLS
