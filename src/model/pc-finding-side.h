/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define PC_TYPE_FINDING_SIDE (pc_finding_side_get_type ())
G_DECLARE_FINAL_TYPE (PcFindingSide, pc_finding_side, PC, FINDING_SIDE, GObject)

PcFindingSide      *pc_finding_side_new         (const char         *text,
                                                 const char         *origin,
                                                 const char * const *sources);
const char         *pc_finding_side_get_text    (PcFindingSide      *self);
const char         *pc_finding_side_get_origin  (PcFindingSide      *self);
const char * const *pc_finding_side_get_sources (PcFindingSide      *self);

G_END_DECLS
