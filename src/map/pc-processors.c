/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>

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
