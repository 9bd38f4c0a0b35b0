/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline.h"
#include "pc-timeline-axis.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_PLAYER (pc_timeline_player_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelinePlayer, pc_timeline_player, PC, TIMELINE_PLAYER, GObject)

PcTimelinePlayer *pc_timeline_player_new          (GtkWidget        *widget,
                                                   PcTimelineAxis   *axis);

void              pc_timeline_player_set_timeline (PcTimelinePlayer *self,
                                                   PcTimeline       *timeline);
gboolean          pc_timeline_player_get_playing  (PcTimelinePlayer *self);
void              pc_timeline_player_play         (PcTimelinePlayer *self);
void              pc_timeline_player_stop         (PcTimelinePlayer *self);

G_END_DECLS
