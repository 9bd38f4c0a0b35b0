/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PC_TYPE_CALL_CLOCK (pc_call_clock_get_type ())
G_DECLARE_FINAL_TYPE (PcCallClock, pc_call_clock, PC, CALL_CLOCK, GObject)

PcCallClock *pc_call_clock_new        (GtkWidget   *widget);

GDateTime   *pc_call_clock_get_now    (PcCallClock *self);
void         pc_call_clock_set_fixed  (PcCallClock *self,
                                       GDateTime   *fixed);
gboolean     pc_call_clock_is_running (PcCallClock *self);

G_END_DECLS
