/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-label-placement.h"

#include <math.h>

/* Between the mark and its text, and around the text. */
#define GAP 4
#define MARGIN 1

/* Marks and texts stand at whole pixels. While the map moves, the distance between two of them varies by as much. */
#define STEADY_TOLERANCE 2

/* A corner position touches the mark's circle at 45 degrees. */
#define DIAGONAL G_SQRT2 / 2

typedef struct
{
  double x;
  double y;
} Direction;

/* y grows downwards. */
static const Direction directions[PC_N_LABEL_SIDES] = {
  [PC_LABEL_SIDE_EAST] = { 1, 0 },        [PC_LABEL_SIDE_WEST] = { -1, 0 },
  [PC_LABEL_SIDE_NORTH] = { 0, -1 },      [PC_LABEL_SIDE_SOUTH] = { 0, 1 },
  [PC_LABEL_SIDE_NORTH_EAST] = { 1, -1 }, [PC_LABEL_SIDE_SOUTH_EAST] = { 1, 1 },
  [PC_LABEL_SIDE_NORTH_WEST] = { -1, -1 }, [PC_LABEL_SIDE_SOUTH_WEST] = { -1, 1 },
};

static void
get_mark_bounds (const PcLabel   *label,
                 graphene_rect_t *bounds)
{
  double r = label->radius + MARGIN;

  graphene_rect_init (bounds, (float) (label->x - r), (float) (label->y - r), (float) (2 * r), (float) (2 * r));
}

static double
get_overlap (const graphene_rect_t *a,
             const graphene_rect_t *b)
{
  graphene_rect_t common;

  if (!graphene_rect_intersection (a, b, &common))
    return 0;

  return graphene_rect_get_area (&common);
}

/* A label touches its own mark; what lies under that is as good as its own. */
static double
get_total_overlap (const graphene_rect_t *bounds,
                   const GArray          *taken,
                   gsize                  own_mark,
                   float                  tolerance)
{
  const graphene_rect_t *own = &g_array_index (taken, graphene_rect_t, own_mark);
  graphene_rect_t inner;
  double sum = 0;

  graphene_rect_inset_r (bounds, tolerance, tolerance, &inner);

  for (guint i = 0; i < taken->len; i++)
    if (!graphene_rect_contains_rect (own, &g_array_index (taken, graphene_rect_t, i)))
      sum += get_overlap (&inner, &g_array_index (taken, graphene_rect_t, i));

  return sum;
}

/* The order in which the sides are tried: the kept one, then by how well they point away, then as they are numbered. */
static void
sort_sides (const PcLabel *label,
            PcLabelSide    sides[PC_N_LABEL_SIDES - 1])
{
  double scores[PC_N_LABEL_SIDES];
  double length = hypot (label->away_x, label->away_y);

  for (PcLabelSide side = PC_LABEL_SIDE_EAST; side < PC_N_LABEL_SIDES; side++)
    {
      const Direction *direction = &directions[side];

      scores[side] = -0.01 * (double) side;
      if (length > 0)
        scores[side] += (direction->x * label->away_x + direction->y * label->away_y)
                        / (length * hypot (direction->x, direction->y));
      if (side == label->preferred)
        scores[side] += 4;

      sides[side - 1] = side;
    }

  for (guint i = 1; i < PC_N_LABEL_SIDES - 1; i++)
    for (guint j = i; j > 0 && scores[sides[j]] > scores[sides[j - 1]]; j--)
      {
        PcLabelSide swap = sides[j];

        sides[j] = sides[j - 1];
        sides[j - 1] = swap;
      }
}

/* How bad a label is that the edge of the view cuts: it can be read in part, so it is better than none. */
static gboolean
is_cut (const graphene_rect_t *bounds,
        const graphene_rect_t *visible)
{
  graphene_rect_t common;

  return visible != NULL && graphene_rect_intersection (bounds, visible, &common)
         && !graphene_rect_contains_rect (visible, bounds);
}

/* How much of a label the edge of the view cuts off. */
static double
get_cut (const graphene_rect_t *bounds,
         const graphene_rect_t *visible)
{
  if (!is_cut (bounds, visible))
    return 0;

  return graphene_rect_get_area (bounds) - get_overlap (bounds, visible);
}

