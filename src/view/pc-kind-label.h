/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-enums.h"
#include "pc-kind.h"

G_BEGIN_DECLS

char       *pc_kind_label_dup_section (PcKind        *kind);
const char *pc_kind_label_get_status  (PcStatusValue  status);

G_END_DECLS
