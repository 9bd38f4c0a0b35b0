/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-schema.h"

#include "pc-date.h"
#include "pc-io-error.h"
#include "pc-io-resources.h"
#include "pc-json-number.h"
#include "pc-schema-compiler.h"
#include "pc-schema-rule.h"
#include "pc-schema-words.h"

#include <gio/gio.h>
#include <string.h>

/**
 * PcSchema:
 *
 * A JSON Schema (2020-12) that documents are checked against.
 *
 * It knows the keywords that the schema of the file format uses, and no others. Two things go
 * beyond the schema: a text under the definition “date” must be in the calendar, and a member that
 * is not named where others are named is warned about, since it may be misspelt.
 */
struct _PcSchema
{
  GObject parent_instance;

  GPtrArray *rules;
};

G_DEFINE_FINAL_TYPE (PcSchema, pc_schema, G_TYPE_OBJECT)

typedef struct
{
  PcJsonDocument *document;
  PcProblemList *problems;
  GCancellable *cancellable;
} Check;

static gboolean apply (const Check         *check,
                       const PcSchemaRule  *rule,
                       JsonNode            *node,
                       const PcSchemaPlace *place);

static void
report (const Check         *check,
        PcSeverity           severity,
        const PcSchemaPlace *place,
        char                *message)
{
  g_autofree char *pointer = pc_schema_place_dup_pointer (place);

  pc_problem_list_add (check->problems, severity, pointer,
                       pc_json_document_get_line (check->document, pointer), message);
  g_free (message);
}

static void
report_missing (const Check         *check,
                const PcSchemaPlace *place,
                const char          *member)
{
  g_autofree char *pointer = pc_schema_place_dup_pointer (place);
  g_autofree char *message = pc_schema_words_for_missing (member);

  pc_problem_list_add_missing (check->problems, pointer, member,
                               pc_json_document_get_line (check->document, pointer), message);
}

static PcSchemaType
get_types (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return PC_SCHEMA_TYPE_OBJECT;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return PC_SCHEMA_TYPE_ARRAY;
  if (JSON_NODE_HOLDS_NULL (node))
    return PC_SCHEMA_TYPE_NULL;

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return PC_SCHEMA_TYPE_STRING;
    case G_TYPE_BOOLEAN:
      return PC_SCHEMA_TYPE_BOOLEAN;
    case G_TYPE_INT64:
      return PC_SCHEMA_TYPE_INTEGER | PC_SCHEMA_TYPE_NUMBER;
    default:
      return pc_json_number_is_whole (json_node_get_double (node)) ? PC_SCHEMA_TYPE_INTEGER | PC_SCHEMA_TYPE_NUMBER
                                                                   : PC_SCHEMA_TYPE_NUMBER;
    }
}

static gboolean
allows_type (const PcSchemaRule *rule,
             JsonNode           *node)
{
  PcSchemaType types = pc_schema_rule_get_types (rule);

  return types == 0 || (types & get_types (node)) != 0;
}

/* 1 and 1.0 are the same value to JSON Schema. */
static gboolean
nodes_equal (JsonNode *a,
             JsonNode *b)
{
  if ((get_types (a) & get_types (b) & PC_SCHEMA_TYPE_NUMBER) != 0 &&
      json_node_get_value_type (a) != json_node_get_value_type (b))
    return json_node_get_double (a) == json_node_get_double (b);

  return json_node_equal (a, b);
}

static gboolean
is_real_date (const Check         *check,
              const char          *text,
              const PcSchemaPlace *place)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDate) date = pc_date_new_from_string (text, &error);

  if (date == NULL)
    report (check, PC_SEVERITY_ERROR, place, g_strdup (error->message));

  return date != NULL;
}

static gboolean
is_well_known_form (const char *format,
                    const char *text)
{
  g_autoptr (GUri) uri = NULL;

  if (g_str_equal (format, "email"))
    return strchr (text, '@') != NULL;

  uri = g_uri_parse (text, G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED, NULL);
  return uri != NULL && g_uri_get_host (uri) != NULL && *g_uri_get_host (uri) != '\0';
}

static void
check_text (const Check         *check,
            const PcSchemaRule  *rule,
            const char          *text,
            const PcSchemaPlace *place)
{
  glong length = rule->min_length > 0 ? g_utf8_strlen (text, -1) : 0;

  if (g_str_equal (rule->name, "#date") && !is_real_date (check, text, place))
    return;

  if (rule->min_length > 0 && length < (glong) rule->min_length)
    report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_length (place, rule, length));
  else if (rule->pattern != NULL && !g_regex_match (rule->pattern, text, G_REGEX_MATCH_DEFAULT, NULL))
    report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_pattern (place, rule, text));
  else if (rule->format != NULL && !is_well_known_form (rule->format, text))
    report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_format (rule, text));
}

static void
check_number (const Check         *check,
              const PcSchemaRule  *rule,
              JsonNode            *node,
              const PcSchemaPlace *place)
{
  double number = json_node_get_double (node);

  /* The comparisons are false for the NaN of a limit that is not set. */
  if (number < rule->minimum || number > rule->maximum)
    report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_range (place, rule, node));
}

