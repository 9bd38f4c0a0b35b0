/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-record-private.h"

G_BEGIN_DECLS

/* The ids of the properties of fields, out of the way of those that subclasses number themselves. */
#define PC_FIELD_PROPERTY_ID   0x10000
#define PC_DISPLAY_PROPERTY_ID 0x20000

PcField       *pc_field_new               (const PcFieldInfo *info,
                                           guint              index);
const PcField *pc_field_from_pspec        (GParamSpec        *pspec);
const PcField *pc_field_from_display      (GParamSpec        *pspec);
gboolean       pc_field_is_list           (const PcField     *field);
gboolean       pc_field_value_means_unset (const PcField     *field,
                                           const GValue      *value);
gboolean       pc_field_values_equal      (const PcField     *field,
                                           const GValue      *a,
                                           const GValue      *b);

G_END_DECLS
