/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Prints JSON as Python's json.dumps (…, ensure_ascii=False, indent=2) does, which is the form that
 * files of partner cities have. JsonGenerator escapes and spaces otherwise. */
#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-printer.h"

#include "pc-json-number.h"
#include "pc-json-string.h"

#include <string.h>

#define INDENT 2

struct _PcJsonPrinter
{
  GString *text;
  guint depth;

  /* Nothing stands yet in the innermost object or list. */
  gboolean empty;

  /* The name of a member has been printed and its value has not. */
  gboolean named;
};

static void
start_line (PcJsonPrinter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth * INDENT; i++)
    g_string_append_c (self->text, ' ');
}

/* Goes where the next value or the name of the next member is to stand. */
static void
find_place (PcJsonPrinter *self)
{
  if (self->named || self->depth == 0)
    {
      self->named = FALSE;
      return;
    }

  if (!self->empty)
    g_string_append_c (self->text, ',');
  self->empty = FALSE;
  start_line (self);
}

/**
 * pc_json_printer_new:
 *
 * Creates a printer.
 *
 * Returns: (transfer full): a new printer
 */
PcJsonPrinter *
pc_json_printer_new (void)
{
  PcJsonPrinter *self = g_new0 (PcJsonPrinter, 1);

  self->text = g_string_new (NULL);

  return self;
}

void
pc_json_printer_free (PcJsonPrinter *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * pc_json_printer_end:
 * @self: a printer with one complete value
 *
 * Ends the last line and takes the text.
 *
 * Returns: (transfer full): the text
 */
GBytes *
pc_json_printer_end (PcJsonPrinter *self)
{
  g_assert (self->depth == 0);

  g_string_append_c (self->text, '\n');
  return g_string_free_to_bytes (g_steal_pointer (&self->text));
}

/**
 * pc_json_printer_open:
 * @self: a printer
 * @bracket: “{” or “[”
 *
 * Begins an object or a list.
 */
void
pc_json_printer_open (PcJsonPrinter *self,
                      char           bracket)
{
  find_place (self);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->empty = TRUE;
}

/**
 * pc_json_printer_close:
 * @self: a printer
 * @bracket: “}” or “]”
 *
 * Ends an object or a list.
 */
void
pc_json_printer_close (PcJsonPrinter *self,
                       char           bracket)
{
  g_assert (self->depth > 0);

  self->depth--;
  if (!self->empty)
    start_line (self);
  g_string_append_c (self->text, bracket);
  self->empty = FALSE;
}

/**
 * pc_json_printer_member:
 * @self: a printer, within an object
 * @name: the name of a member
 *
 * Prints the name of a member; its value must follow.
 */
void
pc_json_printer_member (PcJsonPrinter *self,
                        const char    *name)
{
  find_place (self);
  pc_json_string_append (self->text, name);
  g_string_append (self->text, ": ");
  self->named = TRUE;
}

/**
 * pc_json_printer_string:
 * @self: a printer
 * @text: a text in UTF-8
 *
 * Prints a string.
 */
void
pc_json_printer_string (PcJsonPrinter *self,
                        const char    *text)
{
  find_place (self);
  pc_json_string_append (self->text, text);
}

/**
 * pc_json_printer_integer:
 * @self: a printer
 * @number: a whole number
 *
 * Prints a whole number.
 */
void
pc_json_printer_integer (PcJsonPrinter *self,
                         gint64         number)
{
  find_place (self);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, number);
}

/**
 * pc_json_printer_number:
 * @self: a printer
 * @number: a finite number
 *
 * Prints a number as short as can be without changing it.
 */
void
pc_json_printer_number (PcJsonPrinter *self,
                        double         number)
{
  find_place (self);
  pc_json_number_append (self->text, number);
}

/**
 * pc_json_printer_literal:
 * @self: a printer
 * @literal: JSON text without any space, such as “true”
 *
 * Prints a value as it is.
 */
void
pc_json_printer_literal (PcJsonPrinter *self,
                         const char    *literal)
{
  find_place (self);
  g_string_append (self->text, literal);
}

/* The end of the string, number or literal that begins at @at. */
static const char *
skip_token (const char *at)
{
  if (*at != '"')
    return at + MAX (strcspn (at, " \t\r\n,:{}[]\""), 1);

  for (at++; *at != '\0' && *at != '"'; at++)
    if (*at == '\\' && at[1] != '\0')
      at++;

  return *at == '"' ? at + 1 : at;
}

static const char *
print_token (PcJsonPrinter *self,
             const char    *at)
{
  const char *end;

  switch (*at)
    {
    case ' ': case '\t': case '\r': case '\n': case ',':
      return at + 1;
    case '{': case '[':
      pc_json_printer_open (self, *at);
      return at + 1;
    case '}': case ']':
      pc_json_printer_close (self, *at);
      return at + 1;
    case ':':
      g_string_append (self->text, ": ");
      self->named = TRUE;
      return at + 1;
    default:
      find_place (self);
      end = skip_token (at);
      g_string_append_len (self->text, at, end - at);
      return end;
    }
}

/**
 * pc_json_printer_json:
 * @self: a printer
 * @json: one well-formed JSON value
 *
 * Prints a value whose texts and numbers are kept to the letter; only the space between them is
 * made to fit.
 */
void
pc_json_printer_json (PcJsonPrinter *self,
                      const char    *json)
{
  while (*json != '\0')
    json = print_token (self, json);
}
