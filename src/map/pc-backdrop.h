/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-base-map.h"
#include "pc-base-map-style.h"

G_BEGIN_DECLS

#define PC_TYPE_BACKDROP (pc_backdrop_get_type ())

G_DECLARE_FINAL_TYPE (PcBackdrop, pc_backdrop, PC, BACKDROP, GObject)

PcBackdrop *pc_backdrop_new        (ShumateMap           *map,
                                    ShumateLayer         *above,
                                    PcBaseMap            *base_map);
void        pc_backdrop_set_style  (PcBackdrop           *self,
                                    const PcBaseMapStyle *style);
void        pc_backdrop_refresh    (PcBackdrop           *self);
gboolean    pc_backdrop_get_loaded (PcBackdrop           *self);

G_END_DECLS
