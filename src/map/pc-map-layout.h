/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-camera.h"
#include "pc-map-navigator.h"
#include "pc-map-overlays.h"
#include "pc-map-scene.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_LAYOUT (pc_map_layout_get_type ())

G_DECLARE_FINAL_TYPE (PcMapLayout, pc_map_layout, PC, MAP_LAYOUT, GObject)

PcMapLayout *pc_map_layout_new            (PcMapCamera    *camera,
                                           PcMapScene     *scene,
                                           PcMapNavigator *navigator,
                                           PcMapOverlays  *overlays);

void         pc_map_layout_set_size       (PcMapLayout    *self,
                                           int             width,
                                           int             height);
void         pc_map_layout_queue          (PcMapLayout    *self);
void         pc_map_layout_queue_arranged (PcMapLayout    *self);
void         pc_map_layout_queue_labels   (PcMapLayout    *self);
void         pc_map_layout_place_labels   (PcMapLayout    *self);

G_END_DECLS
