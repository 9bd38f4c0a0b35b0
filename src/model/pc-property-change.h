/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-change.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_PROPERTY_CHANGE (pc_property_change_get_type ())
G_DECLARE_FINAL_TYPE (PcPropertyChange, pc_property_change, PC, PROPERTY_CHANGE, PcChange)

PcChange *pc_property_change_new (PcRecord     *record,
                                  const char   *property,
                                  const GValue *value);

G_END_DECLS
