/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city.h"
#include "pc-place.h"

G_BEGIN_DECLS

int pc_place_rank_compare (PcPlace *a,
                           PcPlace *b,
                           PcCity  *selected);

G_END_DECLS
