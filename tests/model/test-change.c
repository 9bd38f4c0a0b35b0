/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static PcChange *
create_kind_change (PcRelation *relation,
                    const char *kind)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, kind);

  return pc_property_change_new (PC_RECORD (relation), "kind", kind ? &value : NULL);
}

static void
test_property (void)
{
  g_autoptr (PcRelation) relation = PC_RELATION (pc_record_new (PC_TYPE_RELATION, NULL));
  g_autoptr (PcChange) set = create_kind_change (relation, "twin");
  g_autoptr (PcChange) unset = create_kind_change (relation, NULL);

  g_assert_false (pc_change_is_applied (set));
  pc_change_apply (set);
  g_assert_true (pc_change_is_applied (set));
  g_assert_cmpstr (pc_relation_get_kind (relation), ==, "twin");
  pc_change_apply (unset);
  g_assert_null (pc_relation_get_kind (relation));
  pc_change_revert (unset);
  g_assert_cmpstr (pc_relation_get_kind (relation), ==, "twin");
  pc_change_revert (set);
  g_assert_null (pc_relation_get_kind (relation));
  pc_change_apply (set);
  g_assert_cmpstr (pc_relation_get_kind (relation), ==, "twin");
}

/* A member that was not there is not there again after undoing, though a boolean always has a value. */
static void
test_property_of_boolean (void)
{
  g_autoptr (PcRecord) area = pc_record_new (PC_TYPE_AREA, NULL);
  const PcField *field = pc_record_class_find_property (PC_RECORD_GET_CLASS (area), "core");
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (PcChange) change = NULL;

  g_value_init (&value, G_TYPE_BOOLEAN);
  change = pc_property_change_new (area, "core", &value);
  pc_change_apply (change);
  g_assert_true (pc_record_is_set (area, field));
  pc_change_revert (change);
  g_assert_false (pc_record_is_set (area, field));
}

static PcRecord *
create_event (const char *id)
{
  PcRecord *event = pc_record_new (PC_TYPE_EVENT, NULL);

  g_object_set (event, "id", id, NULL);

  return event;
}

static void
check_events (GListModel *events,
              const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (PcEvent) event = g_list_model_get_item (events, i);

      g_string_append (ids, pc_event_get_id (event));
    }

  g_assert_cmpstr (ids->str, ==, expected);
}

static void
check_list_change (GListModel *events,
                   PcChange   *change,
                   const char *before,
                   const char *after,
                   const char *description)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *words = pc_change_dup_description (change);

      g_assert_cmpstr (words, ==, description);
      pc_change_apply (change);
      check_events (events, after);
      g_free (words);
      words = pc_change_dup_description (change);
      g_assert_cmpstr (words, ==, description);
      pc_change_revert (change);
      check_events (events, before);
    }

  g_object_unref (change);
}

static void
test_list (void)
{
  g_autoptr (PcCity) city = PC_CITY (pc_record_new (PC_TYPE_CITY, NULL));
  g_autoptr (PcRecord) x = create_event ("x");
  g_autoptr (PcRecord) y = create_event ("y");
  PcRecord *both[] = { x, y };
  GListModel *events = pc_city_get_events (city);
  GListStore *store = G_LIST_STORE (events);

  for (const char *id = "a\0b\0c\0"; *id; id += 2)
    {
      g_autoptr (PcRecord) event = create_event (id);

      g_list_store_append (store, event);
    }

  check_list_change (events, pc_list_change_new_insert (store, 1, x), "abc", "axbc", "Add an Entry");
  check_list_change (events, pc_list_change_new_insert (store, 3, x), "abc", "abcx", "Add an Entry");
  check_list_change (events, pc_list_change_new_remove (store, 2), "abc", "ab", "Remove an Entry");
  check_list_change (events, pc_list_change_new_splice (store, 0, 3, NULL, 0), "abc", "", "Remove Entries");
  check_list_change (events, pc_list_change_new_splice (store, 1, 1, both, 2), "abc", "axyc", "Replace Entries");
}

/* Later changes build on earlier ones, and so they are taken back first. */
static void
test_group (void)
{
  g_autoptr (PcRelation) relation = PC_RELATION (pc_record_new (PC_TYPE_RELATION, NULL));
  g_autoptr (PcChangeGroup) group = pc_change_group_new ("Two Steps");
  g_autofree char *description = pc_change_dup_description (PC_CHANGE (group));

  pc_change_group_add (group, create_kind_change (relation, "partner"));
  pc_change_group_add (group, create_kind_change (relation, "twin"));
  pc_change_apply (PC_CHANGE (group));
  g_assert_cmpstr (pc_relation_get_kind (relation), ==, "twin");
  pc_change_revert (PC_CHANGE (group));
  g_assert_null (pc_relation_get_kind (relation));
  g_assert_cmpstr (description, ==, "Two Steps");
}

static void
test_description (void)
{
  g_autoptr (PcRelation) relation = PC_RELATION (pc_record_new (PC_TYPE_RELATION, NULL));
  g_autoptr (PcChange) change = create_kind_change (relation, "twin");
  g_autofree char *before = pc_change_dup_description (change);
  g_autofree char *after = NULL;

  pc_change_set_description (change, "Change of Kind");
  after = pc_change_dup_description (change);
  g_assert_cmpstr (before, ==, "Edit");
  g_assert_cmpstr (after, ==, "Change of Kind");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/change/property", test_property);
  g_test_add_func ("/model/change/property-of-boolean", test_property_of_boolean);
  g_test_add_func ("/model/change/list", test_list);
  g_test_add_func ("/model/change/group", test_group);
  g_test_add_func ("/model/change/description", test_description);

  return g_test_run ();
}
