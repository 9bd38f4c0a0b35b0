/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-localized-text.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_SECTION (pc_section_get_type ())
G_DECLARE_FINAL_TYPE (PcSection, pc_section, PC, SECTION, PcRecord)

const char            *pc_section_get_id      (PcSection *self);
const PcLocalizedText *pc_section_get_title   (PcSection *self);
const PcLocalizedText *pc_section_get_text    (PcSection *self);
const char * const    *pc_section_get_sources (PcSection *self);

G_END_DECLS
