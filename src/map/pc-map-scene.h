/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-city.h"
#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_SCENE (pc_map_scene_get_type ())

G_DECLARE_FINAL_TYPE (PcMapScene, pc_map_scene, PC, MAP_SCENE, GObject)

PcMapScene *pc_map_scene_new                  (ShumateMap            *map);
gboolean    pc_map_scene_open_pack            (PcMapScene            *self,
                                               const char            *pack_path,
                                               GError               **error);
void        pc_map_scene_start                (PcMapScene            *self);
gboolean    pc_map_scene_get_drawn            (PcMapScene            *self);
PcDataset  *pc_map_scene_get_dataset          (PcMapScene            *self);
void        pc_map_scene_set_dataset          (PcMapScene            *self,
                                               PcDataset             *dataset);
PcPlace    *pc_map_scene_get_home             (PcMapScene            *self);
GListModel *pc_map_scene_get_cities           (PcMapScene            *self);
gboolean    pc_map_scene_set_cities           (PcMapScene            *self,
                                               GListModel            *cities);
PcCity     *pc_map_scene_get_selected         (PcMapScene            *self);
gboolean    pc_map_scene_set_selected         (PcMapScene            *self,
                                               PcCity                *city);
gboolean    pc_map_scene_get_selected_point   (PcMapScene            *self,
                                               graphene_point_t      *point);
const char *pc_map_scene_get_language         (PcMapScene            *self);
gboolean    pc_map_scene_set_language         (PcMapScene            *self,
                                               const char            *language);
gboolean    pc_map_scene_get_arcs_visible     (PcMapScene            *self);
gboolean    pc_map_scene_set_arcs_visible     (PcMapScene            *self,
                                               gboolean               visible);
gboolean    pc_map_scene_get_countries_tinted (PcMapScene            *self);
gboolean    pc_map_scene_set_countries_tinted (PcMapScene            *self,
                                               gboolean               tinted);
void        pc_map_scene_place                (PcMapScene            *self,
                                               const graphene_rect_t *visible,
                                               GArray                *obstacles);
void        pc_map_scene_update_style         (PcMapScene            *self);
void        pc_map_scene_queue_style          (PcMapScene            *self);

G_END_DECLS
