/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-enums.h"

G_BEGIN_DECLS

#define PC_TYPE_STATUS_PILL (pc_status_pill_get_type ())
G_DECLARE_FINAL_TYPE (PcStatusPill, pc_status_pill, PC, STATUS_PILL, AdwBin)

GtkWidget     *pc_status_pill_new        (void);

PcStatusValue  pc_status_pill_get_status (PcStatusPill  *self);
void           pc_status_pill_set_status (PcStatusPill  *self,
                                          PcStatusValue  status);

G_END_DECLS
