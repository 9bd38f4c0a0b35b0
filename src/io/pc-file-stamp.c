/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-file-stamp.h"

struct _PcFileStamp
{
  char *etag;
  char *hash;
};

/**
 * pc_file_stamp_new:
 * @content: the content of the file
 * @etag: (nullable): the entity tag of the file
 *
 * Creates a stamp.
 *
 * Returns: (transfer full): a new stamp
 */
PcFileStamp *
pc_file_stamp_new (GBytes     *content,
                   const char *etag)
{
  PcFileStamp *self;

  g_return_val_if_fail (content != NULL, NULL);

  self = g_new0 (PcFileStamp, 1);
  self->etag = g_strdup (etag);
  self->hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);

  return self;
}

/**
 * pc_file_stamp_copy:
 * @self: a stamp
 *
 * Copies a stamp.
 *
 * Returns: (transfer full): a copy
 */
PcFileStamp *
pc_file_stamp_copy (const PcFileStamp *self)
{
  PcFileStamp *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new0 (PcFileStamp, 1);
  copy->etag = g_strdup (self->etag);
  copy->hash = g_strdup (self->hash);

  return copy;
}

/**
 * pc_file_stamp_free:
 * @self: a stamp
 *
 * Frees a stamp.
 */
void
pc_file_stamp_free (PcFileStamp *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->etag);
  g_free (self->hash);
  g_free (self);
}

/**
 * pc_file_stamp_get_etag:
 * @self: a stamp
 *
 * Gets the entity tag the file had.
 *
 * Returns: (nullable): the entity tag
 */
const char *
pc_file_stamp_get_etag (const PcFileStamp *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->etag;
}

/**
 * pc_file_stamp_get_hash:
 * @self: a stamp
 *
 * Gets the SHA-256 of the content the file had.
 *
 * Returns: the checksum in hexadecimal
 */
const char *
pc_file_stamp_get_hash (const PcFileStamp *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->hash;
}

/**
 * pc_file_stamp_matches:
 * @self: a stamp
 * @content: the content of a file
 *
 * Checks whether the file still holds what it held.
 *
 * Returns: %TRUE if the content is the same
 */
gboolean
pc_file_stamp_matches (const PcFileStamp *self,
                       GBytes            *content)
{
  g_autofree char *hash = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (content != NULL, FALSE);

  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  return g_str_equal (self->hash, hash);
}
