/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_FILTER_CHECKS (pc_filter_checks_get_type ())

G_DECLARE_FINAL_TYPE (PcFilterChecks, pc_filter_checks, PC, FILTER_CHECKS, GtkBox)

G_END_DECLS
