/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-filter-options.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_GROUP_BUTTON (pc_filter_group_button_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterGroupButton, pc_filter_group_button, PC, FILTER_GROUP_BUTTON, GtkButton)

G_END_DECLS
