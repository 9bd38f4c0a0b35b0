/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-processors.h"

#include <stdio.h>
#include <unistd.h>

guint g_get_num_processors (void);

/* libshumate (1.4 to 1.7) draws tiles on a pool of g_get_num_processors () − 1 threads. On a machine with one
 * processor that is none: tiles are asked for and never drawn, the map stays blank for ever.
 *
 * A definition in the executable goes before the one in GLib, by the rules of ELF. It must be compiled into
 * the program itself: in a library it would come too late. The function is only ever asked how large to make a pool, so
 * that three instead of one or two costs nothing but threads that wait. Without this the test
 * map-one-processor fails. */
guint
g_get_num_processors (void)
{
  long n = sysconf (_SC_NPROCESSORS_ONLN);

  return n < 3 ? 3 : (guint) n;
}

/**
 * pc_processors_leave:
 * @status: what the process ends with
 *
 * Ends a process that has shown a map; the last thing main () does.
 *
 * The threads of that pool draw tiles that nobody waits for any more. exit () would run the destructors of the
 * libraries they draw with, and one of them would find the memory of another freed: a few times in a hundred that is
 * a SIGSEGV. What is to be stored must have been stored; what is written is flushed.
 */
void
pc_processors_leave (int status)
{
  fflush (NULL);
  _exit (status);
}
