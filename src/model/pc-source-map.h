/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-types.h"

G_BEGIN_DECLS

#define PC_TYPE_SOURCE_MAP (pc_source_map_get_type ())
GType                pc_source_map_get_type    (void) G_GNUC_CONST;

PcSourceMap         *pc_source_map_new         (void);
PcSourceMap         *pc_source_map_ref         (PcSourceMap        *self);
void                 pc_source_map_unref       (PcSourceMap        *self);

void                 pc_source_map_append      (PcSourceMap        *self,
                                                const char         *key,
                                                const char * const *sources);

guint                pc_source_map_get_size    (const PcSourceMap  *self);
const char          *pc_source_map_get_key     (const PcSourceMap  *self,
                                                guint               index);
const char * const  *pc_source_map_get_sources (const PcSourceMap  *self,
                                                guint               index);
const char * const  *pc_source_map_lookup      (const PcSourceMap  *self,
                                                const char         *key);
gboolean             pc_source_map_equal       (const PcSourceMap  *a,
                                                const PcSourceMap  *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcSourceMap, pc_source_map_unref)

G_END_DECLS
