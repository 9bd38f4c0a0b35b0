/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-camera.h"

#include "pc-map-flight.h"

#include <adwaita.h>
#include <math.h>

/* For a way that goes once past what is seen, and at least and at most. */
#define FLY_MS 500
#define FLY_MIN_MS 250
#define FLY_MAX_MS 1500

/* How long the map goes on by itself after it was thrown, and how far, as part of a second at the same speed. */
#define GLIDE_MS 800
#define GLIDE_S 0.25
#define GLIDE_MIN_SPEED 60

/* What is this close to a whole zoom level counts as being on it. */
#define ZOOM_TOLERANCE 0.01

/**
 * PcMapCamera:
 *
 * Moves a [class@Shumate.Map], of which panes and sheets may cover a part.
 *
 * Everything that is to be shown is shown in the middle of what is left. Nothing flies where the user wants no
 * animations, and no flight goes on when the user takes the map in hand.
 */
struct _PcMapCamera
{
  GObject parent_instance;

  ShumateMap       *map;
  int               insets[PC_N_MAP_INSETS];
  gboolean          animated;

  /* What is under way: the flight of that place which lies beside the middle of the map by an offset. */
  AdwAnimation     *animation;
  PcMapFlight       flight;
  graphene_point_t  offset;
  gboolean          moving;
};

G_DEFINE_FINAL_TYPE (PcMapCamera, pc_map_camera, G_TYPE_OBJECT)

static double
clamp_zoom_level (double zoom_level)
{
  return CLAMP (zoom_level, PC_MAP_MIN_ZOOM_LEVEL, PC_MAP_MAX_ZOOM_LEVEL);
}

static void
move (PcMapCamera    *self,
      const PcMapFit *position)
{
  ShumateViewport *viewport = shumate_map_get_viewport (self->map);

  self->moving = TRUE;
  shumate_location_set_location (SHUMATE_LOCATION (viewport), position->center.latitude, position->center.longitude);
  shumate_viewport_set_zoom_level (viewport, clamp_zoom_level (position->zoom_level));
  self->moving = FALSE;
}

static void
jump (PcMapCamera    *self,
      const PcMapFit *position)
{
  g_debug ("Going to %.4f, %.4f at zoom level %.2f", position->center.latitude, position->center.longitude, position->zoom_level);

  pc_map_camera_stop (self);
  move (self, position);
}

static void
flight_cb (double   progress,
           gpointer data)
{
  PcMapCamera *self = data;
  PcMapFit position;

  pc_map_flight_get_position (&self->flight, progress, &position);
  position.zoom_level = clamp_zoom_level (position.zoom_level);
  pc_map_fit_shift (&position, (double) self->offset.x, (double) self->offset.y);
  move (self, &position);
}

static void
play (PcMapCamera *self,
      guint        duration,
      AdwEasing    easing)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (flight_cb, self, NULL);

  self->animation = adw_timed_animation_new (GTK_WIDGET (self->map), 0, 1, duration, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), easing);
  adw_animation_play (self->animation);
}

/* What is seen at an offset from the middle of the map. */
static void
get_position_at (PcMapCamera            *self,
                 const graphene_point_t *offset,
                 PcMapFit               *position)
{
  pc_map_camera_get_position (self, position);
  pc_map_fit_shift (position, -(double) offset->x, -(double) offset->y);
}

/* Brings a place to an offset from the middle of the map. */
static void
fly (PcMapCamera            *self,
     const PcMapFit         *position,
     const graphene_point_t *offset)
{
  PcMapFit from, to = *position;
  graphene_rect_t area;

  to.zoom_level = clamp_zoom_level (position->zoom_level);
  if (!self->animated || !adw_get_enable_animations (GTK_WIDGET (self->map)))
    {
      pc_map_fit_shift (&to, (double) offset->x, (double) offset->y);
      jump (self, &to);
      return;
    }

  g_debug ("Flying to %.4f, %.4f at zoom level %.2f", to.center.latitude, to.center.longitude, to.zoom_level);
  pc_map_camera_stop (self);
  pc_map_camera_get_free_area (self, &area);
  get_position_at (self, offset, &from);
  self->offset = *offset;
  pc_map_flight_init (&self->flight, &from, &to, (double) area.size.width);
  play (self, (guint) CLAMP (FLY_MS * self->flight.length, FLY_MIN_MS, FLY_MAX_MS), ADW_EASE_IN_OUT_SINE);
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
           const PcMapFit *position)
{
  graphene_point_t offset = get_offset (self);

  fly (self, position, &offset);
}

