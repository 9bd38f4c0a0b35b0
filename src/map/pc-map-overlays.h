/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-dataset.h"
#include "pc-map-camera.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_OVERLAYS (pc_map_overlays_get_type ())

G_DECLARE_FINAL_TYPE (PcMapOverlays, pc_map_overlays, PC, MAP_OVERLAYS, GtkWidget)

void    pc_map_overlays_set_viewport  (PcMapOverlays   *self,
                                       ShumateViewport *viewport);
void    pc_map_overlays_set_dataset   (PcMapOverlays   *self,
                                       PcDataset       *dataset);
void    pc_map_overlays_arrange       (PcMapOverlays   *self,
                                       PcMapCamera     *camera);
GArray *pc_map_overlays_get_obstacles (PcMapOverlays   *self);

G_END_DECLS
