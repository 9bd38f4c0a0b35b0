/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

/* Gives everything in the dataset a source, so that each case adds one fault. */
static void
add_sources (gpointer record)
{
  const PcField * const *fields;
  guint n_fields;

  fields = pc_record_class_get_fields (PC_RECORD_GET_CLASS (record), &n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      const GValue *value = pc_record_peek_value (record, fields[i]);

      if (g_str_equal (fields[i]->member, "sources") && fields[i]->type == PC_FIELD_STRINGS)
        pc_test_set_strings (record, "sources", "base", NULL);
      else if (value && fields[i]->type == PC_FIELD_RECORD)
        add_sources (g_value_get_object (value));
      else if (value && fields[i]->type == PC_FIELD_RECORDS)
        {
          GListModel *records = g_value_get_object (value);

          for (guint j = 0; j < g_list_model_get_n_items (records); j++)
            {
              g_autoptr (PcRecord) child = g_list_model_get_item (records, j);

              add_sources (child);
            }
        }
    }

  if (PC_IS_CITY (record))
    pc_test_set_sources (record, "provenance", "names/en", "base", "country", "base", "languages", "base",
                         "location", "base", "timeZone", "base", NULL);
}

static PcDataset *
create_dataset (void)
{
  PcDataset *dataset = pc_test_dataset_new ();

  g_list_store_remove_all (G_LIST_STORE (pc_city_get_claims (pc_test_get_city (dataset, "kyiv"))));
  add_sources (dataset);

  return dataset;
}

static void
assert_list (PcProofList *list,
             const char  *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pc_derived_list_refresh (PC_DERIVED_LIST (list));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      PcProof *proof = pc_derived_list_peek (PC_DERIVED_LIST (list), i);
      g_autofree char *label = pc_proof_dup_label (proof);
      g_autofree char *plain = pc_strip_bidi (label);

      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", plain);
      g_assert_nonnull (pc_proof_get_record (proof));
    }

  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_facts (void)
{
  g_autoptr (PcDataset) dataset = create_dataset ();
  g_autoptr (PcProofList) list = pc_proof_list_new (dataset);
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcClaim *claim;

  assert_list (list, "");

  g_object_set (pc_city_find_agreement (kyiv, "kyiv-1976"), "sources", NULL, NULL);
  assert_list (list, "Kyiv, Agreement: No source");
  g_object_set (pc_test_get (milan, "relations", 0), "confidence", PC_CONFIDENCE_LOW, NULL);
  assert_list (list, "Kyiv, Agreement: No source | Milan, Partner city, start not known: Uncertain");
  g_object_set (pc_city_get_status (milan), "confidence", PC_CONFIDENCE_MEDIUM, NULL);
  assert_list (list, "Kyiv, Agreement: No source | Milan, Partner city, start not known: Uncertain");

  /* All that is to be said of a fact stands in one place. */
  claim = pc_test_append (kyiv, "claims", "about", "/agreements/kyiv-1976/date", NULL);
  assert_list (list, "Kyiv, Date of “Agreement”: No source · Sources differ | Milan, Partner city, start not known: Uncertain");
  g_assert_true (pc_proof_get_claim (pc_derived_list_peek (PC_DERIVED_LIST (list), 0)) == claim);
  g_assert_true (pc_proof_get_city (pc_derived_list_peek (PC_DERIVED_LIST (list), 0)) == kyiv);

  /* A second claim about the same fact, and one about none. */
  pc_test_append (kyiv, "claims", "about", "/agreements/kyiv-1976/kind", NULL);
  pc_test_append (kyiv, "claims", "about", "/population/value", NULL);
  g_assert_cmpuint (pc_proof_list_count (list, PC_PROOF_DISPUTED), ==, 3);
  g_assert_cmpuint (pc_proof_list_count (list, PC_PROOF_UNSOURCED), ==, 1);
  g_assert_cmpuint (pc_proof_list_count (list, PC_PROOF_ALL), ==, 4);
  pc_proof_list_set_flags (list, PC_PROOF_LOW_CONFIDENCE);
  assert_list (list, "Milan, Partner city, start not known: Uncertain");
}

static void
test_provenance (void)
{
  g_autoptr (PcDataset) dataset = create_dataset ();
  g_autoptr (PcProofList) list = pc_proof_list_new (dataset);
  PcCity *milan = pc_test_get_city (dataset, "milan");

  g_object_set (pc_test_make (milan, "population"), "value", G_GINT64_CONSTANT (1000), NULL);
  assert_list (list, "Milan, Population: No source");

  /* The source of the names is also that of the own name. */
  pc_test_set_sources (milan, "provenance", "population", "base", NULL);
  assert_list (list, "Milan, Names: No source | Milan, Own name: No source | Milan, Country: No source | "
                     "Milan, Languages: No source | Milan, Coordinates: No source | Milan, Time zone: No source");
}

static void
test_dataset (void)
{
  g_autoptr (PcDataset) dataset = create_dataset ();
  g_autoptr (PcProofList) list = pc_proof_list_new (dataset);

  g_object_set (pc_test_get (dataset, "legal-basis", 0), "sources", NULL, NULL);
  g_object_set (pc_test_get (pc_test_get (dataset, "organisations", 0), "facts", 0), "confidence", PC_CONFIDENCE_LOW, NULL);
  assert_list (list, "Aims: No source | Membership: Uncertain");
  g_assert_null (pc_proof_get_city (pc_derived_list_peek (PC_DERIVED_LIST (list), 0)));
}

static void
test_gaps (void)
{
  g_autoptr (PcDataset) dataset = create_dataset ();
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");

  pc_city_filter_set_only_gaps (filter, TRUE);
  g_assert_cmpuint (pc_city_filter_get_active_count (filter), ==, 1);
  g_assert_false (pc_city_filter_matches (filter, milan));
  g_assert_false (pc_city_filter_matches (filter, kyiv));

  pc_test_set_strings (milan, "missing", "agreement-date", NULL);
  g_object_set (pc_test_get (kyiv, "events", 0), "sources", NULL, NULL);
  g_assert_true (pc_city_filter_matches (filter, milan));
  g_assert_true (pc_city_filter_matches (filter, kyiv));

  /* What is only uncertain is no gap. */
  pc_test_set_strings (pc_test_get (kyiv, "events", 0), "sources", "base", NULL);
  g_object_set (pc_test_get (kyiv, "events", 0), "confidence", PC_CONFIDENCE_LOW, NULL);
  g_assert_false (pc_city_filter_matches (filter, kyiv));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/proof-list/facts", test_facts);
  g_test_add_func ("/model/proof-list/provenance", test_provenance);
  g_test_add_func ("/model/proof-list/dataset", test_dataset);
  g_test_add_func ("/model/proof-list/gaps", test_gaps);

  return g_test_run ();
}
