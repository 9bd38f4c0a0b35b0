/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-camera.h"
#include "pc-map-gazetteer.h"
#include "pc-map-scene.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_NAVIGATOR (pc_map_navigator_get_type ())

G_DECLARE_FINAL_TYPE (PcMapNavigator, pc_map_navigator, PC, MAP_NAVIGATOR, GObject)

PcMapNavigator *pc_map_navigator_new              (PcMapCamera        *camera,
                                                   PcMapScene         *scene,
                                                   PcMapGazetteer     *gazetteer);

void            pc_map_navigator_get_position     (PcMapNavigator     *self,
                                                   PcMapFit           *position);
void            pc_map_navigator_set_position     (PcMapNavigator     *self,
                                                   const PcMapFit     *position);
gboolean        pc_map_navigator_get_started      (PcMapNavigator     *self);
void            pc_map_navigator_start            (PcMapNavigator     *self);
void            pc_map_navigator_restart          (PcMapNavigator     *self);

void            pc_map_navigator_zoom_in          (PcMapNavigator     *self);
void            pc_map_navigator_zoom_out         (PcMapNavigator     *self);
void            pc_map_navigator_show_all         (PcMapNavigator     *self);
void            pc_map_navigator_show_selected    (PcMapNavigator     *self);
void            pc_map_navigator_show_home        (PcMapNavigator     *self);
void            pc_map_navigator_show_cluster     (PcMapNavigator     *self,
                                                   GArray             *coordinates);
PcCity         *pc_map_navigator_find_next        (PcMapNavigator     *self,
                                                   double              direction);
void            pc_map_navigator_reveal_selected  (PcMapNavigator     *self);
void            pc_map_navigator_uncover_selected (PcMapNavigator     *self);
void            pc_map_navigator_adapt            (PcMapNavigator     *self,
                                                   GArray             *obstacles);
void            pc_map_navigator_arrive           (PcMapNavigator     *self,
                                                   GArray             *obstacles);

G_END_DECLS
