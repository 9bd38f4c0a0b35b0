/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_PIN_SET (pc_pin_set_get_type ())

G_DECLARE_FINAL_TYPE (PcPinSet, pc_pin_set, PC, PIN_SET, GObject)

PcPinSet  *pc_pin_set_new          (void);
void       pc_pin_set_show         (PcPinSet  *self,
                                    GArray    *spots,
                                    GPtrArray *cities,
                                    PcCity    *selected);
GPtrArray *pc_pin_set_get_pins     (PcPinSet  *self);
GPtrArray *pc_pin_set_get_clusters (PcPinSet  *self);
GtkWidget *pc_pin_set_find         (PcPinSet  *self,
                                    PcCity    *city);

G_END_DECLS
