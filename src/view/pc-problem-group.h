/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-problem.h"

G_BEGIN_DECLS

#define PC_TYPE_PROBLEM_GROUP (pc_problem_group_get_type ())

G_DECLARE_FINAL_TYPE (PcProblemGroup, pc_problem_group, PC, PROBLEM_GROUP, AdwPreferencesGroup)

G_END_DECLS
