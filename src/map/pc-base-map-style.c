/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-base-map-style.h"

#include "pc-base-map.h"
#include "pc-map-resources.h"
#include "pc-mvt.h"

#include <gtk/gtk.h>
#include <string.h>

#define TEMPLATE_PATH "/pl/krakow/PartnerCities/map/base-map-style.json"

/* The map itself stops at 7; the source must reach at least as far. */
#define RENDERER_MAX_ZOOM_LEVEL 9

#define BLANK_SIZE 12

static void
replace (GString    *json,
         const char *name,
         const char *value)
{
  g_autofree char *placeholder = g_strdup_printf ("@%s@", name);

  g_string_replace (json, placeholder, value, 0);
}

static void
replace_colors (GString  *json,
                PcScheme  scheme)
{
  static const struct
  {
    const char *name;
    PcMapColor color;
  } colors[] = {
    { "water", PC_MAP_COLOR_WATER },
    { "glow-outer", PC_MAP_COLOR_GLOW_OUTER },
    { "glow-inner", PC_MAP_COLOR_GLOW_INNER },
    { "land", PC_MAP_COLOR_LAND },
    { "tint", PC_MAP_COLOR_TINT },
    { "river", PC_MAP_COLOR_RIVER },
    { "lake", PC_MAP_COLOR_LAKE },
    { "coast", PC_MAP_COLOR_COAST },
    { "region-border", PC_MAP_COLOR_REGION_BORDER },
    { "border-casing", PC_MAP_COLOR_BORDER_CASING },
    { "border", PC_MAP_COLOR_BORDER },
    { "sea-label", PC_MAP_COLOR_SEA_LABEL },
    { "capital-label", PC_MAP_COLOR_CAPITAL_LABEL },
    { "place-label", PC_MAP_COLOR_PLACE_LABEL },
    { "country-label", PC_MAP_COLOR_COUNTRY_LABEL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    replace (json, colors[i].name, pc_palette_get_map_spec (scheme, colors[i].color));
}

/* The language comes from outside: only what looks like a language goes into the style. */
static char *
dup_name_expression (const char *language)
{
  if (language != NULL && strlen (language) <= 3 && strspn (language, "abcdefghijklmnopqrstuvwxyz") == strlen (language))
    return g_strdup_printf ("[\"coalesce\",[\"get\",\"name_%s\"],[\"get\",\"name\"],[\"get\",\"name_en\"]]", language);

  return g_strdup ("[\"coalesce\",[\"get\",\"name\"],[\"get\",\"name_en\"]]");
}

static char *
dup_countries (GPtrArray *countries)
{
  g_autoptr(GString) list = g_string_new (NULL);

  for (guint i = 0; countries != NULL && i < countries->len; i++)
    g_string_append_printf (list, "%s\"%s\"", i > 0 ? "," : "", (const char *) g_ptr_array_index (countries, i));

  /* An expression must not look in an empty list. */
  if (list->len == 0)
    g_string_append (list, "\"-\"");

  return g_string_free_and_steal (g_steal_pointer (&list));
}

static char *
dup_places (GArray *places)
{
  g_autoptr(GString) list = g_string_new ("-1");

  for (guint i = 0; places != NULL && i < places->len; i++)
    g_string_append_printf (list, ",%" G_GINT64_FORMAT, g_array_index (places, gint64, i));

  return g_string_free_and_steal (g_steal_pointer (&list));
}

/* One invisible layer a side: libshumate takes the offset of a text only as a constant. The text is anchored as on
 * the pin, so that the room is right at every zoom level, also between whole ones. */
static char *
dup_reserved_layers (const char *family)
{
  static const struct
  {
    PcLabelSide side;
    const char *anchor;
    const char *offset;
  } layers[] = {
    { PC_LABEL_SIDE_EAST, "left", "0.9,0" },
    { PC_LABEL_SIDE_WEST, "right", "-0.9,0" },
    { PC_LABEL_SIDE_NORTH, "bottom", "0,-0.6" },
    { PC_LABEL_SIDE_SOUTH, "top", "0,0.6" },
    { PC_LABEL_SIDE_NORTH_EAST, "bottom-left", "0.6,-0.3" },
    { PC_LABEL_SIDE_SOUTH_EAST, "top-left", "0.6,0.3" },
    { PC_LABEL_SIDE_NORTH_WEST, "bottom-right", "-0.6,-0.3" },
    { PC_LABEL_SIDE_SOUTH_WEST, "top-right", "-0.6,0.3" },
  };
  g_autoptr(GString) json = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    {
      const char *side = pc_mvt_get_side_name (layers[i].side);

      g_string_append_printf (json,
                              ",{\"id\":\"reserved-%s\",\"type\":\"symbol\",\"source-layer\":\"" PC_MVT_LAYER "\","
                              "\"filter\":[\"==\",[\"get\",\"side\"],\"%s\"],"
                              "\"layout\":{\"text-field\":[\"get\",\"text\"],\"text-font\":[\"%s Semi-Bold\"],"
                              "\"text-size\":[\"get\",\"size\"],\"text-anchor\":\"%s\",\"text-offset\":[%s],"
                              "\"text-allow-overlap\":true,\"text-padding\":2},"
                              "\"paint\":{\"text-opacity\":0}}",
                              side, side, family, layers[i].anchor, layers[i].offset);
    }

  return g_string_free_and_steal (g_steal_pointer (&json));
}

static GdkPaintable *
draw_dot (float          radius,
          float          line_width,
          const GdkRGBA *fill,
          const GdkRGBA *edge,
          gboolean       centre)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_point_t middle = GRAPHENE_POINT_INIT (BLANK_SIZE / 2.0f, BLANK_SIZE / 2.0f);
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr(GskPath) circle = NULL;
  g_autoptr(GskStroke) stroke = gsk_stroke_new (line_width);

  gsk_path_builder_add_circle (builder, &middle, radius);
  circle = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, circle, GSK_FILL_RULE_WINDING, fill);
  gtk_snapshot_append_stroke (snapshot, circle, stroke, edge);

  if (centre)
    {
      g_autoptr(GskPath) dot = NULL;

      builder = gsk_path_builder_new ();
      gsk_path_builder_add_circle (builder, &middle, radius / 2.6f);
      dot = gsk_path_builder_free_to_path (builder);
      gtk_snapshot_append_fill (snapshot, dot, GSK_FILL_RULE_WINDING, edge);
    }

  return gtk_snapshot_free_to_paintable (snapshot, &GRAPHENE_SIZE_INIT (BLANK_SIZE, BLANK_SIZE));
}

