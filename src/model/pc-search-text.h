/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-enums.h"

G_BEGIN_DECLS

typedef struct _PcSearchQuery PcSearchQuery;
typedef struct _PcSearchText PcSearchText;

char          *pc_search_fold           (const char          *text);

PcSearchText  *pc_search_text_new       (void);
void           pc_search_text_free      (PcSearchText        *self);
void           pc_search_text_add       (PcSearchText        *self,
                                         const char          *phrase);
void           pc_search_text_add_all   (PcSearchText        *self,
                                         const PcSearchText  *other);
guint          pc_search_text_get_size  (const PcSearchText  *self);
PcMatchRank    pc_search_text_match     (const PcSearchText  *self,
                                         const PcSearchQuery *query);
const char    *pc_search_text_explain   (const PcSearchText  *self,
                                         const PcSearchQuery *query,
                                         guint                n_visible);

PcSearchQuery *pc_search_query_new      (const char          *text);
void           pc_search_query_free     (PcSearchQuery       *self);
gboolean       pc_search_query_is_empty (const PcSearchQuery *self);
gboolean       pc_search_query_equal    (const PcSearchQuery *self,
                                         const PcSearchQuery *other);
gboolean       pc_search_query_narrows  (const PcSearchQuery *self,
                                         const PcSearchQuery *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcSearchText, pc_search_text_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcSearchQuery, pc_search_query_free)

G_END_DECLS
