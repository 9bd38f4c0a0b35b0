/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *pc_text_encoding_guess    (const char *data,
                                       gsize       length);
const char *pc_text_encoding_get_name (const char *encoding);
char       *pc_text_encoding_describe (const char *data,
                                       gsize       length,
                                       guint      *line);

G_END_DECLS
