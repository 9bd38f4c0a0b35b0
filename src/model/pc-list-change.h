/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-change.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_LIST_CHANGE (pc_list_change_get_type ())
G_DECLARE_FINAL_TYPE (PcListChange, pc_list_change, PC, LIST_CHANGE, PcChange)

PcChange *pc_list_change_new_splice (GListStore *list,
                                     guint       position,
                                     guint       n_removals,
                                     PcRecord  **additions,
                                     guint       n_additions);
PcChange *pc_list_change_new_insert (GListStore *list,
                                     guint       position,
                                     PcRecord   *record);
PcChange *pc_list_change_new_remove (GListStore *list,
                                     guint       position);

G_END_DECLS
