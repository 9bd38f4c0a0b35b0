/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-palette.h"

#include <adwaita.h>

/* Every kind colour reaches 3:1 on every surface that it can lie on (4.5:1 in high contrast), and any two
 * of them stay apart for the three kinds of colour blindness; test-palette holds the sums. */
static const char * const kind_specs[PC_N_SCHEMES][PC_N_KIND_SHAPES] = {
  [PC_SCHEME_LIGHT] = {
    [PC_KIND_SHAPE_DIAMOND]   = "#6e0171",
    [PC_KIND_SHAPE_STAR]      = "#a0640a",
    [PC_KIND_SHAPE_DISC]      = "#2470d6",
    [PC_KIND_SHAPE_HALF_RING] = "#19503e",
    [PC_KIND_SHAPE_RING]      = "#1c212b",
    [PC_KIND_SHAPE_ENDED]     = "#707073",
    [PC_KIND_SHAPE_HOME]      = "#8c0a06",
    [PC_KIND_SHAPE_SQUARE]    = "#1c212b",
    [PC_KIND_SHAPE_TRIANGLE]  = "#1c212b",
    [PC_KIND_SHAPE_HEXAGON]   = "#1c212b",
  },
  [PC_SCHEME_DARK] = {
    [PC_KIND_SHAPE_DIAMOND]   = "#d7a0d3",
    [PC_KIND_SHAPE_STAR]      = "#f0bc1f",
    [PC_KIND_SHAPE_DISC]      = "#629bff",
    [PC_KIND_SHAPE_HALF_RING] = "#a4f0cb",
    [PC_KIND_SHAPE_RING]      = "#e0ebfb",
    [PC_KIND_SHAPE_ENDED]     = "#9a9a9a",
    [PC_KIND_SHAPE_HOME]      = "#fb756a",
    [PC_KIND_SHAPE_SQUARE]    = "#e0ebfb",
    [PC_KIND_SHAPE_TRIANGLE]  = "#e0ebfb",
    [PC_KIND_SHAPE_HEXAGON]   = "#e0ebfb",
  },
  [PC_SCHEME_HC_LIGHT] = {
    [PC_KIND_SHAPE_DIAMOND]   = "#67005b",
    [PC_KIND_SHAPE_STAR]      = "#3a1d01",
    [PC_KIND_SHAPE_DISC]      = "#2649b0",
    [PC_KIND_SHAPE_HALF_RING] = "#065e35",
    [PC_KIND_SHAPE_RING]      = "#030616",
    [PC_KIND_SHAPE_ENDED]     = "#505154",
    [PC_KIND_SHAPE_HOME]      = "#9f0602",
    [PC_KIND_SHAPE_SQUARE]    = "#030616",
    [PC_KIND_SHAPE_TRIANGLE]  = "#030616",
    [PC_KIND_SHAPE_HEXAGON]   = "#030616",
  },
  [PC_SCHEME_HC_DARK] = {
    [PC_KIND_SHAPE_DIAMOND]   = "#f6b8e0",
    [PC_KIND_SHAPE_STAR]      = "#fee4a1",
    [PC_KIND_SHAPE_DISC]      = "#94b5ff",
    [PC_KIND_SHAPE_HALF_RING] = "#b0f5d6",
    [PC_KIND_SHAPE_RING]      = "#f4f8ff",
    [PC_KIND_SHAPE_ENDED]     = "#b5b5b5",
    [PC_KIND_SHAPE_HOME]      = "#ff9d91",
    [PC_KIND_SHAPE_SQUARE]    = "#f4f8ff",
    [PC_KIND_SHAPE_TRIANGLE]  = "#f4f8ff",
    [PC_KIND_SHAPE_HEXAGON]   = "#f4f8ff",
  },
};

