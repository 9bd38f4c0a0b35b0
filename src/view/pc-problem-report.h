/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-problem.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void  pc_problem_report_count       (GListModel *problems,
                                     guint      *n_errors,
                                     guint      *n_warnings);
char *pc_problem_report_dup_line    (PcProblem  *problem,
                                     const char *file_name);
char *pc_problem_report_dup_summary (GListModel *problems,
                                     const char *file_name);
char *pc_problem_report_dup_text    (GListModel *problems,
                                     const char *file_name);

G_END_DECLS
