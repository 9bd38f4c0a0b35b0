/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-file-content.h"

#include "pc-io-error.h"

#include <glib/gi18n-lib.h>

#define CHUNK_SIZE (512 * 1024)
#define ATTRIBUTES G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

static void
refuse_size (GFile    *file,
             goffset   max_size,
             GError  **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  g_set_error (error, PC_IO_ERROR, PC_IO_ERROR_TOO_LARGE,
               /* Translators: the name of a file, then a number of mebibytes. */
               _("“%s” is too large; files of up to %u MiB can be read"), name, (guint) (max_size >> 20));
}

/* A device or a pipe might never end, or never begin. */
static gboolean
check_kind (GFile      *file,
            GFileInfo  *info,
            GError    **error)
{
  GFileType type = (GFileType) g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_STANDARD_TYPE);
  g_autofree char *name = NULL;

  if (type == G_FILE_TYPE_REGULAR || type == G_FILE_TYPE_UNKNOWN)
    return TRUE;

  name = g_file_get_parse_name (file);
  if (type == G_FILE_TYPE_DIRECTORY)
    g_set_error (error, PC_IO_ERROR, PC_IO_ERROR_NOT_A_FILE, _("“%s” is a folder, not a file"), name);
  else if (type == G_FILE_TYPE_SYMBOLIC_LINK)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("“%s” is a link to something that does not exist"), name);
  else
    g_set_error (error, PC_IO_ERROR, PC_IO_ERROR_NOT_A_FILE, _("“%s” is not a file that can be read"), name);

  return FALSE;
}

/* Says in plain words what GIO says for programmers. */
static void
explain (GFile   *file,
         GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  if (error == NULL || *error == NULL)
    return;

  if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (error);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("“%s” does not exist"), name);
    }
  else if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    {
      g_clear_error (error);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, _("You have no permission to read “%s”"), name);
    }
}

/* The size is only what the file system says; what counts is how much comes. */
static GBytes *
read_all (GFile                 *file,
          GInputStream          *stream,
          guint64                size,
          goffset                max_size,
          PcContentProgressFunc  progress,
          gpointer               progress_data,
          GCancellable          *cancellable,
          GError               **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_SIZE);
  gssize n;

  while ((n = g_input_stream_read (stream, chunk, CHUNK_SIZE, cancellable, error)) > 0)
    {
      if ((goffset) content->len + n > max_size)
        {
          refuse_size (file, max_size, error);
          return NULL;
        }
      g_byte_array_append (content, chunk, (guint) n);
      if (progress != NULL && size > 0)
        progress (MIN ((double) content->len / (double) size, 1.0), progress_data);
    }

  return n == 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&content)) : NULL;
}

static char *
query_etag (GFileInputStream *stream,
            GCancellable     *cancellable)
{
  g_autoptr (GFileInfo) info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_ETAG_VALUE, cancellable, NULL);

  /* Resources have none. */
  if (info == NULL || !g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_ETAG_VALUE))
    return NULL;

  return g_strdup (g_file_info_get_etag (info));
}

/**
 * pc_file_content_read:
 * @file: a file
 * @max_size: how many bytes may be read
 * @progress: (nullable) (scope call): called while reading
 * @progress_data: data for @progress
 * @etag: (out) (nullable): return location for the entity tag
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #GError
 *
 * Reads a whole file. Symbolic links are followed; folders, devices and pipes are refused.
 *
 * Returns: (transfer full) (nullable): the content
 */
GBytes *
pc_file_content_read (GFile                  *file,
                      goffset                 max_size,
                      PcContentProgressFunc   progress,
                      gpointer                progress_data,
                      char                  **etag,
                      GCancellable           *cancellable,
                      GError                **error)
{
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GBytes) content = NULL;
  guint64 size;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (etag != NULL, NULL);
  g_return_val_if_fail (error != NULL, NULL);

  *etag = NULL;
  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (info == NULL)
    {
      explain (file, error);
      return NULL;
    }
  if (!check_kind (file, info, error))
    return NULL;
  size = g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_STANDARD_SIZE);
  if (size > (guint64) max_size)
    {
      refuse_size (file, max_size, error);
      return NULL;
    }

  stream = g_file_read (file, cancellable, error);
  if (stream != NULL)
    content = read_all (file, G_INPUT_STREAM (stream), size, max_size,
                        progress, progress_data, cancellable, error);
  if (content == NULL)
    {
      explain (file, error);
      return NULL;
    }

  *etag = query_etag (stream, cancellable);
  return g_steal_pointer (&content);
}
