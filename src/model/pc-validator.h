/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-types.h"

G_BEGIN_DECLS

void pc_dataset_validate (PcDataset  *dataset,
                          GListStore *problems);

G_END_DECLS
