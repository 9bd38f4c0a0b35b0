/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"
#include "pc-filter-counts.h"
#include "pc-kind.h"

G_BEGIN_DECLS

#define PC_TYPE_FILTER_OPTION (pc_filter_option_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterOption, pc_filter_option, PC, FILTER_OPTION, GObject)

PcFilterOption *pc_filter_option_new               (PcCityFilter   *filter,
                                                    const char     *property,
                                                    const char     *value,
                                                    const char     *label);
PcFilterOption *pc_filter_option_new_for_kind      (PcCityFilter   *filter,
                                                    PcKind         *kind);
PcFilterOption *pc_filter_option_new_for_switch    (PcCityFilter   *filter,
                                                    const char     *property,
                                                    const char     *label);
PcFilterOption *pc_filter_option_new_for_basis     (PcCityFilter   *filter,
                                                    PcPeriodBasis   basis);
PcFilterOption *pc_filter_option_new_for_period    (PcCityFilter   *filter);

const char     *pc_filter_option_get_label         (PcFilterOption *self);
const char     *pc_filter_option_get_property_name (PcFilterOption *self);
PcKind         *pc_filter_option_get_kind          (PcFilterOption *self);
gboolean        pc_filter_option_get_exclusive     (PcFilterOption *self);
int             pc_filter_option_get_count         (PcFilterOption *self);
void            pc_filter_option_count             (PcFilterOption *self,
                                                    PcFilterCounts *counts);
gboolean        pc_filter_option_get_active        (PcFilterOption *self);
void            pc_filter_option_set_active        (PcFilterOption *self,
                                                    gboolean        active);

G_END_DECLS
