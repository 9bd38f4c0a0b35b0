/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-mvt.h"

#include <math.h>
#include <string.h>

/* A reader of just what the specification of vector tiles says, written apart from the writer. */
typedef struct
{
  const guint8 *data;
  gsize size;
  gsize position;
} Reader;

static guint64
read_varint (Reader *reader)
{
  guint64 value = 0;

  for (guint shift = 0;; shift += 7)
    {
      guint8 byte;

      g_assert_cmpuint (reader->position, <, reader->size);
      byte = reader->data[reader->position++];
      value |= (guint64) (byte & 0x7f) << shift;
      if ((byte & 0x80) == 0)
        return value;
    }
}

static Reader
read_message (Reader *reader)
{
  gsize size = read_varint (reader);
  Reader message = { reader->data + reader->position, size, 0 };

  g_assert_cmpuint (reader->position + size, <=, reader->size);
  reader->position += size;

  return message;
}

static gboolean
read_tag (Reader *reader,
          guint  *field,
          guint  *wire)
{
  guint64 tag;

  if (reader->position == reader->size)
    return FALSE;

  tag = read_varint (reader);
  *field = (guint) (tag >> 3);
  *wire = (guint) (tag & 7);

  return TRUE;
}

static char *
read_string (Reader *reader)
{
  Reader message = read_message (reader);

  return g_strndup ((const char *) message.data, message.size);
}

static gint32
unzigzag (guint64 value)
{
  return (gint32) (value >> 1) ^ -(gint32) (value & 1);
}

typedef struct
{
  gint32 x;
  gint32 y;
  guint tags[8];
  guint n_tags;
} Feature;

typedef struct
{
  char *name;
  guint version;
  guint extent;
  GPtrArray *keys;
  GPtrArray *values;
  GArray *features;
} Layer;

static void
layer_free (Layer *layer)
{
  g_free (layer->name);
  g_ptr_array_unref (layer->keys);
  g_ptr_array_unref (layer->values);
  g_array_unref (layer->features);
  g_free (layer);
}

static char *
read_value (Reader reader)
{
  guint field = 0, wire = 0;

  g_assert_true (read_tag (&reader, &field, &wire));
  if (field == 1 && wire == 2)
    return read_string (&reader);

  g_assert_cmpuint (field, ==, 3);
  g_assert_cmpuint (wire, ==, 1);
  {
    double number;

    memcpy (&number, reader.data + reader.position, sizeof number);
    return g_strdup_printf ("%.3f", number);
  }
}

static Feature
read_feature (Reader reader)
{
  Feature feature = { 0, };
  guint field = 0, wire = 0;

  while (read_tag (&reader, &field, &wire))
    {
      if (field == 3)
        {
          g_assert_cmpuint (read_varint (&reader), ==, 1);
          continue;
        }

      {
        Reader numbers = read_message (&reader);

        if (field == 4)
          {
            g_assert_cmpuint (read_varint (&numbers), ==, 9);
            feature.x = unzigzag (read_varint (&numbers));
            feature.y = unzigzag (read_varint (&numbers));
          }

        while (field == 2 && numbers.position < numbers.size)
          feature.tags[feature.n_tags++] = (guint) read_varint (&numbers);
      }
    }

  return feature;
}

static Layer *
read_layer (Reader reader)
{
  Layer *layer = g_new0 (Layer, 1);
  guint field = 0, wire = 0;

  layer->keys = g_ptr_array_new_with_free_func (g_free);
  layer->values = g_ptr_array_new_with_free_func (g_free);
  layer->features = g_array_new (FALSE, FALSE, sizeof (Feature));

  while (read_tag (&reader, &field, &wire))
    switch (field)
      {
      case 1:
        layer->name = read_string (&reader);
        break;
      case 2:
        {
          Feature feature = read_feature (read_message (&reader));
          g_array_append_val (layer->features, feature);
        }
        break;
      case 3:
        g_ptr_array_add (layer->keys, read_string (&reader));
        break;
      case 4:
        g_ptr_array_add (layer->values, read_value (read_message (&reader)));
        break;
      case 5:
        layer->extent = (guint) read_varint (&reader);
        break;
      case 15:
        layer->version = (guint) read_varint (&reader);
        break;
      default:
        g_assert_not_reached ();
      }

  return layer;
}

static Layer *
read_first_layer (GBytes *tile,
                  gsize   offset)
{
  Reader reader = { 0, };
  guint field = 0, wire = 0;

  reader.data = g_bytes_get_data (tile, &reader.size);
  reader.position = offset;
  g_assert_true (read_tag (&reader, &field, &wire));
  g_assert_cmpuint (field, ==, 3);

  return read_layer (read_message (&reader));
}

static const char *
get_value (Layer         *layer,
           const Feature *feature,
           const char    *key)
{
  for (guint i = 0; i + 1 < feature->n_tags; i += 2)
    if (g_str_equal (g_ptr_array_index (layer->keys, feature->tags[i]), key))
      return g_ptr_array_index (layer->values, feature->tags[i + 1]);

  return NULL;
}

