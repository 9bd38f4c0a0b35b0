/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-bar-counter.h"
#include "pc-statistic-bar.h"

G_BEGIN_DECLS

#define PC_TYPE_COLUMN_BUTTON (pc_column_button_get_type ())
G_DECLARE_FINAL_TYPE (PcColumnButton, pc_column_button, PC, COLUMN_BUTTON, GtkButton)

GtkWidget      *pc_column_button_new        (PcStatisticBar *bar);

PcStatisticBar *pc_column_button_get_bar    (PcColumnButton *self);
gboolean        pc_column_button_get_chosen (PcColumnButton *self);
void            pc_column_button_update     (PcColumnButton *self,
                                             PcBarCounter   *counter);

G_END_DECLS
