/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-style.h"

#include "pc-map-data.h"
#include "pc-palette.h"

#include <adwaita.h>

/* Marks grow with the text, but only so far: beyond that they would hide the map. */
#define MAX_MARK_SCALE 1.6

#define PIXELS_PER_POINT (96.0 / 72.0)

static const struct
{
  double      points;
  PangoWeight weight;
} texts[] = {
  [PC_MAP_TEXT_CITY] = { 9.75, PANGO_WEIGHT_SEMIBOLD },
  [PC_MAP_TEXT_PROMINENT] = { 10.8, PANGO_WEIGHT_BOLD },
  [PC_MAP_TEXT_PILL] = { 9, PANGO_WEIGHT_SEMIBOLD },
  [PC_MAP_TEXT_CLUSTER] = { 9.75, PANGO_WEIGHT_BOLD },
};

/**
 * pc_map_style_get_text_scale:
 * @widget: a widget
 *
 * Gets how much larger than usual the user wants text.
 *
 * Returns: the factor
 */
double
pc_map_style_get_text_scale (GtkWidget *widget)
{
  GtkSettings *settings = gtk_widget_get_settings (widget);
  int dpi = -1;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1;
}

/**
 * pc_map_style_get_mark_scale:
 * @widget: a widget
 *
 * Gets how much larger than usual marks are.
 *
 * Returns: the factor
 */
double
pc_map_style_get_mark_scale (GtkWidget *widget)
{
  return CLAMP (pc_map_style_get_text_scale (widget), 1, MAX_MARK_SCALE);
}

/**
 * pc_map_style_get_text_size:
 * @widget: a widget
 * @text: a kind of text
 *
 * Returns: the size of the text, in pixels
 */
double
pc_map_style_get_text_size (GtkWidget *widget,
                            PcMapText  text)
{
  return texts[text].points * PIXELS_PER_POINT * pc_map_style_get_text_scale (widget);
}

/**
 * pc_map_style_create_layout:
 * @widget: a widget
 * @string: a text, without markup
 * @text: what kind of text it is
 *
 * Lays out a text in the map's font.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
pc_map_style_create_layout (GtkWidget  *widget,
                            const char *string,
                            PcMapText   text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, string);
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description, pc_map_data_get_family ());
  pango_font_description_set_weight (description, texts[text].weight);
  pango_font_description_set_absolute_size (description, pc_map_style_get_text_size (widget, text) * PANGO_SCALE);
  pango_layout_set_font_description (layout, description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_font_description_free (description);

  return layout;
}

/**
 * pc_map_style_get_accent:
 * @accent: (out caller-allocates): the accent colour, dark enough or light enough to stand out from the map
 * @on_accent: (out caller-allocates) (optional): the colour of text on it
 *
 * Gets the colour that means “selected”.
 */
void
pc_map_style_get_accent (GdkRGBA *accent,
                         GdkRGBA *on_accent)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  PcScheme scheme = pc_palette_get_scheme ();

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager), pc_scheme_is_dark (scheme), accent);
  if (on_accent != NULL)
    *on_accent = *pc_palette_get_map_color (scheme, PC_MAP_COLOR_PAPER);
}

/**
 * pc_map_style_follow:
 * @widget: a widget
 *
 * Draws @widget anew whenever the theme changes.
 */
void
pc_map_style_follow (GtkWidget *widget)
{
  static const char * const signals[] = { "notify::dark", "notify::high-contrast", "notify::accent-color" };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (adw_style_manager_get_default (), signals[i],
                             G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}
