/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-string.h"

#include <string.h>

/* @at stands behind “\u”. What is no character becomes U+FFFD. */
static const char *
append_unicode_escape (GString    *text,
                       const char *at,
                       const char *end)
{
  gunichar high, low;

  if (!pc_json_string_read_unit (at, end, &high))
    return at;

  at += 4;
  if (high >= 0xd800 && high < 0xdc00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u' &&
      pc_json_string_read_unit (at + 2, end, &low) && low >= 0xdc00 && low < 0xe000)
    {
      high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
      at += 6;
    }

  g_string_append_unichar (text, high != 0 && g_unichar_validate (high) ? high : 0xfffd);
  return at;
}

static char
resolve_short_escape (char letter)
{
  switch (letter)
    {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return letter;
    }
}

/**
 * pc_json_string_read_unit:
 * @digits: what follows “\\u” in a JSON string
 * @end: the end of the text
 * @unit: (out): return location for the UTF-16 code unit
 *
 * Reads the four digits of an escape.
 *
 * Returns: %FALSE if there are no four hexadecimal digits
 */
gboolean
pc_json_string_read_unit (const char *digits,
                          const char *end,
                          gunichar   *unit)
{
  *unit = 0;
  if (end - digits < 4)
    return FALSE;

  for (int i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (digits[i]);

      if (digit < 0)
        return FALSE;
      *unit = *unit << 4 | (gunichar) digit;
    }

  return TRUE;
}

/**
 * pc_json_string_unescape:
 * @raw: what stands between the quotation marks of a JSON string
 * @length: its length in bytes
 *
 * Resolves the escapes of a JSON string.
 *
 * Returns: (transfer full): the plain text
 */
char *
pc_json_string_unescape (const char *raw,
                         gsize       length)
{
  const char *end = raw + length;
  GString *text;

  if (memchr (raw, '\\', length) == NULL)
    return g_strndup (raw, length);

  text = g_string_sized_new (length);
  for (const char *at = raw; at < end;)
    {
      if (*at != '\\' || at + 1 == end)
        g_string_append_c (text, *at++);
      else if (at[1] == 'u')
        at = append_unicode_escape (text, at + 2, end);
      else
        {
          g_string_append_c (text, resolve_short_escape (at[1]));
          at += 2;
        }
    }

  return g_string_free_and_steal (text);
}

/**
 * pc_json_string_append:
 * @json: a JSON text under construction
 * @text: a plain text in UTF-8
 *
 * Appends @text as a JSON string: quoted, with only those characters escaped that must be.
 */
void
pc_json_string_append (GString    *json,
                       const char *text)
{
  static const char * const short_escapes[] = {
    ['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\f'] = "\\f", ['\r'] = "\\r", ['"'] = "\\\"", ['\\'] = "\\\\",
  };

  g_string_append_c (json, '"');
  for (const char *at = text; *at != '\0'; at++)
    {
      guchar byte = (guchar) *at;

      if (byte < G_N_ELEMENTS (short_escapes) && short_escapes[byte] != NULL)
        g_string_append (json, short_escapes[byte]);
      else if (byte < 0x20)
        g_string_append_printf (json, "\\u%04x", byte);
      else
        g_string_append_c (json, *at);
    }
  g_string_append_c (json, '"');
}
