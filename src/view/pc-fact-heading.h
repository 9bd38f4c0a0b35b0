/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_FACT_HEADING (pc_fact_heading_get_type ())
G_DECLARE_FINAL_TYPE (PcFactHeading, pc_fact_heading, PC, FACT_HEADING, GtkWidget)

GtkWidget  *pc_fact_heading_new       (const char    *title);

const char *pc_fact_heading_get_title (PcFactHeading *self);
void        pc_fact_heading_set_title (PcFactHeading *self,
                                       const char    *title);
guint       pc_fact_heading_get_count (PcFactHeading *self);
void        pc_fact_heading_set_count (PcFactHeading *self,
                                       guint          count);

G_END_DECLS
