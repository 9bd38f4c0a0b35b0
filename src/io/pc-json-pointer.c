/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-pointer.h"

#include <string.h>

static char *
unescape_token (const char *token,
                gsize       length)
{
  GString *text = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    {
      gboolean escaped = token[i] == '~' && i + 1 < length && (token[i + 1] == '0' || token[i + 1] == '1');

      if (!escaped)
        g_string_append_c (text, token[i]);
      else
        g_string_append_c (text, token[++i] == '0' ? '~' : '/');
    }

  return g_string_free_and_steal (text);
}

/**
 * pc_json_pointer_append_member:
 * @pointer: a JSON pointer (RFC 6901)
 * @member: the name of a member
 * @length: its length in bytes, or -1 if it ends with a zero byte
 *
 * Goes one step down, to a member of an object.
 */
void
pc_json_pointer_append_member (GString    *pointer,
                               const char *member,
                               gssize      length)
{
  const char *end = member + (length >= 0 ? (gsize) length : strlen (member));

  g_string_append_c (pointer, '/');
  for (const char *at = member; at < end; at++)
    {
      if (*at == '~')
        g_string_append (pointer, "~0");
      else if (*at == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *at);
    }
}

/**
 * pc_json_pointer_append_index:
 * @pointer: a JSON pointer
 * @position: the position in an array
 *
 * Goes one step down, to an item of an array.
 */
void
pc_json_pointer_append_index (GString *pointer,
                              guint    position)
{
  g_string_append_printf (pointer, "/%u", position);
}

/**
 * pc_json_pointer_next:
 * @rest: (inout): what is left of a JSON pointer
 *
 * Takes the first step off @rest.
 *
 * Returns: (transfer full) (nullable): the member name or position, or %NULL at the end
 */
char *
pc_json_pointer_next (const char **rest)
{
  const char *start;

  if (**rest != '/')
    return NULL;

  start = *rest + 1;
  *rest = strchrnul (start, '/');

  return unescape_token (start, (gsize) (*rest - start));
}

/**
 * pc_json_pointer_dup_last:
 * @pointer: a JSON pointer
 *
 * Gets the last step of @pointer.
 *
 * Returns: (transfer full) (nullable): the member name or position, or %NULL for the whole document
 */
char *
pc_json_pointer_dup_last (const char *pointer)
{
  const char *slash = strrchr (pointer, '/');

  return slash != NULL ? unescape_token (slash + 1, strlen (slash + 1)) : NULL;
}

/**
 * pc_json_pointer_dup_parent:
 * @pointer: a JSON pointer
 *
 * Goes one step up.
 *
 * Returns: (transfer full) (nullable): the pointer of what @pointer lies in, or %NULL for the whole document
 */
char *
pc_json_pointer_dup_parent (const char *pointer)
{
  const char *slash = strrchr (pointer, '/');

  return slash != NULL ? g_strndup (pointer, (gsize) (slash - pointer)) : NULL;
}
