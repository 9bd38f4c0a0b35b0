/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-agreement.h"
#include "pc-city.h"
#include "pc-date.h"

G_BEGIN_DECLS

#define PC_TYPE_ANNIVERSARY (pc_anniversary_get_type ())
G_DECLARE_FINAL_TYPE (PcAnniversary, pc_anniversary, PC, ANNIVERSARY, GObject)

PcAnniversary *pc_anniversary_new            (PcCity        *city,
                                              PcAgreement   *agreement,
                                              guint          years);

PcCity        *pc_anniversary_get_city       (PcAnniversary *self);
PcAgreement   *pc_anniversary_get_agreement  (PcAnniversary *self);
guint          pc_anniversary_get_years      (PcAnniversary *self);
const PcDate  *pc_anniversary_get_date       (PcAnniversary *self);
gboolean       pc_anniversary_get_first      (PcAnniversary *self);
gboolean       pc_anniversary_get_jubilee    (PcAnniversary *self);
gboolean       pc_anniversary_get_moved      (PcAnniversary *self);
gboolean       pc_anniversary_get_disputed   (PcAnniversary *self);
char          *pc_anniversary_dup_title      (PcAnniversary *self);
char          *pc_anniversary_dup_occasion   (PcAnniversary *self);
char          *pc_anniversary_dup_date_label (PcAnniversary *self);
char          *pc_anniversary_dup_label      (PcAnniversary *self);
int            pc_anniversary_compare        (PcAnniversary *a,
                                              PcAnniversary *b);

G_END_DECLS
