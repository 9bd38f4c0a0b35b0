/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-call-clock.h"
#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_PEEK (pc_city_peek_get_type ())
G_DECLARE_FINAL_TYPE (PcCityPeek, pc_city_peek, PC, CITY_PEEK, AdwBin)

GtkWidget   *pc_city_peek_new       (void);

PcCity      *pc_city_peek_get_city  (PcCityPeek *self);
void         pc_city_peek_set_city  (PcCityPeek *self,
                                     PcCity     *city);
PcCallClock *pc_city_peek_get_clock (PcCityPeek *self);

G_END_DECLS
