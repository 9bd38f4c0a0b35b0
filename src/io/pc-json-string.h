/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  pc_json_string_read_unit (const char *digits,
                                    const char *end,
                                    gunichar   *unit);
char     *pc_json_string_unescape  (const char *raw,
                                    gsize       length);
void      pc_json_string_append    (GString    *json,
                                    const char *text);

G_END_DECLS
