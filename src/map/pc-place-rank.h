/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city.h"

G_BEGIN_DECLS

guint64 pc_place_rank (PcCity *city);

G_END_DECLS
