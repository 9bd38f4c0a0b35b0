/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * PcSchemaType:
 *
 * The types of JSON Schema, to be combined.
 */
typedef enum
{
  PC_SCHEMA_TYPE_NULL    = 1 << 0,
  PC_SCHEMA_TYPE_BOOLEAN = 1 << 1,
  PC_SCHEMA_TYPE_INTEGER = 1 << 2,
  PC_SCHEMA_TYPE_NUMBER  = 1 << 3,
  PC_SCHEMA_TYPE_STRING  = 1 << 4,
  PC_SCHEMA_TYPE_ARRAY   = 1 << 5,
  PC_SCHEMA_TYPE_OBJECT  = 1 << 6,
} PcSchemaType;

typedef struct _PcSchemaRule PcSchemaRule;

/**
 * PcSchemaRule:
 * @name: where the rule stands in the schema: “#” and the name of the definition, or the name of
 *   the property, with “/each” for items and further members and “/name” for member names
 * @types: the types allowed; 0 for any
 * @ref: (nullable): a rule that holds as well
 * @all_of: (nullable): rules that all hold
 * @any_of: (nullable): rules of which one holds
 * @required: (nullable): names of members that must be there
 * @properties: (nullable): rules by name of member
 * @additional_properties: (nullable): the rule of all other members
 * @property_names: (nullable): the rule of all names of members
 * @min_properties: how many members there must be
 * @items: (nullable): the rule of all items
 * @min_items: how many items there must be
 * @unique_items: whether all items must differ
 * @values: (nullable): the values allowed
 * @constant: (nullable): the only value allowed
 * @pattern: (nullable): what a text must match
 * @min_length: how many characters a text must have
 * @format: (nullable): a well-known form of text
 * @minimum: the least number, or NaN
 * @maximum: the greatest number, or NaN
 *
 * A schema made ready for checking. Rules belong to the array that pc_schema_compile() gave.
 */
struct _PcSchemaRule
{
  char *name;
  PcSchemaType types;
  PcSchemaRule *ref;
  GPtrArray *all_of;
  GPtrArray *any_of;
  GStrv required;
  GHashTable *properties;
  PcSchemaRule *additional_properties;
  PcSchemaRule *property_names;
  guint min_properties;
  PcSchemaRule *items;
  guint min_items;
  gboolean unique_items;
  JsonArray *values;
  JsonNode *constant;
  GRegex *pattern;
  guint min_length;
  char *format;
  double minimum;
  double maximum;
};

PcSchemaRule *pc_schema_rule_new              (char                *name);
void          pc_schema_rule_free             (PcSchemaRule        *self);
gboolean      pc_schema_rule_knows_member     (const PcSchemaRule  *self,
                                               const char          *member);
gboolean      pc_schema_rule_names_members    (const PcSchemaRule  *self);
void          pc_schema_rule_collect_members  (const PcSchemaRule  *self,
                                               GPtrArray           *members);
PcSchemaType  pc_schema_rule_get_types        (const PcSchemaRule  *self);

G_END_DECLS
