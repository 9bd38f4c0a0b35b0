/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "pc-city.h"
#include "pc-kind.h"

G_BEGIN_DECLS

#define PC_TYPE_KIND_MARK (pc_kind_mark_get_type ())

G_DECLARE_FINAL_TYPE (PcKindMark, pc_kind_mark, PC, KIND_MARK, GtkWidget)

GtkWidget *pc_kind_mark_new            (void);

PcCity    *pc_kind_mark_get_city       (PcKindMark *self);
void       pc_kind_mark_set_city       (PcKindMark *self,
                                        PcCity     *city);
PcKind    *pc_kind_mark_get_kind       (PcKindMark *self);
void       pc_kind_mark_set_kind       (PcKindMark *self,
                                        PcKind     *kind);
gboolean   pc_kind_mark_get_ended      (PcKindMark *self);
void       pc_kind_mark_set_ended      (PcKindMark *self,
                                        gboolean    ended);
gboolean   pc_kind_mark_get_home       (PcKindMark *self);
void       pc_kind_mark_set_home       (PcKindMark *self,
                                        gboolean    home);
int        pc_kind_mark_get_pixel_size (PcKindMark *self);
void       pc_kind_mark_set_pixel_size (PcKindMark *self,
                                        int         pixel_size);

G_END_DECLS
