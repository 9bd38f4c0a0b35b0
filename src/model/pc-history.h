/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-change.h"

G_BEGIN_DECLS

#define PC_TYPE_HISTORY (pc_history_get_type ())
G_DECLARE_FINAL_TYPE (PcHistory, pc_history, PC, HISTORY, GObject)

PcHistory *pc_history_new                  (void);

void       pc_history_push                 (PcHistory *self,
                                            PcChange  *change);
void       pc_history_undo                 (PcHistory *self);
void       pc_history_redo                 (PcHistory *self);
void       pc_history_clear                (PcHistory *self);
void       pc_history_mark_saved           (PcHistory *self);

gboolean   pc_history_get_can_undo         (PcHistory *self);
gboolean   pc_history_get_can_redo         (PcHistory *self);
gboolean   pc_history_get_modified         (PcHistory *self);
char      *pc_history_dup_undo_description (PcHistory *self);
char      *pc_history_dup_redo_description (PcHistory *self);

G_END_DECLS
