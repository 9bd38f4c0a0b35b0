/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program without its window, for the tests of the command line. */

#include "config.h"

#include "pc-command-line.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int    argc,
      char **argv)
{
  gboolean handled;
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("PC_TEST_LOCALEDIR") != NULL ? g_getenv ("PC_TEST_LOCALEDIR") : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("partner-cities");

  status = pc_command_line_run (argc, argv, &handled);
  if (!handled)
    g_print ("not handled\n");

  return status;
}
