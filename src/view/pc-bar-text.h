/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-statistic-bar.h"

G_BEGIN_DECLS

char *pc_bar_text_dup_spoken (PcStatisticBar *bar,
                              guint           n_matches);

G_END_DECLS
