/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-claim-value.h"

G_BEGIN_DECLS

#define PC_TYPE_CLAIM_TILE (pc_claim_tile_get_type ())
G_DECLARE_FINAL_TYPE (PcClaimTile, pc_claim_tile, PC, CLAIM_TILE, GtkButton)

GtkWidget *pc_claim_tile_new (PcClaimValue *value,
                              gboolean      used);

G_END_DECLS
