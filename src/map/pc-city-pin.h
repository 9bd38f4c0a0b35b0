/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-label-placement.h"
#include "pc-place.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_PIN (pc_city_pin_get_type ())

G_DECLARE_FINAL_TYPE (PcCityPin, pc_city_pin, PC, CITY_PIN, GtkWidget)

GtkWidget  *pc_city_pin_new             (PcPlace         *place);
PcPlace    *pc_city_pin_get_place       (PcCityPin       *self);
void        pc_city_pin_set_place       (PcCityPin       *self,
                                         PcPlace         *place);
gboolean    pc_city_pin_get_home        (PcCityPin       *self);
gboolean    pc_city_pin_get_coordinate  (PcCityPin       *self,
                                         PcCoordinate    *coordinate);
gboolean    pc_city_pin_get_selected    (PcCityPin       *self);
void        pc_city_pin_set_selected    (PcCityPin       *self,
                                         gboolean         selected);
PcLabelSide pc_city_pin_get_side        (PcCityPin       *self);
void        pc_city_pin_set_side        (PcCityPin       *self,
                                         PcLabelSide      side);
double      pc_city_pin_get_reach       (PcCityPin       *self);
double      pc_city_pin_get_text_size   (PcCityPin       *self);
void        pc_city_pin_get_label_size  (PcCityPin       *self,
                                         int             *width,
                                         int             *height);
void        pc_city_pin_snapshot_label  (PcCityPin       *self,
                                         GtkSnapshot     *snapshot,
                                         double           x,
                                         double           y,
                                         guint           *n_rasters);

G_END_DECLS
