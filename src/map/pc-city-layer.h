/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-city.h"
#include "pc-place.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_LAYER (pc_city_layer_get_type ())

G_DECLARE_FINAL_TYPE (PcCityLayer, pc_city_layer, PC, CITY_LAYER, ShumateLayer)

ShumateLayer *pc_city_layer_new           (ShumateViewport       *viewport);
void          pc_city_layer_set_home      (PcCityLayer           *self,
                                           PcPlace               *home);
void          pc_city_layer_set_cities    (PcCityLayer           *self,
                                           GListModel            *cities);
gboolean      pc_city_layer_get_busy      (PcCityLayer           *self);
gboolean      pc_city_layer_has_city      (PcCityLayer           *self,
                                           PcCity                *city);
void          pc_city_layer_set_selected  (PcCityLayer           *self,
                                           PcCity                *city);
void          pc_city_layer_set_obstacles (PcCityLayer           *self,
                                           const graphene_rect_t *visible,
                                           GArray                *obstacles);
void          pc_city_layer_set_pill      (PcCityLayer           *self,
                                           const graphene_rect_t *pill);
void          pc_city_layer_place         (PcCityLayer           *self);
GtkWidget    *pc_city_layer_get_pin       (PcCityLayer           *self,
                                           PcCity                *city);
gboolean      pc_city_layer_get_position  (PcCityLayer           *self,
                                           PcCity                *city,
                                           graphene_point_t      *position);
GArray       *pc_city_layer_dup_labels    (PcCityLayer           *self);
gboolean      pc_city_layer_has_room      (PcCityLayer           *self,
                                           GArray                *labels);

G_END_DECLS
