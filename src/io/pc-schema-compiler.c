/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-schema-compiler.h"

#include "pc-io-error.h"
#include "pc-schema-rule.h"

#include <string.h>

#define REF_PREFIX "#/$defs/"

typedef struct
{
  GPtrArray *rules;
  GHashTable *definitions;
} Compiler;

typedef gboolean (*KeywordFunc) (Compiler      *compiler,
                                 PcSchemaRule  *rule,
                                 JsonNode      *value,
                                 GError       **error);

static gboolean compile_into (Compiler      *compiler,
                              PcSchemaRule  *rule,
                              JsonNode      *schema,
                              GError       **error);

static PcSchemaRule *
add_rule (Compiler *compiler,
          char     *name)
{
  PcSchemaRule *rule = pc_schema_rule_new (name);

  g_ptr_array_add (compiler->rules, rule);

  return rule;
}

static gboolean
refuse (GError     **error,
        const char  *keyword,
        const char  *expected)
{
  g_set_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID, "schema: %s must be %s", keyword, expected);
  return FALSE;
}

static PcSchemaRule *
compile (Compiler  *compiler,
         char      *name,
         JsonNode  *schema,
         GError   **error)
{
  PcSchemaRule *rule = add_rule (compiler, name);

  return compile_into (compiler, rule, schema, error) ? rule : NULL;
}

static gboolean
read_count (JsonNode    *value,
            guint       *count,
            const char  *keyword,
            GError     **error)
{
  if (json_node_get_value_type (value) != G_TYPE_INT64 || json_node_get_int (value) < 0 ||
      json_node_get_int (value) > G_MAXINT)
    return refuse (error, keyword, "a whole number");

  *count = (guint) json_node_get_int (value);
  return TRUE;
}

static gboolean
read_number (JsonNode    *value,
             double      *number,
             const char  *keyword,
             GError     **error)
{
  if (json_node_get_value_type (value) == G_TYPE_INT64)
    *number = (double) json_node_get_int (value);
  else if (json_node_get_value_type (value) == G_TYPE_DOUBLE)
    *number = json_node_get_double (value);
  else
    return refuse (error, keyword, "a number");

  return TRUE;
}

static gboolean
keyword_ignored (Compiler      *compiler,
                 PcSchemaRule  *rule,
                 JsonNode      *value,
                 GError       **error)
{
  return TRUE;
}

static gboolean
keyword_ref (Compiler      *compiler,
             PcSchemaRule  *rule,
             JsonNode      *value,
             GError       **error)
{
  const char *target;

  if (json_node_get_value_type (value) != G_TYPE_STRING ||
      !g_str_has_prefix (json_node_get_string (value), REF_PREFIX))
    return refuse (error, "$ref", REF_PREFIX "…");

  target = json_node_get_string (value) + strlen (REF_PREFIX);
  rule->ref = g_hash_table_lookup (compiler->definitions, target);

  return rule->ref != NULL || refuse (error, "$ref", "the name of a definition");
}

static gboolean
read_type (JsonNode      *value,
           PcSchemaType  *types,
           GError       **error)
{
  static const struct
  {
    const char *name;
    PcSchemaType type;
  } names[] = {
    { "null", PC_SCHEMA_TYPE_NULL }, { "boolean", PC_SCHEMA_TYPE_BOOLEAN }, { "integer", PC_SCHEMA_TYPE_INTEGER },
    { "number", PC_SCHEMA_TYPE_NUMBER }, { "string", PC_SCHEMA_TYPE_STRING }, { "array", PC_SCHEMA_TYPE_ARRAY },
    { "object", PC_SCHEMA_TYPE_OBJECT },
  };

  if (json_node_get_value_type (value) == G_TYPE_STRING)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      if (g_str_equal (names[i].name, json_node_get_string (value)))
        {
          *types |= names[i].type;
          return TRUE;
        }

  return refuse (error, "type", "the name of a type or a list of such");
}

static gboolean
keyword_type (Compiler      *compiler,
              PcSchemaRule  *rule,
              JsonNode      *value,
              GError       **error)
{
  JsonArray *list;

  if (!JSON_NODE_HOLDS_ARRAY (value))
    return read_type (value, &rule->types, error);

  list = json_node_get_array (value);
  for (guint i = 0; i < json_array_get_length (list); i++)
    if (!read_type (json_array_get_element (list, i), &rule->types, error))
      return FALSE;

  return TRUE;
}

static gboolean
keyword_required (Compiler      *compiler,
                  PcSchemaRule  *rule,
                  JsonNode      *value,
                  GError       **error)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  JsonArray *list;

  if (!JSON_NODE_HOLDS_ARRAY (value))
    return refuse (error, "required", "a list of names");

  list = json_node_get_array (value);
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *name = json_array_get_element (list, i);

      if (json_node_get_value_type (name) != G_TYPE_STRING)
        return refuse (error, "required", "a list of names");
      g_strv_builder_add (names, json_node_get_string (name));
    }
  rule->required = g_strv_builder_end (names);

  return TRUE;
}

