/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-last-activity.h"

G_BEGIN_DECLS

#define PC_TYPE_DORMANCY_ROW (pc_dormancy_row_get_type ())
G_DECLARE_FINAL_TYPE (PcDormancyRow, pc_dormancy_row, PC, DORMANCY_ROW, AdwActionRow)

GtkWidget *pc_dormancy_row_new (PcLastActivity *item);

G_END_DECLS
