/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-office-hours.h"

G_BEGIN_DECLS

char *pc_call_text_dup_time     (GDateTime           *now,
                                 GTimeZone           *zone);
char *pc_call_text_dup_sentence (const PcOfficeHours *hours,
                                 const char          *home);
char *pc_call_text_dup_there    (const PcOfficeHours *hours,
                                 const char          *time);

G_END_DECLS
