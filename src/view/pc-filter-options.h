/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"
#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_OPTIONS (pc_filter_options_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterOptions, pc_filter_options, PC, FILTER_OPTIONS, GObject)

PcFilterOptions *pc_filter_options_new         (PcCityFilter    *filter);

PcCityFilter    *pc_filter_options_get_filter  (PcFilterOptions *self);
void             pc_filter_options_set_dataset (PcFilterOptions *self,
                                                PcDataset       *dataset);
GListModel      *pc_filter_options_get_active  (PcFilterOptions *self);
gboolean         pc_filter_options_get_years   (PcFilterOptions *self,
                                                int             *first_year,
                                                int             *last_year);
char            *pc_filter_options_dup_text    (PcFilterOptions *self,
                                                const char      *group);
void             pc_filter_options_hold_counts (PcFilterOptions *self);
void             pc_filter_options_drop_counts (PcFilterOptions *self);

G_END_DECLS
