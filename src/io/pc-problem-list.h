/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-problem.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PcProblemList PcProblemList;

PcProblemList *pc_problem_list_new            (void);
void           pc_problem_list_free           (PcProblemList *self);

void           pc_problem_list_add            (PcProblemList *self,
                                               PcSeverity     severity,
                                               const char    *pointer,
                                               guint          line,
                                               const char    *message);
void           pc_problem_list_add_missing    (PcProblemList *self,
                                               const char    *pointer,
                                               const char    *member,
                                               guint          line,
                                               const char    *message);
gboolean       pc_problem_list_covers         (PcProblemList *self,
                                               const char    *pointer);
gboolean       pc_problem_list_has_unsure_ids (PcProblemList *self,
                                               const char    *list);

guint          pc_problem_list_get_n_errors   (PcProblemList *self);
GListModel    *pc_problem_list_to_model       (PcProblemList *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcProblemList, pc_problem_list_free)

G_END_DECLS
