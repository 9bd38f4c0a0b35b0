/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-source-map.h"

#include <gio/gio.h>

typedef struct
{
  char  *key;
  char **sources;
} PcSourceMapEntry;

/**
 * PcSourceMap:
 *
 * Which sources support which members, in the order of the file.
 *
 * A key names a member (`names`), or a part of one after a slash (`names/uk`). A map is filled once
 * after it has been made; from then on it is shared and does not change.
 */
struct _PcSourceMap
{
  GArray *entries;
};

G_DEFINE_BOXED_TYPE (PcSourceMap, pc_source_map, pc_source_map_ref, pc_source_map_unref)

static void
entry_clear (gpointer data)
{
  PcSourceMapEntry *entry = data;

  g_free (entry->key);
  g_strfreev (entry->sources);
}

static const PcSourceMapEntry *
pc_source_map_get_entry (const PcSourceMap *self,
                         guint              index)
{
  return &g_array_index (self->entries, PcSourceMapEntry, index);
}

/**
 * pc_source_map_new:
 *
 * Makes an empty map.
 *
 * Returns: (transfer full): a new map
 */
PcSourceMap *
pc_source_map_new (void)
{
  PcSourceMap *self = g_atomic_rc_box_new0 (PcSourceMap);

  self->entries = g_array_new (FALSE, FALSE, sizeof (PcSourceMapEntry));
  g_array_set_clear_func (self->entries, entry_clear);

  return self;
}

/**
 * pc_source_map_ref:
 * @self: a map
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
PcSourceMap *
pc_source_map_ref (PcSourceMap *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
pc_source_map_clear (gpointer data)
{
  PcSourceMap *self = data;

  g_array_unref (self->entries);
}

/**
 * pc_source_map_unref:
 * @self: (transfer full): a map
 *
 * Gives a reference back.
 */
void
pc_source_map_unref (PcSourceMap *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, pc_source_map_clear);
}

/**
 * pc_source_map_append:
 * @self: a map that is not shared yet
 * @key: a key that it does not have
 * @sources: (array zero-terminated=1): ids of sources
 *
 * Adds an entry at the end.
 */
void
pc_source_map_append (PcSourceMap        *self,
                      const char         *key,
                      const char * const *sources)
{
  PcSourceMapEntry entry;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (sources != NULL);

  entry.key = g_strdup (key);
  entry.sources = g_strdupv ((char **) sources);
  g_array_append_val (self->entries, entry);
}

/**
 * pc_source_map_get_size:
 * @self: (nullable): a map
 *
 * Gets the number of entries; that of no map is 0.
 *
 * Returns: the number
 */
guint
pc_source_map_get_size (const PcSourceMap *self)
{
  return self ? self->entries->len : 0;
}

/**
 * pc_source_map_get_key:
 * @self: a map
 * @index: the place of an entry
 *
 * Gets the key of an entry.
 *
 * Returns: (transfer none): the key
 */
const char *
pc_source_map_get_key (const PcSourceMap *self,
                       guint              index)
{
  g_return_val_if_fail (index < pc_source_map_get_size (self), NULL);

  return pc_source_map_get_entry (self, index)->key;
}

/**
 * pc_source_map_get_sources:
 * @self: a map
 * @index: the place of an entry
 *
 * Gets the sources of an entry.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the sources
 */
const char * const *
pc_source_map_get_sources (const PcSourceMap *self,
                           guint              index)
{
  g_return_val_if_fail (index < pc_source_map_get_size (self), NULL);

  return (const char * const *) pc_source_map_get_entry (self, index)->sources;
}

/**
 * pc_source_map_lookup:
 * @self: (nullable): a map
 * @key: a key
 *
 * Finds the sources of a member.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of the sources
 */
const char * const *
pc_source_map_lookup (const PcSourceMap *self,
                      const char        *key)
{
  g_return_val_if_fail (key != NULL, NULL);

  for (guint i = 0; i < pc_source_map_get_size (self); i++)
    {
      if (g_str_equal (pc_source_map_get_key (self, i), key))
        return pc_source_map_get_sources (self, i);
    }

  return NULL;
}

/**
 * pc_source_map_equal:
 * @a: (nullable): a map
 * @b: (nullable): a map
 *
 * Compares two maps. The order counts, as it does in the file.
 *
 * Returns: %TRUE if they are the same
 */
gboolean
pc_source_map_equal (const PcSourceMap *a,
                     const PcSourceMap *b)
{
  if (a == b)
    return TRUE;
  if (!a || !b || a->entries->len != b->entries->len)
    return FALSE;

  for (guint i = 0; i < a->entries->len; i++)
    {
      const PcSourceMapEntry *one = pc_source_map_get_entry (a, i);
      const PcSourceMapEntry *other = pc_source_map_get_entry (b, i);

      if (!g_str_equal (one->key, other->key) ||
          !g_strv_equal ((const char * const *) one->sources, (const char * const *) other->sources))
        return FALSE;
    }

  return TRUE;
}
