/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_LOCATION (pc_location_get_type ())
G_DECLARE_FINAL_TYPE (PcLocation, pc_location, PC, LOCATION, PcRecord)

double pc_location_get_latitude  (PcLocation *self);
double pc_location_get_longitude (PcLocation *self);

G_END_DECLS
