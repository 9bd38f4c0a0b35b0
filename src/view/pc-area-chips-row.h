/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_AREA_CHIPS_ROW (pc_area_chips_row_get_type ())
G_DECLARE_FINAL_TYPE (PcAreaChipsRow, pc_area_chips_row, PC, AREA_CHIPS_ROW, GtkListBoxRow)

GtkWidget  *pc_area_chips_row_new       (void);

GListModel *pc_area_chips_row_get_model (PcAreaChipsRow *self);
void        pc_area_chips_row_set_model (PcAreaChipsRow *self,
                                         GListModel     *model);

G_END_DECLS
