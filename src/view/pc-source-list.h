/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city.h"
#include "pc-dataset.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GListModel *pc_source_list_new          (PcDataset          *dataset,
                                         const char * const *ids);
GListModel *pc_source_list_new_for_city (PcCity             *city);

G_END_DECLS
