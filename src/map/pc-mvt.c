/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-mvt.h"

#include "pc-mercator.h"

#include <math.h>
#include <string.h>

/* Mapbox Vector Tiles 2.1 are protocol buffers. A tile is a sequence of layers, so that a layer can simply be
 * written behind the tile's last one. Field numbers are those of vector_tile.proto. */
#define EXTENT 4096

typedef enum {
  WIRE_VARINT = 0,
  WIRE_DOUBLE = 1,
  WIRE_BYTES = 2,
} Wire;

typedef enum {
  TILE_LAYERS = 3,
} TileField;

typedef enum {
  LAYER_NAME = 1,
  LAYER_FEATURES = 2,
  LAYER_KEYS = 3,
  LAYER_VALUES = 4,
  LAYER_EXTENT = 5,
  LAYER_VERSION = 15,
} LayerField;

typedef enum {
  FEATURE_TAGS = 2,
  FEATURE_TYPE = 3,
  FEATURE_GEOMETRY = 4,
} FeatureField;

typedef enum {
  VALUE_STRING = 1,
  VALUE_DOUBLE = 3,
} ValueField;

#define GEOMETRY_POINT 1
#define COMMAND_MOVE_TO 1

/* The order of the keys in the layer. */
static const char * const keys[] = { "text", "side", "size", "mark" };

static void
append_varint (GByteArray *array,
               guint64     value)
{
  do
    {
      guint8 byte = value & 0x7f;

      value >>= 7;
      if (value != 0)
        byte |= 0x80;
      g_byte_array_append (array, &byte, 1);
    }
  while (value != 0);
}

static void
append_tag (GByteArray *array,
            guint       field,
            Wire        wire)
{
  append_varint (array, field << 3 | wire);
}

static void
append_number (GByteArray *array,
               guint       field,
               guint64     value)
{
  append_tag (array, field, WIRE_VARINT);
  append_varint (array, value);
}

static void
append_bytes (GByteArray *array,
              guint       field,
              const void *data,
              gsize       size)
{
  append_tag (array, field, WIRE_BYTES);
  append_varint (array, size);
  g_byte_array_append (array, data, (guint) size);
}

static void
append_string (GByteArray *array,
               guint       field,
               const char *string)
{
  append_bytes (array, field, string, strlen (string));
}

static void
append_message (GByteArray *array,
                guint       field,
                GByteArray *message)
{
  append_bytes (array, field, message->data, message->len);
}

static void
append_string_value (GByteArray *values,
                     const char *string)
{
  g_autoptr(GByteArray) value = g_byte_array_new ();

  append_string (value, VALUE_STRING, string);
  append_message (values, LAYER_VALUES, value);
}

static void
append_double_value (GByteArray *values,
                     double      number)
{
  g_autoptr(GByteArray) value = g_byte_array_new ();
  guint64 bits;

  memcpy (&bits, &number, sizeof bits);
  bits = GUINT64_TO_LE (bits);

  append_tag (value, VALUE_DOUBLE, WIRE_DOUBLE);
  g_byte_array_append (value, (const guint8 *) &bits, sizeof bits);
  append_message (values, LAYER_VALUES, value);
}

static guint32
zigzag (gint32 value)
{
  return ((guint32) value << 1) ^ (guint32) (value >> 31);
}

/* Every feature has values of its own, in the order of the keys: there are few, and sharing them would save nothing. */
static void
append_feature (GByteArray            *layer,
                GByteArray            *values,
                guint                  index,
                const PcReservedLabel *label,
                gint32                 x,
                gint32                 y)
{
  g_autoptr(GByteArray) feature = g_byte_array_new ();
  g_autoptr(GByteArray) tags = g_byte_array_new ();
  g_autoptr(GByteArray) geometry = g_byte_array_new ();

  for (guint key = 0; key < G_N_ELEMENTS (keys); key++)
    {
      append_varint (tags, key);
      append_varint (tags, index * G_N_ELEMENTS (keys) + key);
    }

  append_varint (geometry, COMMAND_MOVE_TO | 1 << 3);
  append_varint (geometry, zigzag (x));
  append_varint (geometry, zigzag (y));

  append_message (feature, FEATURE_TAGS, tags);
  append_number (feature, FEATURE_TYPE, GEOMETRY_POINT);
  append_message (feature, FEATURE_GEOMETRY, geometry);
  append_message (layer, LAYER_FEATURES, feature);

  append_string_value (values, label->text != NULL ? label->text : "");
  append_string_value (values, pc_mvt_get_side_name (label->text != NULL ? label->side : PC_LABEL_SIDE_NONE));
  append_double_value (values, label->size);
  append_double_value (values, label->radius);
}