/* What is at the offset stays there. */
static void
zoom_to (PcMapCamera            *self,
         double                  zoom_level,
         const graphene_point_t *offset)
{
  PcMapFit position;

  get_position_at (self, offset, &position);
  position.zoom_level = zoom_level;
  fly (self, &position, offset);
}

static double
get_next_zoom_level (PcMapCamera *self)
{
  return floor (pc_map_camera_get_zoom_level (self) + ZOOM_TOLERANCE) + 1;
}

static void
get_area_within (PcMapCamera     *self,
                 int              margin,
                 graphene_rect_t *area)
{
  pc_map_camera_get_free_area (self, area);
  graphene_rect_inset (area, MIN ((float) margin, area->size.width / 2), MIN ((float) margin, area->size.height / 2));
}

static gboolean
is_covered (const graphene_point_t *point,
            const GArray           *covers,
            int                     margin)
{
  for (guint i = 0; i < covers->len; i++)
    {
      graphene_rect_t wide;

      graphene_rect_inset_r (&g_array_index (covers, graphene_rect_t, i), (float) -margin, (float) -margin, &wide);
      if (point->x > wide.origin.x && point->x < wide.origin.x + wide.size.width
          && point->y > wide.origin.y && point->y < wide.origin.y + wide.size.height)
        return TRUE;
    }

  return FALSE;
}

