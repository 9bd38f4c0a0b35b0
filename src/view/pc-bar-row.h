/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-bar-counter.h"
#include "pc-statistic-bar.h"

G_BEGIN_DECLS

#define PC_TYPE_BAR_ROW (pc_bar_row_get_type ())
G_DECLARE_FINAL_TYPE (PcBarRow, pc_bar_row, PC, BAR_ROW, GtkListBoxRow)

GtkWidget      *pc_bar_row_new              (PcStatisticBar *bar);

PcStatisticBar *pc_bar_row_get_bar          (PcBarRow       *self);
gboolean        pc_bar_row_get_chosen       (PcBarRow       *self);
void            pc_bar_row_update           (PcBarRow       *self,
                                             PcBarCounter   *counter);
int             pc_bar_row_get_title_length (PcBarRow       *self);
void            pc_bar_row_set_title_chars  (PcBarRow       *self,
                                             int             chars);
GtkWidget      *pc_bar_row_get_number       (PcBarRow       *self);

G_END_DECLS
