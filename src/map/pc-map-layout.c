/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-layout.h"

/* After the widgets have got their places, which the labels must know. */
#define PRIORITY (G_PRIORITY_HIGH_IDLE + 30)

/**
 * PcMapLayout:
 *
 * Keeps position and labels of the map in step with how much of it is seen, and starts the map once that is known.
 */
struct _PcMapLayout
{
  GObject parent_instance;

  PcMapCamera    *camera;
  PcMapScene     *scene;
  PcMapNavigator *navigator;
  PcMapOverlays  *overlays;

  guint           layout_id;
  int             width;
  int             height;
  gboolean        seen_anew;
  gboolean        arranging;
};

G_DEFINE_FINAL_TYPE (PcMapLayout, pc_map_layout, G_TYPE_OBJECT)

/* A map of one pixel is none, and where nothing is known there is nothing to look at. */
static gboolean
can_start (PcMapLayout *self)
{
  return pc_map_scene_get_dataset (self->scene) != NULL && self->width >= 2 && self->height >= 2;
}

static gboolean
layout_cb (gpointer data)
{
  PcMapLayout *self = data;

  self->layout_id = 0;

  if (pc_map_navigator_get_started (self->navigator))
    {
      if (self->seen_anew)
        pc_map_navigator_adapt (self->navigator, pc_map_overlays_get_obstacles (self->overlays));
      pc_map_layout_place_labels (self);
    }
  else if (can_start (self))
    {
      pc_map_navigator_start (self->navigator);
      pc_map_layout_place_labels (self);
      pc_map_scene_start (self->scene);
    }

  self->seen_anew = FALSE;

  return G_SOURCE_REMOVE;
}

static void
arranged_cb (PcMapLayout *self)
{
  if (self->arranging)
    pc_map_layout_queue (self);
  else
    pc_map_layout_queue_labels (self);

  self->arranging = FALSE;
}

static void
pc_map_layout_dispose (GObject *object)
{
  PcMapLayout *self = PC_MAP_LAYOUT (object);

  g_clear_handle_id (&self->layout_id, g_source_remove);
  g_clear_object (&self->camera);
  g_clear_object (&self->scene);
  g_clear_object (&self->navigator);
  g_clear_weak_pointer (&self->overlays);

  G_OBJECT_CLASS (pc_map_layout_parent_class)->dispose (object);
}

static void
pc_map_layout_class_init (PcMapLayoutClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_map_layout_dispose;
}

static void
pc_map_layout_init (PcMapLayout *self)
{
}

/**
 * pc_map_layout_new:
 * @camera: knows what covers the map
 * @scene: has the labels
 * @navigator: knows where the map should be
 * @overlays: what labels must not lie on; they must outlive every use of the layout
 *
 * Creates a layout for a map without a size.
 *
 * Returns: (transfer full): the layout
 */
PcMapLayout *
pc_map_layout_new (PcMapCamera    *camera,
                   PcMapScene     *scene,
                   PcMapNavigator *navigator,
                   PcMapOverlays  *overlays)
{
  PcMapLayout *self;

  g_return_val_if_fail (PC_IS_MAP_CAMERA (camera), NULL);
  g_return_val_if_fail (PC_IS_MAP_SCENE (scene), NULL);
  g_return_val_if_fail (PC_IS_MAP_NAVIGATOR (navigator), NULL);
  g_return_val_if_fail (PC_IS_MAP_OVERLAYS (overlays), NULL);

  self = g_object_new (PC_TYPE_MAP_LAYOUT, NULL);
  self->camera = g_object_ref (camera);
  self->scene = g_object_ref (scene);
  self->navigator = g_object_ref (navigator);
  g_set_weak_pointer (&self->overlays, overlays);
  g_signal_connect_object (scene, "cities-changed", G_CALLBACK (pc_map_layout_queue_labels), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (overlays, "arranged", G_CALLBACK (arranged_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_map_layout_set_size:
 * @self: a layout
 * @width: width of the map
 * @height: height of the map
 *
 * Sets how large the map is.
 */
void
pc_map_layout_set_size (PcMapLayout *self,
                        int          width,
                        int          height)
{
  g_return_if_fail (PC_IS_MAP_LAYOUT (self));

  if (self->width == width && self->height == height)
    return;

  self->width = width;
  self->height = height;
  pc_map_layout_queue (self);
}

/**
 * pc_map_layout_queue:
 * @self: a layout
 *
 * Adapts position and labels soon, because another part of the map is seen now.
 */
void
pc_map_layout_queue (PcMapLayout *self)
{
  g_return_if_fail (PC_IS_MAP_LAYOUT (self));

  self->seen_anew = TRUE;
  pc_map_layout_queue_labels (self);
}

/**
 * pc_map_layout_queue_arranged:
 * @self: a layout
 *
 * Adapts position and labels as soon as what lies on the map has its place, because there is more of it now.
 */
void
pc_map_layout_queue_arranged (PcMapLayout *self)
{
  g_return_if_fail (PC_IS_MAP_LAYOUT (self));

  self->arranging = TRUE;
}

/**
 * pc_map_layout_queue_labels:
 * @self: a layout
 *
 * Places the labels soon.
 */
void
pc_map_layout_queue_labels (PcMapLayout *self)
{
  g_return_if_fail (PC_IS_MAP_LAYOUT (self));

  if (self->layout_id == 0)
    self->layout_id = g_idle_add_full (PRIORITY, layout_cb, self, NULL);
}

/**
 * pc_map_layout_place_labels:
 * @self: a layout
 *
 * Places the labels now.
 */
void
pc_map_layout_place_labels (PcMapLayout *self)
{
  graphene_rect_t visible;

  g_return_if_fail (PC_IS_MAP_LAYOUT (self));

  pc_map_camera_get_free_area (self->camera, &visible);
  pc_map_scene_place (self->scene, &visible, pc_map_overlays_get_obstacles (self->overlays));
}
