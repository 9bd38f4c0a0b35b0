/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-base-map.h"

#include "pc-map-data.h"

#define TILE_PATH "/app/tiles/%d/%d/%d.pbf"

/**
 * PcBaseMap:
 *
 * The vector tiles of the offline world map, read from a resource bundle.
 *
 * Nothing is ever asked of a network. Each tile leaves with the room that the labels of the pins take, as it was
 * when the first tile of its zoom level was asked for: all tiles of a level agree with each other, and
 * [method@BaseMap.get_labels] tells what they agree on.
 */
struct _PcBaseMap
{
  ShumateDataSource parent_instance;

  GResource *pack;
  GBytes    *ocean;
  GArray    *labels;
  GArray    *served_labels[PC_BASE_MAP_MAX_ZOOM_LEVEL + 1];
};

G_DEFINE_FINAL_TYPE (PcBaseMap, pc_base_map, SHUMATE_TYPE_DATA_SOURCE)

static GBytes *
lookup_tile (PcBaseMap *self,
             int        x,
             int        y,
             int        zoom_level)
{
  g_autofree char *path = g_strdup_printf (TILE_PATH, zoom_level, x, y);
  GBytes *tile = g_resource_lookup_data (self->pack, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  /* Where there is only water the pack has no tile: an empty one still draws the water. */
  return tile != NULL ? tile : g_bytes_ref (self->ocean);
}

static GArray *
get_served_labels (PcBaseMap *self,
                   int        zoom_level)
{
  GArray **labels = &self->served_labels[CLAMP (zoom_level, 0, PC_BASE_MAP_MAX_ZOOM_LEVEL)];

  if (*labels == NULL)
    *labels = g_array_ref (self->labels);

  return *labels;
}

static ShumateDataSourceRequest *
pc_base_map_start_request (ShumateDataSource *source,
                           int                x,
                           int                y,
                           int                zoom_level,
                           GCancellable      *cancellable)
{
  PcBaseMap *self = PC_BASE_MAP (source);
  ShumateDataSourceRequest *request = shumate_data_source_request_new (x, y, zoom_level);
  g_autoptr(GBytes) tile = lookup_tile (self, x, y, zoom_level);
  GArray *labels = get_served_labels (self, zoom_level);
  g_autoptr(GBytes) full = pc_mvt_append_labels (tile, x, y, zoom_level,
                                                 (const PcReservedLabel *) (void *) labels->data, labels->len);

  shumate_data_source_request_emit_data (request, full, TRUE);

  return request;
}

static void
pc_base_map_finalize (GObject *object)
{
  PcBaseMap *self = PC_BASE_MAP (object);

  pc_base_map_forget_labels (self);
  g_clear_pointer (&self->labels, g_array_unref);
  g_clear_pointer (&self->pack, g_resource_unref);
  g_clear_pointer (&self->ocean, g_bytes_unref);

  G_OBJECT_CLASS (pc_base_map_parent_class)->finalize (object);
}

static void
pc_base_map_class_init (PcBaseMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  ShumateDataSourceClass *source_class = SHUMATE_DATA_SOURCE_CLASS (klass);

  object_class->finalize = pc_base_map_finalize;

  source_class->start_request = pc_base_map_start_request;
}

static void
pc_base_map_init (PcBaseMap *self)
{
  self->ocean = g_bytes_new_static ("", 0);
  self->labels = pc_reserved_labels_new ();
}

/**
 * pc_base_map_new:
 * @pack_path: (nullable): the tile pack, or %NULL for the one that comes with the program
 * @error: return location for an error
 *
 * Opens a tile pack.
 *
 * Returns: (transfer full): the map, or %NULL if the pack cannot be read
 */
PcBaseMap *
pc_base_map_new (const char *pack_path,
                 GError    **error)
{
  g_autofree char *path = pack_path != NULL ? g_strdup (pack_path) : pc_base_map_dup_pack_path ();
  g_autoptr(GResource) pack = g_resource_load (path, error);
  PcBaseMap *self;

  if (pack == NULL)
    return NULL;

  self = g_object_new (PC_TYPE_BASE_MAP,
                       "max-zoom-level", PC_BASE_MAP_MAX_ZOOM_LEVEL,
                       NULL);
  self->pack = g_steal_pointer (&pack);

  return self;
}

/**
 * pc_base_map_dup_pack_path:
 *
 * Returns: (transfer full): the file name of the pack that comes with the program
 */
char *
pc_base_map_dup_pack_path (void)
{
  return pc_map_data_dup_path ("basemap", "world.gresource");
}

/**
 * pc_base_map_set_labels:
 * @self: a base map
 * @labels: (element-type PcReservedLabel): what to leave room for; must not be changed any more
 *
 * Sets the labels that tiles leave room for, from the next zoom level on that has served no tile yet.
 */
void
pc_base_map_set_labels (PcBaseMap *self,
                        GArray    *labels)
{
  g_return_if_fail (PC_IS_BASE_MAP (self));
  g_return_if_fail (labels != NULL);

  g_array_ref (labels);
  g_array_unref (self->labels);
  self->labels = labels;
}

/**
 * pc_base_map_get_labels:
 * @self: a base map
 * @zoom_level: a zoom level
 *
 * Gets the labels that the tiles of a zoom level have left room for.
 *
 * Returns: (transfer none) (nullable) (element-type PcReservedLabel): the labels, or %NULL if no tile has been served
 */
GArray *
pc_base_map_get_labels (PcBaseMap *self,
                        int        zoom_level)
{
  g_return_val_if_fail (PC_IS_BASE_MAP (self), NULL);

  return self->served_labels[CLAMP (zoom_level, 0, PC_BASE_MAP_MAX_ZOOM_LEVEL)];
}

/**
 * pc_base_map_forget_labels:
 * @self: a base map
 *
 * Forgets what the tiles so far have left room for. Called when all tiles are asked for anew.
 */
void
pc_base_map_forget_labels (PcBaseMap *self)
{
  g_return_if_fail (PC_IS_BASE_MAP (self));

  for (guint i = 0; i < G_N_ELEMENTS (self->served_labels); i++)
    g_clear_pointer (&self->served_labels[i], g_array_unref);
}
