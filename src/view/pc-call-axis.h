/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PC_TYPE_CALL_AXIS (pc_call_axis_get_type ())
G_DECLARE_FINAL_TYPE (PcCallAxis, pc_call_axis, PC, CALL_AXIS, GtkWidget)

GtkWidget *pc_call_axis_new (void);

G_END_DECLS
