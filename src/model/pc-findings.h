/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-derived-list.h"
#include "pc-finding.h"

G_BEGIN_DECLS

#define PC_TYPE_FINDINGS (pc_findings_get_type ())
G_DECLARE_FINAL_TYPE (PcFindings, pc_findings, PC, FINDINGS, PcDerivedList)

PcFindings *pc_findings_new          (PcDataset       *dataset);
guint       pc_findings_count_weight (PcFindings      *self,
                                      PcFindingWeight  weight);

G_END_DECLS
