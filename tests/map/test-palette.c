/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-palette.h"

#include <math.h>

/* Surfaces that a mark can lie on: those of the map from the palette, and the program's own. The last three are a
 * little stricter than libadwaita's. */
static const char * const surfaces[PC_N_SCHEMES][3] = {
  [PC_SCHEME_LIGHT] = { "#ebebed", "#d3d3d5", "#ffffff" },
  [PC_SCHEME_DARK] = { "#2e2e32", "#47474b", "#36363a" },
  [PC_SCHEME_HC_LIGHT] = { "#ebebed", "#d3d3d5", "#ffffff" },
  [PC_SCHEME_HC_DARK] = { "#2e2e32", "#47474b", "#36363a" },
};

static const PcMapColor map_surfaces[] = {
  PC_MAP_COLOR_WATER, PC_MAP_COLOR_GLOW_OUTER, PC_MAP_COLOR_GLOW_INNER, PC_MAP_COLOR_LAND, PC_MAP_COLOR_TINT,
};

/* The seven colours that mean something; the shapes for unknown kinds borrow one of them. */
static const PcKindShape shapes[] = {
  PC_KIND_SHAPE_DIAMOND, PC_KIND_SHAPE_STAR, PC_KIND_SHAPE_DISC, PC_KIND_SHAPE_HALF_RING,
  PC_KIND_SHAPE_RING, PC_KIND_SHAPE_ENDED, PC_KIND_SHAPE_HOME,
};

/* Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. */
static const double visions[][3][3] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
  { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
  { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },
};

static const char * const vision_names[] = { "normal", "protanopia", "deuteranopia", "tritanopia" };

typedef struct
{
  double l;
  double a;
  double b;
} Lab;

