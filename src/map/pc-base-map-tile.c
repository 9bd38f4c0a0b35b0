/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-base-map-tile.h"

#include <gtk/gtk.h>

#define BYTES_PER_PIXEL 4

/**
 * PcBaseMapTile:
 *
 * The picture of a tile of the base map, which can be let go of while others still hold the tile.
 *
 * libshumate keeps the pictures of the last hundred tiles, whatever they weigh. This stands between: when the picture is
 * released, its memory is free.
 */
struct _PcBaseMapTile
{
  GObject parent_instance;

  GdkPaintable *picture;
  int           width;
  int           height;
  guint         stamp;
};

static void pc_base_map_tile_paintable_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PcBaseMapTile, pc_base_map_tile, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, pc_base_map_tile_paintable_init))

typedef enum {
  SIGNAL_DRAWN,
} PcBaseMapTileSignals;

static guint signals[SIGNAL_DRAWN + 1];

static void
pc_base_map_tile_snapshot (GdkPaintable *paintable,
                           GdkSnapshot  *snapshot,
                           double        width,
                           double        height)
{
  PcBaseMapTile *self = PC_BASE_MAP_TILE (paintable);

  if (self->picture != NULL)
    gdk_paintable_snapshot (self->picture, snapshot, width, height);

  g_signal_emit (self, signals[SIGNAL_DRAWN], 0);
}

static GdkPaintableFlags
pc_base_map_tile_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE;
}

static int
pc_base_map_tile_get_intrinsic_width (GdkPaintable *paintable)
{
  return PC_BASE_MAP_TILE (paintable)->width;
}

static int
pc_base_map_tile_get_intrinsic_height (GdkPaintable *paintable)
{
  return PC_BASE_MAP_TILE (paintable)->height;
}

static void
pc_base_map_tile_paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = pc_base_map_tile_snapshot;
  iface->get_flags = pc_base_map_tile_get_flags;
  iface->get_intrinsic_width = pc_base_map_tile_get_intrinsic_width;
  iface->get_intrinsic_height = pc_base_map_tile_get_intrinsic_height;
}

static void
pc_base_map_tile_dispose (GObject *object)
{
  g_clear_object (&PC_BASE_MAP_TILE (object)->picture);

  G_OBJECT_CLASS (pc_base_map_tile_parent_class)->dispose (object);
}

static void
pc_base_map_tile_class_init (PcBaseMapTileClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_base_map_tile_dispose;

  /**
   * PcBaseMapTile::drawn:
   *
   * Emitted whenever the tile is drawn.
   */
  signals[SIGNAL_DRAWN] =
    g_signal_new ("drawn",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_base_map_tile_init (PcBaseMapTile *self)
{
}

/**
 * pc_base_map_tile_new:
 * @picture: what the tile looks like
 *
 * Returns: (transfer full): the tile
 */
PcBaseMapTile *
pc_base_map_tile_new (GdkPaintable *picture)
{
  PcBaseMapTile *self;

  g_return_val_if_fail (GDK_IS_PAINTABLE (picture), NULL);

  self = g_object_new (PC_TYPE_BASE_MAP_TILE, NULL);
  self->picture = g_object_ref (picture);
  self->width = gdk_paintable_get_intrinsic_width (picture);
  self->height = gdk_paintable_get_intrinsic_height (picture);

  return self;
}

/**
 * pc_base_map_tile_get_size:
 * @self: a tile
 *
 * Returns: how many bytes of memory the picture takes, 0 once it is released
 */
gsize
pc_base_map_tile_get_size (PcBaseMapTile *self)
{
  g_return_val_if_fail (PC_IS_BASE_MAP_TILE (self), 0);

  return self->picture != NULL ? (gsize) self->width * (gsize) self->height * BYTES_PER_PIXEL : 0;
}

/**
 * pc_base_map_tile_get_stamp:
 * @self: a tile
 *
 * Returns: the stamp it was given last, 0 at first
 */
guint
pc_base_map_tile_get_stamp (PcBaseMapTile *self)
{
  g_return_val_if_fail (PC_IS_BASE_MAP_TILE (self), 0);

  return self->stamp;
}

/**
 * pc_base_map_tile_set_stamp:
 * @self: a tile
 * @stamp: any number
 *
 * Marks the tile, so that those which belong together can be told from others.
 */
void
pc_base_map_tile_set_stamp (PcBaseMapTile *self,
                            guint          stamp)
{
  g_return_if_fail (PC_IS_BASE_MAP_TILE (self));

  self->stamp = stamp;
}

/**
 * pc_base_map_tile_release:
 * @self: a tile
 *
 * Lets go of the picture: from now on the tile is empty.
 */
void
pc_base_map_tile_release (PcBaseMapTile *self)
{
  g_return_if_fail (PC_IS_BASE_MAP_TILE (self));

  g_clear_object (&self->picture);
}
