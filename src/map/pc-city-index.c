/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-index.h"

#include "pc-city-tree.h"

#include <math.h>

/* At the coarsest level no two entries are closer than a quarter of the world. Each level halves the area. */
#define MAX_RADIUS 0.25

#define CANCEL_STEPS 1024

/**
 * PcCityIndex:
 *
 * What the map shows of many cities, at twenty levels of detail.
 *
 * At each level no two entries are closer than its radius. From the finest level to the coarsest, the entries are gone
 * through by their importance: one that has no more important one within the radius stays, any other goes to
 * the nearest of those. So an entry stands for itself alone or, where it is, for a cluster, and what is shown at a level
 * is shown at all finer ones too. The number of entries in a part of the map depends on its size alone, not on
 * the number of cities.
 *
 * Entries are numbered by importance: 0 is the most important one. The world goes on over the antimeridian.
 *
 * An index never changes and can be used by several threads.
 */
struct _PcCityIndex
{
  gatomicrefcount  ref_count;

  guint            n_entries;
  guint           *sources;
  PcCityTreePoint *points;
  PcCityTree      *tree;

  /* What an entry stands for: itself, and all that stood for what has gone to it. Those come finest first. */
  guint           *parents;
  guint           *totals;
  guint           *first_children;
  guint           *children;
};

typedef struct
{
  PcCityIndexPoint point;
  guint            source;
} Candidate;

/* A grid with cells as large as the radius, in which entries are found through the hash of their cell. */
typedef struct
{
  PcCityIndex  *index;
  GCancellable *cancellable;
  double        radius;
  int           n_cells;
  guint         mask;
  guint        *heads;
  guint        *next;
  guint        *entries;
  guint         n_entries;
  guint        *absorbed;
  guint         n_absorbed;
} Builder;

static int
compare_doubles (double a,
                 double b)
{
  return (a > b) - (a < b);
}

static int
compare_candidates (gconstpointer a,
                    gconstpointer b,
                    gpointer      data)
{
  const Candidate *one = a, *other = b;
  int result;

  if (one->point.rank != other->point.rank)
    return one->point.rank < other->point.rank ? -1 : 1;

  result = compare_doubles (one->point.x, other->point.x);
  if (result == 0)
    result = compare_doubles (one->point.y, other->point.y);

  return result != 0 ? result : compare_doubles (one->source, other->source);
}

static double
wrap (double x)
{
  double rest = x - floor (x);

  /* The rest of what is just below zero can be rounded to one. */
  return rest < 1 ? rest : 0;
}

/* Whatever the order of @points is, the entries come in the same one. */
static void
add_points (PcCityIndex            *self,
            const PcCityIndexPoint *points,
            guint                   n_points)
{
  g_autofree Candidate *candidates = g_new (Candidate, n_points);

  for (guint i = 0; i < n_points; i++)
    if (isfinite (points[i].x) && isfinite (points[i].y))
      candidates[self->n_entries++] = (Candidate) { points[i], i };

  g_sort_array (candidates, self->n_entries, sizeof (Candidate), compare_candidates, NULL);

  self->sources = g_new (guint, self->n_entries);
  self->points = g_new0 (PcCityTreePoint, self->n_entries);
  for (guint i = 0; i < self->n_entries; i++)
    {
      const PcCityIndexPoint *point = &candidates[i].point;

      self->sources[i] = candidates[i].source;
      self->points[i] = (PcCityTreePoint) { wrap (point->x), CLAMP (point->y, 0, 1), 0 };
    }
}

static double
get_distance_squared (const PcCityTreePoint *a,
                      const PcCityTreePoint *b)
{
  double x = fabs (a->x - b->x), y = a->y - b->y;

  x = MIN (x, 1 - x);

  return x * x + y * y;
}

static guint
hash_cell (const Builder *builder,
           int            column,
           int            row)
{
  guint32 hash;

  if (column < 0)
    column += builder->n_cells;
  else if (column >= builder->n_cells)
    column -= builder->n_cells;

  hash = (guint32) column * 0x9e3779b1u ^ (guint32) (row + 1) * 0x85ebca77u;

  return (hash ^ hash >> 15) & builder->mask;
}

