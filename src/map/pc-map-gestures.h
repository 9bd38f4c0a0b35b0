/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-map-camera.h"

G_BEGIN_DECLS

void pc_map_gestures_add (ShumateMap  *map,
                          PcMapCamera *camera);

G_END_DECLS
