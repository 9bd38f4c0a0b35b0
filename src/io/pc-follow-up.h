/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-problem-list.h"

G_BEGIN_DECLS

gboolean pc_follow_up_is_likely (PcProblemList *known,
                                 PcProblem     *problem);

G_END_DECLS
