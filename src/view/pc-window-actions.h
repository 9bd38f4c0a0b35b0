/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-window.h"

G_BEGIN_DECLS

void pc_window_actions_install (GtkWidgetClass *widget_class);
void pc_window_actions_update  (PcWindow       *window);

G_END_DECLS
