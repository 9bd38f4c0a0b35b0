/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_KEY (pc_map_key_get_type ())

G_DECLARE_FINAL_TYPE (PcMapKey, pc_map_key, PC, MAP_KEY, GtkWidget)

GtkWidget *pc_map_key_new         (void);
PcDataset *pc_map_key_get_dataset (PcMapKey  *self);
void       pc_map_key_set_dataset (PcMapKey  *self,
                                   PcDataset *dataset);

G_END_DECLS
