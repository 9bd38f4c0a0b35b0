/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-problem-report.h"

#include "pc-problem.h"
#include "pc-processors.h"

static GListModel *
create_problems (void)
{
  GListStore *problems = g_list_store_new (PC_TYPE_PROBLEM);
  g_autoptr (PcProblem) warning = pc_problem_new (PC_SEVERITY_WARNING, "/cities/5/status", 204,
                                                  "No source is given for the status");
  g_autoptr (PcProblem) error = pc_problem_new (PC_SEVERITY_ERROR, "/cities/2/relations/0/kind", 97,
                                                "The kind “twinn” is not defined. Did you mean “twin”?");
  g_autoptr (PcProblem) whole = pc_problem_new (PC_SEVERITY_ERROR, "", 0, "The file is empty");

  g_list_store_append (problems, warning);
  g_list_store_append (problems, error);
  g_list_store_append (problems, whole);

  return G_LIST_MODEL (problems);
}

static void
test_count (void)
{
  g_autoptr (GListModel) problems = create_problems ();
  g_autoptr (GListModel) none = G_LIST_MODEL (g_list_store_new (PC_TYPE_PROBLEM));
  guint n_errors;
  guint n_warnings;

  pc_problem_report_count (problems, &n_errors, &n_warnings);
  g_assert_cmpuint (n_errors, ==, 2);
  g_assert_cmpuint (n_warnings, ==, 1);

  pc_problem_report_count (none, &n_errors, &n_warnings);
  g_assert_cmpuint (n_errors, ==, 0);
  g_assert_cmpuint (n_warnings, ==, 0);
}

static void
test_line (void)
{
  g_autoptr (GListModel) problems = create_problems ();
  g_autoptr (PcProblem) warning = g_list_model_get_item (problems, 0);
  g_autoptr (PcProblem) whole = g_list_model_get_item (problems, 2);
  g_autofree char *line = pc_problem_report_dup_line (warning, "a.json");
  g_autofree char *bare = pc_problem_report_dup_line (whole, "a.json");

  g_assert_cmpstr (line, ==, "a.json:204: /cities/5/status: No source is given for the status");
  g_assert_cmpstr (bare, ==, "a.json: The file is empty");
}

static void
test_summary (void)
{
  g_autoptr (GListModel) problems = create_problems ();
  g_autoptr (GListStore) one = g_list_store_new (PC_TYPE_PROBLEM);
  g_autoptr (PcProblem) error = g_list_model_get_item (problems, 1);
  g_autofree char *both = pc_problem_report_dup_summary (problems, "gdynia.partners.json");
  g_autofree char *only = NULL;

  g_assert_cmpstr (both, ==, "gdynia.partners.json has 2 errors and 1 warning. Nothing in it was changed.");

  g_list_store_append (one, error);
  only = pc_problem_report_dup_summary (G_LIST_MODEL (one), "a");
  g_assert_cmpstr (only, ==, "a has 1 error. Nothing in it was changed.");
}

static void
test_text (void)
{
  g_autoptr (GListModel) problems = create_problems ();
  g_autofree char *text = pc_problem_report_dup_text (problems, "a");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  /* Errors first, a summary last. */
  g_assert_cmpuint (g_strv_length (lines), ==, 6);
  g_assert_true (g_str_has_prefix (lines[0], "a:97: "));
  g_assert_true (g_str_has_prefix (lines[1], "a: The file is empty"));
  g_assert_true (g_str_has_prefix (lines[2], "a:204: "));
  g_assert_cmpstr (lines[3], ==, "");
  g_assert_true (g_str_has_prefix (lines[4], "a has 2 errors"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/problem-report/count", test_count);
  g_test_add_func ("/problem-report/line", test_line);
  g_test_add_func ("/problem-report/summary", test_summary);
  g_test_add_func ("/problem-report/text", test_text);

  pc_processors_leave (g_test_run ());
}
