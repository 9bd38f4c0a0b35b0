/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-area.h"
#include "pc-date.h"
#include "pc-enums.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_EVENT (pc_event_get_type ())
G_DECLARE_FINAL_TYPE (PcEvent, pc_event, PC, EVENT, PcRecord)

const char            *pc_event_get_id         (PcEvent *self);
const PcDate          *pc_event_get_date       (PcEvent *self);
const PcDate          *pc_event_get_end_date   (PcEvent *self);
const PcLocalizedText *pc_event_get_title      (PcEvent *self);
const char            *pc_event_get_area       (PcEvent *self);
const char * const    *pc_event_get_sources    (PcEvent *self);
PcConfidence           pc_event_get_confidence (PcEvent *self);
PcArea                *pc_event_lookup_area    (PcEvent *self);

G_END_DECLS
