/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-kind-icon.h"

/* Room for the widest shape, the star, and its outline. */
#define SIZE 64
#define RADIUS 20.0f
#define OUTLINE 10

/**
 * pc_kind_icon_new:
 * @shape: a shape
 *
 * Makes an icon of the mark of a kind, for those who draw it outside the program.
 *
 * Nothing is known of the ground it will lie on, so that the mark wears the paper outline that it has on the map.
 *
 * Returns: (transfer full): an icon that holds its own drawing
 */
GIcon *
pc_kind_icon_new (PcKindShape shape)
{
  g_autoptr (GskPath) path = pc_kind_shape_to_path (shape, SIZE / 2, SIZE / 2, RADIUS);
  g_autoptr (GskPath) outline = pc_kind_shape_to_outline (shape, SIZE / 2, SIZE / 2, RADIUS);
  g_autofree char *path_data = gsk_path_to_string (path);
  g_autofree char *outline_data = gsk_path_to_string (outline);
  const char *paper = pc_palette_get_map_spec (PC_SCHEME_LIGHT, PC_MAP_COLOR_PAPER);
  const char *color = pc_palette_get_kind_spec (PC_SCHEME_LIGHT, shape);
  g_autoptr (GBytes) bytes = NULL;
  char *svg;

  svg = g_strdup_printf ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">"
                         "<path fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\" stroke-linejoin=\"round\" d=\"%s\"/>"
                         "<path fill=\"%s\" fill-rule=\"evenodd\" d=\"%s\"/>"
                         "</svg>",
                         SIZE, SIZE, paper, paper, OUTLINE, outline_data, color, path_data);
  bytes = g_bytes_new_take (svg, strlen (svg));

  return g_bytes_icon_new (bytes);
}
