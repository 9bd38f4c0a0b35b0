/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void pc_command_line_help_print  (void);
void pc_command_line_help_add_to (GApplication *application);

G_END_DECLS
