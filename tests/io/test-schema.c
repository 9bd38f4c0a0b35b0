/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-io-testing.h"
#include "pc-schema.h"

#include <string.h>

static PcSchema *
read_schema (const char  *text,
             GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return pc_schema_new (bytes, error);
}

static void
test_fixture (gconstpointer data)
{
  g_autoptr (GBytes) bytes = pc_test_read_file (data);
  g_autofree char *schema_path = pc_test_replace (data, ".json", ".schema.json");
  g_autoptr (GBytes) schema_bytes = pc_test_read_file (schema_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PcSchema) schema = pc_schema_new (schema_bytes, &error);
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  g_autofree char *actual = NULL;
  gboolean valid;

  g_assert_no_error (error);
  g_assert_nonnull (document);
  valid = pc_schema_validate (schema, document, problems, NULL);
  g_assert_cmpint (valid, ==, pc_problem_list_get_n_errors (problems) == 0);
  actual = pc_test_describe_list (problems);
  pc_test_compare_expected (data, actual);
}

/* A keyword that is not understood would not be checked; adding one to the schema must not go unnoticed. */
static void
test_unknown_keyword (void)
{
  static const char * const schemas[] = {
    "{\"maxLength\": 3}",
    "{\"properties\": {\"a\": {\"oneOf\": []}}}",
    "{\"$defs\": {\"a\": {\"items\": {\"if\": {}}}}}",
    "{\"allOf\": [{\"not\": {}}]}",
    "{\"anyOf\": [{\"dependentRequired\": {}}]}",
    "{\"additionalProperties\": {\"maximum\": 3, \"exclusiveMaximum\": 4}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (schemas); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_schema (schemas[i], &error));
      g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID);
      g_assert_nonnull (strstr (error->message, "is not known"));
    }
}

static void
test_broken_schema (void)
{
  static const char * const schemas[] = {
    "", "[]", "5", "{", "{\"type\": \"text\"}", "{\"type\": 5}", "{\"type\": [5]}", "{\"required\": \"a\"}",
    "{\"required\": [5]}", "{\"properties\": []}", "{\"properties\": {\"a\": 5}}", "{\"$ref\": \"#/$defs/missing\"}",
    "{\"$ref\": \"other.json\"}", "{\"$ref\": 5}", "{\"$defs\": []}", "{\"items\": true}", "{\"enum\": 5}",
    "{\"pattern\": \"(\"}", "{\"pattern\": 5}", "{\"minLength\": -1}", "{\"minItems\": 1.5}", "{\"uniqueItems\": 1}",
    "{\"format\": \"date\"}", "{\"minimum\": \"1\"}", "{\"allOf\": {}}", "{\"a\": 1, \"a\": 2}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (schemas); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_schema (schemas[i], &error));
      g_assert_nonnull (error);
    }
}

/* The resource is the file of the source, every keyword of it is understood, and the data of Kraków keeps to it. */
static void
test_bundled (void)
{
  g_autoptr (PcSchema) schema = pc_schema_new_bundled ();
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  g_autofree char *found = NULL;

  g_assert_nonnull (document);
  g_assert_true (pc_schema_validate (schema, document, problems, NULL));
  found = pc_test_describe_list (problems);
  g_assert_cmpstr (found, ==, "");
}

static void
test_cancelled (void)
{
  g_autoptr (PcSchema) schema = pc_schema_new_bundled ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{\"languages\": [5]}", 18);
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *found = NULL;

  g_cancellable_cancel (cancellable);
  pc_schema_validate (schema, document, problems, cancellable);
  found = pc_test_describe_list (problems);
  g_assert_null (strstr (found, "/languages/0"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  pc_test_add_fixtures ("schema", test_fixture);
  g_test_add_func ("/schema/unknown-keyword", test_unknown_keyword);
  g_test_add_func ("/schema/broken-schema", test_broken_schema);
  g_test_add_func ("/schema/bundled", test_bundled);
  g_test_add_func ("/schema/cancelled", test_cancelled);

  return g_test_run ();
}
