/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"
#include "pc-json-document.h"

G_BEGIN_DECLS

PcDataset *pc_dataset_read (PcJsonDocument *document,
                            GCancellable   *cancellable);

G_END_DECLS
