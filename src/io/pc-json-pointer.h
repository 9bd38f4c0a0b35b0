/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  pc_json_pointer_append_member (GString     *pointer,
                                     const char  *member,
                                     gssize       length);
void  pc_json_pointer_append_index  (GString     *pointer,
                                     guint        position);
char *pc_json_pointer_next          (const char **rest);
char *pc_json_pointer_dup_last      (const char  *pointer);
char *pc_json_pointer_dup_parent    (const char  *pointer);

G_END_DECLS
