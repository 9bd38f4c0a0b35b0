/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-json-index.h"
#include "pc-problem-list.h"

G_BEGIN_DECLS

/**
 * PC_JSON_MAX_DEPTH:
 *
 * How deep objects and lists may lie in each other; the format itself needs eight levels.
 */
#define PC_JSON_MAX_DEPTH 64

gboolean pc_json_scan (const char    *text,
                       gsize          length,
                       PcJsonIndex   *index,
                       PcProblemList *problems,
                       GCancellable  *cancellable);

G_END_DECLS
