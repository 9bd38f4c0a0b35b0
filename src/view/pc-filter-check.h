/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-filter-option.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_CHECK (pc_filter_check_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterCheck, pc_filter_check, PC, FILTER_CHECK, GtkCheckButton)

GtkWidget      *pc_filter_check_new        (PcFilterOption *option);
PcFilterOption *pc_filter_check_get_option (PcFilterCheck  *self);

G_END_DECLS
