/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

G_BEGIN_DECLS

/**
 * PC_BASE_MAP_SOURCE_MAX_SIZE:
 *
 * How many bytes the pictures of the tiles of a source may take: 128 at scale 1, 32 at scale 2. Only what is on the screen may
 * go beyond.
 */
#define PC_BASE_MAP_SOURCE_MAX_SIZE (128 * 1024 * 1024)

#define PC_TYPE_BASE_MAP_SOURCE (pc_base_map_source_get_type ())

G_DECLARE_FINAL_TYPE (PcBaseMapSource, pc_base_map_source, PC, BASE_MAP_SOURCE, ShumateMapSource)

PcBaseMapSource       *pc_base_map_source_new          (ShumateVectorRenderer *renderer);
ShumateVectorRenderer *pc_base_map_source_get_renderer (PcBaseMapSource       *self);
gsize                  pc_base_map_source_get_size     (PcBaseMapSource       *self);
void                   pc_base_map_source_close        (PcBaseMapSource       *self);

G_END_DECLS
