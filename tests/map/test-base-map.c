/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-base-map-style.h"
#include "pc-base-map.h"
#include "pc-map-data.h"
#include "pc-processors.h"

#include <gtk/gtk.h>
#include <pango/pangocairo.h>
#include <string.h>

static PcBaseMap *
open_pack (void)
{
  g_autoptr(GError) error = NULL;
  PcBaseMap *map = pc_base_map_new (NULL, &error);

  g_assert_no_error (error);

  return map;
}

static GBytes *
request (PcBaseMap *map,
         int        x,
         int        y,
         int        zoom_level)
{
  g_autoptr(ShumateDataSourceRequest) tile = shumate_data_source_start_request (SHUMATE_DATA_SOURCE (map), x, y, zoom_level, NULL);

  g_assert_true (shumate_data_source_request_is_completed (tile));
  g_assert_null (shumate_data_source_request_get_error (tile));

  return g_bytes_ref (shumate_data_source_request_get_data (tile));
}

static GArray *
make_labels (PcLabelSide side)
{
  GArray *labels = pc_reserved_labels_new ();

  pc_reserved_labels_add (labels, &(PcCoordinate) { 50.0614, 19.9383 }, 12, "Kraków", 14.5, side);

  return labels;
}

static gboolean
contains (GBytes     *tile,
          const char *text)
{
  return memmem (g_bytes_get_data (tile, NULL), g_bytes_get_size (tile), text, strlen (text)) != NULL;
}

static void
test_tile (void)
{
  g_autoptr(PcBaseMap) map = open_pack ();
  g_autoptr(GBytes) world = request (map, 0, 0, 0);

  g_assert_cmpuint (g_bytes_get_size (world), >, 10000);
  g_assert_cmpint ((int) shumate_data_source_get_max_zoom_level (SHUMATE_DATA_SOURCE (map)), ==, PC_BASE_MAP_MAX_ZOOM_LEVEL);
}

/* In the middle of the Pacific there is no tile; that is no error. */
static void
test_ocean (void)
{
  g_autoptr(PcBaseMap) map = open_pack ();
  g_autoptr(GBytes) ocean = request (map, 6, 36, 6);

  g_assert_cmpuint (g_bytes_get_size (ocean), ==, 0);
}