static graphene_point_t
get_point_beside (const graphene_point_t *point,
                  const graphene_rect_t  *cover,
                  guint                   side,
                  int                     margin)
{
  graphene_point_t beside = *point;

  switch (side)
    {
    case 0:
      beside.x = cover->origin.x - (float) margin;
      break;

    case 1:
      beside.x = cover->origin.x + cover->size.width + (float) margin;
      break;

    case 2:
      beside.y = cover->origin.y - (float) margin;
      break;

    case 3:
    default:
      beside.y = cover->origin.y + cover->size.height + (float) margin;
      break;
    }

  return beside;
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

/* Who takes hold of the map has it. */
static void
moved_cb (PcMapCamera *self)
{
  if (!self->moving && self->animation != NULL)
    pc_map_camera_stop (self);
}

static void
pc_map_camera_dispose (GObject *object)
{
  PcMapCamera *self = PC_MAP_CAMERA (object);

  if (self->animation != NULL)
    adw_animation_pause (self->animation);
  g_clear_object (&self->animation);
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
  g_signal_connect_object (viewport, "notify::latitude", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (viewport, "notify::longitude", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (viewport, "notify::zoom-level", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
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
 * pc_map_camera_get_middle:
 * @self: a camera
 * @position: (out caller-allocates): what is in the middle of what is seen, and the zoom level
 *
 * Gets what is looked at.
 */
void
pc_map_camera_get_middle (PcMapCamera *self,
                          PcMapFit    *position)
{
  graphene_point_t offset;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (position != NULL);

  offset = get_offset (self);
  get_position_at (self, &offset, position);
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

  jump (self, position);
}

/**
 * pc_map_camera_stop:
 * @self: a camera
 *
 * Stays where it is, even if it is on its way.
 */
void
pc_map_camera_stop (PcMapCamera *self)
{
  g_autoptr(AdwAnimation) animation = NULL;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  animation = g_steal_pointer (&self->animation);
  if (animation != NULL)
    adw_animation_pause (animation);

  shumate_map_stop_go_to (self->map);
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

  center_on (self, position);
}

/**
 * pc_map_camera_is_flying:
 * @self: a camera
 *
 * Returns: whether it is on its way
 */
gboolean
pc_map_camera_is_flying (PcMapCamera *self)
{
  g_return_val_if_fail (PC_IS_MAP_CAMERA (self), FALSE);

  return self->animation != NULL && adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING;
}

/**
 * pc_map_camera_glide:
 * @self: a camera
 * @x: how fast the map moves to the right, in pixels a second
 * @y: how fast the map moves down, in pixels a second
 *
 * Lets the map go on by itself for a moment after it was thrown. Where the user wants no animations it stays.
 */
void
pc_map_camera_glide (PcMapCamera *self,
                     double       x,
                     double       y)
{
  PcMapFit from, to;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  if (hypot (x, y) < GLIDE_MIN_SPEED || !self->animated || !adw_get_enable_animations (GTK_WIDGET (self->map)))
    return;

  pc_map_camera_stop (self);
  pc_map_camera_get_position (self, &from);
  to = from;
  pc_map_fit_shift (&to, x * GLIDE_S, y * GLIDE_S);
  graphene_point_init (&self->offset, 0, 0);
  pc_map_flight_init_straight (&self->flight, &from, &to);
  play (self, GLIDE_MS, ADW_EASE_OUT_CUBIC);
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
    center_on (self, &fit);
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
  graphene_point_t offset;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  offset = get_offset (self);
  zoom_to (self, get_next_zoom_level (self), &offset);
}

/**
 * pc_map_camera_zoom_in_at:
 * @self: a camera
 * @point: a point of the map
 *
 * Goes to the next whole zoom level, while what is at @point stays there.
 */
void
pc_map_camera_zoom_in_at (PcMapCamera            *self,
                          const graphene_point_t *point)
{
  GtkWidget *map;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (point != NULL);

  map = GTK_WIDGET (self->map);
  zoom_to (self, get_next_zoom_level (self),
           &GRAPHENE_POINT_INIT (point->x - (float) gtk_widget_get_width (map) / 2,
                                 point->y - (float) gtk_widget_get_height (map) / 2));
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
  graphene_point_t offset;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));

  offset = get_offset (self);
  zoom_to (self, ceil (pc_map_camera_get_zoom_level (self) - ZOOM_TOLERANCE) - 1, &offset);
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
  fly (self, &position, graphene_point_zero ());
}

/**
 * pc_map_camera_bring_out:
 * @self: a camera
 * @point: a point of the map
 * @covers: (element-type graphene_rect_t): what lies on the map
 * @margin: how far from it the point should be, in pixels
 *
 * Moves by no more than is needed to bring @point out from under what lies on the map, to where it is seen. Where there is
 * no such place the map stays.
 */
void
pc_map_camera_bring_out (PcMapCamera            *self,
                         const graphene_point_t *point,
                         GArray                 *covers,
                         int                     margin)
{
  graphene_point_t best;
  PcMapFit position;
  float least = G_MAXFLOAT;

  g_return_if_fail (PC_IS_MAP_CAMERA (self));
  g_return_if_fail (point != NULL);
  g_return_if_fail (covers != NULL);

  best = *point;
  if (!is_covered (point, covers, margin))
    return;

  /* Straight to each side of everything. */
  for (guint i = 0; i < 4 * covers->len; i++)
    {
      graphene_point_t beside = get_point_beside (point, &g_array_index (covers, graphene_rect_t, i / 4), i % 4, margin);
      float distance = graphene_point_distance (point, &beside, NULL, NULL);

      if (distance < least && pc_map_camera_sees (self, &beside, margin) && !is_covered (&beside, covers, margin))
        {
          least = distance;
          best = beside;
        }
    }

  if (least >= G_MAXFLOAT)
    return;

  pc_map_camera_get_position (self, &position);
  pc_map_fit_shift (&position, (double) (best.x - point->x), (double) (best.y - point->y));
  fly (self, &position, graphene_point_zero ());
}
