/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-enums.h"
#include "pc-record.h"

G_BEGIN_DECLS

/* Words for sentences: what comes from the data is isolated, and never NULL. */
char       *pc_words_name   (gpointer            place);
char       *pc_words_text   (gpointer            record,
                             const char         *property);
char       *pc_words_string (const char         *text);
char       *pc_words_join   (const char * const *names);
char       *pc_words_count  (guint               n_cities);
const char *pc_words_status (PcStatusValue       value);
int         pc_words_order  (gpointer            a,
                             gpointer            b);

G_END_DECLS
