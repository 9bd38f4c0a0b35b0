/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#define FSI "\342\201\250"
#define PDI "\342\201\251"

#define assert_takes(text, expected)             \
  G_STMT_START                                   \
  {                                              \
    g_autofree char *taken_text = (text);        \
    g_assert_cmpstr (taken_text, ==, expected);  \
  }                                              \
  G_STMT_END

static PcCity *
create_city (PcDataset *dataset)
{
  PcCity *city = PC_CITY (pc_test_append (dataset, "cities", "id", "place", NULL));
  gpointer record;

  record = pc_test_append (city, "agreements", "id", "pact", NULL);
  pc_test_set_text (record, "title", "Pact", "Pakt");
  pc_test_append (city, "agreements", "id", "nameless", NULL);
  record = pc_test_append (city, "events", "id", "fair", NULL);
  pc_test_set_text (record, "title", "Fair", "Targi");

  return city;
}

static void
test_subjects (void)
{
  static const struct { const char *about, *words; } cases[] = {
    { "/agreements/pact/date", "Date of “" FSI "Pact" PDI "”" },
    { "/agreements/pact/kind", "Sort of document of “" FSI "Pact" PDI "”" },
    { "/agreements/pact/validUntil", "End of validity of “" FSI "Pact" PDI "”" },
    { "/agreements/pact", "“" FSI "Pact" PDI "”" },
    { "/agreements/nameless/date", "Date of an agreement" },
    { "/agreements/none/date", "Date of an agreement" },
    { "/agreements/none/kind", "Sort of document" },
    { "/agreements/none/validUntil", "End of validity" },
    { "/agreements/none", "Agreement" },
    { "/events/fair/date", "Date of the event “" FSI "Fair" PDI "”" },
    { "/events/fair", "“" FSI "Fair" PDI "”" },
    { "/events/none/date", "Date of an event" },
    { "/events/none", "Event" },
    { "/relations/0/kind", "Kind of relation" },
    { "/relations/1/from", "Start of the relation" },
    { "/relations/0/until", "End of the relation" },
    { "/population/value", "Population" },
    { "/names/de", "Name" },
    { "/weather/today", FSI "/weather/today" PDI },
    { "nonsense", FSI "nonsense" PDI },
    { NULL, FSI PDI },
  };
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  PcCity *city = create_city (dataset);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_takes (pc_claim_words_dup_subject (pc_test_append (city, "claims", "about", cases[i].about, NULL)),
                  cases[i].words);
}

static void
test_values (void)
{
  static const struct { const char *variant, *words; } cases[] = {
    { "'1979-10-12'", "12 October 1979" },
    { "'1985'", "1985" },
    { "'1995/1996'", FSI "1995/1996" PDI },
    { "'friendship-pact'", FSI "friendship-pact" PDI },
    { "int64 2500", "2500" },
    { "2.5", "2.5" },
    { "true", "Yes" },
    { "false", "No" },
    { NULL, "Not known" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PcClaimValue) value = g_object_new (PC_TYPE_CLAIM_VALUE, NULL);

      if (cases[i].variant)
        {
          g_autoptr (GVariant) variant = g_variant_parse (NULL, cases[i].variant, NULL, NULL, NULL);

          g_object_set (value, "value", variant, NULL);
        }

      assert_takes (pc_claim_words_dup_value (value), cases[i].words);
    }
}

/* Numbers are grouped as the locale does it. */
static void
test_grouping (void)
{
  g_autoptr (PcClaimValue) value = g_object_new (PC_TYPE_CLAIM_VALUE, NULL);
  g_autofree char *words = NULL;

  if (!pc_test_set_locale ("pl_PL.UTF-8"))
    return;

  g_object_set (value, "value", g_variant_new_int64 (2500000), NULL);
  words = pc_claim_words_dup_value (value);
  g_assert_cmpstr (words, !=, "2500000");
}

/* “letter-of-intent” names a kind of relation and a kind of document. */
static void
test_kinds (void)
{
  static const struct { const char *about, *words; } cases[] = {
    { "/agreements/pact/kind", FSI "Letter of intent" PDI },
    { "/relations/0/kind", FSI "City with a letter of intent" PDI },
    { "/relations/0/from", FSI "letter-of-intent" PDI },
  };
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  PcCity *city = create_city (dataset);

  pc_test_set_text (pc_test_append (dataset, "kinds", "id", "letter-of-intent", NULL),
                    "name", "City with a letter of intent", "Miasto z listem intencyjnym");
  pc_test_set_text (pc_test_append (dataset, "agreement-kinds", "id", "letter-of-intent", NULL),
                    "name", "Letter of intent", "List intencyjny");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gpointer claim = pc_test_append (city, "claims", "about", cases[i].about, NULL);
      gpointer value = pc_test_append (claim, "values", "value", g_variant_new_string ("letter-of-intent"), NULL);

      assert_takes (pc_claim_words_dup_value (value), cases[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim-words/subjects", test_subjects);
  g_test_add_func ("/claim-words/values", test_values);
  g_test_add_func ("/claim-words/grouping", test_grouping);
  g_test_add_func ("/claim-words/kinds", test_kinds);

  return g_test_run ();
}
