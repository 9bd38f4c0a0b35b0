/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city.h"
#include "pc-city-clusters.h"
#include "pc-city-pin.h"
#include "pc-map-projection.h"

G_BEGIN_DECLS

GArray    *pc_pin_arrangement_cluster      (GPtrArray             *pins,
                                            GtkWidget             *home,
                                            const PcMapProjection *projection);
void       pc_pin_arrangement_place_labels (GPtrArray             *pins,
                                            PcCity                *selected,
                                            const PcMapProjection *projection,
                                            GArray                *obstacles,
                                            const graphene_rect_t *visible,
                                            gboolean               keep);
PcCityPin *pc_pin_arrangement_find_next    (GPtrArray             *pins,
                                            PcCityPin             *pin,
                                            const PcMapProjection *projection);
void       pc_pin_arrangement_reserve      (GPtrArray             *pins,
                                            GArray                *labels);
void       pc_pin_arrangement_reserve_rect (const graphene_rect_t *rect,
                                            const PcMapProjection *projection,
                                            GArray                *labels);

G_END_DECLS