static gboolean
keyword_properties (Compiler      *compiler,
                    PcSchemaRule  *rule,
                    JsonNode      *value,
                    GError       **error)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *schema;

  if (!JSON_NODE_HOLDS_OBJECT (value))
    return refuse (error, "properties", "an object");

  rule->properties = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  json_object_iter_init_ordered (&iter, json_node_get_object (value));
  while (json_object_iter_next_ordered (&iter, &member, &schema))
    {
      PcSchemaRule *property = compile (compiler, g_strdup (member), schema, error);

      if (property == NULL)
        return FALSE;
      g_hash_table_insert (rule->properties, g_strdup (member), property);
    }

  return TRUE;
}

static gboolean
keyword_additional_properties (Compiler      *compiler,
                               PcSchemaRule  *rule,
                               JsonNode      *value,
                               GError       **error)
{
  rule->additional_properties = compile (compiler, g_strconcat (rule->name, "/each", NULL), value, error);
  return rule->additional_properties != NULL;
}

static gboolean
keyword_property_names (Compiler      *compiler,
                        PcSchemaRule  *rule,
                        JsonNode      *value,
                        GError       **error)
{
  rule->property_names = compile (compiler, g_strconcat (rule->name, "/name", NULL), value, error);
  return rule->property_names != NULL;
}

static gboolean
keyword_items (Compiler      *compiler,
               PcSchemaRule  *rule,
               JsonNode      *value,
               GError       **error)
{
  rule->items = compile (compiler, g_strconcat (rule->name, "/each", NULL), value, error);
  return rule->items != NULL;
}

static gboolean
keyword_min_properties (Compiler      *compiler,
                        PcSchemaRule  *rule,
                        JsonNode      *value,
                        GError       **error)
{
  return read_count (value, &rule->min_properties, "minProperties", error);
}

static gboolean
keyword_min_items (Compiler      *compiler,
                   PcSchemaRule  *rule,
                   JsonNode      *value,
                   GError       **error)
{
  return read_count (value, &rule->min_items, "minItems", error);
}

static gboolean
keyword_min_length (Compiler      *compiler,
                    PcSchemaRule  *rule,
                    JsonNode      *value,
                    GError       **error)
{
  return read_count (value, &rule->min_length, "minLength", error);
}

static gboolean
keyword_unique_items (Compiler      *compiler,
                      PcSchemaRule  *rule,
                      JsonNode      *value,
                      GError       **error)
{
  if (json_node_get_value_type (value) != G_TYPE_BOOLEAN)
    return refuse (error, "uniqueItems", "true or false");

  rule->unique_items = json_node_get_boolean (value);
  return TRUE;
}

static gboolean
keyword_enum (Compiler      *compiler,
              PcSchemaRule  *rule,
              JsonNode      *value,
              GError       **error)
{
  if (!JSON_NODE_HOLDS_ARRAY (value))
    return refuse (error, "enum", "a list");

  rule->values = json_node_dup_array (value);
  return TRUE;
}

static gboolean
keyword_const (Compiler      *compiler,
               PcSchemaRule  *rule,
               JsonNode      *value,
               GError       **error)
{
  rule->constant = json_node_ref (value);
  return TRUE;
}

static gboolean
keyword_pattern (Compiler      *compiler,
                 PcSchemaRule  *rule,
                 JsonNode      *value,
                 GError       **error)
{
  if (json_node_get_value_type (value) != G_TYPE_STRING)
    return refuse (error, "pattern", "a text");

  /* “$” means the very end in a schema, not the place before a last line break. */
  rule->pattern = g_regex_new (json_node_get_string (value), G_REGEX_OPTIMIZE | G_REGEX_DOLLAR_ENDONLY,
                               G_REGEX_MATCH_DEFAULT, error);
  return rule->pattern != NULL;
}

static gboolean
keyword_format (Compiler      *compiler,
                PcSchemaRule  *rule,
                JsonNode      *value,
                GError       **error)
{
  const char *format = json_node_get_value_type (value) == G_TYPE_STRING ? json_node_get_string (value) : NULL;

  if (g_strcmp0 (format, "uri") != 0 && g_strcmp0 (format, "email") != 0)
    return refuse (error, "format", "uri or email");

  rule->format = g_strdup (format);
  return TRUE;
}

static gboolean
keyword_minimum (Compiler      *compiler,
                 PcSchemaRule  *rule,
                 JsonNode      *value,
                 GError       **error)
{
  return read_number (value, &rule->minimum, "minimum", error);
}

static gboolean
keyword_maximum (Compiler      *compiler,
                 PcSchemaRule  *rule,
                 JsonNode      *value,
                 GError       **error)
{
  return read_number (value, &rule->maximum, "maximum", error);
}

