/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PcContentProgressFunc:
 * @fraction: how much has been read, from 0 to 1
 * @data: user data
 *
 * Called in the thread that reads.
 */
typedef void (*PcContentProgressFunc) (double   fraction,
                                       gpointer data);

GBytes *pc_file_content_read (GFile                  *file,
                              goffset                 max_size,
                              PcContentProgressFunc   progress,
                              gpointer                progress_data,
                              char                  **etag,
                              GCancellable           *cancellable,
                              GError                **error);

G_END_DECLS
