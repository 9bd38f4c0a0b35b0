/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-bar-counter.h"

G_BEGIN_DECLS

#define PC_TYPE_OVERVIEW_TILES (pc_overview_tiles_get_type ())
G_DECLARE_FINAL_TYPE (PcOverviewTiles, pc_overview_tiles, PC, OVERVIEW_TILES, AdwBin)

GtkWidget *pc_overview_tiles_new         (void);

void       pc_overview_tiles_set_model   (PcOverviewTiles *self,
                                          GListModel      *model);
void       pc_overview_tiles_set_counter (PcOverviewTiles *self,
                                          PcBarCounter    *counter);

G_END_DECLS
