/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city-sorter.h"
#include "pc-dataset.h"
#include "pc-filter-options.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_LIST (pc_city_list_get_type ())

G_DECLARE_FINAL_TYPE (PcCityList, pc_city_list, PC, CITY_LIST, AdwBin)

PcCity     *pc_city_list_get_selected       (PcCityList *self);
void        pc_city_list_set_selected       (PcCityList *self,
                                             PcCity     *city);
GListModel *pc_city_list_get_shown          (PcCityList *self);
void        pc_city_list_set_key_capture    (PcCityList *self,
                                             GtkWidget  *widget);
void        pc_city_list_focus_search       (PcCityList *self);
gboolean    pc_city_list_clear_search       (PcCityList *self);
gboolean    pc_city_list_can_step           (PcCityList *self,
                                             int         steps);
void        pc_city_list_step               (PcCityList *self,
                                             int         steps);

G_END_DECLS
