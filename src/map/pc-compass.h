/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-coordinate.h"

G_BEGIN_DECLS

/**
 * PcCompassPoint:
 *
 * One of the eight principal winds, clockwise.
 */
typedef enum {
  PC_COMPASS_NORTH,
  PC_COMPASS_NORTH_EAST,
  PC_COMPASS_EAST,
  PC_COMPASS_SOUTH_EAST,
  PC_COMPASS_SOUTH,
  PC_COMPASS_SOUTH_WEST,
  PC_COMPASS_WEST,
  PC_COMPASS_NORTH_WEST,
} PcCompassPoint;

#define PC_N_COMPASS_POINTS (PC_COMPASS_NORTH_WEST + 1)

double         pc_compass_bearing  (const PcCoordinate *from,
                                    const PcCoordinate *to);
PcCompassPoint pc_compass_point    (double              bearing);
double         pc_compass_turn     (double              from,
                                    double              to);
const char    *pc_compass_get_name (PcCompassPoint      point);

G_END_DECLS
