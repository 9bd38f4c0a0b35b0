/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  PcSource  *source;
  PcHistory *history;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->source = PC_SOURCE (pc_record_new (PC_TYPE_SOURCE, NULL));
  fixture->history = pc_history_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->history);
  g_object_unref (fixture->source);
}

static void
push (Fixture    *fixture,
      const char *title)
{
  g_auto (GValue) value = G_VALUE_INIT;
  PcChange *change;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, title);
  change = pc_property_change_new (PC_RECORD (fixture->source), "title", &value);
  pc_change_set_description (change, title);
  pc_history_push (fixture->history, change);
}

static void
check (Fixture    *fixture,
       const char *title,
       gboolean    modified,
       const char *undo,
       const char *redo)
{
  g_autofree char *undo_description = pc_history_dup_undo_description (fixture->history);
  g_autofree char *redo_description = pc_history_dup_redo_description (fixture->history);

  g_assert_cmpstr (pc_source_get_title (fixture->source), ==, title);
  g_assert_cmpint (pc_history_get_modified (fixture->history), ==, modified);
  g_assert_cmpint (pc_history_get_can_undo (fixture->history), ==, undo != NULL);
  g_assert_cmpint (pc_history_get_can_redo (fixture->history), ==, redo != NULL);
  g_assert_cmpstr (undo_description, ==, undo);
  g_assert_cmpstr (redo_description, ==, redo);
}

static void
test_undo_redo (Fixture       *fixture,
                gconstpointer  data)
{
  check (fixture, NULL, FALSE, NULL, NULL);
  push (fixture, "a");
  push (fixture, "b");
  check (fixture, "b", TRUE, "b", NULL);
  pc_history_undo (fixture->history);
  check (fixture, "a", TRUE, "a", "b");
  pc_history_undo (fixture->history);
  check (fixture, NULL, FALSE, NULL, "a");
  pc_history_redo (fixture->history);
  pc_history_redo (fixture->history);
  check (fixture, "b", TRUE, "b", NULL);
}

static void
test_branch (Fixture       *fixture,
             gconstpointer  data)
{
  push (fixture, "a");
  push (fixture, "b");
  pc_history_undo (fixture->history);
  push (fixture, "c");
  check (fixture, "c", TRUE, "c", NULL);
  pc_history_undo (fixture->history);
  check (fixture, "a", TRUE, "a", "c");
}

static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  push (fixture, "a");
  pc_history_mark_saved (fixture->history);
  check (fixture, "a", FALSE, "a", NULL);
  push (fixture, "b");
  check (fixture, "b", TRUE, "b", NULL);
  pc_history_undo (fixture->history);
  check (fixture, "a", FALSE, "a", "b");
  pc_history_undo (fixture->history);
  check (fixture, NULL, TRUE, NULL, "a");
}

/* What was saved and then undone and changed otherwise can never be reached again. */
static void
test_saved_is_lost (Fixture       *fixture,
                    gconstpointer  data)
{
  push (fixture, "a");
  push (fixture, "b");
  pc_history_mark_saved (fixture->history);
  pc_history_undo (fixture->history);
  push (fixture, "c");
  check (fixture, "c", TRUE, "c", NULL);
  pc_history_undo (fixture->history);
  check (fixture, "a", TRUE, "a", "c");
  pc_history_undo (fixture->history);
  check (fixture, NULL, TRUE, NULL, "a");
}

static void
test_clear (Fixture       *fixture,
            gconstpointer  data)
{
  push (fixture, "a");
  pc_history_clear (fixture->history);
  check (fixture, "a", FALSE, NULL, NULL);
}

/* A change may have been applied already, as while a slider is dragged. */
static void
test_applied (Fixture       *fixture,
              gconstpointer  data)
{
  PcChange *change = pc_property_change_new (PC_RECORD (fixture->source), "title", NULL);

  push (fixture, "a");
  pc_change_apply (change);
  pc_history_push (fixture->history, change);
  check (fixture, NULL, TRUE, "Edit", NULL);
  pc_history_undo (fixture->history);
  check (fixture, "a", TRUE, "a", "Edit");
}

static void
test_notify (Fixture       *fixture,
             gconstpointer  data)
{
  guint *can_undo = pc_test_count_notify (fixture->history, "can-undo");
  guint *modified = pc_test_count_notify (fixture->history, "modified");
  gboolean value;

  push (fixture, "a");
  g_assert_cmpuint (*can_undo, ==, 1);
  pc_history_mark_saved (fixture->history);
  g_assert_cmpuint (*modified, ==, 2);
  g_object_get (fixture->history, "can-undo", &value, NULL);
  g_assert_true (value);
}

static void
add_test (const char *path,
          void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/model/history/undo-redo", test_undo_redo);
  add_test ("/model/history/branch", test_branch);
  add_test ("/model/history/saved", test_saved);
  add_test ("/model/history/saved-is-lost", test_saved_is_lost);
  add_test ("/model/history/clear", test_clear);
  add_test ("/model/history/applied", test_applied);
  add_test ("/model/history/notify", test_notify);

  return g_test_run ();
}