static PcLabelSide
choose_side (const PcLabel         *label,
             const GArray          *taken,
             gsize                  own_mark,
             const graphene_rect_t *visible)
{
  PcLabelSide sides[PC_N_LABEL_SIDES - 1];
  PcLabelSide cut = PC_LABEL_SIDE_NONE, least = PC_LABEL_SIDE_NONE;
  double least_loss = G_MAXDOUBLE;

  sort_sides (label, sides);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      graphene_rect_t bounds;
      double overlap, loss;

      pc_label_get_bounds (label, sides[i], &bounds);
      overlap = get_total_overlap (&bounds, taken, own_mark, sides[i] == label->preferred ? STEADY_TOLERANCE : 0);

      if (overlap <= 0 && !is_cut (&bounds, visible))
        return sides[i];

      if (overlap <= 0 && cut == PC_LABEL_SIDE_NONE)
        cut = sides[i];

      loss = overlap + get_cut (&bounds, visible);
      if (loss < least_loss)
        {
          least_loss = loss;
          least = sides[i];
        }
    }

  return label->required ? least : cut;
}

/**
 * pc_label_get_bounds:
 * @self: a label
 * @side: a side
 * @bounds: (out caller-allocates): the room
 *
 * Gets the room that the text takes on @side.
 */
void
pc_label_get_bounds (const PcLabel   *self,
                     PcLabelSide      side,
                     graphene_rect_t *bounds)
{
  const Direction *direction = &directions[side];
  gboolean corner = direction->x != 0 && direction->y != 0;
  double reach = (self->radius + GAP) * (corner ? DIAGONAL : 1);
  /* Text stands closer above and below than beside: its line height is part of the gap. */
  double reach_y = corner ? reach - GAP : self->radius;
  double x = self->x + direction->x * (reach + self->width / 2) - self->width / 2;
  double y = self->y + direction->y * (reach_y + self->height / 2) - self->height / 2;

  graphene_rect_init (bounds, (float) round (x), (float) round (y), (float) self->width, (float) self->height);
}

/**
 * pc_label_place:
 * @labels: (array length=n_labels) (inout): labels, the most important first
 * @n_labels: how many they are
 * @obstacles: (array length=n_obstacles): rectangles that no label may cover
 * @n_obstacles: how many they are
 * @visible: (nullable): what is seen of the map; labels avoid being cut at its edge
 *
 * Finds a side for each label so that it covers no mark, no other label and no obstacle.
 *
 * The labels are placed one after the other: an earlier one never gives way to a later one. What finds no free
 * place is hidden, or if it is required takes the place where it covers least and the edge of the view cuts least
 * of it.
 */
void
pc_label_place (PcLabel               *labels,
                gsize                  n_labels,
                const graphene_rect_t *obstacles,
                gsize                  n_obstacles,
                const graphene_rect_t *visible)
{
  g_autoptr(GArray) taken = g_array_sized_new (FALSE, FALSE, sizeof (graphene_rect_t), (guint) (2 * n_labels + n_obstacles));

  g_return_if_fail (labels != NULL || n_labels == 0);
  g_return_if_fail (obstacles != NULL || n_obstacles == 0);

  for (gsize i = 0; i < n_labels; i++)
    {
      graphene_rect_t bounds;

      get_mark_bounds (&labels[i], &bounds);
      g_array_append_val (taken, bounds);
    }

  if (n_obstacles > 0)
    g_array_append_vals (taken, obstacles, (guint) n_obstacles);

  for (gsize i = 0; i < n_labels; i++)
    {
      graphene_rect_t bounds;

      labels[i].side = PC_LABEL_SIDE_NONE;
      if (labels[i].width <= 0)
        continue;

      labels[i].side = choose_side (&labels[i], taken, i, visible);
      if (labels[i].side == PC_LABEL_SIDE_NONE)
        continue;

      pc_label_get_bounds (&labels[i], labels[i].side, &bounds);
      graphene_rect_inset (&bounds, -MARGIN, 2 * MARGIN);
      g_array_append_val (taken, bounds);
    }
}
