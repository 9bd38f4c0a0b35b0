/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-timeline-painter.h"

G_BEGIN_DECLS

#define PC_TYPE_TIMELINE_KEY (pc_timeline_key_get_type ())

G_DECLARE_FINAL_TYPE (PcTimelineKey, pc_timeline_key, PC, TIMELINE_KEY, GtkWidget)

G_END_DECLS
