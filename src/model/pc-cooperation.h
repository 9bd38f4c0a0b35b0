/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-area.h"
#include "pc-enums.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_COOPERATION (pc_cooperation_get_type ())
G_DECLARE_FINAL_TYPE (PcCooperation, pc_cooperation, PC, COOPERATION, PcRecord)

const char            *pc_cooperation_get_area       (PcCooperation *self);
const PcLocalizedText *pc_cooperation_get_text       (PcCooperation *self);
const char * const    *pc_cooperation_get_sources    (PcCooperation *self);
PcConfidence           pc_cooperation_get_confidence (PcCooperation *self);
PcArea                *pc_cooperation_lookup_area    (PcCooperation *self);

G_END_DECLS
