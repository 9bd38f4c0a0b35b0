/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-text-encoding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of a file is looked at. */
#define SAMPLE_SIZE (256 * 1024)

static const struct
{
  const char *mark;
  gsize length;
  const char *encoding;
} byte_order_marks[] = {
  { "\xff\xfe\0\0", 4, "UTF-32LE" },
  { "\0\0\xfe\xff", 4, "UTF-32BE" },
  { "\xff\xfe", 2, "UTF-16LE" },
  { "\xfe\xff", 2, "UTF-16BE" },
};

static const char *
guess_from_byte_order_mark (const char *data,
                            gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (byte_order_marks); i++)
    if (length >= byte_order_marks[i].length &&
        memcmp (data, byte_order_marks[i].mark, byte_order_marks[i].length) == 0)
      return byte_order_marks[i].encoding;

  return NULL;
}

/* A JSON text begins with two ASCII characters, so the zero bytes tell the encoding. */
static const char *
guess_from_zero_bytes (const char *data,
                       gsize       length)
{
  if (length < 4)
    return NULL;
  if (data[0] != '\0' && data[1] == '\0' && data[2] == '\0' && data[3] == '\0')
    return "UTF-32LE";
  if (data[0] == '\0' && data[1] == '\0' && data[2] == '\0' && data[3] != '\0')
    return "UTF-32BE";
  if (data[0] != '\0' && data[1] == '\0' && data[3] == '\0')
    return "UTF-16LE";
  if (data[0] == '\0' && data[1] != '\0' && data[2] == '\0')
    return "UTF-16BE";

  return NULL;
}

/* Polish letters lie apart in the two Central European encodings; both share the others. Only what
 * follows a letter can be one. */
static const char *
guess_eight_bit (const char *data,
                 gsize       length)
{
  static const char windows[] = "\xb9\x9c\x9f\xa5\x8c\x8f";
  static const char iso[] = "\xb1\xb6\xbc\xa1\xa6\xac";
  static const char shared[] = "\xb3\xea\xe6\xbf\xaf\xa3";
  guint n_windows = 0, n_iso = 0, n_shared = 0, n_letters = 0;

  for (gsize i = 1; i < MIN (length, SAMPLE_SIZE); i++)
    {
      if ((guchar) data[i] < 0x80 || !g_ascii_isalpha (data[i - 1]))
        continue;
      n_letters++;
      n_windows += strchr (windows, data[i]) != NULL;
      n_iso += strchr (iso, data[i]) != NULL;
      n_shared += strchr (shared, data[i]) != NULL;
    }

  if (n_letters == 0)
    return NULL;
  if (n_iso > n_windows)
    return "ISO-8859-2";

  return n_windows + n_shared > 0 ? "WINDOWS-1250" : "WINDOWS-1252";
}

/* A text with whole UTF-8 characters in it is UTF-8 that was damaged. */
static gboolean
looks_like_utf8 (const char *data,
                 const char *bad,
                 gsize       length)
{
  const char *end = data + length;
  guint n_good = 0, n_bad = 0;

  for (const char *at = data; at < end; at++)
    {
      gunichar character;

      if ((guchar) *at < 0x80)
        continue;
      character = g_utf8_get_char_validated (at, end - at);
      if (character == (gunichar) -1)
        n_bad++;
      else if (character == (gunichar) -2)
        return n_good >= n_bad;
      else
        {
          n_good++;
          at = g_utf8_next_char (at) - 1;
        }
    }

  return n_good > n_bad || (bad + 1 == end && n_bad <= 1);
}

/**
 * pc_text_encoding_guess:
 * @data: the content of a file
 * @length: its length in bytes
 *
 * Guesses the encoding of a text that is not well-formed UTF-8.
 *
 * Returns: (nullable): the name of the encoding as iconv knows it, or %NULL if @data is UTF-8, be it damaged
 */
const char *
pc_text_encoding_guess (const char *data,
                        gsize       length)
{
  const char *encoding = guess_from_byte_order_mark (data, length);
  const char *bad;

  if (encoding == NULL)
    encoding = guess_from_zero_bytes (data, length);
  if (encoding != NULL || g_utf8_validate_len (data, length, &bad))
    return encoding;
  if (*bad == '\0' || looks_like_utf8 (data, bad, length))
    return NULL;

  return guess_eight_bit (data, length);
}

/**
 * pc_text_encoding_get_name:
 * @encoding: an encoding that pc_text_encoding_guess() has returned
 *
 * Returns: its name for people
 */
const char *
pc_text_encoding_get_name (const char *encoding)
{
  g_return_val_if_fail (encoding != NULL, NULL);

  if (g_str_has_prefix (encoding, "UTF-16"))
    return "UTF-16";
  if (g_str_has_prefix (encoding, "UTF-32"))
    return "UTF-32";
  if (g_str_equal (encoding, "WINDOWS-1250"))
    return _("Windows-1250 (Central European)");
  if (g_str_equal (encoding, "ISO-8859-2"))
    return _("ISO 8859-2 (Central European)");

  return _("Windows-1252 (Western European)");
}

static guint
count_lines (const char *data,
             const char *end)
{
  guint n = 1;

  for (const char *at = data; at < end; at++)
    n += *at == '\n';

  return n;
}

/**
 * pc_text_encoding_describe:
 * @data: the content of a file
 * @length: its length in bytes
 * @line: (out): return location for the line
 *
 * Says why a file is not the UTF-8 text that it should be.
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL if all is well
 */
char *
pc_text_encoding_describe (const char *data,
                           gsize       length,
                           guint      *line)
{
  const char *encoding = pc_text_encoding_guess (data, length);
  const char *bad;

  *line = 1;
  if (encoding == NULL && g_utf8_validate_len (data, length, &bad))
    return NULL;

  if (encoding != NULL)
    {
      if (!g_str_has_prefix (encoding, "UTF") && !g_utf8_validate_len (data, length, &bad))
        *line = count_lines (data, bad);
      /* Translators: %s is the name of an encoding. */
      return g_strdup_printf (_("The text is not in UTF-8; it looks like %s. Save it again with the encoding UTF-8"),
                              pc_text_encoding_get_name (encoding));
    }

  *line = count_lines (data, bad);
  if (*bad == '\0')
    return g_strdup (_("There is a zero byte here; this is not a text file, or it is damaged"));
  if (g_utf8_get_char_validated (bad, data + length - bad) == (gunichar) -2)
    return g_strdup (_("The file ends in the middle of a character. It may be incomplete"));

  return g_strdup_printf (_("The byte 0x%02X on this line does not belong to a UTF-8 text. The file may be damaged"),
                          (guint) (guchar) *bad);
}
