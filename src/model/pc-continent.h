/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_CONTINENT (pc_continent_get_type ())
G_DECLARE_FINAL_TYPE (PcContinent, pc_continent, PC, CONTINENT, PcRecord)

const char            *pc_continent_get_id      (PcContinent *self);
const PcLocalizedText *pc_continent_get_name    (PcContinent *self);
const char * const    *pc_continent_get_sources (PcContinent *self);

G_END_DECLS
