/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-session.h"

G_BEGIN_DECLS

void pc_utf8_dialog_present (PcSession *session);

G_END_DECLS
