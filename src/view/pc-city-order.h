/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-city-filter.h"
#include "pc-city-sorter.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_ORDER (pc_city_order_get_type ())

G_DECLARE_FINAL_TYPE (PcCityOrder, pc_city_order, PC, CITY_ORDER, GtkSorter)

PcCityOrder *pc_city_order_new        (gboolean      by_section);

void         pc_city_order_set_sorter (PcCityOrder  *self,
                                       PcCitySorter *sorter);
void         pc_city_order_set_filter (PcCityOrder  *self,
                                       PcCityFilter *filter);

G_END_DECLS
