/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-enums.h"

G_BEGIN_DECLS

typedef struct _PcSearchQuery PcSearchQuery;
typedef struct _PcSearchText PcSearchText;

char          *pc_search_fold            (const char          *text);

#define PC_TYPE_SEARCH_TEXT (pc_search_text_get_type ())
GType          pc_search_text_get_type   (void) G_GNUC_CONST;

PcSearchText  *pc_search_text_new        (void);
PcSearchText  *pc_search_text_ref        (PcSearchText        *self);
void           pc_search_text_unref      (PcSearchText        *self);
void           pc_search_text_add        (PcSearchText        *self,
                                          const char          *phrase);
PcMatchRank    pc_search_text_match      (const PcSearchText  *self,
                                          const PcSearchQuery *query,
                                          guint               *phrase);
const char    *pc_search_text_get_phrase (const PcSearchText  *self,
                                          guint                phrase);

PcSearchQuery *pc_search_query_new       (const char          *text);
void           pc_search_query_free      (PcSearchQuery       *self);
gboolean       pc_search_query_is_empty  (const PcSearchQuery *self);
gboolean       pc_search_query_narrows   (const PcSearchQuery *self,
                                          const PcSearchQuery *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcSearchText, pc_search_text_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcSearchQuery, pc_search_query_free)

G_END_DECLS
