/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city-filter.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_ROW (pc_city_row_get_type ())

G_DECLARE_FINAL_TYPE (PcCityRow, pc_city_row, PC, CITY_ROW, GtkBox)

PcCity *pc_city_row_get_city (PcCityRow *self);

G_END_DECLS