static GByteArray *
begin_layer (void)
{
  GByteArray *layer = g_byte_array_new ();

  append_number (layer, LAYER_VERSION, 2);
  append_string (layer, LAYER_NAME, PC_MVT_LAYER);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    append_string (layer, LAYER_KEYS, keys[i]);

  return layer;
}

static GBytes *
end_tile (GBytes     *tile,
          GByteArray *layer,
          GByteArray *values)
{
  GByteArray *result = g_byte_array_new ();
  gsize size;
  const guint8 *data = g_bytes_get_data (tile, &size);

  g_byte_array_append (layer, values->data, values->len);
  append_number (layer, LAYER_EXTENT, EXTENT);

  if (size > 0)
    g_byte_array_append (result, data, (guint) size);
  append_message (result, TILE_LAYERS, layer);

  return g_byte_array_free_to_bytes (result);
}

/**
 * pc_mvt_get_side_name:
 * @side: a side
 *
 * Gets the word that stands for a side in tiles and map styles.
 *
 * Returns: the word
 */
const char *
pc_mvt_get_side_name (PcLabelSide side)
{
  static const char * const names[PC_N_LABEL_SIDES] = {
    [PC_LABEL_SIDE_NONE] = "none",     [PC_LABEL_SIDE_EAST] = "e",        [PC_LABEL_SIDE_WEST] = "w",
    [PC_LABEL_SIDE_NORTH] = "n",       [PC_LABEL_SIDE_SOUTH] = "s",       [PC_LABEL_SIDE_NORTH_EAST] = "ne",
    [PC_LABEL_SIDE_SOUTH_EAST] = "se", [PC_LABEL_SIDE_NORTH_WEST] = "nw", [PC_LABEL_SIDE_SOUTH_WEST] = "sw",
  };

  g_return_val_if_fail ((guint) side < PC_N_LABEL_SIDES, NULL);

  return names[side];
}

/**
 * pc_mvt_append_labels:
 * @tile: an encoded vector tile, possibly empty
 * @x: its column
 * @y: its row
 * @zoom_level: its zoom level
 * @labels: (array length=n_labels): labels anywhere in the world
 * @n_labels: how many they are
 *
 * Appends a layer with those of @labels that lie in the tile.
 *
 * The map style draws this layer invisibly and last. So the labels of the base map, which libshumate places
 * without knowing of ours, keep out of their way.
 *
 * Returns: (transfer full): the tile with the layer, or @tile itself if none lies in it
 */
GBytes *
pc_mvt_append_labels (GBytes                *tile,
                      int                    x,
                      int                    y,
                      int                    zoom_level,
                      const PcReservedLabel *labels,
                      gsize                  n_labels)
{
  g_autoptr(GByteArray) layer = NULL;
  g_autoptr(GByteArray) values = g_byte_array_new ();
  double n_tiles = exp2 (zoom_level);
  guint n_features = 0;

  g_return_val_if_fail (tile != NULL, NULL);
  g_return_val_if_fail (labels != NULL || n_labels == 0, NULL);

  for (gsize i = 0; i < n_labels; i++)
    {
      double px = floor ((pc_mercator_x (labels[i].coordinate.longitude) * n_tiles - x) * EXTENT);
      double py = floor ((pc_mercator_y (labels[i].coordinate.latitude) * n_tiles - y) * EXTENT);

      if (!(px >= 0 && px < EXTENT && py >= 0 && py < EXTENT))
        continue;

      if (layer == NULL)
        layer = begin_layer ();

      append_feature (layer, values, n_features++, &labels[i], (gint32) px, (gint32) py);
    }

  if (layer == NULL)
    return g_bytes_ref (tile);

  return end_tile (tile, layer, values);
}
