/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-utf8-copy.h"

#include "pc-dataset-loader.h"
#include "pc-file-content.h"
#include "pc-io-error.h"
#include "pc-text-encoding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* Nothing but a JSON object is worth converting: a picture has bytes above 127 as well. */
static gboolean
looks_like_dataset (const char *text,
                    gsize       length)
{
  gsize blank = strspn (text, " \t\r\n");

  return blank < length && text[blank] == '{' && strlen (text) == length;
}

static GBytes *
convert (GBytes     *content,
         const char *encoding)
{
  gsize length, n_written;
  const char *data = g_bytes_get_data (content, &length);
  g_autofree char *text = g_convert (data, (gssize) length, "UTF-8", encoding, NULL, &n_written, NULL);
  gsize n_mark;

  if (text == NULL)
    return NULL;

  n_mark = g_str_has_prefix (text, BYTE_ORDER_MARK) ? strlen (BYTE_ORDER_MARK) : 0;
  if (!looks_like_dataset (text + n_mark, n_written - n_mark))
    return NULL;

  return g_bytes_new (text + n_mark, n_written - n_mark);
}

/* The encoding is guessed again: the file may be another one by now. */
static GBytes *
read_and_convert (GFile         *source,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autofree char *etag = NULL;
  g_autoptr (GBytes) content = pc_file_content_read (source, PC_DATASET_LOADER_MAX_SIZE, NULL, NULL,
                                                     &etag, cancellable, error);
  g_autoptr (GBytes) converted = NULL;
  const char *encoding;
  gsize length;
  const char *data;

  if (content == NULL)
    return NULL;

  data = g_bytes_get_data (content, &length);
  encoding = pc_text_encoding_guess (data, length);
  if (encoding != NULL)
    converted = convert (content, encoding);
  if (converted == NULL)
    g_set_error_literal (error, PC_IO_ERROR, PC_IO_ERROR_INVALID,
                         _("The file has changed; its text cannot be converted any more"));

  return g_steal_pointer (&converted);
}

static char *
dup_file_id (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ID_FILE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE)) : NULL;
}

/* By another path, too. */
static gboolean
is_same_file (GFile *a,
              GFile *b)
{
  g_autofree char *id_a = NULL;
  g_autofree char *id_b = NULL;

  if (g_file_equal (a, b))
    return TRUE;

  id_a = dup_file_id (a);
  id_b = dup_file_id (b);

  return id_a != NULL && g_strcmp0 (id_a, id_b) == 0;
}

/* Whoever reads the target meanwhile sees all of it or nothing. */
static gboolean
write_content (GFile         *target,
               GBytes        *content,
               GCancellable  *cancellable,
               GError       **error)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  const char *path = g_file_peek_path (target);

  if (path != NULL)
    return g_file_set_contents_full (path, data, (gssize) length,
                                     G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                     0666, error);

  return g_file_replace_contents (target, data, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error);
}

static void
save_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  GFile *target = data;
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GError) error = NULL;

  if (is_same_file (source, target))
    {
      g_task_return_new_error_literal (task, PC_IO_ERROR, PC_IO_ERROR_SAME_FILE,
                                       _("The original file stays as it is; choose another name for the copy"));
      return;
    }

  content = read_and_convert (source, cancellable, &error);
  if (content != NULL && write_content (target, content, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * pc_utf8_copy_find_encoding:
 * @content: the content of a file that is not UTF-8
 *
 * Finds out whether saving a copy in UTF-8 would help: the encoding is known, all of the text can
 * be converted, and the result may be a dataset.
 *
 * Returns: (nullable): the name of the encoding for people, or %NULL if there is no use in a copy
 */
const char *
pc_utf8_copy_find_encoding (GBytes *content)
{
  g_autoptr (GBytes) converted = NULL;
  const char *encoding;
  const char *data;
  gsize length;

  g_return_val_if_fail (content != NULL, NULL);

  data = g_bytes_get_data (content, &length);
  encoding = pc_text_encoding_guess (data, length);
  if (encoding != NULL)
    converted = convert (content, encoding);

  return converted != NULL ? pc_text_encoding_get_name (encoding) : NULL;
}

/**
 * pc_utf8_copy_dup_name:
 * @name: the name of a file, in UTF-8
 *
 * Proposes a name for a copy in UTF-8.
 *
 * Returns: (transfer full): `NAME-utf8.partners.json`
 */
char *
pc_utf8_copy_dup_name (const char *name)
{
  static const char *const suffixes[] = { ".partners.json", ".json", ".txt" };

  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (name, suffixes[i]))
      return g_strdup_printf ("%.*s-utf8.partners.json", (int) (strlen (name) - strlen (suffixes[i])), name);

  return g_strdup_printf ("%s-utf8.partners.json", name);
}

/**
 * pc_utf8_copy_save_async:
 * @source: a file that is not UTF-8
 * @target: where to put the copy; what is there is replaced
 * @cancellable: (nullable): a cancellable
 * @callback: called when the copy is there
 * @user_data: data for @callback
 *
 * Saves a copy of a file in UTF-8.
 *
 * A thread reads, converts and writes. @source is never written to: if @target is the same file,
 * nothing is done. The target is replaced as a whole or not at all.
 */
void
pc_utf8_copy_save_async (GFile               *source,
                         GFile               *target,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (source));
  g_return_if_fail (G_IS_FILE (target));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (source, cancellable, callback, user_data);
  g_task_set_source_tag (task, pc_utf8_copy_save_async);
  g_task_set_static_name (task, "[partner-cities] UTF-8 copy");
  g_task_set_task_data (task, g_object_ref (target), g_object_unref);
  g_task_run_in_thread (task, save_thread);
}

/**
 * pc_utf8_copy_save_finish:
 * @result: what the callback was given
 * @error: return location for a #GError: PC_IO_ERROR_SAME_FILE if the target is the source,
 *   PC_IO_ERROR_INVALID if there is no converting it any more, or what reading and writing say
 *
 * Returns: whether the copy was saved
 */
gboolean
pc_utf8_copy_save_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, pc_utf8_copy_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
