/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-camera.h"
#include "pc-map-gazetteer.h"
#include "pc-map-scene.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_NARRATOR (pc_map_narrator_get_type ())

G_DECLARE_FINAL_TYPE (PcMapNarrator, pc_map_narrator, PC, MAP_NARRATOR, GObject)

PcMapNarrator *pc_map_narrator_new          (ShumateMap     *map,
                                             PcMapCamera    *camera,
                                             PcMapScene     *scene,
                                             PcMapGazetteer *gazetteer);
void           pc_map_narrator_tell_city    (PcMapNarrator  *self,
                                             PcCity         *city);
void           pc_map_narrator_tell_no_city (PcMapNarrator  *self,
                                             double          direction);
void           pc_map_narrator_tell_home    (PcMapNarrator  *self);

G_END_DECLS
