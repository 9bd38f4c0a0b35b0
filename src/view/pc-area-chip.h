/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-cooperation.h"

G_BEGIN_DECLS

#define PC_TYPE_AREA_CHIP (pc_area_chip_get_type ())
G_DECLARE_FINAL_TYPE (PcAreaChip, pc_area_chip, PC, AREA_CHIP, GtkButton)

GtkWidget *pc_area_chip_new (PcCooperation *cooperation);

G_END_DECLS
