/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city.h"
#include "pc-coordinate.h"

G_BEGIN_DECLS

#define PC_TYPE_CLUSTER_PIN (pc_cluster_pin_get_type ())

G_DECLARE_FINAL_TYPE (PcClusterPin, pc_cluster_pin, PC, CLUSTER_PIN, GtkWidget)

GtkWidget          *pc_cluster_pin_new             (void);
gboolean            pc_cluster_pin_shows           (PcClusterPin       *self,
                                                    GPtrArray          *cities,
                                                    GArray             *members);
void                pc_cluster_pin_set_cities      (PcClusterPin       *self,
                                                    GPtrArray          *cities,
                                                    GArray             *members);
guint               pc_cluster_pin_get_count       (PcClusterPin       *self);
PcCity             *pc_cluster_pin_get_city        (PcClusterPin       *self,
                                                    guint               position);
GArray             *pc_cluster_pin_dup_coordinates (PcClusterPin       *self);
const PcCoordinate *pc_cluster_pin_get_coordinate  (PcClusterPin       *self);
void                pc_cluster_pin_set_coordinate  (PcClusterPin       *self,
                                                    const PcCoordinate *coordinate);
double              pc_cluster_pin_get_radius      (PcClusterPin       *self);
double              pc_cluster_pin_get_min_radius  (GtkWidget          *widget);
void                pc_cluster_pin_popup           (PcClusterPin       *self);

G_END_DECLS
