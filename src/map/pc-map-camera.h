/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-map-fit.h"

G_BEGIN_DECLS

#define PC_MAP_MIN_ZOOM_LEVEL 1
/* Natural Earth’s lines are angular closer in. */
#define PC_MAP_MAX_ZOOM_LEVEL 7

/**
 * PcMapInset:
 *
 * A side of the map that something may cover.
 */
typedef enum {
  PC_MAP_INSET_START,
  PC_MAP_INSET_END,
  PC_MAP_INSET_TOP,
  PC_MAP_INSET_BOTTOM,
} PcMapInset;

#define PC_N_MAP_INSETS (PC_MAP_INSET_BOTTOM + 1)

#define PC_TYPE_MAP_CAMERA (pc_map_camera_get_type ())

G_DECLARE_FINAL_TYPE (PcMapCamera, pc_map_camera, PC, MAP_CAMERA, GObject)

PcMapCamera *pc_map_camera_new            (ShumateMap             *map);
int          pc_map_camera_get_inset      (PcMapCamera            *self,
                                           PcMapInset              inset);
void         pc_map_camera_set_inset      (PcMapCamera            *self,
                                           PcMapInset              inset,
                                           int                     size);
void         pc_map_camera_set_animated   (PcMapCamera            *self,
                                           gboolean                animated);
void         pc_map_camera_get_free_area  (PcMapCamera            *self,
                                           graphene_rect_t        *area);
double       pc_map_camera_get_zoom_level (PcMapCamera            *self);
void         pc_map_camera_get_position   (PcMapCamera            *self,
                                           PcMapFit               *position);
void         pc_map_camera_get_middle     (PcMapCamera            *self,
                                           PcMapFit               *position);
void         pc_map_camera_set_position   (PcMapCamera            *self,
                                           const PcMapFit         *position);
void         pc_map_camera_stop           (PcMapCamera            *self);
gboolean     pc_map_camera_is_flying      (PcMapCamera            *self);
void         pc_map_camera_glide          (PcMapCamera            *self,
                                           double                  x,
                                           double                  y);
void         pc_map_camera_fly_to         (PcMapCamera            *self,
                                           const PcMapFit         *position);
void         pc_map_camera_fit            (PcMapCamera            *self,
                                           GArray                 *points,
                                           int                     margin,
                                           double                  max_zoom_level);
void         pc_map_camera_zoom_in        (PcMapCamera            *self);
void         pc_map_camera_zoom_in_at     (PcMapCamera            *self,
                                           const graphene_point_t *point);
void         pc_map_camera_zoom_out       (PcMapCamera            *self);
gboolean     pc_map_camera_sees           (PcMapCamera            *self,
                                           const graphene_point_t *point,
                                           int                     margin);
void         pc_map_camera_uncover        (PcMapCamera            *self,
                                           const graphene_point_t *point,
                                           int                     margin);
void         pc_map_camera_bring_out      (PcMapCamera            *self,
                                           const graphene_point_t *point,
                                           GArray                 *covers,
                                           int                     margin);

G_END_DECLS
