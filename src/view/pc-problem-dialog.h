/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_PROBLEM_DIALOG (pc_problem_dialog_get_type ())

G_DECLARE_FINAL_TYPE (PcProblemDialog, pc_problem_dialog, PC, PROBLEM_DIALOG, AdwDialog)

AdwDialog *pc_problem_dialog_new (GListModel *problems,
                                  const char *file_name,
                                  gboolean    editable);

G_END_DECLS
