/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PcSchemaPlace PcSchemaPlace;

/**
 * PcSchemaPlace:
 * @parent: (nullable): the place of the object or list around, %NULL for the whole document
 * @member: (nullable): the name of the member, %NULL for an item of a list
 * @position: the position in the list
 *
 * Where in a document the check stands. It lives on the stack; only a problem needs the pointer.
 */
struct _PcSchemaPlace
{
  const PcSchemaPlace *parent;
  const char *member;
  guint position;
};

char *pc_schema_place_dup_pointer (const PcSchemaPlace *self);
char *pc_schema_place_dup_subject (const PcSchemaPlace *self);

G_END_DECLS
