/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-navigator.h"

#include "pc-map-places.h"
#include "pc-map-style.h"

#include <math.h>

/* Two neighbours are shown in their part of the world, not in their street. */
#define PAIR_MAX_ZOOM_LEVEL 4
#define FIT_MAX_ZOOM_LEVEL 6

/* A cluster is opened this far at most. */
#define CLUSTER_ZOOM_LEVELS 2

#define FIT_MARGIN 30
#define PAIR_MARGIN 72
#define COMFORT_MARGIN 48
#define VISIBLE_MARGIN 24

/**
 * PcMapNavigator:
 *
 * Knows where on the map what is: it sends the camera to the cities of a scene, and back to where the map was last.
 */
struct _PcMapNavigator
{
  GObject parent_instance;

  PcMapCamera    *camera;
  PcMapScene     *scene;
  PcMapGazetteer *gazetteer;

  PcMapFit        first;
  gboolean        started;

  /* Where the camera is on its way to, if that depends on how much of the map is seen. */
  void          (*goal) (PcMapNavigator *self);
};

G_DEFINE_FINAL_TYPE (PcMapNavigator, pc_map_navigator, G_TYPE_OBJECT)

static void
fit_all (PcMapNavigator *self)
{
  g_autoptr(GArray) points = pc_map_places_dup_coordinates (pc_map_scene_get_home (self->scene), pc_map_scene_get_cities (self->scene));

  pc_map_camera_fit (self->camera, points, FIT_MARGIN, FIT_MAX_ZOOM_LEVEL);
}

/* The selected city together with home, so that the arc between them is seen. */
static void
fit_selected (PcMapNavigator *self)
{
  PcCity *selected = pc_map_scene_get_selected (self->scene);
  g_autoptr(GArray) points = NULL;
  PcCoordinate coordinate;

  if (selected == NULL || !pc_map_places_get_coordinate (PC_PLACE (selected), &coordinate))
    return;

  points = pc_map_places_dup_coordinates (pc_map_scene_get_home (self->scene), NULL);
  g_array_append_val (points, coordinate);
  pc_map_camera_fit (self->camera, points, PAIR_MARGIN, PAIR_MAX_ZOOM_LEVEL);
}

static void
fit_first (PcMapNavigator *self)
{
  fit_all (self);
  fit_selected (self);
}

static void
uncover_selected (PcMapNavigator *self)
{
  graphene_point_t point;

  if (pc_map_scene_get_selected_point (self->scene, &point))
    pc_map_camera_uncover (self->camera, &point, VISIBLE_MARGIN);
}

/* What lies on the map, such as its key, is smaller than what covers a side of it, but no less in the way. */
static void
bring_out_selected (PcMapNavigator *self,
                    GArray         *obstacles)
{
  graphene_point_t point;

  if (pc_map_scene_get_selected_point (self->scene, &point))
    pc_map_camera_bring_out (self->camera, &point, obstacles, VISIBLE_MARGIN);
}

/* From afar a city is a dot among others: it is well in view only from where it has room around it. */
static gboolean
sees_selected_well (PcMapNavigator *self)
{
  graphene_point_t point;

  return pc_map_camera_get_zoom_level (self->camera) >= PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL
         && pc_map_scene_get_selected_point (self->scene, &point)
         && pc_map_camera_sees (self->camera, &point, COMFORT_MARGIN);
}

static void
go_for (PcMapNavigator *self,
        void          (*goal) (PcMapNavigator *))
{
  self->goal = goal;
  goal (self);
}

static void
pc_map_navigator_dispose (GObject *object)
{
  PcMapNavigator *self = PC_MAP_NAVIGATOR (object);

  g_clear_object (&self->camera);
  g_clear_object (&self->scene);
  g_clear_object (&self->gazetteer);

  G_OBJECT_CLASS (pc_map_navigator_parent_class)->dispose (object);
}

static void
pc_map_navigator_class_init (PcMapNavigatorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_map_navigator_dispose;
}

static void
pc_map_navigator_init (PcMapNavigator *self)
{
}

/**
 * pc_map_navigator_new:
 * @camera: what to move
 * @scene: what there is to be seen
 * @gazetteer: knows where the cities are
 *
 * Creates a navigator who has not started yet.
 *
 * Returns: (transfer full): the navigator
 */
