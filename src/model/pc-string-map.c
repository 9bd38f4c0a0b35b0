/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-string-map.h"

#include <gio/gio.h>

typedef struct
{
  char     *key;
  GVariant *value;
} PcStringMapEntry;

/**
 * PcStringMap:
 *
 * An object of the file whose members are strings or integers, in their order.
 *
 * A map is filled once after it has been made; from then on it is shared and does not change.
 */
struct _PcStringMap
{
  GArray *entries;
};

G_DEFINE_BOXED_TYPE (PcStringMap, pc_string_map, pc_string_map_ref, pc_string_map_unref)

static void
entry_clear (gpointer data)
{
  PcStringMapEntry *entry = data;

  g_free (entry->key);
  g_variant_unref (entry->value);
}

static const PcStringMapEntry *
pc_string_map_get_entry (const PcStringMap *self,
                         guint              index)
{
  return &g_array_index (self->entries, PcStringMapEntry, index);
}

static const PcStringMapEntry *
pc_string_map_find (const PcStringMap *self,
                    const char        *key)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (g_str_equal (pc_string_map_get_entry (self, i)->key, key))
        return pc_string_map_get_entry (self, i);
    }

  return NULL;
}

/**
 * pc_string_map_new:
 *
 * Makes an empty map.
 *
 * Returns: (transfer full): a new map
 */
PcStringMap *
pc_string_map_new (void)
{
  PcStringMap *self = g_atomic_rc_box_new0 (PcStringMap);

  self->entries = g_array_new (FALSE, FALSE, sizeof (PcStringMapEntry));
  g_array_set_clear_func (self->entries, entry_clear);

  return self;
}

/**
 * pc_string_map_ref:
 * @self: a map
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
PcStringMap *
pc_string_map_ref (PcStringMap *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
pc_string_map_clear (gpointer data)
{
  PcStringMap *self = data;

  g_array_unref (self->entries);
}

/**
 * pc_string_map_unref:
 * @self: (transfer full): a map
 *
 * Gives a reference back.
 */
void
pc_string_map_unref (PcStringMap *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, pc_string_map_clear);
}

/**
 * pc_string_map_append:
 * @self: a map that is not shared yet
 * @key: a key that it does not have
 * @value: a variant of type `s` or `x`; a floating reference is taken
 *
 * Adds an entry at the end.
 */
void
pc_string_map_append (PcStringMap *self,
                      const char  *key,
                      GVariant    *value)
{
  PcStringMapEntry entry;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (value != NULL);

  entry.key = g_strdup (key);
  entry.value = g_variant_ref_sink (value);
  g_array_append_val (self->entries, entry);
}

/**
 * pc_string_map_append_string:
 * @self: a map that is not shared yet
 * @key: a key that it does not have
 * @value: a string
 *
 * Adds a string at the end.
 */
void
pc_string_map_append_string (PcStringMap *self,
                             const char  *key,
                             const char  *value)
{
  g_return_if_fail (value != NULL);

  pc_string_map_append (self, key, g_variant_new_string (value));
}

/**
 * pc_string_map_append_integer:
 * @self: a map that is not shared yet
 * @key: a key that it does not have
 * @value: an integer
 *
 * Adds an integer at the end.
 */
void
pc_string_map_append_integer (PcStringMap *self,
                              const char  *key,
                              gint64       value)
{
  pc_string_map_append (self, key, g_variant_new_int64 (value));
}

/**
 * pc_string_map_get_size:
 * @self: (nullable): a map
 *
 * Gets the number of entries; that of no map is 0.
 *
 * Returns: the number
 */
guint
pc_string_map_get_size (const PcStringMap *self)
{
  return self ? self->entries->len : 0;
}

/**
 * pc_string_map_get_key:
 * @self: a map
 * @index: the place of an entry
 *
 * Gets the key of an entry.
 *
 * Returns: (transfer none): the key
 */
const char *
pc_string_map_get_key (const PcStringMap *self,
                       guint              index)
{
  g_return_val_if_fail (index < pc_string_map_get_size (self), NULL);

  return pc_string_map_get_entry (self, index)->key;
}

/**
 * pc_string_map_get_value:
 * @self: a map
 * @index: the place of an entry
 *
 * Gets the value of an entry.
 *
 * Returns: (transfer none): a variant of type `s` or `x`
 */
GVariant *
pc_string_map_get_value (const PcStringMap *self,
                         guint              index)
{
  g_return_val_if_fail (index < pc_string_map_get_size (self), NULL);

  return pc_string_map_get_entry (self, index)->value;
}

/**
 * pc_string_map_contains:
 * @self: (nullable): a map
 * @key: a key
 *
 * Gets whether the map has a key.
 *
 * Returns: %TRUE if it does
 */
gboolean
pc_string_map_contains (const PcStringMap *self,
                        const char        *key)
{
  g_return_val_if_fail (key != NULL, FALSE);

  return self != NULL && pc_string_map_find (self, key) != NULL;
}

/**
 * pc_string_map_lookup_string:
 * @self: (nullable): a map
 * @key: a key
 *
 * Finds a string.
 *
 * Returns: (transfer none) (nullable): the string, or %NULL if the key is missing or has an integer
 */
const char *
pc_string_map_lookup_string (const PcStringMap *self,
                             const char        *key)
{
  const PcStringMapEntry *entry;

  g_return_val_if_fail (key != NULL, NULL);

  entry = self ? pc_string_map_find (self, key) : NULL;
  if (!entry || !g_variant_is_of_type (entry->value, G_VARIANT_TYPE_STRING))
    return NULL;

  return g_variant_get_string (entry->value, NULL);
}

/**
 * pc_string_map_lookup_integer:
 * @self: (nullable): a map
 * @key: a key
 * @value: (out): return location for the integer
 *
 * Finds an integer.
 *
 * Returns: %TRUE if the key has one
 */
gboolean
pc_string_map_lookup_integer (const PcStringMap *self,
                              const char        *key,
                              gint64            *value)
{
  const PcStringMapEntry *entry;

  g_return_val_if_fail (key != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  entry = self ? pc_string_map_find (self, key) : NULL;
  if (!entry || !g_variant_is_of_type (entry->value, G_VARIANT_TYPE_INT64))
    return FALSE;

  *value = g_variant_get_int64 (entry->value);

  return TRUE;
}

/**
 * pc_string_map_equal:
 * @a: (nullable): a map
 * @b: (nullable): a map
 *
 * Compares two maps. The order counts, as it does in the file.
 *
 * Returns: %TRUE if they are the same
 */
gboolean
pc_string_map_equal (const PcStringMap *a,
                     const PcStringMap *b)
{
  if (a == b)
    return TRUE;
  if (!a || !b || a->entries->len != b->entries->len)
    return FALSE;

  for (guint i = 0; i < a->entries->len; i++)
    {
      const PcStringMapEntry *one = pc_string_map_get_entry (a, i);
      const PcStringMapEntry *other = pc_string_map_get_entry (b, i);

      if (!g_str_equal (one->key, other->key) || !g_variant_equal (one->value, other->value))
        return FALSE;
    }

  return TRUE;
}
