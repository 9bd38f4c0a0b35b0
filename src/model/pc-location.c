/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-location.h"

#include "pc-record-private.h"

#include <math.h>

/**
 * PcLocation:
 *
 * A position in degrees, WGS 84.
 */
struct _PcLocation
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcLocation, pc_location, PC_TYPE_RECORD)

enum
{
  FIELD_LATITUDE,
  FIELD_LONGITUDE,
};

static const PcFieldInfo fields[] = {
  [FIELD_LATITUDE] = { "latitude", PC_FIELD_NUMBER },
  [FIELD_LONGITUDE] = { "longitude", PC_FIELD_NUMBER },
};

static void
pc_location_class_init (PcLocationClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_location_init (PcLocation *self)
{
}

/**
 * pc_location_get_latitude:
 * @self: a `PcLocation`
 *
 * Gets degrees north, NaN while unset.
 *
 * Returns: the latitude
 */
double
pc_location_get_latitude (PcLocation *self)
{
  g_return_val_if_fail (PC_IS_LOCATION (self), NAN);

  return pc_record_get_number (PC_RECORD (self), FIELD_LATITUDE);
}

/**
 * pc_location_get_longitude:
 * @self: a `PcLocation`
 *
 * Gets degrees east, NaN while unset.
 *
 * Returns: the longitude
 */
double
pc_location_get_longitude (PcLocation *self)
{
  g_return_val_if_fail (PC_IS_LOCATION (self), NAN);

  return pc_record_get_number (PC_RECORD (self), FIELD_LONGITUDE);
}
