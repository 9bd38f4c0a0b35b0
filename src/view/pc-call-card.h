/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-call-clock.h"
#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_CALL_CARD (pc_call_card_get_type ())
G_DECLARE_FINAL_TYPE (PcCallCard, pc_call_card, PC, CALL_CARD, AdwBin)

GtkWidget   *pc_call_card_new       (void);

PcCity      *pc_call_card_get_city  (PcCallCard *self);
void         pc_call_card_set_city  (PcCallCard *self,
                                     PcCity     *city);
PcCallClock *pc_call_card_get_clock (PcCallCard *self);

G_END_DECLS
