/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-filter-options.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_CHIPS (pc_filter_chips_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterChips, pc_filter_chips, PC, FILTER_CHIPS, AdwBin)

G_END_DECLS
