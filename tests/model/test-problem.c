/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static void
test_properties (void)
{
  g_autoptr (PcProblem) problem = pc_problem_new (PC_SEVERITY_WARNING, "/title", 0, "Wrong");
  guint *count = pc_test_count_notify (problem, "line");
  g_autofree char *pointer = NULL;
  g_autofree char *message = NULL;
  PcSeverity severity;
  guint line;

  pc_problem_set_line (problem, 418);
  pc_problem_set_line (problem, 418);
  g_assert_cmpuint (*count, ==, 1);
  g_object_get (problem, "severity", &severity, "pointer", &pointer, "line", &line, "message", &message, NULL);
  g_assert_cmpint (severity, ==, PC_SEVERITY_WARNING);
  g_assert_cmpstr (pointer, ==, "/title");
  g_assert_cmpuint (line, ==, 418);
  g_assert_cmpstr (message, ==, "Wrong");
}

static void
test_compare (void)
{
  g_autoptr (PcProblem) late_error = pc_problem_new (PC_SEVERITY_ERROR, "", 400, "");
  g_autoptr (PcProblem) early_error = pc_problem_new (PC_SEVERITY_ERROR, "", 4, "");
  g_autoptr (PcProblem) warning = pc_problem_new (PC_SEVERITY_WARNING, "", 1, "");

  g_assert_cmpint (pc_problem_compare (late_error, warning), <, 0);
  g_assert_cmpint (pc_problem_compare (late_error, early_error), >, 0);
  g_assert_cmpint (pc_problem_compare (warning, warning), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/problem/properties", test_properties);
  g_test_add_func ("/model/problem/compare", test_compare);

  return g_test_run ();
}
