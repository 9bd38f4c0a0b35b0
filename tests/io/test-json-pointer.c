/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-json-pointer.h"

static void
test_append (void)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  pc_json_pointer_append_member (pointer, "cities", -1);
  pc_json_pointer_append_index (pointer, 12);
  pc_json_pointer_append_member (pointer, "names/uk~", -1);
  pc_json_pointer_append_member (pointer, "", -1);
  pc_json_pointer_append_member (pointer, "abc", 2);
  g_assert_cmpstr (pointer->str, ==, "/cities/12/names~1uk~0//ab");
}

static void
test_next (void)
{
  const char *rest = "/cities/12/names~1uk~0//a~2b";
  static const char * const steps[] = { "cities", "12", "names/uk~", "", "a~2b" };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *step = pc_json_pointer_next (&rest);

      g_assert_cmpstr (step, ==, steps[i]);
    }
  g_assert_null (pc_json_pointer_next (&rest));
  g_assert_null (pc_json_pointer_next (&rest));
}

static void
test_parent (void)
{
  g_autofree char *parent = pc_json_pointer_dup_parent ("/a/b~1c/0");
  g_autofree char *root = pc_json_pointer_dup_parent ("/a");

  g_assert_cmpstr (parent, ==, "/a/b~1c");
  g_assert_cmpstr (root, ==, "");
  g_assert_null (pc_json_pointer_dup_parent (""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-pointer/append", test_append);
  g_test_add_func ("/json-pointer/next", test_next);
  g_test_add_func ("/json-pointer/parent", test_parent);

  return g_test_run ();
}
