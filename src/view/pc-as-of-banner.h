/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-as-of.h"

G_BEGIN_DECLS

#define PC_TYPE_AS_OF_BANNER (pc_as_of_banner_get_type ())

G_DECLARE_FINAL_TYPE (PcAsOfBanner, pc_as_of_banner, PC, AS_OF_BANNER, AdwBin)

GtkWidget *pc_as_of_banner_new       (void);

PcAsOf    *pc_as_of_banner_get_as_of (PcAsOfBanner *self);
void       pc_as_of_banner_set_as_of (PcAsOfBanner *self,
                                      PcAsOf       *as_of);

G_END_DECLS
