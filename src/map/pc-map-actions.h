/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-view.h"

G_BEGIN_DECLS

void pc_map_actions_install (GtkWidgetClass *widget_class);
void pc_map_actions_update  (PcMapView      *map,
                             double          zoom_level);

G_END_DECLS
