/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city-pin.h"
#include "pc-map-projection.h"

G_BEGIN_DECLS

#define PC_TYPE_PIN_ARRANGEMENT (pc_pin_arrangement_get_type ())

G_DECLARE_FINAL_TYPE (PcPinArrangement, pc_pin_arrangement, PC, PIN_ARRANGEMENT, GObject)

PcPinArrangement *pc_pin_arrangement_new           (void);
void              pc_pin_arrangement_set_obstacles (PcPinArrangement      *self,
                                                    const graphene_rect_t *visible,
                                                    GArray                *obstacles);
void              pc_pin_arrangement_set_pill      (PcPinArrangement      *self,
                                                    const graphene_rect_t *pill);
void              pc_pin_arrangement_forget        (PcPinArrangement      *self);
void              pc_pin_arrangement_place         (PcPinArrangement      *self,
                                                    GPtrArray             *pins,
                                                    GPtrArray             *clusters,
                                                    const PcMapProjection *projection,
                                                    int                    zoom_level);
void              pc_pin_arrangement_place_moving  (PcPinArrangement      *self,
                                                    GPtrArray             *pins,
                                                    GPtrArray             *clusters,
                                                    const PcMapProjection *projection);
GArray           *pc_pin_arrangement_dup_labels    (PcPinArrangement      *self,
                                                    GPtrArray             *pins,
                                                    GPtrArray             *clusters,
                                                    const PcMapProjection *projection);
PcCityPin        *pc_pin_arrangement_find_next     (GPtrArray             *pins,
                                                    PcCityPin             *pin,
                                                    const PcMapProjection *projection);

G_END_DECLS