static void
get_cell (const Builder *builder,
          guint          entry,
          int           *column,
          int           *row)
{
  const PcCityTreePoint *point = &builder->index->points[entry];

  *column = MIN ((int) (point->x * builder->n_cells), builder->n_cells - 1);
  *row = MIN ((int) (point->y * builder->n_cells), builder->n_cells - 1);
}

static void
add_to_grid (Builder *builder,
             guint    entry)
{
  int column, row;
  guint *head;

  get_cell (builder, entry, &column, &row);
  head = &builder->heads[hash_cell (builder, column, row)];
  builder->next[entry] = *head;
  *head = entry;
}

/* The nearest entry in the grid that lies within the radius; the more important of two as near. */
static guint
find_nearest (const Builder *builder,
              guint          entry)
{
  const PcCityTreePoint *points = builder->index->points;
  double least = builder->radius * builder->radius;
  guint nearest = PC_CITY_INDEX_NONE;
  int column, row;

  get_cell (builder, entry, &column, &row);

  for (int i = -1; i <= 1; i++)
    for (int j = -1; j <= 1; j++)
      for (guint other = builder->heads[hash_cell (builder, column + i, row + j)];
           other != PC_CITY_INDEX_NONE;
           other = builder->next[other])
        {
          double distance = get_distance_squared (&points[entry], &points[other]);

          if (distance < least || (distance <= least && other < nearest))
            {
              least = distance;
              nearest = other;
            }
        }

  return nearest;
}

static gboolean
is_cancelled (const Builder *builder,
              guint          step)
{
  return step % CANCEL_STEPS == 0 && g_cancellable_is_cancelled (builder->cancellable);
}

static void
begin_level (Builder *builder,
             guint    level)
{
  builder->radius = pc_city_index_get_radius (level);
  builder->n_cells = MAX (1, (int) (1 / builder->radius));

  for (guint i = 0; i <= builder->mask; i++)
    builder->heads[i] = PC_CITY_INDEX_NONE;
}

static void
absorb (Builder *builder,
        guint    entry,
        guint    parent,
        guint    level)
{
  PcCityIndex *index = builder->index;

  index->parents[entry] = parent;
  index->points[entry].level = level + 1;
  index->totals[parent] += index->totals[entry];
  builder->absorbed[builder->n_absorbed++] = entry;
}

static gboolean
build_level (Builder *builder,
             guint    level)
{
  guint n_kept = 0;

  begin_level (builder, level);

  for (guint i = 0; i < builder->n_entries; i++)
    {
      guint entry = builder->entries[i], nearest;

      if (is_cancelled (builder, i))
        return FALSE;

      nearest = find_nearest (builder, entry);
      if (nearest != PC_CITY_INDEX_NONE)
        {
          absorb (builder, entry, nearest, level);
          continue;
        }

      add_to_grid (builder, entry);
      builder->entries[n_kept++] = entry;
    }

  builder->n_entries = n_kept;

  return TRUE;
}

/* Those that went first, at the finest level, come first. */
static void
list_children (PcCityIndex *self,
               const guint *absorbed,
               guint        n_absorbed)
{
  g_autofree guint *ends = NULL;

  self->first_children = g_new0 (guint, self->n_entries + 1);
  self->children = g_new (guint, n_absorbed);

  for (guint i = 0; i < n_absorbed; i++)
    self->first_children[self->parents[absorbed[i]] + 1]++;
  for (guint i = 0; i < self->n_entries; i++)
    self->first_children[i + 1] += self->first_children[i];

  ends = g_memdup2 (self->first_children, (self->n_entries + 1) * sizeof (guint));
  for (guint i = 0; i < n_absorbed; i++)
    self->children[ends[self->parents[absorbed[i]]]++] = absorbed[i];
}

