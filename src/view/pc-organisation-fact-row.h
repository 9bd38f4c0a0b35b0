/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-fact-row.h"

G_BEGIN_DECLS

#define PC_TYPE_ORGANISATION_FACT_ROW (pc_organisation_fact_row_get_type ())
G_DECLARE_FINAL_TYPE (PcOrganisationFactRow, pc_organisation_fact_row, PC, ORGANISATION_FACT_ROW, PcFactRow)

G_END_DECLS
