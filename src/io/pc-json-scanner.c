/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-scanner.h"

#include "pc-json-pointer.h"
#include "pc-json-string.h"
#include "pc-json-syntax.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Objects with fewer members are searched for duplicates pair by pair. */
#define FEW_MEMBERS 12

typedef struct
{
  const char *text;
  const char *at;
  const char *end;
  PcJsonIndex *index;
  GString *pointer;
  guint depth;
  PcProblemList *problems;
  GCancellable *cancellable;
} Scanner;

static gboolean scan_value (Scanner    *self,
                            const char *key,
                            const char *key_end);

/* Reports what json-glib would let pass; the scan goes on. */
static void
note (Scanner    *self,
      const char *at,
      const char *message)
{
  pc_problem_list_add (self->problems, PC_SEVERITY_ERROR, self->pointer->str,
                       pc_json_index_get_line (self->index, (gsize) (at - self->text), NULL),
                       message);
}

/* Reports what makes the rest unreadable. */
static gboolean
fail (Scanner    *self,
      const char *at,
      char       *message)
{
  note (self, at, message);
  g_free (message);

  return FALSE;
}

static guint
line_of (Scanner    *self,
         const char *at)
{
  return pc_json_index_get_line (self->index, (gsize) (at - self->text), NULL);
}

static void
skip_space (Scanner *self)
{
  while (self->at < self->end &&
         (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t'))
    self->at++;
}

static gboolean
looking_at (Scanner *self,
            char     byte)
{
  return self->at < self->end && *self->at == byte;
}

static void
check_unicode_escape (Scanner    *self,
                      const char *escape,
                      gunichar    unit)
{
  gunichar low;

  if (unit == 0)
    note (self, escape, _("The text holds the character U+0000, which no program can show. Remove “\\u0000”"));
  else if (unit >= 0xdc00 && unit < 0xe000)
    note (self, escape, _("The text holds the second half of a character without the first. Write the character itself instead of its “\\u” code"));
  else if (unit < 0xd800 || unit >= 0xdc00)
    return;
  else if (self->end - self->at >= 6 && self->at[0] == '\\' && self->at[1] == 'u' &&
           pc_json_string_read_unit (self->at + 2, self->end, &low) && low >= 0xdc00 && low < 0xe000)
    self->at += 6;
  else
    note (self, escape, _("The text holds the first half of a character without the second. Write the character itself instead of its “\\u” code"));
}

static gboolean
scan_escape (Scanner *self)
{
  const char *escape = self->at++;
  gunichar unit;

  if (self->at == self->end)
    return TRUE;

  if (*self->at != 'u')
    {
      if (strchr ("\"\\/bfnrt", *self->at) == NULL)
        return fail (self, escape, pc_json_syntax_describe_escape (escape, self->end));
      self->at++;
      return TRUE;
    }

  self->at++;
  if (!pc_json_string_read_unit (self->at, self->end, &unit))
    return fail (self, escape, g_strdup (_("After “\\u” there must be four digits 0–9 or letters a–f")));

  self->at += 4;
  check_unicode_escape (self, escape, unit);
  return TRUE;
}

/* Stands on the opening quotation mark, ends behind the closing one. */
static gboolean
scan_string (Scanner *self)
{
  const char *start = self->at++;

  while (self->at < self->end && *self->at != '"')
    {
      if (*self->at == '\\')
        {
          if (!scan_escape (self))
            return FALSE;
        }
      else if ((guchar) *self->at < 0x20)
        return fail (self, self->at, pc_json_syntax_describe_control (*self->at));
      else
        self->at++;
    }

  if (self->at >= self->end)
    return fail (self, start, g_strdup (_("The text that begins here has no closing quotation mark")));

  self->at++;
  return TRUE;
}

static gsize
skip_digits (Scanner *self)
{
  const char *start = self->at;

  while (self->at < self->end && g_ascii_isdigit (*self->at))
    self->at++;

  return (gsize) (self->at - start);
}

/* Returns FALSE where the number is not well-formed. */
static gboolean
skip_number (Scanner  *self,
             gboolean *is_integer)
{
  *is_integer = TRUE;
  if (looking_at (self, '-'))
    self->at++;

  if (looking_at (self, '0'))
    self->at++;
  else if (skip_digits (self) == 0)
    return FALSE;

  if (looking_at (self, '.'))
    {
      *is_integer = FALSE;
      self->at++;
      if (skip_digits (self) == 0)
        return FALSE;
    }

  if (looking_at (self, 'e') || looking_at (self, 'E'))
    {
      *is_integer = FALSE;
      self->at++;
      if (looking_at (self, '+') || looking_at (self, '-'))
        self->at++;
      if (skip_digits (self) == 0)
        return FALSE;
    }

  return self->at == self->end || !(g_ascii_isalnum (*self->at) || strchr ("._+-", *self->at) != NULL);
}

static gboolean
scan_number (Scanner *self)
{
  const char *start = self->at;
  g_autofree char *lexeme = NULL;
  g_autofree char *message = NULL;
  gboolean is_integer;
  gint64 integer;

  if (!skip_number (self, &is_integer))
    return fail (self, start, pc_json_syntax_describe_number (start, self->end));

  lexeme = g_strndup (start, (gsize) (self->at - start));
  if (is_integer && !g_ascii_string_to_signed (lexeme, 10, G_MININT64, G_MAXINT64, &integer, NULL))
    /* Translators: %s is a very long number. */
    message = g_strdup_printf (_("The number %s is too large; whole numbers may have 18 digits"), lexeme);
  else if (!is_integer && !isfinite (g_ascii_strtod (lexeme, NULL)))
    message = g_strdup_printf (_("The number %s is too large to be stored"), lexeme);

  if (message != NULL)
    note (self, start, message);

  return TRUE;
}

static gboolean
scan_literal (Scanner *self)
{
  static const char * const literals[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (literals); i++)
    {
      gsize length = strlen (literals[i]);
      const char *behind = self->at + length;

      if ((gsize) (self->end - self->at) >= length && memcmp (self->at, literals[i], length) == 0 &&
          (behind == self->end || !(g_ascii_isalnum (*behind) || *behind == '_')))
        {
          self->at = behind;
          return TRUE;
        }
    }

  return fail (self, self->at, pc_json_syntax_describe_value (self->at, self->end));
}

static void
report_duplicate (Scanner          *self,
                  const PcJsonSpan *first,
                  const PcJsonSpan *second)
{
  g_autofree char *key = pc_json_index_dup_key (self->index, second);
  g_autofree char *message = NULL;
  gsize length = self->pointer->len;

  /* Translators: %s is the name of a member, %u the line on which it stands the first time. */
  message = g_strdup_printf (_("The member “%s” stands twice, first on line %u. Keep one of the two"), key,
                             pc_json_index_get_line (self->index, first->start, NULL));
  pc_json_pointer_append_member (self->pointer, key, -1);
  note (self, self->text + second->key_start, message);
  g_string_truncate (self->pointer, length);
}

static void
find_duplicates_among_few (Scanner          *self,
                           const PcJsonSpan *object)
{
  for (guint i = 1; i < object->n_children; i++)
    {
      const PcJsonSpan *child = pc_json_index_get_child (self->index, object, i);

      for (guint j = 0; j < i; j++)
        {
          const PcJsonSpan *earlier = pc_json_index_get_child (self->index, object, j);

          if (pc_json_index_keys_equal (self->index, child, earlier))
            {
              report_duplicate (self, earlier, child);
              break;
            }
        }
    }
}

static void
find_duplicates (Scanner          *self,
                 const PcJsonSpan *object)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < object->n_children; i++)
    {
      const PcJsonSpan *child = pc_json_index_get_child (self->index, object, i);
      char *key = pc_json_index_dup_key (self->index, child);
      const PcJsonSpan *first = g_hash_table_lookup (seen, key);

      if (first == NULL)
        g_hash_table_insert (seen, key, (gpointer) child);
      else
        {
          report_duplicate (self, first, child);
          g_free (key);
        }
    }
}

