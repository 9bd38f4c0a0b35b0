/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-country.h"
#include "pc-search-text.h"

G_BEGIN_DECLS

const PcSearchText *pc_country_get_search_text   (PcCountry *self);
const char         *pc_country_get_collation_key (PcCountry *self);

G_END_DECLS
