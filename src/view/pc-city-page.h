/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-call-clock.h"
#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_PAGE (pc_city_page_get_type ())
G_DECLARE_FINAL_TYPE (PcCityPage, pc_city_page, PC, CITY_PAGE, AdwBin)

GtkWidget   *pc_city_page_new             (void);

PcCity      *pc_city_page_get_city        (PcCityPage *self);
void         pc_city_page_set_city        (PcCityPage *self,
                                           PcCity     *city);
gboolean     pc_city_page_get_narrow      (PcCityPage *self);
void         pc_city_page_set_narrow      (PcCityPage *self,
                                           gboolean    narrow);
PcCallClock *pc_city_page_get_clock       (PcCityPage *self);

void         pc_city_page_show_agreements (PcCityPage *self);
void         pc_city_page_show_sources    (PcCityPage *self);
gboolean     pc_city_page_show_claim      (PcCityPage *self,
                                           const char *about);

G_END_DECLS
