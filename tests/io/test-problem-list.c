/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-io-testing.h"

static void
test_order (void)
{
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autofree char *text = NULL;

  pc_problem_list_add (problems, PC_SEVERITY_ERROR, "/c", 9, "third");
  pc_problem_list_add (problems, PC_SEVERITY_WARNING, "/b", 2, "first");
  pc_problem_list_add (problems, PC_SEVERITY_ERROR, "/a", 2, "second");
  pc_problem_list_add_missing (problems, "/d", "e", 10, "fourth");

  g_assert_cmpuint (pc_problem_list_get_n_errors (problems), ==, 3);
  text = pc_test_describe_list (problems);
  g_assert_cmpstr (text, ==,
                   "2: /b: warning: first\n"
                   "2: /a: error: second\n"
                   "9: /c: error: third\n"
                   "10: /d: error: fourth\n");
}

static void
test_covers (void)
{
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();

  pc_problem_list_add (problems, PC_SEVERITY_ERROR, "/cities/3/status", 1, "");
  pc_problem_list_add (problems, PC_SEVERITY_WARNING, "/cities/4", 1, "");
  pc_problem_list_add_missing (problems, "/cities/5", "relations", 1, "");

  g_assert_true (pc_problem_list_covers (problems, "/cities/3/status"));
  g_assert_true (pc_problem_list_covers (problems, "/cities/3/status/value"));
  g_assert_true (pc_problem_list_covers (problems, "/cities/3"));
  g_assert_true (pc_problem_list_covers (problems, "/cities"));
  g_assert_true (pc_problem_list_covers (problems, ""));
  g_assert_false (pc_problem_list_covers (problems, "/cities/3/statusbar"));
  g_assert_false (pc_problem_list_covers (problems, "/cities/3/id"));
  g_assert_false (pc_problem_list_covers (problems, "/cities/4"));
  g_assert_true (pc_problem_list_covers (problems, "/cities/5"));
  g_assert_true (pc_problem_list_covers (problems, "/cities/5/relations/0"));
  g_assert_false (pc_problem_list_covers (problems, "/cities/5/id"));
}

static void
test_one_line (void)
{
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autofree char *text = NULL;

  pc_problem_list_add (problems, PC_SEVERITY_ERROR, "", 1, "a\nb\tc\u202ed\x7fé😀\xc2\x85");
  text = pc_test_describe_list (problems);
  g_assert_cmpstr (text, ==, "1: : error: a\\nb\\tc\\u202ed\\u007fé😀\\u0085\n");
}

static void
test_flood (void)
{
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (GListModel) model = NULL;
  g_autoptr (PcProblem) last = NULL;

  for (guint i = 0; i < 10002; i++)
    pc_problem_list_add (problems, PC_SEVERITY_ERROR, "/a", i, "x");

  g_assert_cmpuint (pc_problem_list_get_n_errors (problems), ==, 10002);
  model = pc_problem_list_to_model (problems);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 10001);
  last = g_list_model_get_item (model, 10000);
  g_assert_cmpstr (pc_problem_get_message (last), ==, "2 further problems are not listed");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/problem-list/order", test_order);
  g_test_add_func ("/problem-list/covers", test_covers);
  g_test_add_func ("/problem-list/one-line", test_one_line);
  g_test_add_func ("/problem-list/flood", test_flood);

  return g_test_run ();
}
