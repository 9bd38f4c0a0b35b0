/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"
#include "pc-search-text.h"

G_BEGIN_DECLS

const PcSearchQuery *pc_city_filter_get_query (PcCityFilter *self);

G_END_DECLS