static void
enter_member (Scanner    *self,
              const char *key,
              gsize       key_length)
{
  g_autofree char *name = NULL;

  if (memchr (key, '\\', key_length) == NULL)
    {
      pc_json_pointer_append_member (self->pointer, key, (gssize) key_length);
      return;
    }

  name = pc_json_string_unescape (key, key_length);
  pc_json_pointer_append_member (self->pointer, name, -1);
}

static gboolean
scan_member (Scanner *self)
{
  const char *key = self->at + 1;
  const char *key_end;
  gsize length = self->pointer->len;

  if (!looking_at (self, '"'))
    return fail (self, MIN (self->at, self->end - 1), pc_json_syntax_describe_key (self->at, self->end));
  if (!scan_string (self))
    return FALSE;

  key_end = self->at - 1;
  skip_space (self);
  if (!looking_at (self, ':'))
    return fail (self, key_end, pc_json_syntax_describe_missing_colon (key, key_end));

  self->at++;
  skip_space (self);
  enter_member (self, key, (gsize) (key_end - key));
  if (!scan_value (self, key, key_end))
    return FALSE;

  g_string_truncate (self->pointer, length);
  return TRUE;
}

static gboolean
scan_item (Scanner *self,
           guint    position)
{
  gsize length = self->pointer->len;

  pc_json_pointer_append_index (self->pointer, position);
  if (!scan_value (self, NULL, NULL))
    return FALSE;

  g_string_truncate (self->pointer, length);
  return TRUE;
}

static gboolean
fail_at_end (Scanner    *self,
             const char *opening)
{
  return fail (self, self->end - 1, pc_json_syntax_describe_end (*opening, line_of (self, opening)));
}

