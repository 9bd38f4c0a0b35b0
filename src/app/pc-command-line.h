/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PcCommandLineStatus:
 * @PC_COMMAND_LINE_VALID: all is well; there may be warnings
 * @PC_COMMAND_LINE_INVALID: a file has errors
 * @PC_COMMAND_LINE_UNREADABLE: a file cannot be read, or the command line is wrong
 *
 * Exit codes of the program where it opens no window.
 */
typedef enum
{
  PC_COMMAND_LINE_VALID = 0,
  PC_COMMAND_LINE_INVALID = 1,
  PC_COMMAND_LINE_UNREADABLE = 2,
} PcCommandLineStatus;

int pc_command_line_run      (int                 argc,
                              char              **argv,
                              gboolean           *handled);
int pc_command_line_validate (const char * const *files);
int pc_command_line_list     (const char         *file,
                              const char         *as_of);

G_END_DECLS
