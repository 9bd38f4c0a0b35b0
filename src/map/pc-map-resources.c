/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-resources.h"

#include "pc-map-resources-data.h"

/**
 * pc_map_resources_register:
 *
 * Makes the resources of the map known to the process. The classes that need them call it themselves.
 *
 * The bundle registers nothing by itself: the linker may drop the constructor that would do so from a static
 * library.
 */
void
pc_map_resources_register (void)
{
  static gsize registered;

  if (g_once_init_enter (&registered))
    {
      pc_map_resources_data_register_resource ();
      g_once_init_leave (&registered, 1);
    }
}
