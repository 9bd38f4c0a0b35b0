/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"

G_BEGIN_DECLS

guint         pc_city_get_n_relations              (PcCity     *self);
PcRelation   *pc_city_peek_relation                (PcCity     *self,
                                                    guint       position);
PcRelation   *pc_city_peek_last_relation           (PcCity     *self);
gboolean      pc_city_has_area                     (PcCity     *self,
                                                    const char *area);
const PcDate *pc_city_get_day                      (PcCity     *self);
const PcDate *pc_city_get_first_evidence           (PcCity     *self);
gboolean      pc_city_get_ended_today              (PcCity     *self);
PcHolds       pc_city_see                          (PcCity     *self,
                                                    PcKind    **kind,
                                                    gboolean   *ended);

char         *pc_city_create_first_agreement_label (PcCity     *self);
char         *pc_city_create_accessible_label      (PcCity     *self);

void          pc_city_home_moved                   (PcCity     *self);
void          pc_city_kinds_changed                (PcCity     *self);
void          pc_city_day_changed                  (PcCity     *self);

G_END_DECLS
