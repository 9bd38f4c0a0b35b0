/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PC_TYPE_SCROLL_KEEPER (pc_scroll_keeper_get_type ())

G_DECLARE_FINAL_TYPE (PcScrollKeeper, pc_scroll_keeper, PC, SCROLL_KEEPER, GObject)

PcScrollKeeper *pc_scroll_keeper_new (GtkAdjustment *adjustment);

G_END_DECLS