static const char * const map_specs[PC_N_SCHEMES][PC_N_MAP_COLORS] = {
  [PC_SCHEME_LIGHT] = {
    [PC_MAP_COLOR_WATER]          = "#b9d7ed",
    [PC_MAP_COLOR_GLOW_OUTER]     = "#c6dff1",
    [PC_MAP_COLOR_GLOW_INNER]     = "#d4e8f6",
    [PC_MAP_COLOR_LAND]           = "#f4f3f0",
    [PC_MAP_COLOR_TINT]           = "#f5ebd3",
    [PC_MAP_COLOR_RIVER]          = "#93c1e1",
    [PC_MAP_COLOR_LAKE]           = "#bcd9ee",
    [PC_MAP_COLOR_COAST]          = "#86b3d1",
    [PC_MAP_COLOR_REGION_BORDER]  = "#d9d0c0",
    [PC_MAP_COLOR_BORDER_CASING]  = "rgba(190,165,140,0.20)",
    [PC_MAP_COLOR_BORDER]         = "#b09a86",
    [PC_MAP_COLOR_SEA_LABEL]      = "#2d5e82",
    [PC_MAP_COLOR_CAPITAL_LABEL]  = "#3b3632",
    [PC_MAP_COLOR_PLACE_LABEL]    = "#625a53",
    [PC_MAP_COLOR_COUNTRY_LABEL]  = "#78624f",
    [PC_MAP_COLOR_PAPER]          = "#ffffff",
    [PC_MAP_COLOR_PIN_LABEL]      = "#1b2f4b",
    [PC_MAP_COLOR_PIN_LABEL_DIM]  = "#595d66",
    [PC_MAP_COLOR_PIN_HALO]       = "rgba(255,253,247,0.92)",
    [PC_MAP_COLOR_ARC]            = "#1c5fb4",
    [PC_MAP_COLOR_CLUSTER]        = "#3d3846",
    [PC_MAP_COLOR_CLUSTER_LABEL]  = "#ffffff",
    [PC_MAP_COLOR_PLACE_DOT]      = "#8d8378",
    [PC_MAP_COLOR_PLACE_DOT_EDGE] = "#ffffff",
    [PC_MAP_COLOR_CAPITAL_DOT]    = "#4a443e",
  },
  [PC_SCHEME_DARK] = {
    [PC_MAP_COLOR_WATER]          = "#0f1822",
    [PC_MAP_COLOR_GLOW_OUTER]     = "#12202d",
    [PC_MAP_COLOR_GLOW_INNER]     = "#172a3a",
    [PC_MAP_COLOR_LAND]           = "#24272b",
    [PC_MAP_COLOR_TINT]           = "#343b45",
    [PC_MAP_COLOR_RIVER]          = "#35607f",
    [PC_MAP_COLOR_LAKE]           = "#12202d",
    [PC_MAP_COLOR_COAST]          = "#3d5c77",
    [PC_MAP_COLOR_REGION_BORDER]  = "#464c55",
    [PC_MAP_COLOR_BORDER_CASING]  = "rgba(255,255,255,0.045)",
    [PC_MAP_COLOR_BORDER]         = "#70757d",
    [PC_MAP_COLOR_SEA_LABEL]      = "#6b93b5",
    [PC_MAP_COLOR_CAPITAL_LABEL]  = "#dcdfe3",
    [PC_MAP_COLOR_PLACE_LABEL]    = "#a9adb3",
    [PC_MAP_COLOR_COUNTRY_LABEL]  = "#c3b59c",
    [PC_MAP_COLOR_PAPER]          = "#10151b",
    [PC_MAP_COLOR_PIN_LABEL]      = "#f6f5f4",
    [PC_MAP_COLOR_PIN_LABEL_DIM]  = "#b4b4b4",
    [PC_MAP_COLOR_PIN_HALO]       = "rgba(24,26,30,0.88)",
    [PC_MAP_COLOR_ARC]            = "#78aeed",
    [PC_MAP_COLOR_CLUSTER]        = "#e8eaed",
    [PC_MAP_COLOR_CLUSTER_LABEL]  = "#10151b",
    [PC_MAP_COLOR_PLACE_DOT]      = "#8f949b",
    [PC_MAP_COLOR_PLACE_DOT_EDGE] = "#1d1f22",
    [PC_MAP_COLOR_CAPITAL_DOT]    = "#dcdfe3",
  },
  [PC_SCHEME_HC_LIGHT] = {
    [PC_MAP_COLOR_WATER]          = "#a9cde8",
    [PC_MAP_COLOR_GLOW_OUTER]     = "#a9cde8",
    [PC_MAP_COLOR_GLOW_INNER]     = "#a9cde8",
    [PC_MAP_COLOR_LAND]           = "#ffffff",
    [PC_MAP_COLOR_TINT]           = "#f2e6c8",
    [PC_MAP_COLOR_RIVER]          = "#2f6089",
    [PC_MAP_COLOR_LAKE]           = "#a9cde8",
    [PC_MAP_COLOR_COAST]          = "#2f6089",
    [PC_MAP_COLOR_REGION_BORDER]  = "#8c7b6a",
    [PC_MAP_COLOR_BORDER_CASING]  = "rgba(255,255,255,0)",
    [PC_MAP_COLOR_BORDER]         = "#5c4a38",
    [PC_MAP_COLOR_SEA_LABEL]      = "#08385c",
    [PC_MAP_COLOR_CAPITAL_LABEL]  = "#000000",
    [PC_MAP_COLOR_PLACE_LABEL]    = "#2e2924",
    [PC_MAP_COLOR_COUNTRY_LABEL]  = "#4a3726",
    [PC_MAP_COLOR_PAPER]          = "#ffffff",
    [PC_MAP_COLOR_PIN_LABEL]      = "#000000",
    [PC_MAP_COLOR_PIN_LABEL_DIM]  = "#35363a",
    [PC_MAP_COLOR_PIN_HALO]       = "#ffffff",
    [PC_MAP_COLOR_ARC]            = "#123f86",
    [PC_MAP_COLOR_CLUSTER]        = "#241f2c",
    [PC_MAP_COLOR_CLUSTER_LABEL]  = "#ffffff",
    [PC_MAP_COLOR_PLACE_DOT]      = "#4a443e",
    [PC_MAP_COLOR_PLACE_DOT_EDGE] = "#ffffff",
    [PC_MAP_COLOR_CAPITAL_DOT]    = "#000000",
  },
  [PC_SCHEME_HC_DARK] = {
    [PC_MAP_COLOR_WATER]          = "#000508",
    [PC_MAP_COLOR_GLOW_OUTER]     = "#000508",
    [PC_MAP_COLOR_GLOW_INNER]     = "#000508",
    [PC_MAP_COLOR_LAND]           = "#17191c",
    [PC_MAP_COLOR_TINT]           = "#2a3038",
    [PC_MAP_COLOR_RIVER]          = "#8fb6d6",
    [PC_MAP_COLOR_LAKE]           = "#000508",
    [PC_MAP_COLOR_COAST]          = "#8fb6d6",
    [PC_MAP_COLOR_REGION_BORDER]  = "#7b8087",
    [PC_MAP_COLOR_BORDER_CASING]  = "rgba(0,0,0,0)",
    [PC_MAP_COLOR_BORDER]         = "#b9bec6",
    [PC_MAP_COLOR_SEA_LABEL]      = "#a9cde8",
    [PC_MAP_COLOR_CAPITAL_LABEL]  = "#ffffff",
    [PC_MAP_COLOR_PLACE_LABEL]    = "#e2e4e8",
    [PC_MAP_COLOR_COUNTRY_LABEL]  = "#f2e2bd",
    [PC_MAP_COLOR_PAPER]          = "#10151b",
    [PC_MAP_COLOR_PIN_LABEL]      = "#ffffff",
    [PC_MAP_COLOR_PIN_LABEL_DIM]  = "#cfcfcf",
    [PC_MAP_COLOR_PIN_HALO]       = "#000000",
    [PC_MAP_COLOR_ARC]            = "#a6ccff",
    [PC_MAP_COLOR_CLUSTER]        = "#ffffff",
    [PC_MAP_COLOR_CLUSTER_LABEL]  = "#000000",
    [PC_MAP_COLOR_PLACE_DOT]      = "#c9ccd1",
    [PC_MAP_COLOR_PLACE_DOT_EDGE] = "#000000",
    [PC_MAP_COLOR_CAPITAL_DOT]    = "#ffffff",
  },
};

