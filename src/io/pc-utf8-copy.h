/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

const char *pc_utf8_copy_find_encoding (GBytes               *content);
char       *pc_utf8_copy_dup_name      (const char           *name);

void        pc_utf8_copy_save_async    (GFile                *source,
                                        GFile                *target,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean    pc_utf8_copy_save_finish   (GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
