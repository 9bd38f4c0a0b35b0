/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-change.h"

G_BEGIN_DECLS

#define PC_TYPE_CHANGE_GROUP (pc_change_group_get_type ())
G_DECLARE_FINAL_TYPE (PcChangeGroup, pc_change_group, PC, CHANGE_GROUP, PcChange)

PcChangeGroup *pc_change_group_new (const char    *description);
void           pc_change_group_add (PcChangeGroup *self,
                                    PcChange      *change);

G_END_DECLS
