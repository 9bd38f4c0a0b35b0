/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"

G_BEGIN_DECLS

gpointer pc_dataset_lookup_in (PcDataset  *self,
                               const char *member,
                               const char *id);

G_END_DECLS
