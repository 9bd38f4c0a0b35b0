/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_LOADING_PAGE (pc_loading_page_get_type ())

G_DECLARE_FINAL_TYPE (PcLoadingPage, pc_loading_page, PC, LOADING_PAGE, AdwBin)

GtkWidget *pc_loading_page_new (void);

G_END_DECLS
