/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-filter-options.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_YEARS_PAGE (pc_filter_years_page_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterYearsPage, pc_filter_years_page, PC, FILTER_YEARS_PAGE, AdwNavigationPage)

AdwNavigationPage *pc_filter_years_page_new (const char      *title,
                                             PcFilterOptions *options);

G_END_DECLS
