/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_POPULATION (pc_population_get_type ())
G_DECLARE_FINAL_TYPE (PcPopulation, pc_population, PC, POPULATION, PcRecord)

gint64        pc_population_get_value (PcPopulation *self);
const PcDate *pc_population_get_as_of (PcPopulation *self);

G_END_DECLS
