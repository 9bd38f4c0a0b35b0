/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-base-map-source.h"

#include "pc-base-map-tile.h"

/**
 * PcBaseMapSource:
 *
 * Lets a renderer draw the tiles of one layer, and sees that neither outstays its welcome.
 *
 * Two habits of libshumate (1.4 to 1.7) are mended here. A layer keeps its last hundred tiles in memory, 400 MB of them
 * on a screen of scale 2; the pictures of this source never take more than [const@BASE_MAP_SOURCE_MAX_SIZE], unless what is
 * on the screen does. And a layer never lets go of its source, even when it is gone itself; this one can be told to let go of
 * the renderer, so that what stays behind weighs next to nothing.
 */
struct _PcBaseMapSource
{
  ShumateMapSource parent_instance;

  ShumateVectorRenderer *renderer;
  GPtrArray             *tiles;
  guint                  epoch;
  guint                  stamp;
  guint                  trim_id;
};

G_DEFINE_FINAL_TYPE (PcBaseMapSource, pc_base_map_source, SHUMATE_TYPE_MAP_SOURCE)

static void
tile_gone_cb (gpointer  data,
              GObject  *tile)
{
  g_ptr_array_remove_fast (PC_BASE_MAP_SOURCE (data)->tiles, tile);
}

static void
forget_tile (PcBaseMapSource *self,
             guint            index)
{
  PcBaseMapTile *tile = g_ptr_array_index (self->tiles, index);

  g_signal_handlers_disconnect_by_data (tile, self);
  g_object_weak_unref (G_OBJECT (tile), tile_gone_cb, self);
  g_ptr_array_remove_index_fast (self->tiles, index);
}

/* A layer finds the tiles it has kept by the id of their source. */
static void
start_epoch (PcBaseMapSource *self)
{
  g_autofree char *id = g_strdup_printf ("partner-cities-%u", self->epoch++);

  shumate_map_source_set_id (SHUMATE_MAP_SOURCE (self), id);
}

/* Runs right after a frame, when the tiles with the newest stamp are those that the layer still shows. All others it
 * has only kept; under the new id it will not find them again. */
static gboolean
trim_cb (gpointer data)
{
  PcBaseMapSource *self = data;

  self->trim_id = 0;
  if (pc_base_map_source_get_size (self) <= PC_BASE_MAP_SOURCE_MAX_SIZE)
    return G_SOURCE_REMOVE;

  g_debug ("The tiles of the base map take too much memory: only those on the screen stay");
  start_epoch (self);
  for (guint i = self->tiles->len; i > 0; i--)
    {
      PcBaseMapTile *tile = g_ptr_array_index (self->tiles, i - 1);

      if (pc_base_map_tile_get_stamp (tile) != self->stamp)
        {
          forget_tile (self, i - 1);
          pc_base_map_tile_release (tile);
        }
    }

  return G_SOURCE_REMOVE;
}

/* A layer draws all its tiles in one go, also those just outside the view. */
static void
tile_drawn_cb (PcBaseMapSource *self,
               PcBaseMapTile   *tile)
{
  if (self->trim_id == 0)
    {
      self->stamp++;
      self->trim_id = g_idle_add_full (G_PRIORITY_HIGH, trim_cb, self, NULL);
    }

  pc_base_map_tile_set_stamp (tile, self->stamp);
}

static void
wrap_picture (PcBaseMapSource *self,
              ShumateTile     *tile)
{
  GdkPaintable *picture = shumate_tile_get_paintable (tile);
  g_autoptr(PcBaseMapTile) wrapped = NULL;

  if (self->renderer == NULL || picture == NULL)
    return;

  wrapped = pc_base_map_tile_new (picture);
  g_ptr_array_add (self->tiles, wrapped);
  g_object_weak_ref (G_OBJECT (wrapped), tile_gone_cb, self);
  g_signal_connect_swapped (wrapped, "drawn", G_CALLBACK (tile_drawn_cb), self);
  shumate_tile_set_paintable (tile, GDK_PAINTABLE (wrapped));
}

