/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-enums.h"

G_BEGIN_DECLS

#define PC_TYPE_PROBLEM (pc_problem_get_type ())
G_DECLARE_FINAL_TYPE (PcProblem, pc_problem, PC, PROBLEM, GObject)

PcProblem  *pc_problem_new          (PcSeverity  severity,
                                     const char *pointer,
                                     guint       line,
                                     const char *message);

PcSeverity  pc_problem_get_severity (PcProblem  *self);
const char *pc_problem_get_pointer  (PcProblem  *self);
guint       pc_problem_get_line     (PcProblem  *self);
void        pc_problem_set_line     (PcProblem  *self,
                                     guint       line);
const char *pc_problem_get_message  (PcProblem  *self);
int         pc_problem_compare      (PcProblem  *a,
                                     PcProblem  *b);

G_END_DECLS
