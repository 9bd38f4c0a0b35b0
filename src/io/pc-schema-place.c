/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-schema-place.h"

#include "pc-json-pointer.h"

#include <glib/gi18n-lib.h>

static void
append_pointer (const PcSchemaPlace *self,
                GString             *pointer)
{
  if (self->parent == NULL)
    return;

  append_pointer (self->parent, pointer);
  if (self->member != NULL)
    pc_json_pointer_append_member (pointer, self->member, -1);
  else
    pc_json_pointer_append_index (pointer, self->position);
}

/**
 * pc_schema_place_dup_pointer:
 * @self: a place
 *
 * Gets the JSON pointer of a place.
 *
 * Returns: (transfer full): the pointer
 */
char *
pc_schema_place_dup_pointer (const PcSchemaPlace *self)
{
  GString *pointer = g_string_new (NULL);

  append_pointer (self, pointer);

  return g_string_free_and_steal (pointer);
}

/**
 * pc_schema_place_dup_subject:
 * @self: a place
 *
 * Names a place as the subject at the beginning of a sentence.
 *
 * Returns: (transfer full): the name
 */
char *
pc_schema_place_dup_subject (const PcSchemaPlace *self)
{
  if (self->member != NULL)
    /* Translators: the name of a member of a file. It begins a sentence. */
    return g_strdup_printf (_("“%s”"), self->member);
  if (self->parent == NULL)
    return g_strdup (_("The file"));
  if (self->parent->member != NULL)
    /* Translators: the position in a list, then the name of the list. It begins a sentence. */
    return g_strdup_printf (_("Item %u of “%s”"), self->position + 1, self->parent->member);

  return g_strdup_printf (_("Item %u"), self->position + 1);
}
