/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-place.h"
#include "pc-search-text.h"

G_BEGIN_DECLS

/* The fields of a place; those of a city follow. */
typedef enum
{
  PC_PLACE_FIELD_ID,
  PC_PLACE_FIELD_NAMES,
  PC_PLACE_FIELD_ENDONYMS,
  PC_PLACE_FIELD_ALIASES,
  PC_PLACE_FIELD_COUNTRY,
  PC_PLACE_FIELD_LANGUAGES,
  PC_PLACE_FIELD_LOCATION,
  PC_PLACE_FIELD_TIME_ZONE,
  PC_PLACE_FIELD_POPULATION,
  PC_PLACE_FIELD_IDENTIFIERS,
  PC_PLACE_FIELD_PROVENANCE,
  PC_PLACE_N_FIELDS
} PcPlaceField;

/* What a list need not explain when it matches: the name, the endonyms and the country of a row. */
guint               pc_place_get_n_visible     (PcPlace *self);
const PcSearchText *pc_place_get_search_text   (PcPlace *self);
const char         *pc_place_get_collation_key (PcPlace *self);

G_END_DECLS
