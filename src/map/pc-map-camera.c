/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-camera.h"

#include <math.h>

#define FLY_MS 400
#define ZOOM_MS 250

/* What is this close to a whole zoom level counts as being on it. */
#define ZOOM_TOLERANCE 0.01

/**
 * PcMapCamera:
 *
 * Moves a [class@Shumate.Map], of which panes and sheets may cover a part.
 *
 * Everything that is to be shown is shown in the middle of what is left. [class@Shumate.Map] sees to it that nothing
 * flies where the user wants no animations.
 */
struct _PcMapCamera
{
  GObject parent_instance;

  ShumateMap *map;
  int         insets[PC_N_MAP_INSETS];
  gboolean    animated;
};

G_DEFINE_FINAL_TYPE (PcMapCamera, pc_map_camera, G_TYPE_OBJECT)

static void
go_to (PcMapCamera    *self,
       const PcMapFit *position,
       guint           duration)
{
  double zoom_level = CLAMP (position->zoom_level, PC_MAP_MIN_ZOOM_LEVEL, PC_MAP_MAX_ZOOM_LEVEL);
  ShumateViewport *viewport = shumate_map_get_viewport (self->map);

  g_debug ("Going to %.4f, %.4f at zoom level %.2f", position->center.latitude, position->center.longitude, zoom_level);

  if (duration > 0 && self->animated)
    {
      shumate_map_go_to_full_with_duration (self->map, position->center.latitude, position->center.longitude, zoom_level, duration);
      return;
    }

  shumate_map_stop_go_to (self->map);
  shumate_location_set_location (SHUMATE_LOCATION (viewport), position->center.latitude, position->center.longitude);
  shumate_viewport_set_zoom_level (viewport, zoom_level);
}

/* How far the middle of the free area is from that of the map. */
static graphene_point_t
get_offset (PcMapCamera *self)
{
  graphene_rect_t area;

  pc_map_camera_get_free_area (self, &area);

  return GRAPHENE_POINT_INIT (area.origin.x + area.size.width / 2 - (float) gtk_widget_get_width (GTK_WIDGET (self->map)) / 2,
                              area.origin.y + area.size.height / 2 - (float) gtk_widget_get_height (GTK_WIDGET (self->map)) / 2);
}

static void
center_on (PcMapCamera    *self,
           const PcMapFit *position,
           guint           duration)
{
  graphene_point_t offset = get_offset (self);
  PcMapFit shifted = *position;

  shifted.zoom_level = CLAMP (position->zoom_level, PC_MAP_MIN_ZOOM_LEVEL, PC_MAP_MAX_ZOOM_LEVEL);
  pc_map_fit_shift (&shifted, (double) offset.x, (double) offset.y);
  go_to (self, &shifted, duration);
}

static void
zoom_to (PcMapCamera *self,
         double       zoom_level)
{
  graphene_point_t offset = get_offset (self);
  PcMapFit position;

  /* What is in the middle of the free area stays there. */
  pc_map_camera_get_position (self, &position);
  pc_map_fit_shift (&position, -(double) offset.x, -(double) offset.y);
  position.zoom_level = zoom_level;
  center_on (self, &position, ZOOM_MS);
}

static void
get_area_within (PcMapCamera     *self,
                 int              margin,
                 graphene_rect_t *area)
{
  pc_map_camera_get_free_area (self, area);
  graphene_rect_inset (area, MIN ((float) margin, area->size.width / 2), MIN ((float) margin, area->size.height / 2));
}

/* Two fingers turn a Shumate map; this one has north at the top. */
static void
rotated_cb (PcMapCamera     *self,
            GParamSpec      *pspec,
            ShumateViewport *viewport)
{
  if (fabs (shumate_viewport_get_rotation (viewport)) > 0)
    shumate_viewport_set_rotation (viewport, 0);
}

static void
pc_map_camera_dispose (GObject *object)
{
  PcMapCamera *self = PC_MAP_CAMERA (object);

  g_clear_weak_pointer (&self->map);

  G_OBJECT_CLASS (pc_map_camera_parent_class)->dispose (object);
}

