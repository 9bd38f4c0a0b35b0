/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-coordinate.h"

G_BEGIN_DECLS

#define PC_TYPE_ARC_LAYER (pc_arc_layer_get_type ())

G_DECLARE_FINAL_TYPE (PcArcLayer, pc_arc_layer, PC, ARC_LAYER, ShumateLayer)

ShumateLayer *pc_arc_layer_new             (ShumateViewport    *viewport);
void          pc_arc_layer_set_arcs        (PcArcLayer         *self,
                                            const PcCoordinate *home,
                                            GArray             *targets);
guint         pc_arc_layer_get_n_arcs      (PcArcLayer         *self);
void          pc_arc_layer_set_selected    (PcArcLayer         *self,
                                            const PcCoordinate *target,
                                            gboolean            ended,
                                            const char         *label);
gboolean      pc_arc_layer_get_pill_bounds (PcArcLayer         *self,
                                            graphene_rect_t    *bounds);
GArray       *pc_arc_points                (const PcCoordinate *from,
                                            const PcCoordinate *to,
                                            guint               n_segments);

G_END_DECLS
