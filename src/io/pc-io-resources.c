/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-io-resources.h"

#include "pc-io-gresource.h"

/**
 * pc_io_resources_register:
 *
 * Makes the bundled schema and dataset available. Calling it again does nothing.
 */
void
pc_io_resources_register (void)
{
  static gsize registered;

  if (g_once_init_enter (&registered))
    {
      pc_io_register_resource ();
      g_once_init_leave (&registered, 1);
    }
}
