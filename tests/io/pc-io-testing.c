/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-io-testing.h"

#include <string.h>

/* “LINE: POINTER: SEVERITY: MESSAGE”, a line for each. */
char *
pc_test_describe_problems (GListModel *problems)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PcProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (text, "%u: %s: %s: %s\n", pc_problem_get_line (problem), pc_problem_get_pointer (problem),
                              pc_problem_get_severity (problem) == PC_SEVERITY_ERROR ? "error" : "warning",
                              pc_problem_get_message (problem));
    }

  return g_string_free_and_steal (text);
}

char *
pc_test_describe_list (PcProblemList *problems)
{
  g_autoptr (GListModel) model = pc_problem_list_to_model (problems);

  return pc_test_describe_problems (model);
}

GBytes *
pc_test_read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

/* The dataset that comes with the program, as a file of its source. */
GBytes *
pc_test_read_krakow (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("PC_TEST_DATADIR"), "krakow.partners.json", NULL);

  return pc_test_read_file (path);
}

PcDataset *
pc_test_load_text (const char  *text,
                   GListModel **problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return pc_dataset_load_bytes (bytes, NULL, problems, NULL);
}

/* Replaces the first place, which must exist. */
char *
pc_test_replace (const char *text,
                 const char *before,
                 const char *after)
{
  GString *changed = g_string_new (text);

  g_assert_cmpuint (g_string_replace (changed, before, after, 1), ==, 1);

  return g_string_free_and_steal (changed);
}

/* Adds a test for every JSON file in a folder of fixtures; it is given the path of the file. */
void
pc_test_add_fixtures (const char    *folder,
                      GTestDataFunc  test)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *test_path = NULL;

      if (!g_str_has_suffix (name, ".json") || g_str_has_suffix (name, ".schema.json"))
        continue;
      test_path = g_strdup_printf ("/%s/%.*s", folder, (int) (strlen (name) - strlen (".json")), name);
      g_test_add_data_func_full (test_path, g_build_filename (path, name, NULL), test, g_free);
      n++;
    }

  g_assert_cmpuint (n, >, 0);
}

/* Compares with the file beside a fixture; with PC_TEST_UPDATE in the environment it is written instead. */
void
pc_test_compare_expected (const char *path,
                          const char *actual)
{
  g_autoptr (GString) expected_path = g_string_new (path);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  g_string_truncate (expected_path, expected_path->len - strlen (".json"));
  g_string_append (expected_path, ".expected");

  if (g_getenv ("PC_TEST_UPDATE") != NULL)
    {
      g_file_set_contents (expected_path->str, actual, -1, &error);
      g_assert_no_error (error);
      return;
    }

  g_file_get_contents (expected_path->str, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (actual, ==, expected);
}
