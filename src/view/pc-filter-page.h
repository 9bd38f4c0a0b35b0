/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_FILTER_PAGE (pc_filter_page_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterPage, pc_filter_page, PC, FILTER_PAGE, AdwNavigationPage)

AdwNavigationPage *pc_filter_page_new (const char *title,
                                       GListModel *model);

G_END_DECLS
