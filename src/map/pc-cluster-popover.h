/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PC_TYPE_CLUSTER_POPOVER (pc_cluster_popover_get_type ())

G_DECLARE_FINAL_TYPE (PcClusterPopover, pc_cluster_popover, PC, CLUSTER_POPOVER, GtkPopover)

GtkWidget *pc_cluster_popover_new (GListModel *cities);

G_END_DECLS
