/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"

G_BEGIN_DECLS

const char *pc_filter_period_text_get_basis (PcPeriodBasis  basis);
char       *pc_filter_period_text_dup       (PcCityFilter  *filter);

G_END_DECLS
