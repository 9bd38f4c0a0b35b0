/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-organisation.h"

G_BEGIN_DECLS

#define PC_TYPE_ORGANISATION_ROW (pc_organisation_row_get_type ())
G_DECLARE_FINAL_TYPE (PcOrganisationRow, pc_organisation_row, PC, ORGANISATION_ROW, AdwExpanderRow)

GtkWidget *pc_organisation_row_new (PcOrganisation *item);

G_END_DECLS
