/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GskRenderNode *pc_map_raster_new    (GtkWidget     *widget,
                                     GskRenderNode *node);
GskRenderNode *pc_map_raster_lookup (GtkWidget     *widget,
                                     const char    *key);
void           pc_map_raster_store  (GtkWidget     *widget,
                                     const char    *key,
                                     GskRenderNode *node);

G_END_DECLS
