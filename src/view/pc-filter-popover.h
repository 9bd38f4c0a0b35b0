/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-filter-options.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_POPOVER (pc_filter_popover_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterPopover, pc_filter_popover, PC, FILTER_POPOVER, GtkPopover)

G_END_DECLS
