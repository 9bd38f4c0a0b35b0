/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PC_IO_SCHEMA_PATH:
 *
 * Where the JSON Schema of the file format lies among the resources.
 */
#define PC_IO_SCHEMA_PATH "/pl/krakow/PartnerCities/partner-cities.schema.json"

/**
 * PC_IO_KRAKOW_URI:
 *
 * Where the dataset that comes with the program can be loaded from.
 */
#define PC_IO_KRAKOW_URI "resource:///pl/krakow/PartnerCities/krakow.partners.json"

void pc_io_resources_register (void);

G_END_DECLS
