/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-office-hours.h"

G_BEGIN_DECLS

PcPlace       *pc_call_zone_get_home  (PcCity    *city);
GTimeZone     *pc_call_zone_dup_home  (PcCity    *city);
GTimeZone     *pc_call_zone_dup_there (PcCity    *city);
gboolean       pc_call_zone_is_known  (PcCity    *city);
PcOfficeHours *pc_call_zone_dup_hours (PcCity    *city,
                                       GDateTime *now);

G_END_DECLS
