/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-browser.h"
#include "pc-window.h"

G_BEGIN_DECLS

PcBrowser *pc_window_get_browser (PcWindow *self);

G_END_DECLS