static void
check_value_allowed (const Check         *check,
                     const PcSchemaRule  *rule,
                     JsonNode            *node,
                     const PcSchemaPlace *place)
{
  if (rule->constant != NULL && !nodes_equal (rule->constant, node))
    report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_constant (place, rule, node));

  if (rule->values == NULL)
    return;
  for (guint i = 0; i < json_array_get_length (rule->values); i++)
    if (nodes_equal (json_array_get_element (rule->values, i), node))
      return;
  report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_values (place, rule, node));
}

static void
check_unknown (const Check         *check,
               const PcSchemaRule  *rule,
               JsonObject          *object,
               const PcSchemaPlace *place)
{
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      PcSchemaPlace at = { place, member, 0 };

      if (pc_schema_rule_knows_member (rule, member))
        continue;
      if (!pc_schema_rule_names_members (rule))
        return;
      report (check, PC_SEVERITY_WARNING, &at, pc_schema_words_for_unknown (member, rule));
    }
}

/* A whole value: all rules that hold together, then the members that none of them knows. */
static void
check_value (const Check         *check,
             const PcSchemaRule  *rule,
             JsonNode            *node,
             const PcSchemaPlace *place)
{
  if (apply (check, rule, node, place) && JSON_NODE_HOLDS_OBJECT (node))
    check_unknown (check, rule, json_node_get_object (node), place);
}

static void
check_repeated (const Check         *check,
                JsonArray           *array,
                const PcSchemaPlace *place)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (json_node_hash, json_node_equal);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *item = json_array_get_element (array, i);
      PcSchemaPlace at = { place, NULL, i };

      if (!g_hash_table_add (seen, item))
        report (check, PC_SEVERITY_ERROR, &at, pc_schema_words_for_repeated (place, item));
    }
}

static void
check_list (const Check         *check,
            const PcSchemaRule  *rule,
            JsonArray           *array,
            const PcSchemaPlace *place)
{
  guint n_items = json_array_get_length (array);

  if (n_items < rule->min_items)
    report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_n_items (place, rule, n_items));

  for (guint i = 0; rule->items != NULL && i < n_items && !g_cancellable_is_cancelled (check->cancellable); i++)
    {
      PcSchemaPlace at = { place, NULL, i };

      check_value (check, rule->items, json_array_get_element (array, i), &at);
    }

  if (rule->unique_items && n_items > 1)
    check_repeated (check, array, place);
}

static void
check_member_name (const Check         *check,
                   const PcSchemaRule  *rule,
                   const PcSchemaPlace *place)
{
  g_autoptr (JsonNode) name = json_node_init_string (json_node_alloc (), place->member);

  check_value (check, rule, name, place);
}

static void
check_member (const Check         *check,
              const PcSchemaRule  *rule,
              JsonNode            *node,
              const PcSchemaPlace *place)
{
  const PcSchemaRule *property = NULL;

  if (rule->property_names != NULL)
    check_member_name (check, rule->property_names, place);
  if (rule->properties != NULL)
    property = g_hash_table_lookup (rule->properties, place->member);
  if (property == NULL)
    property = rule->additional_properties;
  if (property != NULL)
    check_value (check, property, node, place);
}

static void
check_object (const Check         *check,
              const PcSchemaRule  *rule,
              JsonObject          *object,
              const PcSchemaPlace *place)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  if (json_object_get_size (object) < rule->min_properties)
    report (check, PC_SEVERITY_ERROR, place,
            pc_schema_words_for_n_members (place, rule, json_object_get_size (object)));

  for (guint i = 0; rule->required != NULL && rule->required[i] != NULL; i++)
    if (!json_object_has_member (object, rule->required[i]))
      report_missing (check, place, rule->required[i]);

  if (rule->properties == NULL && rule->additional_properties == NULL && rule->property_names == NULL)
    return;

  json_object_iter_init_ordered (&iter, object);
  while (!g_cancellable_is_cancelled (check->cancellable) && json_object_iter_next_ordered (&iter, &member, &node))
    {
      PcSchemaPlace at = { place, member, 0 };

      check_member (check, rule, node, &at);
    }
}

static gboolean
passes (const Check         *check,
        const PcSchemaRule  *rule,
        JsonNode            *node,
        const PcSchemaPlace *place)
{
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  Check quiet = { check->document, problems, check->cancellable };

  apply (&quiet, rule, node, place);
  return pc_problem_list_get_n_errors (problems) == 0;
}

