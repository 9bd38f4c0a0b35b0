/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_SOURCE_POPOVER (pc_source_popover_get_type ())
G_DECLARE_FINAL_TYPE (PcSourcePopover, pc_source_popover, PC, SOURCE_POPOVER, GtkPopover)

PcSourcePopover *pc_source_popover_new         (PcDataset          *dataset);

void             pc_source_popover_set_meaning (PcSourcePopover    *self,
                                                const char         *title,
                                                const char         *text,
                                                const char * const *sources);
void             pc_source_popover_set_fact    (PcSourcePopover    *self,
                                                const char         *note,
                                                PcConfidence        confidence,
                                                const char * const *sources);
void             pc_source_popover_show_at     (PcSourcePopover    *self,
                                                GtkWidget          *anchor);

G_END_DECLS
