/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline.h"
#include "pc-timeline-axis.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_SLIDER (pc_timeline_slider_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelineSlider, pc_timeline_slider, PC, TIMELINE_SLIDER, GtkScale)

void pc_timeline_slider_set_axis     (PcTimelineSlider *self,
                                      PcTimelineAxis   *axis);
void pc_timeline_slider_set_timeline (PcTimelineSlider *self,
                                      PcTimeline       *timeline);

G_END_DECLS
