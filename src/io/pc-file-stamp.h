/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PcFileStamp:
 *
 * What a file held when it was read or written: compare before writing, so as to overwrite
 * nobody's changes.
 */
typedef struct _PcFileStamp PcFileStamp;

PcFileStamp *pc_file_stamp_new      (GBytes            *content,
                                     const char        *etag);
PcFileStamp *pc_file_stamp_copy     (const PcFileStamp *self);
void         pc_file_stamp_free     (PcFileStamp       *self);

const char  *pc_file_stamp_get_etag (const PcFileStamp *self);
const char  *pc_file_stamp_get_hash (const PcFileStamp *self);
gboolean     pc_file_stamp_matches  (const PcFileStamp *self,
                                     GBytes            *content);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcFileStamp, pc_file_stamp_free)

G_END_DECLS
