/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-problem.h"

G_BEGIN_DECLS

#define PC_TYPE_PROBLEM_ROW (pc_problem_row_get_type ())

G_DECLARE_FINAL_TYPE (PcProblemRow, pc_problem_row, PC, PROBLEM_ROW, AdwPreferencesRow)

G_END_DECLS
