/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-enums.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_STATUS (pc_status_get_type ())
G_DECLARE_FINAL_TYPE (PcStatus, pc_status, PC, STATUS, PcRecord)

PcStatusValue          pc_status_get_value      (PcStatus *self);
const PcDate          *pc_status_get_as_of      (PcStatus *self);
const PcLocalizedText *pc_status_get_note       (PcStatus *self);
const char * const    *pc_status_get_sources    (PcStatus *self);
PcConfidence           pc_status_get_confidence (PcStatus *self);

G_END_DECLS
