/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-fit.h"

G_BEGIN_DECLS

/**
 * PcMapFlight:
 * @from: where it begins
 * @to: where it ends
 * @x: the way to the east, in worlds; negative to the west
 * @y: the way to the south, in worlds; negative to the north
 * @width: how much of the world is seen at the beginning, in worlds
 * @length: how long the way looks
 * @rise: the formula’s r₀, which tells how steeply the way goes up
 * @straight: whether the way keeps its height or goes straight up or down
 *
 * A way over the map from one position to another.
 */
typedef struct
{
  PcMapFit from;
  PcMapFit to;
  double   x;
  double   y;
  double   width;
  double   length;
  double   rise;
  gboolean straight;
} PcMapFlight;

void pc_map_flight_init          (PcMapFlight       *self,
                                  const PcMapFit    *from,
                                  const PcMapFit    *to,
                                  double             width);
void pc_map_flight_init_straight (PcMapFlight       *self,
                                  const PcMapFit    *from,
                                  const PcMapFit    *to);
void pc_map_flight_get_position  (const PcMapFlight *self,
                                  double             progress,
                                  PcMapFit          *position);

G_END_DECLS
