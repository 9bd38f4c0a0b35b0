/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void pc_fact_copy (GtkWidget  *widget,
                   const char *text,
                   const char *message);

G_END_DECLS
