/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city.h"
#include "pc-coordinate.h"
#include "pc-place.h"

G_BEGIN_DECLS

gboolean   pc_map_places_get_coordinate   (PcPlace      *place,
                                           PcCoordinate *coordinate);
GArray    *pc_map_places_dup_coordinates  (PcPlace      *home,
                                           GListModel   *cities);
GArray    *pc_map_places_dup_arc_ends     (GListModel   *cities);
GPtrArray *pc_map_places_dup_countries    (PcPlace      *home,
                                           GListModel   *cities);
GArray    *pc_map_places_dup_identifiers  (PcPlace      *home,
                                           GListModel   *cities);

G_END_DECLS
