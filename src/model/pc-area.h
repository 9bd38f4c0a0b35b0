/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_AREA (pc_area_get_type ())
G_DECLARE_FINAL_TYPE (PcArea, pc_area, PC, AREA, PcRecord)

const char            *pc_area_get_id          (PcArea *self);
const PcLocalizedText *pc_area_get_name        (PcArea *self);
const PcLocalizedText *pc_area_get_description (PcArea *self);
gboolean               pc_area_get_core        (PcArea *self);
const char * const    *pc_area_get_sources     (PcArea *self);

G_END_DECLS
