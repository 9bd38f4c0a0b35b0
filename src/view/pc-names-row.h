/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_NAMES_ROW (pc_names_row_get_type ())
G_DECLARE_FINAL_TYPE (PcNamesRow, pc_names_row, PC, NAMES_ROW, AdwExpanderRow)

GtkWidget *pc_names_row_new      (void);

PcCity    *pc_names_row_get_city (PcNamesRow *self);
void       pc_names_row_set_city (PcNamesRow *self,
                                  PcCity     *city);

G_END_DECLS
