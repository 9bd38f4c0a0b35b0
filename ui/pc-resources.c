/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-resources.h"

#include "pc-resources-data.h"

/**
 * pc_resources_register:
 *
 * Makes templates, style sheets and icons known to GIO.
 *
 * The linker may drop a constructor from a static library, so programs and
 * tests call this before they create the first widget. It may be called again.
 */
void
pc_resources_register (void)
{
  static gsize registered = 0;

  if (g_once_init_enter (&registered))
    {
      pc_resources_data_register_resource ();
      g_once_init_leave (&registered, 1);
    }
}
