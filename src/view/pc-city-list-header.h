/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_LIST_HEADER (pc_city_list_header_get_type ())

G_DECLARE_FINAL_TYPE (PcCityListHeader, pc_city_list_header, PC, CITY_LIST_HEADER, GtkBox)

G_END_DECLS
