/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-office-hours.h"

G_BEGIN_DECLS

#define PC_TYPE_CALL_STRIP (pc_call_strip_get_type ())
G_DECLARE_FINAL_TYPE (PcCallStrip, pc_call_strip, PC, CALL_STRIP, GtkWidget)

GtkWidget *pc_call_strip_new (void);

G_END_DECLS
