/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"

G_BEGIN_DECLS

GBytes *pc_dataset_to_bytes (PcDataset *dataset);

G_END_DECLS
