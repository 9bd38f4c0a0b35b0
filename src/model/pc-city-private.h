/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"

G_BEGIN_DECLS

gboolean pc_city_has_area      (PcCity     *self,
                                const char *area);
void     pc_city_home_moved    (PcCity     *self);
void     pc_city_kinds_changed (PcCity     *self);

G_END_DECLS
