/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-fit.h"

#include "pc-mercator.h"

#include <math.h>
#include <stdlib.h>

/* Below this the step to the next whole zoom level would lose too much: the world either fits or it does not. */
#define LAST_FRACTIONAL_ZOOM_LEVEL 3

static int
compare_doubles (const void *a,
                 const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* The points lie on a circle: they span all of it but the widest gap between two neighbours. */
static void
find_span (double *xs,
           gsize   n,
           double *start,
           double *length)
{
  double gap;

  qsort (xs, n, sizeof *xs, compare_doubles);

  gap = xs[0] + 1 - xs[n - 1];
  *start = xs[0];

  for (gsize i = 1; i < n; i++)
    if (xs[i] - xs[i - 1] > gap)
      {
        gap = xs[i] - xs[i - 1];
        *start = xs[i];
      }

  *length = 1 - gap;
}

static double
get_zoom_level (double span_x,
                double span_y,
                double width,
                double height,
                double max_zoom_level)
{
  double world = G_MAXDOUBLE, zoom_level;

  if (span_x > 0)
    world = MIN (world, width / span_x);
  if (span_y > 0)
    world = MIN (world, height / span_y);

  zoom_level = MIN (log2 (world / PC_MERCATOR_TILE_SIZE), max_zoom_level);

  return zoom_level < LAST_FRACTIONAL_ZOOM_LEVEL ? zoom_level : floor (zoom_level);
}

/**
 * pc_map_fit:
 * @points: (array length=n_points): what must be seen
 * @n_points: how many points they are
 * @width: the room there is, without margins
 * @height: the room there is, without margins
 * @max_zoom_level: the zoom level to stop at
 * @fit: (out caller-allocates): the position
 *
 * Finds the closest position of the map that shows all points.
 *
 * The zoom level is a whole number, where lines are sharpest, unless it is so low that half the world would be lost.
 * Points on both sides of the antimeridian are shown the short way.
 *
 * Returns: whether there was any point to show
 */
gboolean
pc_map_fit (const PcCoordinate *points,
            gsize               n_points,
            double              width,
            double              height,
            double              max_zoom_level,
            PcMapFit           *fit)
{
  g_autofree double *xs = NULL;
  double start, length, top = 1, bottom = 0;

  g_return_val_if_fail (points != NULL || n_points == 0, FALSE);
  g_return_val_if_fail (fit != NULL, FALSE);

  if (n_points == 0)
    return FALSE;

  xs = g_new (double, n_points);
  for (gsize i = 0; i < n_points; i++)
    {
      double y = pc_mercator_y (points[i].latitude);

      xs[i] = pc_mercator_x (points[i].longitude);
      top = MIN (top, y);
      bottom = MAX (bottom, y);
    }

  find_span (xs, n_points, &start, &length);

  fit->zoom_level = get_zoom_level (length, bottom - top, MAX (width, 1), MAX (height, 1), max_zoom_level);
  fit->center.latitude = pc_mercator_latitude ((top + bottom) / 2);
  fit->center.longitude = pc_longitude_normalize (pc_mercator_longitude (start + length / 2));

  return TRUE;
}

/**
 * pc_map_fit_shift:
 * @fit: a position
 * @x: how far to move what is shown to the right, in pixels
 * @y: how far to move what is shown down, in pixels
 *
 * Moves a position, so that its middle comes to lie beside the middle of the view.
 */
void
pc_map_fit_shift (PcMapFit *fit,
                  double    x,
                  double    y)
{
  double world;

  g_return_if_fail (fit != NULL);

  world = pc_mercator_world_size (fit->zoom_level);
  fit->center.longitude = pc_longitude_normalize (pc_mercator_longitude (pc_mercator_x (fit->center.longitude) - x / world));
  fit->center.latitude = pc_mercator_latitude (CLAMP (pc_mercator_y (fit->center.latitude) - y / world, 0, 1));
}
