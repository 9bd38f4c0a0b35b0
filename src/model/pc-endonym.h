/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_ENDONYM (pc_endonym_get_type ())
G_DECLARE_FINAL_TYPE (PcEndonym, pc_endonym, PC, ENDONYM, PcRecord)

const char *pc_endonym_get_lang (PcEndonym *self);
const char *pc_endonym_get_name (PcEndonym *self);

G_END_DECLS
