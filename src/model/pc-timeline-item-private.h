/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-timeline-item.h"

G_BEGIN_DECLS

PcTimelineItem *pc_timeline_item_new_lead_in   (PcCity       *city,
                                                PcRelation   *relation,
                                                double        from,
                                                double        until);
PcTimelineItem *pc_timeline_item_new_period    (PcCity       *city,
                                                PcRelation   *relation,
                                                const PcDate *evidence,
                                                double        end);
PcTimelineItem *pc_timeline_item_new_agreement (PcCity       *city,
                                                PcAgreement  *agreement);
PcTimelineItem *pc_timeline_item_new_event     (PcCity       *city,
                                                PcEvent      *event);

G_END_DECLS