static GPtrArray *
compile_list (Compiler      *compiler,
              PcSchemaRule  *rule,
              JsonNode      *value,
              const char    *keyword,
              GError       **error)
{
  g_autoptr (GPtrArray) branches = g_ptr_array_new ();
  JsonArray *list;

  if (!JSON_NODE_HOLDS_ARRAY (value))
    {
      refuse (error, keyword, "a list");
      return NULL;
    }

  list = json_node_get_array (value);
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      PcSchemaRule *branch = compile (compiler, g_strdup (rule->name), json_array_get_element (list, i), error);

      if (branch == NULL)
        return NULL;
      g_ptr_array_add (branches, branch);
    }

  return g_steal_pointer (&branches);
}

static gboolean
keyword_all_of (Compiler      *compiler,
                PcSchemaRule  *rule,
                JsonNode      *value,
                GError       **error)
{
  rule->all_of = compile_list (compiler, rule, value, "allOf", error);
  return rule->all_of != NULL;
}

static gboolean
keyword_any_of (Compiler      *compiler,
                PcSchemaRule  *rule,
                JsonNode      *value,
                GError       **error)
{
  rule->any_of = compile_list (compiler, rule, value, "anyOf", error);
  return rule->any_of != NULL;
}

/* The part of JSON Schema 2020-12 that the bundled schema uses. A keyword that is not listed here
 * would silently not be checked, and is therefore refused. */
static const struct
{
  const char *keyword;
  KeywordFunc read;
} keywords[] = {
  { "$schema", keyword_ignored },
  { "$defs", keyword_ignored },
  { "title", keyword_ignored },
  { "description", keyword_ignored },
  { "$ref", keyword_ref },
  { "type", keyword_type },
  { "required", keyword_required },
  { "properties", keyword_properties },
  { "additionalProperties", keyword_additional_properties },
  { "propertyNames", keyword_property_names },
  { "minProperties", keyword_min_properties },
  { "items", keyword_items },
  { "minItems", keyword_min_items },
  { "uniqueItems", keyword_unique_items },
  { "enum", keyword_enum },
  { "const", keyword_const },
  { "pattern", keyword_pattern },
  { "minLength", keyword_min_length },
  { "format", keyword_format },
  { "minimum", keyword_minimum },
  { "maximum", keyword_maximum },
  { "allOf", keyword_all_of },
  { "anyOf", keyword_any_of },
};

static gboolean
read_keyword (Compiler      *compiler,
              PcSchemaRule  *rule,
              const char    *keyword,
              JsonNode      *value,
              GError       **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    if (g_str_equal (keywords[i].keyword, keyword))
      return keywords[i].read (compiler, rule, value, error);

  g_set_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID, "schema: the keyword %s is not known", keyword);
  return FALSE;
}

static gboolean
compile_into (Compiler      *compiler,
              PcSchemaRule  *rule,
              JsonNode      *schema,
              GError       **error)
{
  JsonObjectIter iter;
  const char *keyword;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (schema))
    return refuse (error, rule->name, "an object");

  json_object_iter_init_ordered (&iter, json_node_get_object (schema));
  while (json_object_iter_next_ordered (&iter, &keyword, &value))
    if (!read_keyword (compiler, rule, keyword, value, error))
      return FALSE;

  return TRUE;
}

static gboolean
compile_definitions (Compiler  *compiler,
                     JsonNode  *schema,
                     GError   **error)
{
  JsonNode *definitions = json_object_get_member (json_node_get_object (schema), "$defs");
  JsonObjectIter iter;
  const char *name;
  JsonNode *definition;

  if (definitions == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (definitions))
    return refuse (error, "$defs", "an object");

  /* They may refer to each other, so all must exist before the first one is read. */
  json_object_iter_init_ordered (&iter, json_node_get_object (definitions));
  while (json_object_iter_next_ordered (&iter, &name, &definition))
    g_hash_table_insert (compiler->definitions, g_strdup (name), add_rule (compiler, g_strconcat ("#", name, NULL)));

  json_object_iter_init_ordered (&iter, json_node_get_object (definitions));
  while (json_object_iter_next_ordered (&iter, &name, &definition))
    if (!compile_into (compiler, g_hash_table_lookup (compiler->definitions, name), definition, error))
      return FALSE;

  return TRUE;
}

/**
 * pc_schema_compile:
 * @schema: a JSON Schema
 * @error: return location for a #GError
 *
 * Makes a JSON Schema ready for checking.
 *
 * Returns: (transfer full) (nullable): all rules, that of the whole document first; %NULL if the
 *   schema uses what is not known here
 */
GPtrArray *
pc_schema_compile (JsonNode  *schema,
                   GError   **error)
{
  g_autoptr (GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) pc_schema_rule_free);
  g_autoptr (GHashTable) definitions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Compiler compiler = { rules, definitions };
  PcSchemaRule *root;

  if (!JSON_NODE_HOLDS_OBJECT (schema))
    {
      refuse (error, "the schema", "an object");
      return NULL;
    }

  root = add_rule (&compiler, g_strdup (""));
  if (!compile_definitions (&compiler, schema, error) || !compile_into (&compiler, root, schema, error))
    return NULL;

  return g_steal_pointer (&rules);
}