static void
pc_map_camera_class_init (PcMapCameraClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_map_camera_dispose;
}

static void
pc_map_camera_init (PcMapCamera *self)
{
}

/**
 * pc_map_camera_new:
 * @map: a map, which must outlive every use of the camera
 *
 * Creates a camera for @map, limits its zoom levels and keeps north at the top.
 *
 * Returns: (transfer full): the camera
 */
PcMapCamera *
pc_map_camera_new (ShumateMap *map)
{
  ShumateViewport *viewport;
  PcMapCamera *self;

  g_return_val_if_fail (SHUMATE_IS_MAP (map), NULL);

  self = g_object_new (PC_TYPE_MAP_CAMERA, NULL);
  g_set_weak_pointer (&self->map, map);

  viewport = shumate_map_get_viewport (map);
  shumate_viewport_set_min_zoom_level (viewport, PC_MAP_MIN_ZOOM_LEVEL);
  shumate_viewport_set_max_zoom_level (viewport, PC_MAP_MAX_ZOOM_LEVEL);
  g_signal_connect_object (viewport, "notify::rotation", G_CALLBACK (rotated_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_map_camera_get_inset:
 * @self: a camera
 * @inset: a side
 *
 * Returns: how much is covered at that side, in pixels
 */
int
pc_map_camera_get_inset (PcMapCamera *self,
                         PcMapInset   inset)
{
  g_return_val_if_fail (PC_IS_MAP_CAMERA (self), 0);
  g_return_val_if_fail ((guint) inset < PC_N_MAP_INSETS, 0);

  return self->insets[inset];
}

/**
 * pc_map_camera_set_inset:
 * @self: a camera
 * @inset: a side
 * @size: how much is covered there, in pixels
 *
 * Tells the camera what covers the map. It does not move.
 */
void
pc_map_camera_set_inset (PcMapCamera *self,
                         PcMapInset   inset,
                         int          size)
{
  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail ((guint) inset < PC_N_MAP_INSETS);

  self->insets[inset] = size;
}

/**
 * pc_map_camera_set_animated:
 * @self: a camera
 * @animated: whether to fly instead of to jump
 *
 * Lets the camera fly, once there is a map to be flown over.
 */
void
pc_map_camera_set_animated (PcMapCamera *self,
                            gboolean     animated)
{
  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  self->animated = animated;
}

/**
 * pc_map_camera_get_free_area:
 * @self: a camera
 * @area: (out caller-allocates): the part of the map that nothing covers
 *
 * Gets what is seen of the map.
 */
void
pc_map_camera_get_free_area (PcMapCamera     *self,
                             graphene_rect_t *area)
{
  GtkWidget *map;
  gboolean rtl;
  int left, right, top, bottom;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (area != NULL);

  map = GTK_WIDGET (self->map);
  rtl = gtk_widget_get_direction (map) == GTK_TEXT_DIR_RTL;
  left = self->insets[rtl ? PC_MAP_INSET_END : PC_MAP_INSET_START];
  right = self->insets[rtl ? PC_MAP_INSET_START : PC_MAP_INSET_END];
  top = self->insets[PC_MAP_INSET_TOP];
  bottom = self->insets[PC_MAP_INSET_BOTTOM];

  graphene_rect_init (area, (float) left, (float) top,
                      (float) MAX (gtk_widget_get_width (map) - left - right, 1),
                      (float) MAX (gtk_widget_get_height (map) - top - bottom, 1));
}

/**
 * pc_map_camera_get_zoom_level:
 * @self: a camera
 *
 * Returns: the zoom level
 */
double
pc_map_camera_get_zoom_level (PcMapCamera *self)
{
  g_return_val_if_fail (PC_IS_MAP_CAMERA (self), 0);

  return shumate_viewport_get_zoom_level (shumate_map_get_viewport (self->map));
}

/**
 * pc_map_camera_get_position:
 * @self: a camera
 * @position: (out caller-allocates): what is in the middle of the whole map, and the zoom level
 *
 * Gets where the map is.
 */
void
pc_map_camera_get_position (PcMapCamera *self,
                            PcMapFit    *position)
{
  ShumateLocation *location;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (position != NULL);

  location = SHUMATE_LOCATION (shumate_map_get_viewport (self->map));
  position->center.latitude = shumate_location_get_latitude (location);
  position->center.longitude = shumate_location_get_longitude (location);
  position->zoom_level = pc_map_camera_get_zoom_level (self);
}

/**
 * pc_map_camera_set_position:
 * @self: a camera
 * @position: what belongs into the middle of the whole map, and the zoom level
 *
 * Goes at once to where [method@MapCamera.get_position] was called.
 */
void
pc_map_camera_set_position (PcMapCamera    *self,
                            const PcMapFit *position)
{
  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (position != NULL);

  go_to (self, position, 0);
}

/**
 * pc_map_camera_fly_to:
 * @self: a camera
 * @position: what belongs into the middle of what is seen, and the zoom level
 *
 * Flies somewhere.
 */
void
pc_map_camera_fly_to (PcMapCamera    *self,
                      const PcMapFit *position)
{
  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (position != NULL);

  center_on (self, position, FLY_MS);
}

/**
 * pc_map_camera_fit:
 * @self: a camera
 * @points: (element-type PcCoordinate): places
 * @margin: how far from the edge they should keep, in pixels
 * @max_zoom_level: the zoom level to stop at
 *
 * Flies to where all of @points are seen.
 */
void
pc_map_camera_fit (PcMapCamera *self,
                   GArray      *points,
                   int          margin,
                   double       max_zoom_level)
{
  graphene_rect_t area;
  PcMapFit fit;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (points != NULL);

  pc_map_camera_get_free_area (self, &area);
  if (pc_map_fit ((const PcCoordinate *) (void *) points->data, points->len,
                  (double) area.size.width - 2 * margin, (double) area.size.height - 2 * margin,
                  max_zoom_level, &fit))
    center_on (self, &fit, FLY_MS);
}

/**
 * pc_map_camera_zoom_in:
 * @self: a camera
 *
 * Goes to the next whole zoom level.
 */
void
pc_map_camera_zoom_in (PcMapCamera *self)
{
  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  zoom_to (self, floor (pc_map_camera_get_zoom_level (self) + ZOOM_TOLERANCE) + 1);
}

/**
 * pc_map_camera_zoom_out:
 * @self: a camera
 *
 * Goes to the previous whole zoom level.
 */
void
pc_map_camera_zoom_out (PcMapCamera *self)
{
  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  zoom_to (self, ceil (pc_map_camera_get_zoom_level (self) - ZOOM_TOLERANCE) - 1);
}

/**
 * pc_map_camera_sees:
 * @self: a camera
 * @point: a point of the map
 * @margin: how far from the edge it should be, in pixels
 *
 * Returns: whether @point is well in what is seen
 */
gboolean
pc_map_camera_sees (PcMapCamera            *self,
                    const graphene_point_t *point,
                    int                     margin)
{
  graphene_rect_t area;

  g_return_val_if_fail (PC_IS_MAP_CAMERA (self), FALSE);
  g_return_val_if_fail (point != NULL, FALSE);

  get_area_within (self, margin, &area);

  return graphene_rect_contains_point (&area, point);
}

/**
 * pc_map_camera_uncover:
 * @self: a camera
 * @point: a point of the map
 * @margin: how far from the edge it should be, in pixels
 *
 * Moves by no more than is needed to bring @point out from under what covers it.
 */
void
pc_map_camera_uncover (PcMapCamera            *self,
                       const graphene_point_t *point,
                       int                     margin)
{
  graphene_rect_t area;
  PcMapFit position;
  float x, y;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (point != NULL);

  if (pc_map_camera_sees (self, point, margin))
    return;

  get_area_within (self, margin, &area);
  x = CLAMP (point->x, area.origin.x, area.origin.x + area.size.width);
  y = CLAMP (point->y, area.origin.y, area.origin.y + area.size.height);

  pc_map_camera_get_position (self, &position);
  pc_map_fit_shift (&position, (double) (x - point->x), (double) (y - point->y));
  go_to (self, &position, FLY_MS);
}
