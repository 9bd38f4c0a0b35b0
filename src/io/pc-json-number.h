/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean pc_json_number_is_whole (double   number);
void     pc_json_number_append   (GString *json,
                                  double   number);

G_END_DECLS