static gboolean
build_levels (PcCityIndex  *self,
              GCancellable *cancellable)
{
  g_autofree guint *heads = NULL, *next = g_new (guint, self->n_entries);
  g_autofree guint *entries = g_new (guint, self->n_entries), *absorbed = g_new (guint, self->n_entries);
  Builder builder = {
    .index = self,
    .cancellable = cancellable,
    .next = next,
    .entries = entries,
    .n_entries = self->n_entries,
    .absorbed = absorbed,
    .mask = (1u << g_bit_storage (2 * (gulong) self->n_entries)) - 1,
  };

  builder.heads = heads = g_new (guint, (gsize) builder.mask + 1);
  self->parents = g_new (guint, self->n_entries);
  self->totals = g_new (guint, self->n_entries);
  for (guint i = 0; i < self->n_entries; i++)
    {
      entries[i] = i;
      self->parents[i] = PC_CITY_INDEX_NONE;
      self->totals[i] = 1;
    }

  for (guint level = PC_CITY_INDEX_N_LEVELS; level-- > 0;)
    if (!build_level (&builder, level))
      return FALSE;

  list_children (self, absorbed, builder.n_absorbed);

  return TRUE;
}

/**
 * pc_city_index_new:
 * @points: (array length=n_points): the cities
 * @n_points: how many they are
 * @cancellable: (nullable): stops the work from another thread
 *
 * Builds the index of a number of cities. Those whose place is no number are left out.
 *
 * The result does not depend on the order of @points.
 *
 * Returns: (transfer full) (nullable): the index, or %NULL if the work was cancelled
 */
