/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-json-index.h"
#include "pc-problem-list.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define PC_TYPE_JSON_DOCUMENT (pc_json_document_get_type ())
G_DECLARE_FINAL_TYPE (PcJsonDocument, pc_json_document, PC, JSON_DOCUMENT, GObject)

PcJsonDocument *pc_json_document_new       (GBytes         *bytes,
                                            PcProblemList  *problems,
                                            GCancellable   *cancellable);

JsonNode       *pc_json_document_get_root  (PcJsonDocument *self);
PcJsonIndex    *pc_json_document_get_index (PcJsonDocument *self);
guint           pc_json_document_get_line  (PcJsonDocument *self,
                                            const char     *pointer);

G_END_DECLS
