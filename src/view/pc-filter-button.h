/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-filter-options.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_BUTTON (pc_filter_button_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterButton, pc_filter_button, PC, FILTER_BUTTON, AdwBin)

G_END_DECLS