static const PcReservedLabel krakow = { { 50.0614, 19.9383 }, 12, (char *) "Kraków", 14.5, PC_LABEL_SIDE_NORTH_WEST };
static const PcReservedLabel milan = { { 45.4642, 9.19 }, 9, (char *) "Milan", 13, PC_LABEL_SIDE_EAST };
static const PcReservedLabel quito = { { -0.1807, -78.4678 }, 9, NULL, 13, PC_LABEL_SIDE_EAST };

static void
test_feature (void)
{
  g_autoptr(GBytes) empty = g_bytes_new_static ("", 0);
  /* Tile 4/8/5 reaches from 0° to 22.5° E and from 40.98° to 55.78° N. */
  g_autoptr(GBytes) tile = pc_mvt_append_labels (empty, 8, 5, 4, &krakow, 1);
  Layer *layer = read_first_layer (tile, 0);
  const Feature *feature = &g_array_index (layer->features, Feature, 0);

  g_assert_cmpstr (layer->name, ==, "reserved");
  g_assert_cmpuint (layer->version, ==, 2);
  g_assert_cmpuint (layer->extent, ==, 4096);
  g_assert_cmpuint (layer->features->len, ==, 1);
  g_assert_cmpint (feature->x, ==, 3629);
  g_assert_cmpint (feature->y, ==, 1728);
  g_assert_cmpstr (get_value (layer, feature, "text"), ==, "Kraków");
  g_assert_cmpstr (get_value (layer, feature, "side"), ==, "nw");
  g_assert_cmpstr (get_value (layer, feature, "size"), ==, "14.500");
  g_assert_cmpstr (get_value (layer, feature, "mark"), ==, "12.000");

  layer_free (layer);
}

static void
test_many (void)
{
  g_autoptr(GBytes) empty = g_bytes_new_static ("", 0);
  const PcReservedLabel labels[] = { krakow, quito, milan };
  g_autoptr(GBytes) tile = pc_mvt_append_labels (empty, 0, 0, 0, labels, G_N_ELEMENTS (labels));
  Layer *layer = read_first_layer (tile, 0);

  g_assert_cmpuint (layer->features->len, ==, 3);
  g_assert_cmpstr (get_value (layer, &g_array_index (layer->features, Feature, 1), "text"), ==, "");
  /* A mark without a text needs no room for one. */
  g_assert_cmpstr (get_value (layer, &g_array_index (layer->features, Feature, 1), "side"), ==, "none");
  g_assert_cmpstr (get_value (layer, &g_array_index (layer->features, Feature, 2), "text"), ==, "Milan");

  layer_free (layer);
}

static void
test_elsewhere (void)
{
  g_autoptr(GBytes) tile = g_bytes_new_static ("abc", 3);
  g_autoptr(GBytes) same = pc_mvt_append_labels (tile, 0, 0, 4, &krakow, 1);
  g_autoptr(GBytes) none = pc_mvt_append_labels (tile, 8, 5, 4, NULL, 0);

  g_assert_true (same == tile);
  g_assert_true (none == tile);
}

/* What the pack says stays as it is, byte by byte. */
static void
test_append (void)
{
  g_autoptr(GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr(GBytes) first = pc_mvt_append_labels (empty, 0, 0, 0, &milan, 1);
  g_autoptr(GBytes) both = pc_mvt_append_labels (first, 0, 0, 0, &krakow, 1);
  gsize size = g_bytes_get_size (first);
  Layer *layer;

  g_assert_cmpmem (g_bytes_get_data (both, NULL), size, g_bytes_get_data (first, NULL), size);
  layer = read_first_layer (both, size);
  g_assert_cmpstr (get_value (layer, &g_array_index (layer->features, Feature, 0), "text"), ==, "Kraków");
  layer_free (layer);
}

/* On an edge a place belongs to one tile only, and nothing invalid to any. */
static void
test_edges (void)
{
  g_autoptr(GBytes) empty = g_bytes_new_static ("", 0);
  PcReservedLabel null_island = { { 0, 0 }, 8, (char *) "Null Island", 13, PC_LABEL_SIDE_EAST };
  PcReservedLabel nowhere = { { NAN, NAN }, 8, (char *) "Nowhere", 13, PC_LABEL_SIDE_EAST };
  guint n_tiles = 0;

  for (int x = 0; x < 2; x++)
    for (int y = 0; y < 2; y++)
      {
        g_autoptr(GBytes) tile = pc_mvt_append_labels (empty, x, y, 1, &null_island, 1);
        g_autoptr(GBytes) none = pc_mvt_append_labels (empty, x, y, 1, &nowhere, 1);

        n_tiles += g_bytes_get_size (tile) > 0;
        g_assert_cmpuint (g_bytes_get_size (none), ==, 0);
      }

  g_assert_cmpuint (n_tiles, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mvt/feature", test_feature);
  g_test_add_func ("/mvt/many", test_many);
  g_test_add_func ("/mvt/elsewhere", test_elsewhere);
  g_test_add_func ("/mvt/append", test_append);
  g_test_add_func ("/mvt/edges", test_edges);

  return g_test_run ();
}
