/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_FACT_PILL (pc_fact_pill_get_type ())
G_DECLARE_FINAL_TYPE (PcFactPill, pc_fact_pill, PC, FACT_PILL, GtkWidget)

GtkWidget  *pc_fact_pill_new           (const char *label,
                                        const char *icon_name);

const char *pc_fact_pill_get_label     (PcFactPill *self);
void        pc_fact_pill_set_label     (PcFactPill *self,
                                        const char *label);
const char *pc_fact_pill_get_icon_name (PcFactPill *self);
void        pc_fact_pill_set_icon_name (PcFactPill *self,
                                        const char *icon_name);

G_END_DECLS