PcCityIndex *
pc_city_index_new (const PcCityIndexPoint *points,
                   guint                   n_points,
                   GCancellable           *cancellable)
{
  g_autoptr(PcCityIndex) self = g_new0 (PcCityIndex, 1);

  g_return_val_if_fail (points != NULL || n_points == 0, NULL);
  g_return_val_if_fail (n_points < G_MAXINT / 4, NULL);

  g_atomic_ref_count_init (&self->ref_count);
  add_points (self, points, n_points);

  if (!build_levels (self, cancellable))
    return NULL;

  self->tree = pc_city_tree_new (self->points, self->n_entries, cancellable);

  return self->tree != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * pc_city_index_ref:
 * @self: an index
 *
 * Returns: (transfer full): @self
 */
PcCityIndex *
pc_city_index_ref (PcCityIndex *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * pc_city_index_unref:
 * @self: (transfer full): an index
 *
 * Lets go of an index.
 */
void
pc_city_index_unref (PcCityIndex *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->tree, pc_city_tree_free);
  g_free (self->sources);
  g_free (self->points);
  g_free (self->parents);
  g_free (self->totals);
  g_free (self->first_children);
  g_free (self->children);
  g_free (self);
}

/**
 * pc_city_index_get_n_entries:
 * @self: an index
 *
 * Returns: how many cities have a place
 */
guint
pc_city_index_get_n_entries (const PcCityIndex *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_entries;
}

/**
 * pc_city_index_get_point:
 * @self: an index
 * @entry: an entry
 *
 * Returns: which of the points the index was built of it is
 */
guint
pc_city_index_get_point (const PcCityIndex *self,
                         guint              entry)
{
  g_return_val_if_fail (self != NULL, PC_CITY_INDEX_NONE);
  g_return_val_if_fail (entry < self->n_entries, PC_CITY_INDEX_NONE);

  return self->sources[entry];
}

/**
 * pc_city_index_get_position:
 * @self: an index
 * @entry: an entry
 * @x: (out): the projected longitude, from 0 to less than 1
 * @y: (out): the projected latitude, from 0 to 1
 *
 * Gets where the city of an entry is.
 */
void
pc_city_index_get_position (const PcCityIndex *self,
                            guint              entry,
                            double            *x,
                            double            *y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (entry < self->n_entries);

  *x = self->points[entry].x;
  *y = self->points[entry].y;
}

/**
 * pc_city_index_find:
 * @self: an index
 * @level: a level
 * @left: the least projected longitude
 * @top: the least projected latitude
 * @right: the greatest projected longitude; may be beyond the antimeridian
 * @bottom: the greatest projected latitude
 * @limit: how many there may be in @entries at most
 * @entries: (element-type guint): where to add what is found
 *
 * Finds what is shown in a part of the world at a level.
 *
 * Returns: whether that is all; %FALSE if there is more than @limit
 */
gboolean
pc_city_index_find (const PcCityIndex *self,
                    guint              level,
                    double             left,
                    double             top,
                    double             right,
                    double             bottom,
                    guint              limit,
                    GArray            *entries)
{
  g_return_val_if_fail (self != NULL, TRUE);
  g_return_val_if_fail (level < PC_CITY_INDEX_N_LEVELS, TRUE);
  g_return_val_if_fail (entries != NULL, TRUE);

  if (right - left >= 1)
    return pc_city_tree_find (self->tree, level, 0, top, 1, bottom, limit, entries);

  right = wrap (left) + (right - left);
  left = wrap (left);

  return pc_city_tree_find (self->tree, level, left, top, right, bottom, limit, entries)
         && (right < 1 || pc_city_tree_find (self->tree, level, 0, top, right - 1, bottom, limit, entries));
}

/**
 * pc_city_index_get_count:
 * @self: an index
 * @entry: an entry
 * @level: a level at which it is shown
 *
 * Returns: how many cities it stands for, itself among them
 */
guint
pc_city_index_get_count (const PcCityIndex *self,
                         guint              entry,
                         guint              level)
{
  guint count = 1;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (entry < self->n_entries, 0);

  for (guint i = self->first_children[entry]; i < self->first_children[entry + 1]; i++)
    {
      guint child = self->children[i];

      if (self->points[child].level <= level)
        break;

      count += self->totals[child];
    }

  return count;
}

/**
 * pc_city_index_get_representative:
 * @self: an index
 * @entry: an entry
 * @level: a level
 *
 * Returns: the entry that stands for it at @level; itself if it is shown there
 */
guint
pc_city_index_get_representative (const PcCityIndex *self,
                                  guint              entry,
                                  guint              level)
{
  g_return_val_if_fail (self != NULL, PC_CITY_INDEX_NONE);
  g_return_val_if_fail (entry < self->n_entries, PC_CITY_INDEX_NONE);
  g_return_val_if_fail (level < PC_CITY_INDEX_N_LEVELS, PC_CITY_INDEX_NONE);

  while (self->points[entry].level > level)
    entry = self->parents[entry];

  return entry;
}

/**
 * pc_city_index_get_members:
 * @self: an index
 * @entry: an entry
 * @level: a level at which it is shown
 * @entries: (element-type guint): where to add them
 *
 * Gets all the entries that one stands for, itself first.
 */
void
pc_city_index_get_members (const PcCityIndex *self,
                           guint              entry,
                           guint              level,
                           GArray            *entries)
{
  guint next;

  g_return_if_fail (self != NULL);
  g_return_if_fail (entry < self->n_entries);
  g_return_if_fail (entries != NULL);

  next = entries->len;
  g_array_append_val (entries, entry);

  while (next < entries->len)
    {
      guint member = g_array_index (entries, guint, next++);

      for (guint i = self->first_children[member]; i < self->first_children[member + 1]; i++)
        if (self->points[self->children[i]].level > level)
          g_array_append_val (entries, self->children[i]);
        else
          break;
    }
}

/**
 * pc_city_index_get_radius:
 * @level: a level
 *
 * Returns: the distance that any two entries keep at @level, where the world is 1 wide
 */
double
pc_city_index_get_radius (guint level)
{
  g_return_val_if_fail (level < PC_CITY_INDEX_N_LEVELS, 0);

  return MAX_RADIUS * exp2 (-0.5 * level);
}

/**
 * pc_city_index_get_level:
 * @radius: a distance, where the world is 1 wide
 *
 * Returns: the finest level at which entries keep at least @radius apart, or 0 if none does
 */
guint
pc_city_index_get_level (double radius)
{
  guint level = PC_CITY_INDEX_N_LEVELS - 1;

  while (level > 0 && pc_city_index_get_radius (level) < radius)
    level--;

  return level;
}
