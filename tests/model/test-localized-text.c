/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

static void
test_lookup (void)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("pl", "Kijów", "en", "Kyiv", "pt-BR", "Kiev", NULL);

  g_assert_cmpuint (pc_localized_text_get_size (text), ==, 3);
  g_assert_cmpstr (pc_localized_text_get_language (text, 0), ==, "pl");
  g_assert_cmpstr (pc_localized_text_get_text (text, 2), ==, "Kiev");
  g_assert_cmpstr (pc_localized_text_lookup (text, "en"), ==, "Kyiv");
  g_assert_cmpstr (pc_localized_text_lookup (text, "pt-br"), ==, "Kiev");
  g_assert_null (pc_localized_text_lookup (text, "pt"));
  g_assert_null (pc_localized_text_lookup (NULL, "en"));
  g_assert_cmpuint (pc_localized_text_get_size (NULL), ==, 0);
}

static void
test_pick (void)
{
  const char * const german[] = { "de", "en", "pl", NULL };
  const char * const japanese[] = { "ja", NULL };
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("pl", "Kijów", "en", "Kyiv", NULL);
  g_autoptr (PcLocalizedTextBuilder) builder = pc_localized_text_builder_new ();
  g_autoptr (PcLocalizedText) empty = pc_localized_text_builder_end (builder);

  g_assert_cmpstr (pc_localized_text_pick (text, german), ==, "Kyiv");
  g_assert_cmpstr (pc_localized_text_pick_language (text, german), ==, "en");
  g_assert_cmpstr (pc_localized_text_pick (text, japanese), ==, "Kijów");
  g_assert_cmpstr (pc_localized_text_pick (text, NULL), ==, "Kijów");
  g_assert_null (pc_localized_text_pick (empty, german));
  g_assert_null (pc_localized_text_pick_language (empty, german));
  g_assert_null (pc_localized_text_pick (NULL, german));
}

static void
test_equal (void)
{
  g_autoptr (PcLocalizedText) one = pc_localized_text_new ("pl", "a", "en", "b", NULL);
  g_autoptr (PcLocalizedText) same = pc_localized_text_new ("pl", "a", "en", "b", NULL);
  g_autoptr (PcLocalizedText) reordered = pc_localized_text_new ("en", "b", "pl", "a", NULL);
  g_autoptr (PcLocalizedText) shorter = pc_localized_text_new ("pl", "a", NULL);
  g_autoptr (PcLocalizedText) other = pc_localized_text_new ("pl", "a", "en", "c", NULL);

  g_assert_true (pc_localized_text_equal (one, same));
  g_assert_true (pc_localized_text_equal (NULL, NULL));
  g_assert_false (pc_localized_text_equal (one, reordered));
  g_assert_false (pc_localized_text_equal (one, shorter));
  g_assert_false (pc_localized_text_equal (one, other));
  g_assert_false (pc_localized_text_equal (one, NULL));
}

static void
check_with (const PcLocalizedText *text,
            const char            *language,
            const char            *new_text,
            const PcLocalizedText *expected)
{
  g_autoptr (PcLocalizedText) changed = pc_localized_text_with (text, language, new_text);

  g_assert_true (pc_localized_text_equal (changed, expected));
}

static void
test_with (void)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("pl", "a", "en", "b", NULL);
  g_autoptr (PcLocalizedText) changed = pc_localized_text_new ("pl", "x", "en", "b", NULL);
  g_autoptr (PcLocalizedText) longer = pc_localized_text_new ("pl", "a", "en", "b", "de", "c", NULL);
  g_autoptr (PcLocalizedText) shorter = pc_localized_text_new ("en", "b", NULL);

  check_with (text, "PL", "x", changed);
  check_with (text, "de", "c", longer);
  check_with (text, "pl", NULL, shorter);
  check_with (text, "de", NULL, text);
  check_with (NULL, "en", "b", shorter);
}

/* A builder that has made a text begins anew. */
static void
test_builder (void)
{
  g_autoptr (PcLocalizedTextBuilder) builder = pc_localized_text_builder_new ();
  g_autoptr (PcLocalizedText) first = NULL;
  g_autoptr (PcLocalizedText) second = NULL;

  pc_localized_text_builder_add (builder, "en", "one");
  first = pc_localized_text_builder_end (builder);
  pc_localized_text_builder_add (builder, "pl", "dwa");
  second = pc_localized_text_builder_end (builder);

  g_assert_cmpstr (pc_localized_text_lookup (first, "en"), ==, "one");
  g_assert_cmpuint (pc_localized_text_get_size (second), ==, 1);
  g_assert_cmpstr (pc_localized_text_lookup (second, "pl"), ==, "dwa");
}

static void
test_boxed (void)
{
  PcLocalizedText *text = pc_localized_text_new ("en", "Kyiv", NULL);
  GValue value = G_VALUE_INIT;

  g_value_init (&value, PC_TYPE_LOCALIZED_TEXT);
  g_value_take_boxed (&value, text);
  g_assert_true (g_value_get_boxed (&value) == text);
  g_value_unset (&value);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/localized-text/lookup", test_lookup);
  g_test_add_func ("/model/localized-text/pick", test_pick);
  g_test_add_func ("/model/localized-text/equal", test_equal);
  g_test_add_func ("/model/localized-text/with", test_with);
  g_test_add_func ("/model/localized-text/builder", test_builder);
  g_test_add_func ("/model/localized-text/boxed", test_boxed);

  return g_test_run ();
}
