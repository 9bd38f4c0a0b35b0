/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <shumate/shumate.h>

#include "pc-palette.h"

G_BEGIN_DECLS

/**
 * PC_BASE_MAP_SOURCE_NAME:
 *
 * What the style calls its only source of data.
 */
#define PC_BASE_MAP_SOURCE_NAME "world"

/**
 * PcBaseMapStyle:
 * @scheme: the colours
 * @language: the language of the labels
 * @family: the font family of the labels
 * @text_scale: what to multiply all text sizes with
 * @countries: the countries to tint, as codes of three letters
 * @places: the GeoNames ids of the places that get no label, because a pin stands there
 *
 * All that the look of the base map depends on.
 */
typedef struct
{
  PcScheme    scheme;
  const char *language;
  const char *family;
  double      text_scale;
  GPtrArray  *countries;
  GArray     *places;
} PcBaseMapStyle;

char                  *pc_base_map_style_to_json      (const PcBaseMapStyle     *self);
ShumateVectorRenderer *pc_base_map_style_new_renderer (PcScheme                  scheme,
                                                       const char               *json,
                                                       ShumateDataSource        *source,
                                                       GError                  **error);

G_END_DECLS
