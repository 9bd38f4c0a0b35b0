/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-browser.h"
#include "pc-window.h"

G_BEGIN_DECLS

void pc_window_settings_bind        (GSettings *settings,
                                     PcWindow  *window,
                                     PcBrowser *browser);
void pc_window_settings_store_map   (GSettings *settings,
                                     PcMapView *map);
void pc_window_settings_restore_map (GSettings *settings,
                                     PcMapView *map);

G_END_DECLS
