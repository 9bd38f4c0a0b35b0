/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-json-document.h"

G_BEGIN_DECLS

#define PC_TYPE_SCHEMA (pc_schema_get_type ())
G_DECLARE_FINAL_TYPE (PcSchema, pc_schema, PC, SCHEMA, GObject)

PcSchema *pc_schema_new         (GBytes          *bytes,
                                 GError         **error);
PcSchema *pc_schema_new_bundled (void);

gboolean  pc_schema_validate    (PcSchema        *self,
                                 PcJsonDocument  *document,
                                 PcProblemList   *problems,
                                 GCancellable    *cancellable);

G_END_DECLS
