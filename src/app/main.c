/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-application.h"
#include "pc-command-line.h"
#include "pc-io-resources.h"
#include "pc-map-resources.h"
#include "pc-processors.h"
#include "pc-resources.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int    argc,
      char **argv)
{
  g_autoptr (PcApplication) application = NULL;
  gboolean handled = FALSE;
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  pc_io_resources_register ();

  /* Checking and listing files works without a display, so it comes before anything of GTK. */
  status = pc_command_line_run (argc, argv, &handled);
  if (handled)
    return status;

  pc_resources_register ();
  pc_map_resources_register ();

  application = pc_application_new ();
  status = g_application_run (G_APPLICATION (application), argc, argv);
  g_clear_object (&application);

  /* What there was to store, g_application_run () has stored. */
  pc_processors_leave (status);
}
