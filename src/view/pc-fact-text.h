/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *pc_fact_text_isolate    (const char *text);
char *pc_fact_text_join       (const char *first,
                               const char *second);
char *pc_fact_text_dup_spoken (const char *title,
                               const char *subtitle,
                               const char *remark);

G_END_DECLS
