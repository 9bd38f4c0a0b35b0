/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_SOURCE (pc_source_get_type ())
G_DECLARE_FINAL_TYPE (PcSource, pc_source, PC, SOURCE, PcRecord)

const char   *pc_source_get_id          (PcSource *self);
const char   *pc_source_get_title       (PcSource *self);
const char   *pc_source_get_publisher   (PcSource *self);
const char   *pc_source_get_url         (PcSource *self);
const PcDate *pc_source_get_date        (PcSource *self);
const char   *pc_source_get_source_type (PcSource *self);

G_END_DECLS
