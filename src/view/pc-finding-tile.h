/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-dataset.h"
#include "pc-finding.h"

G_BEGIN_DECLS

#define PC_TYPE_FINDING_TILE (pc_finding_tile_get_type ())
G_DECLARE_FINAL_TYPE (PcFindingTile, pc_finding_tile, PC, FINDING_TILE, GtkButton)

GtkWidget *pc_finding_tile_new (PcFindingSide *side,
                                PcDataset     *dataset);

G_END_DECLS
