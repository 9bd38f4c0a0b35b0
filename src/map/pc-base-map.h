/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-mvt.h"

G_BEGIN_DECLS

/**
 * PC_BASE_MAP_MAX_ZOOM_LEVEL:
 *
 * The last zoom level that the pack has tiles for. Beyond it they are enlarged.
 */
#define PC_BASE_MAP_MAX_ZOOM_LEVEL 6

#define PC_TYPE_BASE_MAP (pc_base_map_get_type ())

G_DECLARE_FINAL_TYPE (PcBaseMap, pc_base_map, PC, BASE_MAP, ShumateDataSource)

PcBaseMap *pc_base_map_new           (const char *pack_path,
                                      GError    **error);
char      *pc_base_map_dup_pack_path (void);
void       pc_base_map_set_labels    (PcBaseMap  *self,
                                      GArray     *labels);
GArray    *pc_base_map_get_labels    (PcBaseMap  *self,
                                      int         zoom_level);
void       pc_base_map_forget_labels (PcBaseMap  *self);

G_END_DECLS