static double
linearize (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static void
get_linear (const GdkRGBA *color,
            double         rgb[3])
{
  rgb[0] = linearize ((double) color->red);
  rgb[1] = linearize ((double) color->green);
  rgb[2] = linearize ((double) color->blue);
}

static double
get_luminance (const GdkRGBA *color)
{
  double rgb[3];

  get_linear (color, rgb);

  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

static double
get_contrast (const GdkRGBA *a,
              const GdkRGBA *b)
{
  double la = get_luminance (a), lb = get_luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}

static double
lab_curve (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

static Lab
see (const GdkRGBA *color,
     const double   vision[3][3])
{
  double rgb[3], seen[3], x, y, z;

  get_linear (color, rgb);
  for (guint i = 0; i < 3; i++)
    seen[i] = CLAMP (vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2], 0, 1);

  x = lab_curve ((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
  y = lab_curve (0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
  z = lab_curve ((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);

  return (Lab) { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

static double
get_hue (double a,
         double b)
{
  double hue = fabs (a) + fabs (b) > 0 ? atan2 (b, a) * 180 / G_PI : 0;

  return hue < 0 ? hue + 360 : hue;
}

static double
radians (double degrees)
{
  return degrees * G_PI / 180;
}

/* CIEDE2000 as in Sharma, Wu and Dalal 2005. */
static double
get_difference (Lab p,
                Lab q)
{
  double c_mean = (hypot (p.a, p.b) + hypot (q.a, q.b)) / 2;
  double g = 0.5 * (1 - sqrt (pow (c_mean, 7) / (pow (c_mean, 7) + pow (25, 7))));
  double a1 = (1 + g) * p.a, a2 = (1 + g) * q.a;
  double c1 = hypot (a1, p.b), c2 = hypot (a2, q.b);
  double h1 = get_hue (a1, p.b), h2 = get_hue (a2, q.b);
  double dl = q.l - p.l, dc = c2 - c1, dh = 0, h_mean = h1 + h2;
  double l_mean = (p.l + q.l) / 2, t, sl, sc, sh, rt;

  c_mean = (c1 + c2) / 2;
  if (c1 * c2 > 0)
    {
      dh = h2 - h1;
      if (dh > 180)
        dh -= 360;
      else if (dh < -180)
        dh += 360;

      if (fabs (h1 - h2) > 180)
        h_mean += h_mean < 360 ? 360 : -360;
      h_mean /= 2;
    }
  dh = 2 * sqrt (c1 * c2) * sin (radians (dh / 2));

  t = 1 - 0.17 * cos (radians (h_mean - 30)) + 0.24 * cos (radians (2 * h_mean))
      + 0.32 * cos (radians (3 * h_mean + 6)) - 0.2 * cos (radians (4 * h_mean - 63));
  sl = 1 + 0.015 * pow (l_mean - 50, 2) / sqrt (20 + pow (l_mean - 50, 2));
  sc = 1 + 0.045 * c_mean;
  sh = 1 + 0.015 * c_mean * t;
  rt = -2 * sqrt (pow (c_mean, 7) / (pow (c_mean, 7) + pow (25, 7))) * sin (radians (60 * exp (-pow ((h_mean - 275) / 25, 2))));

  return sqrt (pow (dl / sl, 2) + pow (dc / sc, 2) + pow (dh / sh, 2) + rt * (dc / sc) * (dh / sh));
}

static void
assert_contrast (PcScheme       scheme,
                 PcKindShape    shape,
                 const GdkRGBA *surface)
{
  g_autofree char *name = gdk_rgba_to_string (surface);
  double contrast = get_contrast (pc_palette_get_kind_color (scheme, shape), surface);

  if (contrast < (pc_scheme_is_contrast (scheme) ? 4.5 : 3))
    g_error ("Scheme %u: shape %u has only %.2f on %s", scheme, shape, contrast, name);
}

static void
test_contrast (void)
{
  for (PcScheme scheme = PC_SCHEME_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    for (PcKindShape shape = PC_KIND_SHAPE_DIAMOND; shape < PC_N_KIND_SHAPES; shape++)
      {
        for (guint i = 0; i < G_N_ELEMENTS (map_surfaces); i++)
          assert_contrast (scheme, shape, pc_palette_get_map_color (scheme, map_surfaces[i]));

        for (guint i = 0; i < G_N_ELEMENTS (surfaces[scheme]); i++)
          {
            GdkRGBA surface;

            g_assert_true (gdk_rgba_parse (&surface, surfaces[scheme][i]));
            assert_contrast (scheme, shape, &surface);
          }
      }
}

static void
test_difference (void)
{
  for (PcScheme scheme = PC_SCHEME_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    for (guint vision = 0; vision < G_N_ELEMENTS (visions); vision++)
      for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
        for (guint j = i + 1; j < G_N_ELEMENTS (shapes); j++)
          {
            double difference = get_difference (see (pc_palette_get_kind_color (scheme, shapes[i]), visions[vision]),
                                                see (pc_palette_get_kind_color (scheme, shapes[j]), visions[vision]));

            if (difference < 9)
              g_error ("Scheme %u, %s: shapes %u and %u differ by only %.1f", scheme, vision_names[vision],
                       shapes[i], shapes[j], difference);
          }
}

/* The sums themselves: three of the pairs that Sharma, Wu and Dalal publish. */
static void
test_difference_formula (void)
{
  g_assert_cmpfloat_with_epsilon (get_difference ((Lab) { 50, 2.6772, -79.7751 }, (Lab) { 50, 0, -82.7485 }), 2.0425, 1e-4);
  g_assert_cmpfloat_with_epsilon (get_difference ((Lab) { 50, 2.5, 0 }, (Lab) { 73, 25, -18 }), 27.1492, 1e-4);
  g_assert_cmpfloat_with_epsilon (get_difference ((Lab) { 2.0776, 0.0795, -1.1350 }, (Lab) { 0.9033, -0.0636, -0.5514 }), 0.9082, 1e-4);
}

/* Text is harder to read than a mark: names of cities reach 4.5 on their halo and on land, also the dimmed ones. */
static void
test_labels (void)
{
  static const PcMapColor texts[] = { PC_MAP_COLOR_PIN_LABEL, PC_MAP_COLOR_PIN_LABEL_DIM };
  static const PcMapColor grounds[] = { PC_MAP_COLOR_LAND, PC_MAP_COLOR_TINT };

  for (PcScheme scheme = PC_SCHEME_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        for (guint j = 0; j < G_N_ELEMENTS (grounds); j++)
          g_assert_cmpfloat (get_contrast (pc_palette_get_map_color (scheme, texts[i]),
                                           pc_palette_get_map_color (scheme, grounds[j])), >=, 4.5);

      g_assert_cmpfloat (get_contrast (pc_palette_get_map_color (scheme, PC_MAP_COLOR_CLUSTER),
                                       pc_palette_get_map_color (scheme, PC_MAP_COLOR_CLUSTER_LABEL)), >=, 7);
    }
}

/* Names on the base map are read as any text is: 4.5 on whatever they can stand on, 7 in high contrast. The names of cities on
 * a coast reach out over the water. */
static void
test_base_map_labels (void)
{
  static const struct
  {
    PcMapColor text;
    PcMapColor grounds[6];
  } texts[] = {
    { PC_MAP_COLOR_CAPITAL_LABEL, { PC_MAP_COLOR_LAND, PC_MAP_COLOR_TINT, PC_MAP_COLOR_WATER, PC_MAP_COLOR_GLOW_OUTER, PC_MAP_COLOR_GLOW_INNER, PC_MAP_COLOR_LAKE } },
    { PC_MAP_COLOR_PLACE_LABEL, { PC_MAP_COLOR_LAND, PC_MAP_COLOR_TINT, PC_MAP_COLOR_WATER, PC_MAP_COLOR_GLOW_OUTER, PC_MAP_COLOR_GLOW_INNER, PC_MAP_COLOR_LAKE } },
    { PC_MAP_COLOR_COUNTRY_LABEL, { PC_MAP_COLOR_LAND, PC_MAP_COLOR_TINT, PC_MAP_COLOR_LAND, PC_MAP_COLOR_LAND, PC_MAP_COLOR_LAND, PC_MAP_COLOR_LAND } },
    { PC_MAP_COLOR_SEA_LABEL, { PC_MAP_COLOR_WATER, PC_MAP_COLOR_GLOW_OUTER, PC_MAP_COLOR_GLOW_INNER, PC_MAP_COLOR_LAKE, PC_MAP_COLOR_WATER, PC_MAP_COLOR_WATER } },
  };

  for (PcScheme scheme = PC_SCHEME_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      for (guint j = 0; j < G_N_ELEMENTS (texts[i].grounds); j++)
        {
          double contrast = get_contrast (pc_palette_get_map_color (scheme, texts[i].text),
                                          pc_palette_get_map_color (scheme, texts[i].grounds[j]));

          if (contrast < (pc_scheme_is_contrast (scheme) ? 7 : 4.5))
            g_error ("Scheme %u: label %u has only %.2f on %u", scheme, texts[i].text, contrast, texts[i].grounds[j]);
        }
}

/* In high contrast lines are seen as marks are. */
static void
test_lines (void)
{
  static const PcMapColor lines[] = { PC_MAP_COLOR_BORDER, PC_MAP_COLOR_REGION_BORDER, PC_MAP_COLOR_COAST, PC_MAP_COLOR_RIVER };
  static const PcMapColor grounds[] = { PC_MAP_COLOR_LAND, PC_MAP_COLOR_TINT };

  for (PcScheme scheme = PC_SCHEME_HC_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
        for (guint j = 0; j < G_N_ELEMENTS (grounds); j++)
          g_assert_cmpfloat (get_contrast (pc_palette_get_map_color (scheme, lines[i]),
                                           pc_palette_get_map_color (scheme, grounds[j])), >=, 3);

      g_assert_cmpfloat (get_contrast (pc_palette_get_map_color (scheme, PC_MAP_COLOR_COAST),
                                       pc_palette_get_map_color (scheme, PC_MAP_COLOR_WATER)), >=, 3);
    }
}

static void
test_specs (void)
{
  g_assert_cmpstr (pc_palette_get_kind_spec (PC_SCHEME_LIGHT, PC_KIND_SHAPE_DIAMOND), ==, "#6e0171");
  g_assert_cmpstr (pc_palette_get_kind_spec (PC_SCHEME_DARK, PC_KIND_SHAPE_DISC), ==, "#629bff");
  g_assert_cmpstr (pc_palette_get_kind_spec (PC_SCHEME_HC_LIGHT, PC_KIND_SHAPE_STAR), ==, "#3a1d01");
  g_assert_cmpstr (pc_palette_get_kind_spec (PC_SCHEME_HC_DARK, PC_KIND_SHAPE_HOME), ==, "#ff9d91");
  g_assert_cmpstr (pc_palette_get_map_spec (PC_SCHEME_LIGHT, PC_MAP_COLOR_WATER), ==, "#b9d7ed");

  for (PcScheme scheme = PC_SCHEME_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    for (PcMapColor color = PC_MAP_COLOR_WATER; color < PC_N_MAP_COLORS; color++)
      g_assert_nonnull (pc_palette_get_map_spec (scheme, color));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/palette/specs", test_specs);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/difference-formula", test_difference_formula);
  g_test_add_func ("/palette/difference", test_difference);
  g_test_add_func ("/palette/labels", test_labels);
  g_test_add_func ("/palette/base-map-labels", test_base_map_labels);
  g_test_add_func ("/palette/lines", test_lines);

  return g_test_run ();
}
