/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char       *pc_map_data_dup_path   (const char *first_element,
                                    const char *second_element);
const char *pc_map_data_get_family (void);

G_END_DECLS
