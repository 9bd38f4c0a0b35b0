/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-as-of.h"
#include "pc-city.h"
#include "pc-enums.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_SORTER (pc_city_sorter_get_type ())
G_DECLARE_FINAL_TYPE (PcCitySorter, pc_city_sorter, PC, CITY_SORTER, GObject)

PcCitySorter  *pc_city_sorter_new             (PcCitySortKey  key);

PcCitySortKey  pc_city_sorter_get_key         (PcCitySorter  *self);
void           pc_city_sorter_set_key         (PcCitySorter  *self,
                                               PcCitySortKey  key);
gboolean       pc_city_sorter_get_reversed    (PcCitySorter  *self);
void           pc_city_sorter_set_reversed    (PcCitySorter  *self,
                                               gboolean       reversed);
PcAsOf        *pc_city_sorter_get_as_of       (PcCitySorter  *self);
void           pc_city_sorter_set_as_of       (PcCitySorter  *self,
                                               PcAsOf        *as_of);

int            pc_city_sorter_compare         (PcCitySorter  *self,
                                               PcCity        *a,
                                               PcCity        *b);
int            pc_city_sorter_get_section     (PcCitySorter  *self,
                                               PcCity        *city);

G_END_DECLS
