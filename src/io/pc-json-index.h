/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PcJsonSpan:
 * @start: where the value begins
 * @end: behind the last byte of the value
 * @key_start: where the member name begins, behind its quotation mark
 * @key_end: behind the last byte of the member name; 0 for what is no member
 * @first_child: private
 * @n_children: how many members or items the value has
 *
 * Where one value stands in a JSON text.
 */
typedef struct
{
  guint32 start;
  guint32 end;
  guint32 key_start;
  guint32 key_end;
  guint32 first_child;
  guint32 n_children;
} PcJsonSpan;

typedef struct _PcJsonIndex PcJsonIndex;

PcJsonIndex      *pc_json_index_new       (const char        *text,
                                           gsize              length);
void              pc_json_index_free      (PcJsonIndex       *self);

guint             pc_json_index_open      (PcJsonIndex       *self,
                                           gsize              start,
                                           gsize              key_start,
                                           gsize              key_end);
void              pc_json_index_close     (PcJsonIndex       *self,
                                           guint              span,
                                           gsize              end);

guint             pc_json_index_get_line  (PcJsonIndex       *self,
                                           gsize              offset,
                                           guint             *column);
const PcJsonSpan *pc_json_index_get_root  (PcJsonIndex       *self);
const PcJsonSpan *pc_json_index_get_span  (PcJsonIndex       *self,
                                           guint              span);
const PcJsonSpan *pc_json_index_get_child (PcJsonIndex       *self,
                                           const PcJsonSpan  *parent,
                                           guint              position);
const PcJsonSpan *pc_json_index_lookup    (PcJsonIndex       *self,
                                           const char        *pointer);
gboolean          pc_json_index_keys_equal (PcJsonIndex       *self,
                                            const PcJsonSpan  *a,
                                            const PcJsonSpan  *b);
char             *pc_json_index_dup_key   (PcJsonIndex       *self,
                                           const PcJsonSpan  *span);
char             *pc_json_index_dup_text  (PcJsonIndex       *self,
                                           const PcJsonSpan  *span);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcJsonIndex, pc_json_index_free)

G_END_DECLS