static void
test_missing_pack (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (pc_base_map_new ("/nonexistent/world.gresource", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* All tiles of a zoom level leave room for the same labels; new ones count where no tile has been asked for. */
static void
test_labels (void)
{
  g_autoptr(PcBaseMap) map = open_pack ();
  g_autoptr(GArray) first = make_labels (PC_LABEL_SIDE_EAST), second = make_labels (PC_LABEL_SIDE_WEST);
  g_autoptr(GBytes) before = NULL, after = NULL, other = NULL, again = NULL;

  g_assert_null (pc_base_map_get_labels (map, 4));
  pc_base_map_set_labels (map, first);
  before = request (map, 8, 5, 4);
  g_assert_true (contains (before, "Kraków"));
  g_assert_true (pc_base_map_get_labels (map, 4) == first);

  pc_base_map_set_labels (map, second);
  after = request (map, 8, 5, 4);
  g_assert_true (g_bytes_equal (before, after));
  other = request (map, 17, 10, 5);
  g_assert_true (pc_base_map_get_labels (map, 5) == second);

  pc_base_map_forget_labels (map);
  g_assert_null (pc_base_map_get_labels (map, 4));
  again = request (map, 8, 5, 4);
  g_assert_false (g_bytes_equal (before, again));
}

static char *
make_style (PcScheme    scheme,
            const char *language,
            double      text_scale)
{
  g_autoptr(GPtrArray) countries = g_ptr_array_new ();
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 krakow = 3094802;
  PcBaseMapStyle style = { scheme, language, "Inter", text_scale, countries, places };

  g_ptr_array_add (countries, (gpointer) "POL");
  g_array_append_val (places, krakow);

  return pc_base_map_style_to_json (&style);
}

static void
assert_parses (PcBaseMap  *map,
               PcScheme    scheme,
               const char *json)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ShumateVectorRenderer) renderer = pc_base_map_style_new_renderer (scheme, json, SHUMATE_DATA_SOURCE (map), &error);

  g_assert_no_error (error);
  g_assert_nonnull (renderer);
  g_assert_null (strchr (json, '@'));
}

static void
test_styles (void)
{
  static const char * const languages[] = { "en", "pl", "de", "uk", "fr", "es", "it", "hu", "ar", NULL };
  g_autoptr(PcBaseMap) map = open_pack ();

  for (PcScheme scheme = PC_SCHEME_LIGHT; scheme < PC_N_SCHEMES; scheme++)
    for (guint i = 0; languages[i] != NULL; i++)
      {
        g_autofree char *json = make_style (scheme, languages[i], 1);

        assert_parses (map, scheme, json);
        g_assert_nonnull (strstr (json, pc_palette_get_map_spec (scheme, PC_MAP_COLOR_WATER)));
      }
}

static void
test_style_parts (void)
{
  g_autoptr(PcBaseMap) map = open_pack ();
  g_autofree char *json = make_style (PC_SCHEME_LIGHT, "pl", 1.5), *nobody = NULL;
  PcBaseMapStyle empty = { .scheme = PC_SCHEME_LIGHT, .language = NULL, .family = "Inter", .text_scale = 1 };

  g_assert_nonnull (strstr (json, "\"name_pl\""));
  g_assert_nonnull (strstr (json, "\"POL\""));
  g_assert_nonnull (strstr (json, "3094802"));
  g_assert_nonnull (strstr (json, "[\"*\",1.5,"));

  nobody = pc_base_map_style_to_json (&empty);
  assert_parses (map, PC_SCHEME_LIGHT, nobody);
}

/* The language comes from a file or the environment: it must not be able to break the style. */
static void
test_hostile_language (void)
{
  static const char * const languages[] = { "\"]", "", "pl_PL", "englisch", "e\"n" };
  g_autoptr(PcBaseMap) map = open_pack ();

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *json = make_style (PC_SCHEME_DARK, languages[i], 1);

      assert_parses (map, PC_SCHEME_DARK, json);
    }
}

static void
test_broken_style (void)
{
  g_autoptr(PcBaseMap) map = open_pack ();
  g_autoptr(GError) error = NULL;

  g_assert_null (pc_base_map_style_new_renderer (PC_SCHEME_LIGHT, "{", SHUMATE_DATA_SOURCE (map), &error));
  g_assert_nonnull (error);
}

/* The font comes with the program: letters of every language of the interface are in it. */
static void
test_font (void)
{
  static const char * const texts[] = { "Kraków Łódź", "Київ", "Αθήνα", "Đà Nẵng" };
  const char *family = pc_map_data_get_family ();
  PangoFontMap *fonts = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (fonts);
  PangoFontDescription *description = pango_font_description_from_string (family);

  g_assert_true (g_str_equal (family, "Inter") || g_str_equal (family, "Adwaita Sans"));
  g_assert_nonnull (pango_font_map_get_family (fonts, "Inter"));
  g_assert_true (pc_map_data_get_family () == family);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(PangoLayout) layout = pango_layout_new (context);

      pango_layout_set_font_description (layout, description);
      pango_layout_set_text (layout, texts[i], -1);
      g_assert_cmpint (pango_layout_get_unknown_glyphs_count (layout), ==, 0);
    }

  pango_font_description_free (description);
  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base-map/tile", test_tile);
  g_test_add_func ("/base-map/ocean", test_ocean);
  g_test_add_func ("/base-map/missing-pack", test_missing_pack);
  g_test_add_func ("/base-map/labels", test_labels);
  g_test_add_func ("/base-map/styles", test_styles);
  g_test_add_func ("/base-map/style-parts", test_style_parts);
  g_test_add_func ("/base-map/hostile-language", test_hostile_language);
  g_test_add_func ("/base-map/broken-style", test_broken_style);
  g_test_add_func ("/base-map/font", test_font);

  pc_processors_leave (g_test_run ());
}
