/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *pc_isolate    (const char *text);
char *pc_strip_bidi (const char *text);

G_END_DECLS