static void
add_sprite (ShumateVectorRenderer *renderer,
            const char            *name,
            GdkPaintable          *paintable)
{
  g_autoptr(ShumateVectorSprite) sprite = shumate_vector_sprite_new (paintable);

  shumate_vector_sprite_sheet_add_sprite (shumate_vector_renderer_get_sprite_sheet (renderer), name, sprite);
}

static void
add_sprites (ShumateVectorRenderer *renderer,
             PcScheme               scheme)
{
  const GdkRGBA *edge = pc_palette_get_map_color (scheme, PC_MAP_COLOR_PLACE_DOT_EDGE);
  const GdkRGBA *place = pc_palette_get_map_color (scheme, PC_MAP_COLOR_PLACE_DOT);
  const GdkRGBA *capital = pc_palette_get_map_color (scheme, PC_MAP_COLOR_CAPITAL_DOT);
  g_autoptr(GdkPaintable) blank = gdk_paintable_new_empty (BLANK_SIZE, BLANK_SIZE);
  g_autoptr(GdkPaintable) place_dot = draw_dot (2.4f, 1, place, edge, FALSE);
  g_autoptr(GdkPaintable) capital_dot = draw_dot (3.4f, 1.4f, edge, capital, TRUE);

  add_sprite (renderer, "blank", blank);
  add_sprite (renderer, "place", place_dot);
  add_sprite (renderer, "capital", capital_dot);
}

/**
 * pc_base_map_style_to_json:
 * @self: a style
 *
 * Writes the style in the form of MapLibre, as far as libshumate knows it.
 *
 * Returns: (transfer full): the JSON text
 */
char *
pc_base_map_style_to_json (const PcBaseMapStyle *self)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GString) json = NULL;
  g_autofree char *name = NULL, *upper_name = NULL, *countries = NULL, *places = NULL, *reserved = NULL;
  char scale[G_ASCII_DTOSTR_BUF_SIZE], max_zoom_level[16];

  g_return_val_if_fail (self != NULL, NULL);

  pc_map_resources_register ();
  bytes = g_resources_lookup_data (TEMPLATE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  json = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  name = dup_name_expression (self->language);
  upper_name = g_strdup_printf ("[\"upcase\",%s]", name);
  countries = dup_countries (self->countries);
  places = dup_places (self->places);
  reserved = dup_reserved_layers (self->family);
  g_ascii_dtostr (scale, sizeof scale, self->text_scale);
  g_snprintf (max_zoom_level, sizeof max_zoom_level, "%d", PC_BASE_MAP_MAX_ZOOM_LEVEL);

  replace_colors (json, self->scheme);
  replace (json, "source", PC_BASE_MAP_SOURCE_NAME);
  replace (json, "max-zoom-level", max_zoom_level);
  replace (json, "name", name);
  replace (json, "upper-name", upper_name);
  replace (json, "font", self->family);
  replace (json, "text-scale", scale);
  replace (json, "countries", countries);
  replace (json, "places", places);
  replace (json, "reserved-layers", reserved);

  return g_string_free_and_steal (g_steal_pointer (&json));
}

/**
 * pc_base_map_style_new_renderer:
 * @scheme: the colours of the dots
 * @json: the style
 * @source: where tiles come from
 * @error: return location for an error
 *
 * Creates what draws tiles in a style.
 *
 * Returns: (transfer full): the renderer, or %NULL if the style is broken
 */
ShumateVectorRenderer *
pc_base_map_style_new_renderer (PcScheme           scheme,
                                const char        *json,
                                ShumateDataSource *source,
                                GError           **error)
{
  ShumateVectorRenderer *renderer;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (SHUMATE_IS_DATA_SOURCE (source), NULL);

  renderer = shumate_vector_renderer_new ("partner-cities", json, error);
  if (renderer == NULL)
    return NULL;

  shumate_vector_renderer_set_data_source (renderer, PC_BASE_MAP_SOURCE_NAME, source);
  shumate_map_source_set_max_zoom_level (SHUMATE_MAP_SOURCE (renderer), RENDERER_MAX_ZOOM_LEVEL);
  add_sprites (renderer, scheme);

  return renderer;
}
