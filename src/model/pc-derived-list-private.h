/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-derived-list.h"

G_BEGIN_DECLS

typedef void (*PcCityFunc) (PcCity   *city,
                            gpointer  data);

void pc_derived_list_for_each_city (PcDerivedList *self,
                                    PcCityFunc     func,
                                    gpointer       data);

G_END_DECLS
