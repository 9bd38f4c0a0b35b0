/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city.h"
#include "pc-coordinate.h"

G_BEGIN_DECLS

char *pc_map_speech_format_distance (double              distance);
char *pc_map_speech_describe_city   (PcCity             *city,
                                     const PcCoordinate *home,
                                     guint               n_near);
char *pc_map_speech_describe_view   (GPtrArray          *nearest,
                                     guint               n_cities);
char *pc_map_speech_describe_zoom   (double              zoom_level,
                                     const char         *view);
char *pc_map_speech_no_city         (double              direction);
char *pc_map_speech_summarize       (GListModel         *cities);

G_END_DECLS
