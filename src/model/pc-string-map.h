/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-types.h"

G_BEGIN_DECLS

#define PC_TYPE_STRING_MAP (pc_string_map_get_type ())
GType        pc_string_map_get_type       (void) G_GNUC_CONST;

PcStringMap *pc_string_map_new            (void);
PcStringMap *pc_string_map_ref            (PcStringMap       *self);
void         pc_string_map_unref          (PcStringMap       *self);

void         pc_string_map_append         (PcStringMap       *self,
                                           const char        *key,
                                           GVariant          *value);
void         pc_string_map_append_string  (PcStringMap       *self,
                                           const char        *key,
                                           const char        *value);
void         pc_string_map_append_integer (PcStringMap       *self,
                                           const char        *key,
                                           gint64             value);

guint        pc_string_map_get_size       (const PcStringMap *self);
const char  *pc_string_map_get_key        (const PcStringMap *self,
                                           guint              index);
GVariant    *pc_string_map_get_value      (const PcStringMap *self,
                                           guint              index);
gboolean     pc_string_map_contains       (const PcStringMap *self,
                                           const char        *key);
const char  *pc_string_map_lookup_string  (const PcStringMap *self,
                                           const char        *key);
gboolean     pc_string_map_lookup_integer (const PcStringMap *self,
                                           const char        *key,
                                           gint64            *value);
gboolean     pc_string_map_equal          (const PcStringMap *a,
                                           const PcStringMap *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcStringMap, pc_string_map_unref)

G_END_DECLS
