/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"

G_BEGIN_DECLS

void pc_city_table_print (PcDataset    *dataset,
                          const PcDate *day);

G_END_DECLS
