/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PC_TYPE_OVERVIEW_FIGURE (pc_overview_figure_get_type ())
G_DECLARE_FINAL_TYPE (PcOverviewFigure, pc_overview_figure, PC, OVERVIEW_FIGURE, GtkWidget)

GtkWidget *pc_overview_figure_new (void);

void       pc_overview_figure_set (PcOverviewFigure *self,
                                   guint             number,
                                   const char       *caption);

G_END_DECLS
