/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-raster.h"

#include <math.h>

/* GTK draws a path anew in each frame, on the processor. What a map shows a hundred times, and moves about, is drawn once
 * into a picture instead. */

static G_DEFINE_QUARK (pc-map-raster, rasters)

static GskRenderer *
get_renderer (GtkWidget *widget,
              double    *scale)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GskRenderer *renderer = native != NULL ? gtk_native_get_renderer (native) : NULL;

  if (renderer == NULL || !gsk_renderer_is_realized (renderer))
    return NULL;

  *scale = gdk_surface_get_scale (gtk_native_get_surface (native));

  return renderer;
}

static GHashTable *
get_rasters (GskRenderer *renderer)
{
  GHashTable *rasters = g_object_get_qdata (G_OBJECT (renderer), rasters_quark ());

  if (rasters == NULL)
    {
      rasters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) gsk_render_node_unref);
      g_object_set_qdata_full (G_OBJECT (renderer), rasters_quark (), rasters, (GDestroyNotify) g_hash_table_unref);
    }

  return rasters;
}

/* A transform that changes nothing is none at all. */
static GskRenderNode *
scale_node (GskRenderNode *node,
            float          scale)
{
  g_autoptr(GskTransform) transform = gsk_transform_scale (NULL, scale, scale);

  return transform != NULL ? gsk_transform_node_new (node, transform) : gsk_render_node_ref (node);
}

/**
 * pc_map_raster_new:
 * @widget: where it will be drawn, at whole pixels
 * @node: (nullable): what to draw
 *
 * Draws @node into a picture for the screen that @widget is on. Where a pixel of the program is no whole number of pixels of
 * the screen, a picture would be blurred: there is none.
 *
 * Returns: (transfer full) (nullable): a node with the picture, or %NULL if it has to be drawn as it is
 */
GskRenderNode *
pc_map_raster_new (GtkWidget     *widget,
                   GskRenderNode *node)
{
  double scale;
  GskRenderer *renderer = get_renderer (widget, &scale);
  g_autoptr(GskRenderNode) scaled = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  graphene_rect_t bounds, pixels;

  if (renderer == NULL || node == NULL || scale != round (scale))
    return NULL;

  gsk_render_node_get_bounds (node, &bounds);
  graphene_rect_round_extents (&bounds, &bounds);
  graphene_rect_scale (&bounds, (float) scale, (float) scale, &pixels);
  scaled = scale_node (node, (float) scale);
  texture = gsk_renderer_render_texture (renderer, scaled, &pixels);

  return gsk_texture_node_new (texture, &bounds);
}

/**
 * pc_map_raster_lookup:
 * @widget: where it will be drawn
 * @key: what it looks like
 *
 * Returns: (transfer full) (nullable): a picture that was stored under @key for the same window
 */
GskRenderNode *
pc_map_raster_lookup (GtkWidget  *widget,
                      const char *key)
{
  double scale;
  GskRenderer *renderer = get_renderer (widget, &scale);
  g_autofree char *full_key = g_strdup_printf ("%s %g", key, scale);
  GskRenderNode *node = renderer != NULL ? g_hash_table_lookup (get_rasters (renderer), full_key) : NULL;

  return node != NULL ? gsk_render_node_ref (node) : NULL;
}

/**
 * pc_map_raster_store:
 * @widget: where it will be drawn
 * @key: what it looks like
 * @node: a picture
 *
 * Keeps a picture for all widgets of the same window that look the same.
 */
void
pc_map_raster_store (GtkWidget     *widget,
                     const char    *key,
                     GskRenderNode *node)
{
  double scale;
  GskRenderer *renderer = get_renderer (widget, &scale);

  if (renderer != NULL)
    g_hash_table_replace (get_rasters (renderer), g_strdup_printf ("%s %g", key, scale), gsk_render_node_ref (node));
}
