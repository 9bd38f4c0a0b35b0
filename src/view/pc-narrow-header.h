/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_NARROW_HEADER (pc_narrow_header_get_type ())

G_DECLARE_FINAL_TYPE (PcNarrowHeader, pc_narrow_header, PC, NARROW_HEADER, AdwBin)

G_END_DECLS
