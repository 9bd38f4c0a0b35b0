/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_WELCOME_PAGE (pc_welcome_page_get_type ())

G_DECLARE_FINAL_TYPE (PcWelcomePage, pc_welcome_page, PC, WELCOME_PAGE, AdwBin)

G_END_DECLS
