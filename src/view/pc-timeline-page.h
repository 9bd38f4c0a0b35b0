/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-as-of.h"
#include "pc-timeline-player.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_PAGE (pc_timeline_page_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelinePage, pc_timeline_page, PC, TIMELINE_PAGE, AdwBin)

GtkWidget        *pc_timeline_page_new          (void);

PcAsOf           *pc_timeline_page_get_as_of    (PcTimelinePage *self);
void              pc_timeline_page_set_as_of    (PcTimelinePage *self,
                                                 PcAsOf         *as_of);
void              pc_timeline_page_set_cities   (PcTimelinePage *self,
                                                 GListModel     *cities);
PcCity           *pc_timeline_page_get_selected (PcTimelinePage *self);
void              pc_timeline_page_set_selected (PcTimelinePage *self,
                                                 PcCity         *city);
gboolean          pc_timeline_page_get_narrow   (PcTimelinePage *self);
void              pc_timeline_page_set_narrow   (PcTimelinePage *self,
                                                 gboolean        narrow);
PcTimelinePlayer *pc_timeline_page_get_player   (PcTimelinePage *self);

G_END_DECLS