typedef struct
{
  GdkRGBA kinds[PC_N_SCHEMES][PC_N_KIND_SHAPES];
  GdkRGBA map[PC_N_SCHEMES][PC_N_MAP_COLORS];
} ParsedColors;

static gpointer
parse_colors (gpointer data)
{
  ParsedColors *colors = g_new0 (ParsedColors, 1);

  for (guint scheme = 0; scheme < PC_N_SCHEMES; scheme++)
    {
      for (guint i = 0; i < PC_N_KIND_SHAPES; i++)
        if (!gdk_rgba_parse (&colors->kinds[scheme][i], kind_specs[scheme][i]))
          g_assert_not_reached ();

      for (guint i = 0; i < PC_N_MAP_COLORS; i++)
        if (!gdk_rgba_parse (&colors->map[scheme][i], map_specs[scheme][i]))
          g_assert_not_reached ();
    }

  return colors;
}

static const ParsedColors *
get_colors (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, parse_colors, NULL);
}

/**
 * pc_palette_get_scheme:
 *
 * Gets the scheme that the program appears in now.
 *
 * Returns: the scheme of the default [class@Adw.StyleManager]
 */
PcScheme
pc_palette_get_scheme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? PC_SCHEME_HC_DARK : PC_SCHEME_HC_LIGHT;

  return dark ? PC_SCHEME_DARK : PC_SCHEME_LIGHT;
}

