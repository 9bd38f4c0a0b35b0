/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_CITY_HERO (pc_city_hero_get_type ())
G_DECLARE_FINAL_TYPE (PcCityHero, pc_city_hero, PC, CITY_HERO, AdwBin)

GtkWidget *pc_city_hero_new      (void);

PcCity    *pc_city_hero_get_city (PcCityHero *self);
void       pc_city_hero_set_city (PcCityHero *self,
                                  PcCity     *city);

G_END_DECLS
