/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city-indexer.h"
#include "pc-map-projection.h"

G_BEGIN_DECLS

/**
 * PC_PIN_SET_OVERSCAN:
 *
 * How far beyond the view there are pins, in pixels: a label may reach in.
 */
#define PC_PIN_SET_OVERSCAN 200

#define PC_TYPE_PIN_SET (pc_pin_set_get_type ())

G_DECLARE_FINAL_TYPE (PcPinSet, pc_pin_set, PC, PIN_SET, GObject)

PcPinSet  *pc_pin_set_new          (PcCityIndexer         *indexer);
gboolean   pc_pin_set_needs_update (PcPinSet              *self,
                                    const PcMapProjection *projection);
void       pc_pin_set_update       (PcPinSet              *self,
                                    GtkWidget             *layer,
                                    PcCity                *selected,
                                    const PcCoordinate    *home,
                                    const PcMapProjection *projection,
                                    gboolean               moving);
GPtrArray *pc_pin_set_get_pins     (PcPinSet              *self);
GPtrArray *pc_pin_set_get_clusters (PcPinSet              *self);
GtkWidget *pc_pin_set_find         (PcPinSet              *self,
                                    PcCity                *city);

G_END_DECLS
