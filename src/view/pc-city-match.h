/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkFilter *pc_city_match_new (PcCityFilter *filter);

G_END_DECLS
