/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city.h"
#include "pc-claim.h"

G_BEGIN_DECLS

#define PC_TYPE_FACT_ROW (pc_fact_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (PcFactRow, pc_fact_row, PC, FACT_ROW, AdwActionRow)

struct _PcFactRowClass
{
  AdwActionRowClass parent_class;
};

GtkWidget    *pc_fact_row_new            (void);

PcCity       *pc_fact_row_get_city       (PcFactRow *self);
GObject      *pc_fact_row_get_item       (PcFactRow *self);
PcClaim      *pc_fact_row_get_claim      (PcFactRow *self);
PcConfidence  pc_fact_row_get_confidence (PcFactRow *self);
void          pc_fact_row_show_sources   (PcFactRow *self);

G_END_DECLS
