/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-relation.h"

G_BEGIN_DECLS

#define PC_TYPE_RELATION_BUTTON (pc_relation_button_get_type ())
G_DECLARE_FINAL_TYPE (PcRelationButton, pc_relation_button, PC, RELATION_BUTTON, GtkButton)

GtkWidget  *pc_relation_button_new          (PcRelation       *relation,
                                             gboolean          past);

PcRelation *pc_relation_button_get_relation (PcRelationButton *self);
void        pc_relation_button_set_relation (PcRelationButton *self,
                                             PcRelation       *relation);

G_END_DECLS
