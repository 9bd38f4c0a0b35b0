/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-as-of.h"

G_BEGIN_DECLS

#define PC_TYPE_AS_OF_ENTRY (pc_as_of_entry_get_type ())

G_DECLARE_FINAL_TYPE (PcAsOfEntry, pc_as_of_entry, PC, AS_OF_ENTRY, AdwBin)

PcAsOf     *pc_as_of_entry_get_as_of      (PcAsOfEntry *self);
void        pc_as_of_entry_set_as_of      (PcAsOfEntry *self,
                                           PcAsOf      *as_of);
const char *pc_as_of_entry_get_error_text (PcAsOfEntry *self);

G_END_DECLS
