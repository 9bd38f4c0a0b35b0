/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Sentences for offences against the grammar of JSON: what is wrong, and what would be right. */
#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-syntax.h"

#include "pc-json-string.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of the text is quoted, in characters. */
#define QUOTE_LENGTH 24

static gboolean
ends_word (gunichar character)
{
  return character < 0x20 || strchr (" ,:{}[]\"'", (int) MIN (character, 0x7f)) != NULL;
}

/* The word at @at, or the one character that stands there. */
static char *
dup_word (const char *at,
          const char *end)
{
  const char *behind = at;

  for (int i = 0; behind < end && i < QUOTE_LENGTH && !ends_word (g_utf8_get_char (behind)); i++)
    behind = g_utf8_next_char (behind);
  if (behind == at)
    behind = g_utf8_next_char (at);

  return g_strndup (at, (gsize) (behind - at));
}

static gboolean
is_foreign_quote (const char *at)
{
  static const gunichar quotes[] = { '\'', '`', 0x201c, 0x201d, 0x201e, 0x2018, 0x2019, 0x201a, 0xab, 0xbb, 0x2033 };
  gunichar character = g_utf8_get_char (at);

  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (quotes[i] == character)
      return TRUE;

  return FALSE;
}

/* “True” for true, “None” for null: what other languages call it. */
static const char *
find_literal (const char *word)
{
  static const struct
  {
    const char *word;
    const char *literal;
  } literals[] = {
    { "true", "true" }, { "yes", "true" }, { "false", "false" }, { "no", "false" },
    { "null", "null" }, { "none", "null" }, { "nil", "null" }, { "undefined", "null" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (literals); i++)
    if (g_ascii_strcasecmp (word, literals[i].word) == 0)
      return literals[i].literal;

  return NULL;
}

static char *
describe_quote_or_comment (const char *at)
{
  if (is_foreign_quote (at))
    return g_strdup (_("Texts stand in straight quotation marks: \"text\""));
  if (*at == '/' || *at == '#')
    return g_strdup (_("Comments are not allowed in this file. Remove it"));

  return NULL;
}

/**
 * pc_json_syntax_describe_value:
 * @at: where a value should stand
 * @end: the end of the text
 *
 * Says why what stands at @at is no value.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_value (const char *at,
                               const char *end)
{
  g_autofree char *word = dup_word (at, end);
  const char *literal = find_literal (word);
  char *message = describe_quote_or_comment (at);

  if (message != NULL)
    return message;
  if (*at == ',')
    return g_strdup (_("A value is missing before the comma"));
  if (*at == '}' || *at == ']')
    /* Translators: %c is a closing bracket. */
    return g_strdup_printf (_("A value is missing before “%c”"), *at);
  if (literal != NULL)
    return g_strdup_printf (_("“%s” is not known here. Did you mean “%s”?"), word, literal);
  if (*at == '+' || *at == '.' || strcmp (word, "NaN") == 0 || strcmp (word, "Infinity") == 0)
    return pc_json_syntax_describe_number (at, end);
  if (g_unichar_isalpha (g_utf8_get_char (at)))
    return g_strdup_printf (_("“%s” must stand in quotation marks: \"%s\""), word, word);

  return g_strdup_printf (_("“%s” stands where a value is expected"), word);
}

/**
 * pc_json_syntax_describe_key:
 * @at: where the name of a member should stand
 * @end: the end of the text
 *
 * Says why what stands at @at is no name of a member.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_key (const char *at,
                             const char *end)
{
  g_autofree char *word = NULL;
  char *message;

  if (at >= end)
    return g_strdup (_("The file ends where the name of a member should stand. It may be incomplete"));

  message = describe_quote_or_comment (at);
  if (message != NULL)
    return message;
  if (*at == ',')
    return g_strdup (_("There is a comma too many. Remove it"));

  /* A brace or more stands before it, so there is something to look back on. */
  if (g_ascii_isdigit (*at) && at[-1] == ',' && g_ascii_isdigit (at[-2]))
    return g_strdup (_("Numbers are written with a point, not with a comma, as in 50.0614"));

  word = dup_word (at, end);
  if (g_unichar_isalpha (g_utf8_get_char (at)))
    return g_strdup_printf (_("The name of a member must stand in quotation marks: \"%s\""), word);

  return g_strdup_printf (_("“%s” stands where the name of a member is expected"), word);
}

