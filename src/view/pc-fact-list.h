/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_FACT_LIST (pc_fact_list_get_type ())
G_DECLARE_FINAL_TYPE (PcFactList, pc_fact_list, PC, FACT_LIST, AdwBin)

GtkWidget     *pc_fact_list_new          (GType          row_type);

GListModel    *pc_fact_list_get_model    (PcFactList    *self);
void           pc_fact_list_set_model    (PcFactList    *self,
                                          GListModel    *model);
gboolean       pc_fact_list_get_expanded (PcFactList    *self);
void           pc_fact_list_set_expanded (PcFactList    *self,
                                          gboolean       expanded);
GtkListBoxRow *pc_fact_list_get_row      (PcFactList    *self,
                                          guint          position);

G_END_DECLS
