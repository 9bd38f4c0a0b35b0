/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city-filter.h"
#include "pc-kind.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_KEY_ROW (pc_map_key_row_get_type ())

G_DECLARE_FINAL_TYPE (PcMapKeyRow, pc_map_key_row, PC, MAP_KEY_ROW, GtkToggleButton)

GtkWidget *pc_map_key_row_new        (PcKind       *kind,
                                      const char   *title);
void       pc_map_key_row_set_filter (PcMapKeyRow  *self,
                                      PcCityFilter *filter);

G_END_DECLS