/* Stands behind a member or item: goes over the comma, or stays on the closing bracket. */
static gboolean
scan_separator (Scanner    *self,
                const char *opening,
                char        closing)
{
  const char *before = self->at - 1;
  const char *comma;

  skip_space (self);
  if (looking_at (self, closing))
    return TRUE;
  if (self->at == self->end)
    return fail_at_end (self, opening);
  if (looking_at (self, '}') || looking_at (self, ']'))
    return fail (self, self->at, pc_json_syntax_describe_wrong_bracket (*self->at, *opening, line_of (self, opening)));
  if (!looking_at (self, ','))
    return fail (self, before, pc_json_syntax_describe_missing_comma (self->at, self->end));

  comma = self->at++;
  skip_space (self);
  if (self->at == self->end)
    return fail_at_end (self, opening);
  if (looking_at (self, '}') || looking_at (self, ']'))
    /* Translators: %c is a closing bracket. */
    return fail (self, comma, g_strdup_printf (_("There is a comma before “%c”. Remove it"), *self->at));

  return TRUE;
}

static gboolean
scan_container (Scanner *self,
                char     closing)
{
  const char *opening = self->at++;

  skip_space (self);
  if (self->at == self->end)
    return fail_at_end (self, opening);

  for (guint position = 0; !looking_at (self, closing); position++)
    {
      if (!(closing == '}' ? scan_member (self) : scan_item (self, position)) ||
          !scan_separator (self, opening, closing))
        return FALSE;
    }

  self->at++;
  return !g_cancellable_is_cancelled (self->cancellable);
}

static gboolean
scan_nested (Scanner *self,
             char     closing)
{
  gboolean read;

  if (self->depth == PC_JSON_MAX_DEPTH)
    return fail (self, self->at, g_strdup_printf (ngettext ("The data is nested more than %d level deep",
                                                            "The data is nested more than %d levels deep",
                                                            PC_JSON_MAX_DEPTH),
                                                  PC_JSON_MAX_DEPTH));

  self->depth++;
  read = scan_container (self, closing);
  self->depth--;

  return read;
}

static gboolean
scan_any (Scanner *self)
{
  if (self->at == self->end)
    return fail (self, self->end - 1, g_strdup (_("The file ends where a value should stand. It may be incomplete")));

  switch (*self->at)
    {
    case '{':
      return scan_nested (self, '}');
    case '[':
      return scan_nested (self, ']');
    case '"':
      return scan_string (self);
    case '-':
    case '0': case '1': case '2': case '3': case '4':
    case '5': case '6': case '7': case '8': case '9':
      return scan_number (self);
    default:
      return scan_literal (self);
    }
}

static gboolean
scan_value (Scanner    *self,
            const char *key,
            const char *key_end)
{
  const char *start = self->at;
  const PcJsonSpan *object;
  guint span;

  span = pc_json_index_open (self->index, (gsize) (start - self->text),
                             key != NULL ? (gsize) (key - self->text) : 0,
                             key != NULL ? (gsize) (key_end - self->text) : 0);
  if (!scan_any (self))
    return FALSE;

  pc_json_index_close (self->index, span, (gsize) (self->at - self->text));

  object = pc_json_index_get_span (self->index, span);
  if (*start == '{' && object->n_children > FEW_MEMBERS)
    find_duplicates (self, object);
  else if (*start == '{')
    find_duplicates_among_few (self, object);

  return TRUE;
}

/**
 * pc_json_scan:
 * @text: a text in UTF-8
 * @length: its length in bytes
 * @index: an empty index of the same text
 * @problems: a list to which problems are added
 * @cancellable: (nullable): a cancellable
 *
 * Reads a JSON text by the letter of RFC 8259 and notes where everything stands.
 *
 * It finds what json-glib passes over: duplicate members, U+0000, halves of characters, numbers
 * that cannot be held. These are reported and the scan goes on. It stops at the first offence
 * against the grammar, for what follows would be guesswork.
 *
 * Returns: %TRUE if @text is well-formed and @index complete, even if problems were found;
 *   %FALSE also where @cancellable was cancelled
 */
gboolean
pc_json_scan (const char    *text,
              gsize          length,
              PcJsonIndex   *index,
              PcProblemList *problems,
              GCancellable  *cancellable)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  Scanner self = {
    .text = text,
    .at = text,
    .end = text + length,
    .index = index,
    .pointer = pointer,
    .problems = problems,
    .cancellable = cancellable,
  };

  skip_space (&self);
  if (self.at == self.end)
    {
      pc_problem_list_add (problems, PC_SEVERITY_ERROR, "", 1, _("The file is empty"));
      return FALSE;
    }

  if (!scan_value (&self, NULL, NULL))
    return FALSE;

  skip_space (&self);
  if (self.at < self.end)
    return fail (&self, self.at, pc_json_syntax_describe_rest (self.at, self.end));

  return TRUE;
}
