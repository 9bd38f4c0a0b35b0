/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-as-of.h"
#include "pc-city-filter.h"
#include "pc-statistic-bar.h"

G_BEGIN_DECLS

#define PC_TYPE_BAR_COUNTER (pc_bar_counter_get_type ())
G_DECLARE_FINAL_TYPE (PcBarCounter, pc_bar_counter, PC, BAR_COUNTER, GObject)

PcBarCounter *pc_bar_counter_new         (PcAsOf         *as_of,
                                          PcCityFilter   *filter);

PcCityFilter *pc_bar_counter_get_filter  (PcBarCounter   *self);
void          pc_bar_counter_set_paused  (PcBarCounter   *self,
                                          gboolean        paused);
gboolean      pc_bar_counter_is_narrowed (PcBarCounter   *self);
GPtrArray    *pc_bar_counter_get_matches (PcBarCounter   *self);
GPtrArray    *pc_bar_counter_get_cities  (PcBarCounter   *self,
                                          PcStatisticBar *bar);
gboolean      pc_bar_counter_has_match   (PcBarCounter   *self,
                                          PcCity         *city);
guint         pc_bar_counter_count       (PcBarCounter   *self,
                                          PcStatisticBar *bar);

G_END_DECLS