/* Reports what is wrong by the rule that was probably meant: the first one of the right type. */
static gboolean
apply_any (const Check         *check,
           const PcSchemaRule  *rule,
           JsonNode            *node,
           const PcSchemaPlace *place)
{
  const PcSchemaRule *meant = NULL;
  guint n_candidates = 0;

  for (guint i = 0; i < rule->any_of->len; i++)
    {
      const PcSchemaRule *branch = g_ptr_array_index (rule->any_of, i);

      if (!allows_type (branch, node))
        continue;
      if (n_candidates++ == 0)
        meant = branch;
    }

  if (meant == NULL)
    {
      report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_type (place, rule, node));
      return FALSE;
    }

  for (guint i = 0; n_candidates > 1 && i < rule->any_of->len; i++)
    if (passes (check, g_ptr_array_index (rule->any_of, i), node, place))
      return TRUE;

  return apply (check, meant, node, place);
}

static gboolean
apply_combined (const Check         *check,
                const PcSchemaRule  *rule,
                JsonNode            *node,
                const PcSchemaPlace *place)
{
  if (rule->ref != NULL && !apply (check, rule->ref, node, place))
    return FALSE;
  for (guint i = 0; rule->all_of != NULL && i < rule->all_of->len; i++)
    if (!apply (check, g_ptr_array_index (rule->all_of, i), node, place))
      return FALSE;

  return rule->any_of == NULL || apply_any (check, rule, node, place);
}

/* Returns FALSE where the value is of the wrong type, so that nothing else can be said of it. */
static gboolean
apply (const Check         *check,
       const PcSchemaRule  *rule,
       JsonNode            *node,
       const PcSchemaPlace *place)
{
  if (rule->types != 0 && (rule->types & get_types (node)) == 0)
    {
      report (check, PC_SEVERITY_ERROR, place, pc_schema_words_for_type (place, rule, node));
      return FALSE;
    }

  if (!apply_combined (check, rule, node, place))
    return FALSE;

  check_value_allowed (check, rule, node, place);
  if (JSON_NODE_HOLDS_OBJECT (node))
    check_object (check, rule, json_node_get_object (node), place);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    check_list (check, rule, json_node_get_array (node), place);
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    check_text (check, rule, json_node_get_string (node), place);
  else if ((get_types (node) & PC_SCHEMA_TYPE_NUMBER) != 0)
    check_number (check, rule, node, place);

  return TRUE;
}

static void
pc_schema_finalize (GObject *object)
{
  PcSchema *self = PC_SCHEMA (object);

  g_clear_pointer (&self->rules, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_schema_parent_class)->finalize (object);
}

static void
pc_schema_class_init (PcSchemaClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_schema_finalize;
}

static void
pc_schema_init (PcSchema *self)
{
}

/**
 * pc_schema_new:
 * @bytes: a JSON Schema
 * @error: return location for a #GError
 *
 * Reads a schema.
 *
 * Returns: (transfer full) (nullable): a new schema, or %NULL if it is broken or has a keyword
 *   that is not known
 */
PcSchema *
pc_schema_new (GBytes  *bytes,
               GError **error)
{
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = NULL;
  g_autoptr (GPtrArray) rules = NULL;
  PcSchema *self;

  g_return_val_if_fail (bytes != NULL, NULL);

  document = pc_json_document_new (bytes, problems, NULL);
  if (document == NULL || pc_problem_list_get_n_errors (problems) > 0)
    {
      g_set_error_literal (error, PC_IO_ERROR, PC_IO_ERROR_INVALID, "schema: not well-formed");
      return NULL;
    }

  rules = pc_schema_compile (pc_json_document_get_root (document), error);
  if (rules == NULL)
    return NULL;

  self = g_object_new (PC_TYPE_SCHEMA, NULL);
  self->rules = g_steal_pointer (&rules);

  return self;
}

/**
 * pc_schema_new_bundled:
 *
 * Reads the schema of the file format, which comes with the program.
 *
 * Returns: (transfer full): a new schema
 */
PcSchema *
pc_schema_new_bundled (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  PcSchema *self;

  pc_io_resources_register ();
  bytes = g_resources_lookup_data (PC_IO_SCHEMA_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  self = pc_schema_new (bytes, &error);
  g_assert_no_error (error);

  return self;
}

/**
 * pc_schema_validate:
 * @self: a schema
 * @document: a document
 * @problems: a list to which problems are added
 * @cancellable: (nullable): a cancellable
 *
 * Checks a document and reports all problems.
 *
 * Returns: %TRUE if no error was found; warnings may have been
 */
gboolean
pc_schema_validate (PcSchema       *self,
                    PcJsonDocument *document,
                    PcProblemList  *problems,
                    GCancellable   *cancellable)
{
  Check check = { document, problems, cancellable };
  PcSchemaPlace root = { NULL, NULL, 0 };
  guint n_errors;

  g_return_val_if_fail (PC_IS_SCHEMA (self), FALSE);
  g_return_val_if_fail (PC_IS_JSON_DOCUMENT (document), FALSE);
  g_return_val_if_fail (problems != NULL, FALSE);

  n_errors = pc_problem_list_get_n_errors (problems);
  check_value (&check, g_ptr_array_index (self->rules, 0), pc_json_document_get_root (document), &root);

  return pc_problem_list_get_n_errors (problems) == n_errors;
}
