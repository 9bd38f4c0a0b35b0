/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-window.h"

G_BEGIN_DECLS

typedef gboolean (*PcTestCondition) (gpointer data);

void        pc_view_testing_init           (int              *argc,
                                            char           ***argv);

PcDataset  *pc_view_testing_load_krakow    (void);
PcWindow   *pc_view_testing_open_krakow    (int               width,
                                            int               height);
PcWindow   *pc_view_testing_create_window  (int               width,
                                            int               height);
void        pc_view_testing_destroy_window (PcWindow         *window);

void        pc_view_testing_settle         (void);
void        pc_view_testing_wait_for       (PcTestCondition   condition,
                                            gpointer          data);

gpointer    pc_view_testing_find           (gpointer          widget,
                                            GType             type);
gpointer    pc_view_testing_find_mapped    (gpointer          widget,
                                            GType             type);
GPtrArray  *pc_view_testing_find_all       (gpointer          widget,
                                            GType             type);
gpointer    pc_view_testing_find_text      (gpointer          widget,
                                            const char       *text);

gboolean    pc_view_testing_is_enabled     (gpointer          widget,
                                            const char       *action);

G_END_DECLS
