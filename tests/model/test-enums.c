/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  GType       (*get_type) (void);
  int         value;
  const char *nick;
} Case;

static const Case cases[] = {
  { pc_status_value_get_type, PC_STATUS_ACTIVE, "active" },
  { pc_status_value_get_type, PC_STATUS_LISTED, "listed" },
  { pc_status_value_get_type, PC_STATUS_DORMANT, "dormant" },
  { pc_status_value_get_type, PC_STATUS_ENDED, "ended" },
  { pc_status_value_get_type, PC_STATUS_UNKNOWN, "unknown" },
  { pc_confidence_get_type, PC_CONFIDENCE_HIGH, "high" },
  { pc_confidence_get_type, PC_CONFIDENCE_MEDIUM, "medium" },
  { pc_confidence_get_type, PC_CONFIDENCE_LOW, "low" },
  { pc_visibility_get_type, PC_VISIBILITY_PUBLIC, "public" },
  { pc_visibility_get_type, PC_VISIBILITY_INTERNAL, "internal" },
};

static void
test_nicks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int value = -1;

      g_assert_cmpstr (pc_enum_get_nick (cases[i].get_type (), cases[i].value), ==, cases[i].nick);
      g_assert_true (pc_enum_from_nick (cases[i].get_type (), cases[i].nick, &value));
      g_assert_cmpint (value, ==, cases[i].value);
    }
}

static void
test_unknown (void)
{
  int value = 7;

  g_assert_false (pc_enum_from_nick (PC_TYPE_STATUS_VALUE, "sleepy", &value));
  g_assert_false (pc_enum_from_nick (PC_TYPE_STATUS_VALUE, "", &value));
  g_assert_cmpint (value, ==, 7);
  g_assert_null (pc_enum_get_nick (PC_TYPE_STATUS_VALUE, 99));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/enums/nicks", test_nicks);
  g_test_add_func ("/model/enums/unknown", test_unknown);

  return g_test_run ();
}