/**
 * pc_json_syntax_describe_missing_colon:
 * @key: where the name of the member begins
 * @key_end: behind the name
 *
 * Says that a member has no colon.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_missing_colon (const char *key,
                                       const char *key_end)
{
  g_autofree char *plain = pc_json_string_unescape (key, (gsize) (key_end - key));
  g_autofree char *name = g_utf8_substring (plain, 0, MIN (g_utf8_strlen (plain, -1), QUOTE_LENGTH));

  return g_strdup_printf (_("A colon is missing after “%s”"), name);
}

/**
 * pc_json_syntax_describe_missing_comma:
 * @at: what stands where a comma is expected
 * @end: the end of the text
 *
 * Says that there is no comma between two values.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_missing_comma (const char *at,
                                       const char *end)
{
  g_autofree char *word = NULL;

  if (*at == '/' || *at == '#')
    return describe_quote_or_comment (at);
  if (strchr ("\"{[", *at) != NULL || g_ascii_isalnum (*at) || *at == '-')
    return g_strdup (_("A comma is missing after the value that ends here"));

  word = dup_word (at, end);
  return g_strdup_printf (_("“%s” stands where a comma is expected"), word);
}

/**
 * pc_json_syntax_describe_number:
 * @at: where the number begins
 * @end: the end of the text
 *
 * Says why a number is not well-formed.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_number (const char *at,
                                const char *end)
{
  g_autofree char *word = dup_word (at, end);
  const char *digits = word + strspn (word, "+-");
  const char *comma = at + strlen (word);

  if (*word == '+')
    return g_strdup_printf (_("“%s” is not a number: leave out the plus sign"), word);
  if (digits[0] == '0' && g_ascii_isdigit (digits[1]))
    return g_strdup_printf (_("“%s” is not a number: leave out the zeros at its beginning"), word);
  if (*digits == '.' || (*word != '\0' && word[strlen (word) - 1] == '.'))
    return g_strdup_printf (_("“%s” is not a number: a digit must stand on both sides of the point"), word);
  if (strspn (digits, "0123456789-") == strlen (digits) && strchr (digits, '-') != NULL)
    return g_strdup_printf (_("“%s” looks like a date; it must stand in quotation marks: \"%s\""), word, word);
  if (comma < end && *word == '-' && word[1] == '\0')
    return g_strdup (_("“-” stands where a value is expected"));

  return g_strdup_printf (_("“%s” is not a number; write it as in 50.0614"), word);
}

/**
 * pc_json_syntax_describe_escape:
 * @at: a backslash in a text
 * @end: the end of the text
 *
 * Says why a backslash may not stand before what follows it.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_escape (const char *at,
                                const char *end)
{
  const char *behind = g_utf8_next_char (at + 1);
  g_autofree char *escape = g_strndup (at, (gsize) (MIN (behind, end) - at));

  if ((guchar) at[1] < 0x20)
    return g_strdup (_("A text may not end a line with a backslash"));

  return g_strdup_printf (_("“%s” has no meaning in a text. For a backslash write “\\\\”"), escape);
}

/**
 * pc_json_syntax_describe_control:
 * @control: a control character
 *
 * Says why a control character may not stand in a text.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_control (char control)
{
  if (control == '\n' || control == '\r')
    return g_strdup (_("The line ends within a text. Add the closing quotation mark, or write “\\n” for a line break"));
  if (control == '\t')
    return g_strdup (_("A tab stands in a text. Write a space or “\\t”"));

  return g_strdup_printf (_("The control character U+%04X stands in a text. Remove it"), (guint) (guchar) control);
}

/**
 * pc_json_syntax_describe_wrong_bracket:
 * @closing: the closing bracket
 * @opening: the opening bracket it stands for
 * @opening_line: the line of the opening bracket
 *
 * Says that a bracket does not close what was opened.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_wrong_bracket (char  closing,
                                       char  opening,
                                       guint opening_line)
{
  /* Translators: brackets, then a line number, then a bracket. */
  return g_strdup_printf (_("“%c” cannot close the “%c” of line %u; “%c” is expected"),
                          closing, opening, opening_line, opening == '{' ? '}' : ']');
}

/**
 * pc_json_syntax_describe_end:
 * @opening: an opening bracket
 * @opening_line: its line
 *
 * Says that the text ends within an object or list.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_end (char  opening,
                             guint opening_line)
{
  /* Translators: an opening bracket, then a line number. */
  return g_strdup_printf (_("The file ends before the “%c” of line %u is closed. It may be incomplete"),
                          opening, opening_line);
}

/**
 * pc_json_syntax_describe_rest:
 * @at: what stands behind the whole value
 * @end: the end of the text
 *
 * Says that something follows the data.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_json_syntax_describe_rest (const char *at,
                              const char *end)
{
  g_autofree char *word = dup_word (at, end);

  if (*at == '{' || *at == '[')
    return g_strdup (_("A second set of data begins here. A file holds only one"));
  if (*at == '}' || *at == ']')
    /* Translators: %c is a closing bracket. */
    return g_strdup_printf (_("“%c” closes nothing. Remove it, or the one before it"), *at);

  return g_strdup_printf (_("“%s” stands after the end of the data. Remove it"), word);
}
