/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-finding-brief.h"

/**
 * PcFindingBrief:
 *
 * A finding where there is little room.
 */
struct _PcFindingBrief
{
  PcFindingRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcFindingBrief, pc_finding_brief, PC_TYPE_FINDING_ROW)

static void
pc_finding_brief_class_init (PcFindingBriefClass *klass)
{
}

static void
pc_finding_brief_init (PcFindingBrief *self)
{
  pc_finding_row_set_brief (PC_FINDING_ROW (self), TRUE);
}
