/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-json-index.h"

#include "pc-json-pointer.h"
#include "pc-json-string.h"

#include <string.h>

/* The spans stand in document order. Each container owns a run of `children`, so that an item is
 * found by its position at once; while the text is being scanned, the spans of the containers
 * that are still open wait in `pending`. */
struct _PcJsonIndex
{
  const char *text;
  gsize length;
  GArray *spans;
  GArray *children;
  GArray *pending;
  GArray *line_starts;
};

static void
find_lines (PcJsonIndex *self)
{
  const char *end = self->text + self->length;
  const char *at = self->text;

  while (at < end && (at = memchr (at, '\n', (gsize) (end - at))) != NULL)
    {
      guint32 start = (guint32) (++at - self->text);

      g_array_append_val (self->line_starts, start);
    }
}

static gboolean
key_equals (PcJsonIndex      *self,
            const PcJsonSpan *span,
            const char       *key,
            gsize             key_length)
{
  const char *raw = self->text + span->key_start;
  gsize raw_length = span->key_end - span->key_start;
  g_autofree char *plain = NULL;

  if (memchr (raw, '\\', raw_length) == NULL)
    return raw_length == key_length && memcmp (raw, key, key_length) == 0;

  plain = pc_json_string_unescape (raw, raw_length);
  return g_str_equal (plain, key);
}

static const PcJsonSpan *
find_member (PcJsonIndex      *self,
             const PcJsonSpan *object,
             const char       *key)
{
  gsize key_length = strlen (key);

  /* Backwards: of two members of the same name the last one counts, as in json-glib. */
  for (guint i = object->n_children; i > 0; i--)
    {
      const PcJsonSpan *child = pc_json_index_get_child (self, object, i - 1);

      if (key_equals (self, child, key, key_length))
        return child;
    }

  return NULL;
}

static const PcJsonSpan *
find_step (PcJsonIndex      *self,
           const PcJsonSpan *parent,
           const char       *step)
{
  guint64 position;

  if (self->text[parent->start] == '{')
    return find_member (self, parent, step);

  if (!g_ascii_string_to_unsigned (step, 10, 0, G_MAXUINT32, &position, NULL) || position >= parent->n_children)
    return NULL;

  return pc_json_index_get_child (self, parent, (guint) position);
}

/**
 * pc_json_index_new:
 * @text: a JSON text, which must outlive the index
 * @length: its length in bytes, less than 4 GiB
 *
 * Creates an index of what stands where in a JSON text.
 *
 * It starts empty; pc_json_scan() fills it.
 *
 * Returns: (transfer full): a new index
 */
PcJsonIndex *
pc_json_index_new (const char *text,
                   gsize       length)
{
  PcJsonIndex *self = g_new0 (PcJsonIndex, 1);
  guint32 first_line = 0;

  self->text = text;
  self->length = length;
  self->spans = g_array_new (FALSE, FALSE, sizeof (PcJsonSpan));
  self->children = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->pending = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->line_starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (self->line_starts, first_line);
  find_lines (self);

  return self;
}

void
pc_json_index_free (PcJsonIndex *self)
{
  g_array_unref (self->spans);
  g_array_unref (self->children);
  g_array_unref (self->pending);
  g_array_unref (self->line_starts);
  g_free (self);
}

/**
 * pc_json_index_open:
 * @self: an index
 * @start: where the value begins
 * @key_start: where its member name begins
 * @key_end: behind its member name, or 0
 *
 * Enters a value. All values opened before it is closed become its children.
 *
 * Returns: the number of the span
 */
guint
pc_json_index_open (PcJsonIndex *self,
                    gsize        start,
                    gsize        key_start,
                    gsize        key_end)
{
  PcJsonSpan span = {
    .start = (guint32) start,
    .key_start = (guint32) key_start,
    .key_end = (guint32) key_end,
  };
  guint32 number = self->spans->len;

  /* Until the value is closed, first_child remembers where its children begin in `pending`. */
  g_array_append_val (self->pending, number);
  span.first_child = self->pending->len;
  g_array_append_val (self->spans, span);

  return number;
}

/**
 * pc_json_index_close:
 * @self: an index
 * @span: the number of the span opened last
 * @end: behind the last byte of the value
 *
 * Leaves a value.
 */
void
pc_json_index_close (PcJsonIndex *self,
                     guint        span,
                     gsize        end)
{
  PcJsonSpan *closed = &g_array_index (self->spans, PcJsonSpan, span);
  guint first_pending = closed->first_child;

  closed->end = (guint32) end;
  closed->n_children = self->pending->len - first_pending;
  closed->first_child = self->children->len;
  if (closed->n_children > 0)
    g_array_append_vals (self->children,
                         &g_array_index (self->pending, guint32, first_pending),
                         closed->n_children);
  g_array_set_size (self->pending, first_pending);
}

