/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-finding.h"

G_BEGIN_DECLS

#define PC_TYPE_FINDING_ROW (pc_finding_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (PcFindingRow, pc_finding_row, PC, FINDING_ROW, GtkListBoxRow)

struct _PcFindingRowClass
{
  GtkListBoxRowClass parent_class;
};

GtkWidget *pc_finding_row_new       (PcFinding    *item);

void       pc_finding_row_set_brief (PcFindingRow *self,
                                     gboolean      brief);

G_END_DECLS
