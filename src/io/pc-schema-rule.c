/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-schema-rule.h"

#include <math.h>

/**
 * pc_schema_rule_new:
 * @name: (transfer full): where the rule stands
 *
 * Creates a rule that allows everything.
 *
 * Returns: (transfer full): a new rule
 */
PcSchemaRule *
pc_schema_rule_new (char *name)
{
  PcSchemaRule *self = g_new0 (PcSchemaRule, 1);

  self->name = name;
  self->minimum = NAN;
  self->maximum = NAN;

  return self;
}

void
pc_schema_rule_free (PcSchemaRule *self)
{
  g_free (self->name);
  g_clear_pointer (&self->all_of, g_ptr_array_unref);
  g_clear_pointer (&self->any_of, g_ptr_array_unref);
  g_strfreev (self->required);
  g_clear_pointer (&self->properties, g_hash_table_unref);
  g_clear_pointer (&self->values, json_array_unref);
  g_clear_pointer (&self->constant, json_node_unref);
  g_clear_pointer (&self->pattern, g_regex_unref);
  g_free (self->format);
  g_free (self);
}

static gboolean
any_knows_member (GPtrArray  *rules,
                  const char *member)
{
  for (guint i = 0; rules != NULL && i < rules->len; i++)
    if (pc_schema_rule_knows_member (g_ptr_array_index (rules, i), member))
      return TRUE;

  return FALSE;
}

/**
 * pc_schema_rule_knows_member:
 * @self: a rule
 * @member: the name of a member
 *
 * Checks whether the rule, or one that holds along with it, has something to say on a member.
 *
 * Returns: %TRUE if it has
 */
gboolean
pc_schema_rule_knows_member (const PcSchemaRule *self,
                             const char         *member)
{
  if (self->additional_properties != NULL ||
      (self->properties != NULL && g_hash_table_contains (self->properties, member)))
    return TRUE;

  return (self->ref != NULL && pc_schema_rule_knows_member (self->ref, member)) ||
         any_knows_member (self->all_of, member) ||
         any_knows_member (self->any_of, member);
}

/**
 * pc_schema_rule_collect_members:
 * @self: a rule
 * @members: an array to which names are added, lent
 *
 * Collects the names of all members that the rule, or one that holds along with it, has.
 */
void
pc_schema_rule_collect_members (const PcSchemaRule *self,
                                GPtrArray          *members)
{
  if (self->properties != NULL)
    {
      g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (self->properties);

      g_ptr_array_extend (members, names, NULL, NULL);
    }
  if (self->ref != NULL)
    pc_schema_rule_collect_members (self->ref, members);
  for (guint i = 0; self->all_of != NULL && i < self->all_of->len; i++)
    pc_schema_rule_collect_members (g_ptr_array_index (self->all_of, i), members);
  for (guint i = 0; self->any_of != NULL && i < self->any_of->len; i++)
    pc_schema_rule_collect_members (g_ptr_array_index (self->any_of, i), members);
}

/**
 * pc_schema_rule_names_members:
 * @self: a rule
 *
 * Checks whether the rule, or one that holds along with it, lists members at all.
 *
 * Returns: %TRUE if it does, so that any other member is a surprise
 */
gboolean
pc_schema_rule_names_members (const PcSchemaRule *self)
{
  g_autoptr (GPtrArray) members = g_ptr_array_new ();

  pc_schema_rule_collect_members (self, members);
  return members->len > 0;
}

/**
 * pc_schema_rule_get_types:
 * @self: a rule
 *
 * Gets the types that the rule, or the one it refers to, allows.
 *
 * Returns: the types, or 0 for any
 */
PcSchemaType
pc_schema_rule_get_types (const PcSchemaRule *self)
{
  PcSchemaType types = 0;

  if (self->types != 0)
    return self->types;
  if (self->ref != NULL)
    return pc_schema_rule_get_types (self->ref);

  for (guint i = 0; self->any_of != NULL && i < self->any_of->len; i++)
    types |= pc_schema_rule_get_types (g_ptr_array_index (self->any_of, i));

  return types;
}
