/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

#include "pc-reserved-labels.h"

G_BEGIN_DECLS

#define PC_MVT_LAYER "reserved"

const char *pc_mvt_get_side_name (PcLabelSide            side);
GBytes     *pc_mvt_append_labels (GBytes                *tile,
                                  int                    x,
                                  int                    y,
                                  int                    zoom_level,
                                  const PcReservedLabel *labels,
                                  gsize                  n_labels);

G_END_DECLS
