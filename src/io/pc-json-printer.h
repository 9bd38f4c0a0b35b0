/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PcJsonPrinter PcJsonPrinter;

PcJsonPrinter *pc_json_printer_new     (void);
void           pc_json_printer_free    (PcJsonPrinter *self);
GBytes        *pc_json_printer_end     (PcJsonPrinter *self);

void           pc_json_printer_open    (PcJsonPrinter *self,
                                        char           bracket);
void           pc_json_printer_close   (PcJsonPrinter *self,
                                        char           bracket);
void           pc_json_printer_member  (PcJsonPrinter *self,
                                        const char    *name);
void           pc_json_printer_string  (PcJsonPrinter *self,
                                        const char    *text);
void           pc_json_printer_integer (PcJsonPrinter *self,
                                        gint64         number);
void           pc_json_printer_number  (PcJsonPrinter *self,
                                        double         number);
void           pc_json_printer_literal (PcJsonPrinter *self,
                                        const char    *literal);
void           pc_json_printer_json    (PcJsonPrinter *self,
                                        const char    *json);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcJsonPrinter, pc_json_printer_free)

G_END_DECLS
