/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-continent.h"
#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_COUNTRY (pc_country_get_type ())
G_DECLARE_FINAL_TYPE (PcCountry, pc_country, PC, COUNTRY, PcRecord)

const char            *pc_country_get_id           (PcCountry *self);
const PcLocalizedText *pc_country_get_names        (PcCountry *self);
const char            *pc_country_get_continent    (PcCountry *self);
const char * const    *pc_country_get_sources      (PcCountry *self);
PcContinent           *pc_country_lookup_continent (PcCountry *self);

G_END_DECLS
