/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PC_TYPE_CONTENT_HEADER (pc_content_header_get_type ())

G_DECLARE_FINAL_TYPE (PcContentHeader, pc_content_header, PC, CONTENT_HEADER, AdwBin)

G_END_DECLS
