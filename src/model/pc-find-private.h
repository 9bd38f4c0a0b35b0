/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"
#include "pc-finding.h"

G_BEGIN_DECLS

/* Each looks at a part of a dataset and adds what it finds. */
void pc_find_in_statements (PcDataset *dataset,
                            GPtrArray *findings);
void pc_find_in_claims     (PcDataset *dataset,
                            GPtrArray *findings);
void pc_find_in_relations  (PcDataset *dataset,
                            GPtrArray *findings);
void pc_find_in_countries  (PcDataset *dataset,
                            GPtrArray *findings);
void pc_find_in_statuses   (PcDataset *dataset,
                            GPtrArray *findings);

G_END_DECLS
