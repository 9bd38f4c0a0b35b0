/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    **pc_language_priority         (const char * const *asked,
                                        const char         *home);
char     *pc_language_from_locale      (const char         *locale);
gboolean  pc_language_is_right_to_left (const char         *language);

G_END_DECLS
