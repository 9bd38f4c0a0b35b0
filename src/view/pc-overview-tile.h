/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-bar-counter.h"

G_BEGIN_DECLS

#define PC_TYPE_OVERVIEW_TILE (pc_overview_tile_get_type ())
G_DECLARE_FINAL_TYPE (PcOverviewTile, pc_overview_tile, PC, OVERVIEW_TILE, GtkFlowBoxChild)

GtkWidget *pc_overview_tile_new        (GPtrArray      *bars,
                                        const char     *title);

gboolean   pc_overview_tile_get_chosen (PcOverviewTile *self);
void       pc_overview_tile_update     (PcOverviewTile *self,
                                        PcBarCounter   *counter);
void       pc_overview_tile_toggle     (PcOverviewTile *self,
                                        PcBarCounter   *counter);

G_END_DECLS
