/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-document.h"

#include "pc-json-pointer.h"
#include "pc-json-scanner.h"
#include "pc-text-encoding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/**
 * PcJsonDocument:
 *
 * A JSON text with its values and with the place of each of them.
 *
 * The values are those of json-glib; the places, and the offences that json-glib lets pass, are
 * found by pc_json_scan().
 */
struct _PcJsonDocument
{
  GObject parent_instance;

  GBytes *bytes;
  PcJsonIndex *index;
  JsonNode *root;
};

G_DEFINE_FINAL_TYPE (PcJsonDocument, pc_json_document, G_TYPE_OBJECT)

static void
pc_json_document_finalize (GObject *object)
{
  PcJsonDocument *self = PC_JSON_DOCUMENT (object);

  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->index, pc_json_index_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);

  G_OBJECT_CLASS (pc_json_document_parent_class)->finalize (object);
}

static void
pc_json_document_class_init (PcJsonDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_json_document_finalize;
}

static void
pc_json_document_init (PcJsonDocument *self)
{
}

/* A mark in front of UTF-8 is common on Windows and harms nobody, but is not written again. */
static GBytes *
skip_byte_order_mark (GBytes        *bytes,
                      PcProblemList *problems)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gsize mark_length = strlen (BYTE_ORDER_MARK);

  if (length < mark_length || memcmp (data, BYTE_ORDER_MARK, mark_length) != 0)
    return g_bytes_ref (bytes);

  pc_problem_list_add (problems, PC_SEVERITY_WARNING, "", 1,
                       _("The file begins with a byte order mark. It will be left out when the file is saved"));
  return g_bytes_new_from_bytes (bytes, mark_length, length - mark_length);
}

static gboolean
check_encoding (PcProblemList *problems,
                const char    *text,
                gsize          length)
{
  guint line;
  g_autofree char *message = pc_text_encoding_describe (text, length, &line);

  if (message == NULL)
    return TRUE;

  pc_problem_list_add (problems, PC_SEVERITY_ERROR, "", line, message);
  return FALSE;
}

static JsonNode *
parse (const char    *text,
       gsize          length,
       PcProblemList *problems)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  json_parser_set_strict (parser, TRUE);
  if (json_parser_load_from_data (parser, text, (gssize) length, &error) && json_parser_get_root (parser) != NULL)
    return json_parser_steal_root (parser);

  /* The scanner has already said what is wrong with the text, and where. */
  if (pc_problem_list_get_n_errors (problems) > 0)
    return NULL;

  message = g_strdup_printf (_("The text cannot be read: %s"), error != NULL ? error->message : "");
  pc_problem_list_add (problems, PC_SEVERITY_ERROR, "", json_parser_get_current_line (parser), message);
  return NULL;
}

/**
 * pc_json_document_new:
 * @bytes: the content of a file
 * @problems: a list to which problems are added
 * @cancellable: (nullable): a cancellable
 *
 * Reads a JSON text.
 *
 * Returns: (transfer full) (nullable): the document, with values that are well-formed even where
 *   problems were found; %NULL if it cannot be read or @cancellable was cancelled
 */
PcJsonDocument *
pc_json_document_new (GBytes        *bytes,
                      PcProblemList *problems,
                      GCancellable  *cancellable)
{
  g_autoptr (PcJsonDocument) self = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  self = g_object_new (PC_TYPE_JSON_DOCUMENT, NULL);
  self->bytes = skip_byte_order_mark (bytes, problems);
  text = g_bytes_get_data (self->bytes, &length);
  if (!check_encoding (problems, text, length))
    return NULL;

  self->index = pc_json_index_new (text, length);
  if (!pc_json_scan (text, length, self->index, problems, cancellable))
    return NULL;

  self->root = parse (text, length, problems);
  return self->root != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * pc_json_document_get_root:
 * @self: a document
 *
 * Gets the value of the whole document.
 *
 * Returns: (transfer none): the value
 */
JsonNode *
pc_json_document_get_root (PcJsonDocument *self)
{
  g_return_val_if_fail (PC_IS_JSON_DOCUMENT (self), NULL);

  return self->root;
}

/**
 * pc_json_document_get_index:
 * @self: a document
 *
 * Gets the places of the values.
 *
 * Returns: (transfer none): the index
 */
PcJsonIndex *
pc_json_document_get_index (PcJsonDocument *self)
{
  g_return_val_if_fail (PC_IS_JSON_DOCUMENT (self), NULL);

  return self->index;
}

/**
 * pc_json_document_get_line:
 * @self: a document
 * @pointer: a JSON pointer
 *
 * Finds the line on which a value begins, or its name where it is a member. For a value that is
 * missing it is the line of the object around.
 *
 * Returns: the line, from 1
 */
guint
pc_json_document_get_line (PcJsonDocument *self,
                           const char     *pointer)
{
  g_autofree char *at = g_strdup (pointer);

  g_return_val_if_fail (PC_IS_JSON_DOCUMENT (self), 0);
  g_return_val_if_fail (pointer != NULL, 0);

  while (at != NULL)
    {
      const PcJsonSpan *span = pc_json_index_lookup (self->index, at);
      char *parent;

      if (span != NULL)
        return pc_json_index_get_line (self->index, span->key_end > 0 ? span->key_start : span->start, NULL);
      parent = pc_json_pointer_dup_parent (at);
      g_free (at);
      at = parent;
    }

  return 1;
}
