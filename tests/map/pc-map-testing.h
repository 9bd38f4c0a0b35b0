/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-dataset.h"

G_BEGIN_DECLS

typedef gboolean (*PcTestCondition) (gpointer data);

PcDataset *pc_test_load_krakow  (void);
void       pc_test_wait_until   (PcTestCondition condition,
                                 gpointer        data);
void       pc_test_wait_ms      (guint           ms);
GtkWidget *pc_test_find_child   (GtkWidget      *widget,
                                 GType           type);
guint      pc_test_count_type   (GtkWidget      *widget,
                                 GType           type);

G_END_DECLS
