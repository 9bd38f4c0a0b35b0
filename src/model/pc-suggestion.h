/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint       pc_edit_distance (const char *a,
                              const char *b);
const char *pc_suggest       (const char *wrong,
                              GPtrArray  *candidates);

G_END_DECLS
