/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-anniversary.h"

G_BEGIN_DECLS

#define PC_TYPE_ANNIVERSARY_ROW (pc_anniversary_row_get_type ())
G_DECLARE_FINAL_TYPE (PcAnniversaryRow, pc_anniversary_row, PC, ANNIVERSARY_ROW, AdwActionRow)

GtkWidget *pc_anniversary_row_new (PcAnniversary *item);

G_END_DECLS