static void
filled_cb (GObject      *renderer,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;

  if (!shumate_map_source_fill_tile_finish (SHUMATE_MAP_SOURCE (renderer), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  wrap_picture (PC_BASE_MAP_SOURCE (g_task_get_source_object (task)), SHUMATE_TILE (g_task_get_task_data (task)));
  g_task_return_boolean (task, TRUE);
}

static void
pc_base_map_source_fill_tile_async (ShumateMapSource    *source,
                                    ShumateTile         *tile,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             data)
{
  PcBaseMapSource *self = PC_BASE_MAP_SOURCE (source);
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, data);

  g_task_set_source_tag (task, pc_base_map_source_fill_tile_async);
  g_task_set_task_data (task, g_object_ref (tile), g_object_unref);

  if (self->renderer == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "The source is closed");
      return;
    }

  shumate_map_source_fill_tile_async (SHUMATE_MAP_SOURCE (self->renderer), tile, cancellable,
                                      filled_cb, g_steal_pointer (&task));
}

static gboolean
pc_base_map_source_fill_tile_finish (ShumateMapSource  *source,
                                     GAsyncResult      *result,
                                     GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, source), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
pc_base_map_source_dispose (GObject *object)
{
  pc_base_map_source_close (PC_BASE_MAP_SOURCE (object));

  G_OBJECT_CLASS (pc_base_map_source_parent_class)->dispose (object);
}

static void
pc_base_map_source_finalize (GObject *object)
{
  g_clear_pointer (&PC_BASE_MAP_SOURCE (object)->tiles, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_base_map_source_parent_class)->finalize (object);
}

static void
pc_base_map_source_class_init (PcBaseMapSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  ShumateMapSourceClass *source_class = SHUMATE_MAP_SOURCE_CLASS (klass);

  object_class->dispose = pc_base_map_source_dispose;
  object_class->finalize = pc_base_map_source_finalize;

  source_class->fill_tile_async = pc_base_map_source_fill_tile_async;
  source_class->fill_tile_finish = pc_base_map_source_fill_tile_finish;
}

static void
pc_base_map_source_init (PcBaseMapSource *self)
{
  self->tiles = g_ptr_array_new ();
  start_epoch (self);
}

/**
 * pc_base_map_source_new:
 * @renderer: what draws the tiles
 *
 * Creates the source of one layer.
 *
 * Returns: (transfer full): the source
 */
PcBaseMapSource *
pc_base_map_source_new (ShumateVectorRenderer *renderer)
{
  ShumateMapSource *drawing = SHUMATE_MAP_SOURCE (renderer);
  ShumateMapSource *source;
  PcBaseMapSource *self;

  g_return_val_if_fail (SHUMATE_IS_VECTOR_RENDERER (renderer), NULL);

  self = g_object_new (PC_TYPE_BASE_MAP_SOURCE, NULL);
  self->renderer = g_object_ref (renderer);

  source = SHUMATE_MAP_SOURCE (self);
  shumate_map_source_set_name (source, shumate_map_source_get_name (drawing));
  shumate_map_source_set_tile_size (source, shumate_map_source_get_tile_size (drawing));
  shumate_map_source_set_min_zoom_level (source, shumate_map_source_get_min_zoom_level (drawing));
  shumate_map_source_set_max_zoom_level (source, shumate_map_source_get_max_zoom_level (drawing));

  return self;
}

/**
 * pc_base_map_source_get_renderer:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): what draws the tiles, or %NULL once the source is closed
 */
ShumateVectorRenderer *
pc_base_map_source_get_renderer (PcBaseMapSource *self)
{
  g_return_val_if_fail (PC_IS_BASE_MAP_SOURCE (self), NULL);

  return self->renderer;
}

/**
 * pc_base_map_source_get_size:
 * @self: a source
 *
 * Returns: how many bytes the pictures of all its tiles take, on the screen and kept
 */
gsize
pc_base_map_source_get_size (PcBaseMapSource *self)
{
  gsize size = 0;

  g_return_val_if_fail (PC_IS_BASE_MAP_SOURCE (self), 0);

  for (guint i = 0; i < self->tiles->len; i++)
    size += pc_base_map_tile_get_size (g_ptr_array_index (self->tiles, i));

  return size;
}

/**
 * pc_base_map_source_close:
 * @self: a source
 *
 * Lets go of the renderer and of all tiles. Called when the layer is gone: the source itself may live on.
 */
void
pc_base_map_source_close (PcBaseMapSource *self)
{
  g_return_if_fail (PC_IS_BASE_MAP_SOURCE (self));

  g_clear_handle_id (&self->trim_id, g_source_remove);
  while (self->tiles->len > 0)
    forget_tile (self, self->tiles->len - 1);
  g_clear_object (&self->renderer);
}
