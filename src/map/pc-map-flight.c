/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-flight.h"

#include "pc-mercator.h"

#include <math.h>

/* How much going up and down counts against going along: the ρ that most people found best in the authors’ tests. */
#define RHO 1.42

/* Ways shorter than this are none: they are divided by. */
#define LEAST_WAY 1e-9

static double
get_way (const PcMapFlight *self)
{
  return hypot (self->x, self->y);
}

/* The formula’s rᵢ = ln (−bᵢ + √(bᵢ² + 1)), written so that nothing is lost where bᵢ is large. */
static double
get_rise (double b)
{
  return -asinh (b);
}

static void
plan_arc (PcMapFlight *self,
          double       start,
          double       end)
{
  double way = get_way (self);
  double squares = end * end - start * start, rho_way = RHO * RHO * way;
  double first = (squares + rho_way * rho_way) / (2 * start * rho_way);
  double last = (squares - rho_way * rho_way) / (2 * end * rho_way);

  self->rise = get_rise (first);
  self->length = (get_rise (last) - self->rise) / RHO;
}

static void
plan (PcMapFlight    *self,
      const PcMapFit *from,
      const PcMapFit *to)
{
  double x = pc_mercator_x (from->center.longitude);

  *self = (PcMapFlight) {
    .from = *from,
    .to = *to,
    .x = pc_mercator_wrap (pc_mercator_x (to->center.longitude), x) - x,
    .y = pc_mercator_y (to->center.latitude) - pc_mercator_y (from->center.latitude),
    .straight = TRUE,
  };
}

/**
 * pc_map_flight_init:
 * @self: (out caller-allocates): a flight
 * @from: where it begins
 * @to: where it ends
 * @width: how much of the map is seen, in pixels
 *
 * Plans the way from one position of the map to another that is easiest to follow with the eyes: up to where both are
 * seen, along, and down again (J. J. van Wijk, W. A. A. Nuij, “Smooth and efficient zooming and panning”, IEEE
 * Symposium on Information Visualization 2003, eq. 9). It crosses the antimeridian where that is shorter. What is on the
 * screen already is gone to at the same height.
 */
void
pc_map_flight_init (PcMapFlight    *self,
                    const PcMapFit *from,
                    const PcMapFit *to,
                    double          width)
{
  double start, end, way;

  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL);
  g_return_if_fail (to != NULL);
  g_return_if_fail (width > 0);

  start = width / pc_mercator_world_size (from->zoom_level);
  end = width / pc_mercator_world_size (to->zoom_level);

  plan (self, from, to);
  self->width = start;
  way = get_way (self);
  self->straight = way < LEAST_WAY || (fabs (from->zoom_level - to->zoom_level) < LEAST_WAY && way < start);
  if (self->straight)
    self->length = (way / start + fabs (log (end / start))) / RHO;
  else
    plan_arc (self, start, end);
}

/**
 * pc_map_flight_init_straight:
 * @self: (out caller-allocates): a flight
 * @from: where it begins
 * @to: where it ends
 *
 * Plans a way that does not go up, however far it leads. It has no length.
 */
void
pc_map_flight_init_straight (PcMapFlight    *self,
                             const PcMapFit *from,
                             const PcMapFit *to)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL);
  g_return_if_fail (to != NULL);

  plan (self, from, to);
}

/* The formula’s u (s) and w (s), the first as a part of the whole way. */
static void
follow_arc (const PcMapFlight *self,
            double             progress,
            double            *part,
            double            *zoom_level)
{
  double height = RHO * progress * self->length + self->rise;
  double along = self->width / (RHO * RHO) * (cosh (self->rise) * tanh (height) - sinh (self->rise));

  *part = along / get_way (self);
  *zoom_level = self->from.zoom_level - log2 (cosh (self->rise) / cosh (height));
}

/**
 * pc_map_flight_get_position:
 * @self: a flight
 * @progress: how far it has come, from 0 to 1
 * @position: (out caller-allocates): where it is
 *
 * Follows a flight. It begins and ends exactly where it was asked to.
 */
void
pc_map_flight_get_position (const PcMapFlight *self,
                            double             progress,
                            PcMapFit          *position)
{
  double part = progress, x, y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (position != NULL);

  if (progress <= 0 || progress >= 1)
    {
      *position = progress <= 0 ? self->from : self->to;
      return;
    }

  if (self->straight)
    position->zoom_level = self->from.zoom_level + (self->to.zoom_level - self->from.zoom_level) * progress;
  else
    follow_arc (self, progress, &part, &position->zoom_level);

  x = pc_mercator_x (self->from.center.longitude) + self->x * part;
  y = pc_mercator_y (self->from.center.latitude) + self->y * part;
  position->center.longitude = pc_longitude_normalize (pc_mercator_longitude (x));
  position->center.latitude = pc_mercator_latitude (y);
}
