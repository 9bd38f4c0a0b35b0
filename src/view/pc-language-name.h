/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *pc_language_name_dup      (const char         *tag);
char *pc_language_name_dup_list (const char * const *tags);

G_END_DECLS