/**
 * pc_scheme_is_dark:
 * @scheme: a scheme
 *
 * Returns: whether @scheme is light text on dark ground
 */
gboolean
pc_scheme_is_dark (PcScheme scheme)
{
  return scheme == PC_SCHEME_DARK || scheme == PC_SCHEME_HC_DARK;
}

/**
 * pc_scheme_is_contrast:
 * @scheme: a scheme
 *
 * Returns: whether @scheme is one of the two of high contrast
 */
gboolean
pc_scheme_is_contrast (PcScheme scheme)
{
  return scheme == PC_SCHEME_HC_LIGHT || scheme == PC_SCHEME_HC_DARK;
}

/**
 * pc_palette_get_kind_spec:
 * @scheme: a scheme
 * @shape: a shape
 *
 * Returns: the colour of @shape as CSS writes it
 */
const char *
pc_palette_get_kind_spec (PcScheme    scheme,
                          PcKindShape shape)
{
  g_return_val_if_fail ((guint) scheme < PC_N_SCHEMES, NULL);
  g_return_val_if_fail ((guint) shape < PC_N_KIND_SHAPES, NULL);

  return kind_specs[scheme][shape];
}

/**
 * pc_palette_get_map_spec:
 * @scheme: a scheme
 * @color: a colour
 *
 * Returns: the colour as CSS and map styles write it
 */
const char *
pc_palette_get_map_spec (PcScheme   scheme,
                         PcMapColor color)
{
  g_return_val_if_fail ((guint) scheme < PC_N_SCHEMES, NULL);
  g_return_val_if_fail ((guint) color < PC_N_MAP_COLORS, NULL);

  return map_specs[scheme][color];
}

/**
 * pc_palette_get_kind_color:
 * @scheme: a scheme
 * @shape: a shape
 *
 * Returns: (transfer none): the colour of @shape
 */
const GdkRGBA *
pc_palette_get_kind_color (PcScheme    scheme,
                           PcKindShape shape)
{
  g_return_val_if_fail ((guint) scheme < PC_N_SCHEMES, NULL);
  g_return_val_if_fail ((guint) shape < PC_N_KIND_SHAPES, NULL);

  return &get_colors ()->kinds[scheme][shape];
}

/**
 * pc_palette_get_map_color:
 * @scheme: a scheme
 * @color: a colour
 *
 * Returns: (transfer none): the colour
 */
const GdkRGBA *
pc_palette_get_map_color (PcScheme   scheme,
                          PcMapColor color)
{
  g_return_val_if_fail ((guint) scheme < PC_N_SCHEMES, NULL);
  g_return_val_if_fail ((guint) color < PC_N_MAP_COLORS, NULL);

  return &get_colors ()->map[scheme][color];
}
