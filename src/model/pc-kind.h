/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_KIND (pc_kind_get_type ())
G_DECLARE_FINAL_TYPE (PcKind, pc_kind, PC, KIND, PcRecord)

const char            *pc_kind_get_id         (PcKind *self);
const PcLocalizedText *pc_kind_get_name       (PcKind *self);
const PcLocalizedText *pc_kind_get_plural     (PcKind *self);
gboolean               pc_kind_get_formal     (PcKind *self);
const PcLocalizedText *pc_kind_get_definition (PcKind *self);
const char * const    *pc_kind_get_sources    (PcKind *self);

G_END_DECLS
