/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

#define PC_TYPE_BASE_MAP_TILE (pc_base_map_tile_get_type ())

G_DECLARE_FINAL_TYPE (PcBaseMapTile, pc_base_map_tile, PC, BASE_MAP_TILE, GObject)

PcBaseMapTile *pc_base_map_tile_new       (GdkPaintable  *picture);
gsize          pc_base_map_tile_get_size  (PcBaseMapTile *self);
guint          pc_base_map_tile_get_stamp (PcBaseMapTile *self);
void           pc_base_map_tile_set_stamp (PcBaseMapTile *self,
                                           guint          stamp);
void           pc_base_map_tile_release   (PcBaseMapTile *self);

G_END_DECLS
