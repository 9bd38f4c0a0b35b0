/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean  pc_source_link_is_safe    (const char *uri);
char     *pc_source_link_dup_target (const char *uri);
char     *pc_source_link_from_mail  (const char *address);
void      pc_source_link_open       (GtkWidget  *widget,
                                     const char *uri);

G_END_DECLS