/**
 * pc_json_index_get_line:
 * @self: an index
 * @offset: a position in the text, in bytes
 * @column: (out) (optional): return location for the column, in characters, from 1
 *
 * Finds the line that @offset lies on.
 *
 * Returns: the line, from 1
 */
guint
pc_json_index_get_line (PcJsonIndex *self,
                        gsize        offset,
                        guint       *column)
{
  guint low = 0;
  guint high = self->line_starts->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->line_starts, guint32, middle) <= offset)
        low = middle;
      else
        high = middle;
    }

  if (column != NULL)
    {
      gsize start = g_array_index (self->line_starts, guint32, low);

      *column = (guint) g_utf8_strlen (self->text + start, (gssize) (offset - start)) + 1;
    }

  return low + 1;
}

/**
 * pc_json_index_get_root:
 * @self: an index
 *
 * Gets the span of the whole document.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where the text has no value
 */
const PcJsonSpan *
pc_json_index_get_root (PcJsonIndex *self)
{
  return self->spans->len > 0 ? pc_json_index_get_span (self, 0) : NULL;
}

/**
 * pc_json_index_get_span:
 * @self: an index
 * @span: the number of a span
 *
 * Gets a span by its number in document order. It is valid until the next one is opened.
 *
 * Returns: (transfer none): the span
 */
const PcJsonSpan *
pc_json_index_get_span (PcJsonIndex *self,
                        guint        span)
{
  g_assert (span < self->spans->len);

  return &g_array_index (self->spans, PcJsonSpan, span);
}

/**
 * pc_json_index_get_child:
 * @self: an index
 * @parent: the span of an object or array
 * @position: the position of a member or item
 *
 * Gets the span of a member or item by its place in the text.
 *
 * Returns: (transfer none): the span
 */
const PcJsonSpan *
pc_json_index_get_child (PcJsonIndex      *self,
                         const PcJsonSpan *parent,
                         guint             position)
{
  g_assert (position < parent->n_children);

  return pc_json_index_get_span (self,
                                 g_array_index (self->children, guint32, parent->first_child + position));
}

/**
 * pc_json_index_lookup:
 * @self: an index
 * @pointer: a JSON pointer
 *
 * Finds the value that @pointer leads to.
 *
 * Returns: (transfer none) (nullable): its span, or %NULL if there is none
 */
const PcJsonSpan *
pc_json_index_lookup (PcJsonIndex *self,
                      const char  *pointer)
{
  const PcJsonSpan *span = pc_json_index_get_root (self);

  while (span != NULL && *pointer != '\0')
    {
      g_autofree char *step = pc_json_pointer_next (&pointer);

      span = step != NULL && span->n_children > 0 ? find_step (self, span, step) : NULL;
    }

  return span;
}

/**
 * pc_json_index_keys_equal:
 * @self: an index
 * @a: the span of a member
 * @b: the span of another member
 *
 * Compares the names of two members.
 *
 * Returns: %TRUE if they have the same name
 */
gboolean
pc_json_index_keys_equal (PcJsonIndex      *self,
                          const PcJsonSpan *a,
                          const PcJsonSpan *b)
{
  gsize a_length = a->key_end - a->key_start;
  gsize b_length = b->key_end - b->key_start;
  g_autofree char *plain = NULL;

  if (a_length == b_length && memcmp (self->text + a->key_start, self->text + b->key_start, a_length) == 0)
    return TRUE;
  if (memchr (self->text + a->key_start, '\\', a_length) == NULL && memchr (self->text + b->key_start, '\\', b_length) == NULL)
    return FALSE;

  plain = pc_json_index_dup_key (self, a);
  return key_equals (self, b, plain, strlen (plain));
}

/**
 * pc_json_index_dup_key:
 * @self: an index
 * @span: the span of a member
 *
 * Gets the name of a member, without escapes.
 *
 * Returns: (transfer full): the name
 */
char *
pc_json_index_dup_key (PcJsonIndex      *self,
                       const PcJsonSpan *span)
{
  return pc_json_string_unescape (self->text + span->key_start, span->key_end - span->key_start);
}

/**
 * pc_json_index_dup_text:
 * @self: an index
 * @span: a span
 *
 * Gets a value exactly as it stands in the text.
 *
 * Returns: (transfer full): the text of the value
 */
char *
pc_json_index_dup_text (PcJsonIndex      *self,
                        const PcJsonSpan *span)
{
  return g_strndup (self->text + span->start, span->end - span->start);
}
