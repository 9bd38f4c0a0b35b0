/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-dataset.h"
#include "pc-kind.h"
#include "pc-palette.h"

G_BEGIN_DECLS

PcKindShape pc_kind_shape_for      (PcDataset         *dataset,
                                    PcKind            *kind);
double      pc_kind_shape_extent   (PcKindShape        shape);
GskPath    *pc_kind_shape_to_path  (PcKindShape        shape,
                                    float              x,
                                    float              y,
                                    float              radius);
GskPath    *pc_kind_shape_to_outline (PcKindShape      shape,
                                    float              x,
                                    float              y,
                                    float              radius);
void        pc_kind_shape_snapshot (GtkSnapshot       *snapshot,
                                    PcKindShape        shape,
                                    const graphene_point_t *center,
                                    float              radius,
                                    const GdkRGBA     *color,
                                    const GdkRGBA     *paper);

G_END_DECLS
