/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-field-private.h"

static void
append_escaped (GString    *pointer,
                const char *member)
{
  g_string_append_c (pointer, '/');

  for (const char *c = member; *c; c++)
    {
      if (*c == '~')
        g_string_append (pointer, "~0");
      else if (*c == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *c);
    }
}

static void
pc_record_append_pointer (PcRecord *self,
                          GString  *pointer)
{
  PcRecord *parent = pc_record_get_parent (self);
  const PcField *field = pc_record_get_parent_field (self);

  if (!parent)
    return;

  pc_record_append_pointer (parent, pointer);
  append_escaped (pointer, field->member);

  if (field->type == PC_FIELD_RECORDS)
    g_string_append_printf (pointer, "/%u", pc_record_get_position (self));
  else if (field->type == PC_FIELD_RECORD_MAP)
    append_escaped (pointer, pc_record_get_string (self, 0));
}

/**
 * pc_record_dup_pointer:
 * @self: a record
 * @member: (nullable): a member of it
 *
 * Says where in the file the record, or a member of it, stands.
 *
 * Returns: (transfer full): a JSON Pointer (RFC 6901), empty for the dataset itself
 */
char *
pc_record_dup_pointer (PcRecord   *self,
                       const char *member)
{
  GString *pointer;

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  pointer = g_string_new (NULL);
  pc_record_append_pointer (self, pointer);
  if (member)
    append_escaped (pointer, member);

  return g_string_free_and_steal (pointer);
}
