/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-cooperation.h"

G_BEGIN_DECLS

char *pc_area_text_dup_name (PcCooperation *cooperation);

G_END_DECLS
