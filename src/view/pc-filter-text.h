/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-filter-options.h"

G_BEGIN_DECLS

char *pc_filter_text_dup_count    (guint            n_shown,
                                   guint            n_total);
char *pc_filter_text_dup_no_match (PcFilterOptions *options);

G_END_DECLS
