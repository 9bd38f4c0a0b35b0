/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whole files, loaded as the program loads them, with all they are to be told. */

#include "config.h"

#include "pc-dataset-writer.h"
#include "pc-io-testing.h"

static gboolean
has_errors (GListModel *problems)
{
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PcProblem) problem = g_list_model_get_item (problems, i);

      if (pc_problem_get_severity (problem) == PC_SEVERITY_ERROR)
        return TRUE;
    }

  return FALSE;
}

/* Errors refuse a file; warnings do not. */
static void
test_fixture (gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (data);
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDataset) dataset = pc_dataset_load (file, NULL, &problems, &error);
  g_autofree char *actual = pc_test_describe_problems (problems);

  pc_test_compare_expected (data, actual);
  g_assert_cmpint (dataset == NULL, ==, has_errors (problems));
  if (dataset == NULL)
    g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID);
  else
    g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  pc_test_add_fixtures ("dataset", test_fixture);

  return g_test_run ();
}
