/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-coordinate.h"

G_BEGIN_DECLS

/**
 * PcMapFit:
 * @center: the middle of what is shown
 * @zoom_level: the zoom level
 *
 * A position of the map.
 */
typedef struct
{
  PcCoordinate center;
  double       zoom_level;
} PcMapFit;

gboolean pc_map_fit       (const PcCoordinate *points,
                           gsize               n_points,
                           double              width,
                           double              height,
                           double              max_zoom_level,
                           PcMapFit           *fit);
void     pc_map_fit_shift (PcMapFit           *fit,
                           double              x,
                           double              y);

G_END_DECLS
