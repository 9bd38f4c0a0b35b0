/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city.h"
#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_VIEW (pc_map_view_get_type ())

G_DECLARE_FINAL_TYPE (PcMapView, pc_map_view, PC, MAP_VIEW, GtkWidget)

GtkWidget  *pc_map_view_new            (void);

PcDataset  *pc_map_view_get_dataset    (PcMapView  *self);
void        pc_map_view_set_dataset    (PcMapView  *self,
                                        PcDataset  *dataset);
GListModel *pc_map_view_get_cities     (PcMapView  *self);
void        pc_map_view_set_cities     (PcMapView  *self,
                                        GListModel *cities);
PcCity     *pc_map_view_get_selected   (PcMapView  *self);
void        pc_map_view_set_selected   (PcMapView  *self,
                                        PcCity     *city);
gboolean    pc_map_view_get_drawn      (PcMapView  *self);

G_END_DECLS