PcMapNavigator *
pc_map_navigator_new (PcMapCamera    *camera,
                      PcMapScene     *scene,
                      PcMapGazetteer *gazetteer)
{
  PcMapNavigator *self;

  g_return_val_if_fail (PC_IS_MAP_CAMERA (camera), NULL);
  g_return_val_if_fail (PC_IS_MAP_SCENE (scene), NULL);
  g_return_val_if_fail (PC_IS_MAP_GAZETTEER (gazetteer), NULL);

  self = g_object_new (PC_TYPE_MAP_NAVIGATOR, NULL);
  self->camera = g_object_ref (camera);
  self->scene = g_object_ref (scene);
  self->gazetteer = g_object_ref (gazetteer);

  return self;
}

/**
 * pc_map_navigator_get_position:
 * @self: a navigator
 * @position: (out caller-allocates): what is in the middle of the whole map, and the zoom level
 *
 * Gets where the map is or, before the start, where it will be.
 */
void
pc_map_navigator_get_position (PcMapNavigator *self,
                               PcMapFit       *position)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));
  g_return_if_fail (position != NULL);

  if (self->started)
    pc_map_camera_get_position (self->camera, position);
  else
    *position = self->first;
}

/**
 * pc_map_navigator_set_position:
 * @self: a navigator
 * @position: what belongs into the middle of the whole map, and the zoom level or 0 for no position at all
 *
 * Sets where the map is or, before the start, where it will be.
 */
void
pc_map_navigator_set_position (PcMapNavigator *self,
                               const PcMapFit *position)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));
  g_return_if_fail (position != NULL);

  self->first = *position;
  self->goal = NULL;

  if (self->started && position->zoom_level > 0)
    pc_map_camera_set_position (self->camera, position);
}

/**
 * pc_map_navigator_get_started:
 * @self: a navigator
 *
 * Returns: whether the map is somewhere
 */
gboolean
pc_map_navigator_get_started (PcMapNavigator *self)
{
  g_return_val_if_fail (PC_IS_MAP_NAVIGATOR (self), FALSE);

  return self->started;
}

/**
 * pc_map_navigator_start:
 * @self: a navigator
 *
 * Finds the first position: the selected city unless it is well in view where the map was last, else everything.
 */
void
pc_map_navigator_start (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  if (self->started)
    return;

  self->started = TRUE;

  if (self->first.zoom_level > 0)
    {
      pc_map_camera_set_position (self->camera, &self->first);
      pc_map_navigator_reveal_selected (self);
    }
  else
    {
      go_for (self, fit_first);
    }
}

/**
 * pc_map_navigator_restart:
 * @self: a navigator
 *
 * Forgets where the map is, because the scene is another one. A position for the first start is kept.
 */
void
pc_map_navigator_restart (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  if (!self->started)
    return;

  self->first.zoom_level = 0;
  self->started = FALSE;
}

/**
 * pc_map_navigator_zoom_in:
 * @self: a navigator
 *
 * Flies to the next whole zoom level.
 */
void
pc_map_navigator_zoom_in (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  self->goal = NULL;
  pc_map_camera_zoom_in (self->camera);
}

/**
 * pc_map_navigator_zoom_out:
 * @self: a navigator
 *
 * Flies to the previous whole zoom level.
 */
void
pc_map_navigator_zoom_out (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  self->goal = NULL;
  pc_map_camera_zoom_out (self->camera);
}

/**
 * pc_map_navigator_show_all:
 * @self: a navigator
 *
 * Flies to where all cities are seen.
 */
void
pc_map_navigator_show_all (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  go_for (self, fit_all);
}

/**
 * pc_map_navigator_show_selected:
 * @self: a navigator
 *
 * Flies to where the selected city and home are seen.
 */
void
pc_map_navigator_show_selected (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  go_for (self, fit_selected);
}

/**
 * pc_map_navigator_show_home:
 * @self: a navigator
 *
 * Flies to the home city.
 */
void
pc_map_navigator_show_home (PcMapNavigator *self)
{
  PcMapFit fit;

  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  self->goal = NULL;
  fit.zoom_level = MAX (pc_map_camera_get_zoom_level (self->camera), PAIR_MAX_ZOOM_LEVEL);
  if (pc_map_places_get_coordinate (pc_map_scene_get_home (self->scene), &fit.center))
    pc_map_camera_fly_to (self->camera, &fit);
}

