/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-dataset.h"

G_BEGIN_DECLS

AdwDialog *pc_about_dialog_new (PcDataset *dataset);

G_END_DECLS
