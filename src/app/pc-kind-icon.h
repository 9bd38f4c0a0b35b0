/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-kind-shape.h"

G_BEGIN_DECLS

GIcon *pc_kind_icon_new (PcKindShape shape);

G_END_DECLS
