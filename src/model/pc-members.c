/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-members.h"

typedef struct
{
  char *member;
  char *json;
} PcUnknown;

/*
 * What a record has to remember of the object it was read from: the order of the members, and those
 * that no field stands for. There are few of them, so that looking through all is quick.
 */
struct _PcMembers
{
  char      **order;
  GPtrArray  *unknown;
};

static void
unknown_free (gpointer data)
{
  PcUnknown *unknown = data;

  g_free (unknown->member);
  g_free (unknown->json);
  g_free (unknown);
}

PcMembers *
pc_members_new (void)
{
  PcMembers *self = g_new0 (PcMembers, 1);

  self->unknown = g_ptr_array_new_with_free_func (unknown_free);

  return self;
}

void
pc_members_free (PcMembers *self)
{
  g_strfreev (self->order);
  g_ptr_array_unref (self->unknown);
  g_free (self);
}

const char * const *
pc_members_get_order (PcMembers *self)
{
  return (const char * const *) self->order;
}

void
pc_members_set_order (PcMembers          *self,
                      const char * const *order)
{
  g_strfreev (self->order);
  self->order = g_strdupv ((char **) order);
}

static gboolean
is_named (gconstpointer unknown,
          gconstpointer member)
{
  return g_str_equal (((const PcUnknown *) unknown)->member, member);
}

/*
 * Gets the text of an unknown member, or NULL.
 */
const char *
pc_members_get_unknown (PcMembers  *self,
                        const char *member)
{
  PcUnknown *unknown;
  guint index;

  if (!g_ptr_array_find_with_equal_func (self->unknown, member, is_named, &index))
    return NULL;

  unknown = g_ptr_array_index (self->unknown, index);

  return unknown->json;
}

static void
pc_members_add_unknown (PcMembers  *self,
                        const char *member,
                        const char *json)
{
  PcUnknown *unknown = g_new0 (PcUnknown, 1);

  unknown->member = g_strdup (member);
  unknown->json = g_strdup (json);
  g_ptr_array_add (self->unknown, unknown);
}

/*
 * Sets the text of an unknown member, or removes it with NULL.
 */
void
pc_members_set_unknown (PcMembers  *self,
                        const char *member,
                        const char *json)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (self->unknown, member, is_named, &index))
    g_ptr_array_remove_index (self->unknown, index);
  if (json)
    pc_members_add_unknown (self, member, json);
}

/*
 * Lists the unknown members in the order in which they came. The names are lent.
 */
const char **
pc_members_dup_unknown (PcMembers *self)
{
  const char **members = g_new0 (const char *, self->unknown->len + 1);

  for (guint i = 0; i < self->unknown->len; i++)
    members[i] = ((PcUnknown *) g_ptr_array_index (self->unknown, i))->member;

  return members;
}
