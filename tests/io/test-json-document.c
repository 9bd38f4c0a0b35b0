/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-io-testing.h"

#include <string.h>

static void
test_fixture (gconstpointer data)
{
  g_autoptr (GBytes) bytes = pc_test_read_file (data);
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  g_autofree char *actual = NULL;

  g_assert_true (document != NULL || pc_problem_list_get_n_errors (problems) > 0);
  actual = pc_test_describe_list (problems);
  pc_test_compare_expected (data, actual);
}

static PcJsonDocument *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  PcJsonDocument *document = pc_json_document_new (bytes, problems, NULL);

  g_assert_nonnull (document);
  g_assert_cmpuint (pc_problem_list_get_n_errors (problems), ==, 0);

  return document;
}

static void
test_lines (void)
{
  g_autoptr (PcJsonDocument) document = read_text ("{\n  \"a\":\n    [\n      1,\n      {\"b\": 2, \"c/d\": [3]}\n    ],\n  \"\\u0065\": 4\n}\n");

  g_assert_cmpuint (pc_json_document_get_line (document, ""), ==, 1);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a"), ==, 2);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/0"), ==, 4);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/1"), ==, 5);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/1/b"), ==, 5);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/1/c~1d/0"), ==, 5);
  g_assert_cmpuint (pc_json_document_get_line (document, "/e"), ==, 7);
}

static void
test_line_of_missing (void)
{
  g_autoptr (PcJsonDocument) document = read_text ("{\n  \"a\": {\n    \"b\": [1]\n  }\n}\n");

  g_assert_cmpuint (pc_json_document_get_line (document, "/a/c"), ==, 2);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/b/1"), ==, 3);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/b/x"), ==, 3);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/b/-1"), ==, 3);
  g_assert_cmpuint (pc_json_document_get_line (document, "/a/b/0/x"), ==, 3);
  g_assert_cmpuint (pc_json_document_get_line (document, "/x/y/z"), ==, 1);
}

static void
test_columns (void)
{
  g_autoptr (PcJsonDocument) document = read_text ("{\n  \"ąć\": 1, \"b\": 2\n}\n");
  PcJsonIndex *index = pc_json_document_get_index (document);
  const PcJsonSpan *span = pc_json_index_lookup (index, "/b");
  guint column;

  g_assert_nonnull (span);
  g_assert_cmpuint (pc_json_index_get_line (index, span->key_start, &column), ==, 2);
  g_assert_cmpuint (column, ==, 13);
  g_assert_cmpuint (pc_json_index_get_line (index, span->start, &column), ==, 2);
  g_assert_cmpuint (column, ==, 17);
}

static void
test_texts (void)
{
  g_autoptr (PcJsonDocument) document = read_text ("{\"a\": [1, { \"b\" : 2.50 }], \"c\": \"\\u00e4\"}");
  PcJsonIndex *index = pc_json_document_get_index (document);
  g_autofree char *list = pc_json_index_dup_text (index, pc_json_index_lookup (index, "/a"));
  g_autofree char *number = pc_json_index_dup_text (index, pc_json_index_lookup (index, "/a/1/b"));
  g_autofree char *text = pc_json_index_dup_text (index, pc_json_index_lookup (index, "/c"));

  g_assert_cmpstr (list, ==, "[1, { \"b\" : 2.50 }]");
  g_assert_cmpstr (number, ==, "2.50");
  g_assert_cmpstr (text, ==, "\"\\u00e4\"");
}

static void
test_cancelled (void)
{
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (pc_json_document_new (bytes, problems, cancellable));
  g_assert_cmpuint (pc_problem_list_get_n_errors (problems), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  pc_test_add_fixtures ("json", test_fixture);
  g_test_add_func ("/json-document/lines", test_lines);
  g_test_add_func ("/json-document/line-of-missing", test_line_of_missing);
  g_test_add_func ("/json-document/columns", test_columns);
  g_test_add_func ("/json-document/texts", test_texts);
  g_test_add_func ("/json-document/cancelled", test_cancelled);

  return g_test_run ();
}
