/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-coordinate.h"

G_BEGIN_DECLS

char *pc_fact_number_format            (gint64              number);
char *pc_fact_number_format_distance   (double              kilometres);
char *pc_fact_number_format_coordinate (const PcCoordinate *coordinate);

G_END_DECLS
