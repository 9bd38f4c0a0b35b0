/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-narrator.h"
#include "pc-map-navigator.h"
#include "pc-map-view.h"

G_BEGIN_DECLS

PcMapNavigator *pc_map_view_get_navigator     (PcMapView *self);
PcMapNarrator  *pc_map_view_get_narrator      (PcMapView *self);
void            pc_map_view_choose            (PcMapView *self,
                                               PcCity    *city);
void            pc_map_view_activate_selected (PcMapView *self);

G_END_DECLS
