/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-city-filter.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_COUNTS (pc_filter_counts_get_type ())
G_DECLARE_FINAL_TYPE (PcFilterCounts, pc_filter_counts, PC, FILTER_COUNTS, GObject)

PcFilterCounts *pc_filter_counts_new        (PcCityFilter   *filter,
                                             GListModel     *cities);

PcCityFilter   *pc_filter_counts_get_filter (PcFilterCounts *self);
GListModel     *pc_filter_counts_get_cities (PcFilterCounts *self);
void            pc_filter_counts_set_cities (PcFilterCounts *self,
                                             GListModel     *cities);
guint           pc_filter_counts_get        (PcFilterCounts *self,
                                             const char     *property,
                                             const char     *value);
guint           pc_filter_counts_get_total  (PcFilterCounts *self);

G_END_DECLS
