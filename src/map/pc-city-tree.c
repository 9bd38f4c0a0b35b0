/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-tree.h"

/* Fewer than that are looked through faster than a tree of them. */
#define BUCKET_SIZE 16

/* A point, by the number it has for others, and what is known of the range that it is the middle of. */
typedef struct
{
  double x;
  double y;
  guint  index;
  guint8 level;
  guint8 range_level;
} Node;

/**
 * PcCityTree:
 *
 * A k-d tree of points, without pointers: the middle of a range divides it, by x and y in turns.
 *
 * Each range also knows the first level at which anything in it is found, so that a search at a coarse level does not
 * go where there is nothing but detail.
 */
struct _PcCityTree
{
  Node   *nodes;
  guint   n_nodes;
};

typedef struct
{
  const PcCityTree *tree;
  guint             level;
  double            left;
  double            top;
  double            right;
  double            bottom;
  guint             limit;
  GArray           *found;
} Search;

static double
get_key (const PcCityTree *self,
         guint             position,
         gboolean          by_y)
{
  const Node *node = &self->nodes[position];

  return by_y ? node->y : node->x;
}

static void
swap (PcCityTree *self,
      guint       a,
      guint       b)
{
  Node kept = self->nodes[a];

  self->nodes[a] = self->nodes[b];
  self->nodes[b] = kept;
}

/* The median of three that lie about in the range: cities come in sorted runs, of which the ends and the middle say
 * little. */
static double
choose_pivot (PcCityTree *self,
              guint       first,
              guint       last,
              gboolean    by_y)
{
  guint64 size = last - first + 1;
  double keys[3];

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      guint32 scattered = (first ^ (i + 1) * 0x9e3779b1u) * 0x85ebca77u + last;

      scattered ^= scattered >> 15;
      keys[i] = get_key (self, first + (guint) (size * scattered >> 32), by_y);
    }

  return MAX (MIN (keys[0], keys[1]), MIN (MAX (keys[0], keys[1]), keys[2]));
}

/* Hoare’s selection: afterwards nothing before @wanted is greater than it, and nothing behind it less. Of many equal
 * keys each side gets half, so that cities in one spot do not make it slow. */
static void
select_middle (PcCityTree *self,
               guint       first,
               guint       last,
               guint       wanted,
               gboolean    by_y)
{
  while (first < last)
    {
      gint64 i = first, j = last;
      double pivot = choose_pivot (self, first, last, by_y);

      while (i <= j)
        {
          while (get_key (self, (guint) i, by_y) < pivot)
            i++;
          while (get_key (self, (guint) j, by_y) > pivot)
            j--;
          if (i <= j)
            swap (self, (guint) i++, (guint) j--);
        }

      if ((gint64) wanted <= j)
        last = (guint) j;
      else if ((gint64) wanted >= i)
        first = (guint) i;
      else
        return;
    }
}

/* Both ends belong to a range. Returns the first level at which anything in it is found. */
static guint
build (PcCityTree   *self,
       guint         first,
       guint         last,
       gboolean      by_y,
       GCancellable *cancellable)
{
  guint middle = first + (last - first) / 2, level = G_MAXUINT8;

  if (g_cancellable_is_cancelled (cancellable))
    return level;

  if (last - first < BUCKET_SIZE)
    {
      for (guint i = first; i <= last; i++)
        level = MIN (level, self->nodes[i].level);
    }
  else
    {
      guint before, behind;

      select_middle (self, first, last, middle, by_y);
      before = build (self, first, middle - 1, !by_y, cancellable);
      behind = build (self, middle + 1, last, !by_y, cancellable);
      level = MIN (self->nodes[middle].level, MIN (before, behind));
    }

  self->nodes[middle].range_level = (guint8) level;

  return level;
}

static gboolean
visit (const Search *search,
       guint         position)
{
  const Node *node = &search->tree->nodes[position];

  if (node->level > search->level || node->x < search->left || node->x > search->right
      || node->y < search->top || node->y > search->bottom)
    return TRUE;

  if (search->found->len >= search->limit)
    return FALSE;

  g_array_append_val (search->found, node->index);

  return TRUE;
}

static gboolean
visit_range (const Search *search,
             guint         first,
             guint         last,
             gboolean      by_y)
{
  guint middle = first + (last - first) / 2;
  double key;

  if (search->tree->nodes[middle].range_level > search->level)
    return TRUE;

  if (last - first < BUCKET_SIZE)
    {
      for (guint i = first; i <= last; i++)
        if (!visit (search, i))
          return FALSE;

      return TRUE;
    }

  key = get_key (search->tree, middle, by_y);

  return visit (search, middle)
         && ((by_y ? search->top : search->left) > key || visit_range (search, first, middle - 1, !by_y))
         && ((by_y ? search->bottom : search->right) < key || visit_range (search, middle + 1, last, !by_y));
}

/**
 * pc_city_tree_new:
 * @points: (array length=n_points): points
 * @n_points: how many they are
 * @cancellable: (nullable): stops the work from another thread
 *
 * Builds a tree, in about n · log n steps.
 *
 * Returns: (transfer full) (nullable): the tree, or %NULL if the work was cancelled
 */
PcCityTree *
pc_city_tree_new (const PcCityTreePoint *points,
                  guint                  n_points,
                  GCancellable          *cancellable)
{
  g_autoptr(PcCityTree) self = g_new0 (PcCityTree, 1);

  g_return_val_if_fail (points != NULL || n_points == 0, NULL);

  self->nodes = g_new (Node, n_points);
  self->n_nodes = n_points;
  for (guint i = 0; i < n_points; i++)
    self->nodes[i] = (Node) { points[i].x, points[i].y, i, (guint8) points[i].level, 0 };

  if (n_points > 0)
    build (self, 0, n_points - 1, FALSE, cancellable);

  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&self);
}

/**
 * pc_city_tree_free:
 * @self: (transfer full): a tree
 *
 * Frees a tree.
 */
void
pc_city_tree_free (PcCityTree *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->nodes);
  g_free (self);
}

/**
 * pc_city_tree_find:
 * @self: a tree
 * @level: a level
 * @left: the least x
 * @top: the least y
 * @right: the greatest x
 * @bottom: the greatest y
 * @limit: how many there may be in @found at most
 * @found: (element-type guint): where to add what is found
 *
 * Finds the points in a rectangle, its edges among them, that are there at @level. They come in the order of the tree.
 *
 * Returns: whether that were all; %FALSE if there are more than @limit
 */
gboolean
pc_city_tree_find (const PcCityTree *self,
                   guint             level,
                   double            left,
                   double            top,
                   double            right,
                   double            bottom,
                   guint             limit,
                   GArray           *found)
{
  Search search = { self, level, left, top, right, bottom, limit, found };

  g_return_val_if_fail (self != NULL, TRUE);
  g_return_val_if_fail (found != NULL, TRUE);

  return self->n_nodes == 0 || visit_range (&search, 0, self->n_nodes - 1, FALSE);
}
