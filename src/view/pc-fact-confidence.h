/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-enums.h"

G_BEGIN_DECLS

const char *pc_fact_confidence_get_word      (PcConfidence confidence);
const char *pc_fact_confidence_get_icon_name (PcConfidence confidence);
const char *pc_fact_confidence_get_sentence  (PcConfidence confidence);

G_END_DECLS
