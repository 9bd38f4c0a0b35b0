/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * PcScheme:
 * @PC_SCHEME_LIGHT: light
 * @PC_SCHEME_DARK: dark
 * @PC_SCHEME_HC_LIGHT: light, high contrast
 * @PC_SCHEME_HC_DARK: dark, high contrast
 *
 * The four appearances that every colour of the map is chosen for.
 */
typedef enum {
  PC_SCHEME_LIGHT,
  PC_SCHEME_DARK,
  PC_SCHEME_HC_LIGHT,
  PC_SCHEME_HC_DARK,
} PcScheme;

#define PC_N_SCHEMES (PC_SCHEME_HC_DARK + 1)

/**
 * PcKindShape:
 * @PC_KIND_SHAPE_DIAMOND: a twin city
 * @PC_KIND_SHAPE_STAR: an honorary twin city
 * @PC_KIND_SHAPE_DISC: a partner city
 * @PC_KIND_SHAPE_HALF_RING: a letter of intent or a sectoral agreement
 * @PC_KIND_SHAPE_RING: contacts without an agreement
 * @PC_KIND_SHAPE_ENDED: any relation that has ended
 * @PC_KIND_SHAPE_HOME: the home city
 * @PC_KIND_SHAPE_SQUARE: the first kind that the program does not know
 * @PC_KIND_SHAPE_TRIANGLE: the second one
 * @PC_KIND_SHAPE_HEXAGON: every further one
 *
 * What a city is drawn as, wherever it is drawn.
 *
 * Shape and colour always go together: neither carries a meaning alone.
 */
typedef enum {
  PC_KIND_SHAPE_DIAMOND,
  PC_KIND_SHAPE_STAR,
  PC_KIND_SHAPE_DISC,
  PC_KIND_SHAPE_HALF_RING,
  PC_KIND_SHAPE_RING,
  PC_KIND_SHAPE_ENDED,
  PC_KIND_SHAPE_HOME,
  PC_KIND_SHAPE_SQUARE,
  PC_KIND_SHAPE_TRIANGLE,
  PC_KIND_SHAPE_HEXAGON,
} PcKindShape;

#define PC_N_KIND_SHAPES (PC_KIND_SHAPE_HEXAGON + 1)

/**
 * PcMapColor:
 *
 * The colours of the base map and of what lies on it.
 */
typedef enum {
  PC_MAP_COLOR_WATER,
  PC_MAP_COLOR_GLOW_OUTER,
  PC_MAP_COLOR_GLOW_INNER,
  PC_MAP_COLOR_LAND,
  PC_MAP_COLOR_TINT,
  PC_MAP_COLOR_RIVER,
  PC_MAP_COLOR_LAKE,
  PC_MAP_COLOR_COAST,
  PC_MAP_COLOR_REGION_BORDER,
  PC_MAP_COLOR_BORDER_CASING,
  PC_MAP_COLOR_BORDER,
  PC_MAP_COLOR_SEA_LABEL,
  PC_MAP_COLOR_CAPITAL_LABEL,
  PC_MAP_COLOR_PLACE_LABEL,
  PC_MAP_COLOR_COUNTRY_LABEL,
  PC_MAP_COLOR_PAPER,
  PC_MAP_COLOR_PIN_LABEL,
  PC_MAP_COLOR_PIN_LABEL_DIM,
  PC_MAP_COLOR_PIN_HALO,
  PC_MAP_COLOR_ARC,
  PC_MAP_COLOR_CLUSTER,
  PC_MAP_COLOR_CLUSTER_LABEL,
  PC_MAP_COLOR_PLACE_DOT,
  PC_MAP_COLOR_PLACE_DOT_EDGE,
  PC_MAP_COLOR_CAPITAL_DOT,
} PcMapColor;

#define PC_N_MAP_COLORS (PC_MAP_COLOR_CAPITAL_DOT + 1)

PcScheme       pc_palette_get_scheme     (void);
gboolean       pc_scheme_is_dark         (PcScheme     scheme);
gboolean       pc_scheme_is_contrast     (PcScheme     scheme);
const char    *pc_palette_get_kind_spec  (PcScheme     scheme,
                                          PcKindShape  shape);
const char    *pc_palette_get_map_spec   (PcScheme     scheme,
                                          PcMapColor   color);
const GdkRGBA *pc_palette_get_kind_color (PcScheme     scheme,
                                          PcKindShape  shape);
const GdkRGBA *pc_palette_get_map_color  (PcScheme     scheme,
                                          PcMapColor   color);

G_END_DECLS
