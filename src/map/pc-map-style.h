/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PC_MAP_ALL_ARCS_MAX_ZOOM_LEVEL:
 *
 * Closer than this the arcs of all cities are not drawn together.
 */
#define PC_MAP_ALL_ARCS_MAX_ZOOM_LEVEL 3.5

/**
 * PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL:
 *
 * Closer than this there are no clusters.
 */
#define PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL 3.4

/**
 * PcMapText:
 * @PC_MAP_TEXT_CITY: a city
 * @PC_MAP_TEXT_PROMINENT: the home city or the selected one
 * @PC_MAP_TEXT_PILL: the distance on an arc
 * @PC_MAP_TEXT_CLUSTER: the number on a cluster
 *
 * The kinds of text on the map.
 */
typedef enum {
  PC_MAP_TEXT_CITY,
  PC_MAP_TEXT_PROMINENT,
  PC_MAP_TEXT_PILL,
  PC_MAP_TEXT_CLUSTER,
} PcMapText;

double       pc_map_style_get_text_scale (GtkWidget  *widget);
double       pc_map_style_get_mark_scale (GtkWidget  *widget);
double       pc_map_style_get_text_size  (GtkWidget  *widget,
                                          PcMapText   text);
PangoLayout *pc_map_style_create_layout  (GtkWidget  *widget,
                                          const char *string,
                                          PcMapText   text);
void         pc_map_style_get_accent     (GdkRGBA    *accent,
                                          GdkRGBA    *on_accent);
void         pc_map_style_follow         (GtkWidget  *widget);

G_END_DECLS
