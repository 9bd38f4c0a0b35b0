/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-projection.h"

#include "pc-mercator.h"

/**
 * pc_map_projection_init:
 * @self: (out caller-allocates): a projection
 * @layer: a layer of the map
 *
 * Takes down how the map is now.
 */
void
pc_map_projection_init (PcMapProjection *self,
                        ShumateLayer    *layer)
{
  ShumateViewport *viewport;

  g_return_if_fail (self != NULL);
  g_return_if_fail (SHUMATE_IS_LAYER (layer));

  viewport = shumate_layer_get_viewport (layer);
  self->center_x = pc_mercator_x (shumate_location_get_longitude (SHUMATE_LOCATION (viewport)));
  self->center_y = pc_mercator_y (shumate_location_get_latitude (SHUMATE_LOCATION (viewport)));
  self->world = pc_mercator_world_size (shumate_viewport_get_zoom_level (viewport));
  self->width = gtk_widget_get_width (GTK_WIDGET (layer));
  self->height = gtk_widget_get_height (GTK_WIDGET (layer));
}

/**
 * pc_map_projection_project:
 * @self: a projection
 * @coordinate: a place
 * @x: (out): where it is in the layer
 * @y: (out): where it is in the layer
 *
 * Finds a place on the screen. Of its copies around the world it is the one nearest to the middle of the view.
 */
void
pc_map_projection_project (const PcMapProjection *self,
                           const PcCoordinate    *coordinate,
                           double                *x,
                           double                *y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (coordinate != NULL);

  *x = (pc_mercator_wrap (pc_mercator_x (coordinate->longitude), self->center_x) - self->center_x) * self->world + self->width / 2;
  *y = (pc_mercator_y (coordinate->latitude) - self->center_y) * self->world + self->height / 2;
}

/**
 * pc_map_projection_unproject:
 * @self: a projection
 * @x: a point in the layer
 * @y: a point in the layer
 * @coordinate: (out caller-allocates): the place that is shown there
 *
 * The inverse of [method@MapProjection.project].
 */
void
pc_map_projection_unproject (const PcMapProjection *self,
                             double                 x,
                             double                 y,
                             PcCoordinate          *coordinate)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (coordinate != NULL);

  coordinate->longitude = pc_longitude_normalize (pc_mercator_longitude (self->center_x + (x - self->width / 2) / self->world));
  coordinate->latitude = pc_mercator_latitude (self->center_y + (y - self->height / 2) / self->world);
}
