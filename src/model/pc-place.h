/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-coordinate.h"
#include "pc-country.h"
#include "pc-endonym.h"
#include "pc-localized-text.h"
#include "pc-location.h"
#include "pc-population.h"
#include "pc-record.h"
#include "pc-source-map.h"
#include "pc-string-map.h"

G_BEGIN_DECLS

#define PC_TYPE_PLACE (pc_place_get_type ())
G_DECLARE_DERIVABLE_TYPE (PcPlace, pc_place, PC, PLACE, PcRecord)

struct _PcPlaceClass
{
  PcRecordClass parent_class;
};

const char            *pc_place_get_id           (PcPlace      *self);
const PcLocalizedText *pc_place_get_names        (PcPlace      *self);
GListModel            *pc_place_get_endonyms     (PcPlace      *self);
const char * const    *pc_place_get_aliases      (PcPlace      *self);
const char            *pc_place_get_country      (PcPlace      *self);
const char * const    *pc_place_get_languages    (PcPlace      *self);
PcLocation            *pc_place_get_location     (PcPlace      *self);
const char            *pc_place_get_time_zone    (PcPlace      *self);
PcPopulation          *pc_place_get_population   (PcPlace      *self);
const PcStringMap     *pc_place_get_identifiers  (PcPlace      *self);
const PcSourceMap     *pc_place_get_provenance   (PcPlace      *self);
PcCountry             *pc_place_lookup_country   (PcPlace      *self);
const char            *pc_place_get_name         (PcPlace      *self);
const char            *pc_place_get_country_name (PcPlace      *self);
const char            *pc_place_get_endonym      (PcPlace      *self);
const char            *pc_place_get_subtitle     (PcPlace      *self);
gboolean               pc_place_get_coordinate   (PcPlace      *self,
                                                  PcCoordinate *coordinate);
GTimeZone             *pc_place_dup_time_zone    (PcPlace      *self);

G_END_DECLS
