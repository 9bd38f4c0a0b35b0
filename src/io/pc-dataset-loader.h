/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"
#include "pc-file-stamp.h"
#include "pc-io-error.h"

G_BEGIN_DECLS

/**
 * PC_DATASET_LOADER_MAX_SIZE:
 *
 * The largest file that is read, in bytes.
 */
#define PC_DATASET_LOADER_MAX_SIZE (256 * 1024 * 1024)

/**
 * PcLoadProgressFunc:
 * @fraction: how much is done, from 0 to 1; never falls
 * @data: user data
 *
 * Called in the main context that pc_dataset_load_async() was called in.
 */
typedef void (*PcLoadProgressFunc) (double   fraction,
                                    gpointer data);

void               pc_dataset_load_async        (GFile                *file,
                                                 GCancellable         *cancellable,
                                                 PcLoadProgressFunc    progress,
                                                 gpointer              progress_data,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
void               pc_dataset_load_bytes_async  (GBytes               *bytes,
                                                 GCancellable         *cancellable,
                                                 PcLoadProgressFunc    progress,
                                                 gpointer              progress_data,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
PcDataset         *pc_dataset_load_finish       (GAsyncResult         *result,
                                                 GListModel          **problems,
                                                 GError              **error);
const PcFileStamp *pc_dataset_load_get_stamp    (GAsyncResult         *result);
const char        *pc_dataset_load_get_encoding (GAsyncResult         *result);

PcDataset         *pc_dataset_load              (GFile                *file,
                                                 GCancellable         *cancellable,
                                                 GListModel          **problems,
                                                 GError              **error);
PcDataset         *pc_dataset_load_bytes        (GBytes               *bytes,
                                                 GCancellable         *cancellable,
                                                 GListModel          **problems,
                                                 GError              **error);

G_END_DECLS