/**
 * pc_map_navigator_show_cluster:
 * @self: a navigator
 * @coordinates: (element-type PcCoordinate): where the cities of a cluster are
 *
 * Flies to where the cities of a cluster fill the view, but not so far that one loses the thread.
 */
void
pc_map_navigator_show_cluster (PcMapNavigator *self,
                               GArray         *coordinates)
{
  graphene_rect_t area;
  PcMapFit fit;
  double zoom_level;

  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));
  g_return_if_fail (coordinates != NULL);

  zoom_level = floor (pc_map_camera_get_zoom_level (self->camera));
  pc_map_camera_get_free_area (self->camera, &area);
  if (!pc_map_fit ((const PcCoordinate *) (void *) coordinates->data, coordinates->len,
                   (double) area.size.width - 2 * FIT_MARGIN, (double) area.size.height - 2 * FIT_MARGIN,
                   MAX (zoom_level + CLUSTER_ZOOM_LEVELS, ceil (PC_MAP_CLUSTERS_MAX_ZOOM_LEVEL)), &fit))
    return;

  self->goal = NULL;
  fit.zoom_level = MAX (fit.zoom_level, zoom_level + 1);
  pc_map_camera_fly_to (self->camera, &fit);
}

/**
 * pc_map_navigator_find_next:
 * @self: a navigator
 * @direction: degrees clockwise from north
 *
 * Finds the city that comes next in a direction: seen from the selected one, else from home, else from the middle of
 * what is seen.
 *
 * Returns: (transfer full) (nullable): the city, or %NULL if there is none in that direction
 */
PcCity *
pc_map_navigator_find_next (PcMapNavigator *self,
                            double          direction)
{
  PcCity *selected;
  PcMapFit middle;
  PcCoordinate from;

  g_return_val_if_fail (PC_IS_MAP_NAVIGATOR (self), NULL);

  selected = pc_map_scene_get_selected (self->scene);
  if (pc_map_places_get_coordinate ((PcPlace *) selected, &from))
    return pc_map_gazetteer_find_next (self->gazetteer, selected, &from, direction);

  if (pc_map_places_get_coordinate (pc_map_scene_get_home (self->scene), &from))
    return pc_map_gazetteer_find_next (self->gazetteer, NULL, &from, direction);

  pc_map_camera_get_middle (self->camera, &middle);

  return pc_map_gazetteer_find_next (self->gazetteer, NULL, &middle.center, direction);
}

/**
 * pc_map_navigator_reveal_selected:
 * @self: a navigator
 *
 * Flies to where the selected city and home are seen, unless the city is well in view already.
 */
void
pc_map_navigator_reveal_selected (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  if (self->started && pc_map_scene_get_selected (self->scene) != NULL && !sees_selected_well (self))
    go_for (self, fit_selected);
}

/**
 * pc_map_navigator_uncover_selected:
 * @self: a navigator
 *
 * Brings the selected city out from under what covers it, and no further.
 */
void
pc_map_navigator_uncover_selected (PcMapNavigator *self)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));

  self->goal = NULL;
  if (self->started)
    uncover_selected (self);
}

/**
 * pc_map_navigator_adapt:
 * @self: a navigator
 * @obstacles: (element-type graphene_rect_t): what lies on the map
 *
 * Tells the navigator that another part of the map is seen now.
 *
 * A camera that is on its way goes to where it would have gone, had it known. Otherwise it only sees to it that the
 * selected city is not covered.
 */
void
pc_map_navigator_adapt (PcMapNavigator *self,
                        GArray         *obstacles)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));
  g_return_if_fail (obstacles != NULL);

  if (self->goal != NULL)
    {
      self->goal (self);
    }
  else
    {
      uncover_selected (self);
      bring_out_selected (self, obstacles);
    }
}

/**
 * pc_map_navigator_arrive:
 * @self: a navigator
 * @obstacles: (element-type graphene_rect_t): what lies on the map
 *
 * Tells the navigator that the camera has come to rest. Where it was sent, the selected city may lie under something.
 */
void
pc_map_navigator_arrive (PcMapNavigator *self,
                         GArray         *obstacles)
{
  g_return_if_fail (PC_IS_MAP_NAVIGATOR (self));
  g_return_if_fail (obstacles != NULL);

  if (self->goal != NULL)
    bring_out_selected (self, obstacles);

  self->goal = NULL;
}
