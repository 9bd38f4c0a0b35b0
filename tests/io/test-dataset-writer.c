/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-assertion.h"
#include "pc-claim-value.h"
#include "pc-dataset-reader.h"
#include "pc-dataset-writer.h"
#include "pc-io-testing.h"

#include <string.h>

static char *
write_dataset (PcDataset *dataset)
{
  g_autoptr (GBytes) bytes = pc_dataset_to_bytes (dataset);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_cmpuint (strnlen (data, length), ==, length);

  return g_strndup (data, length);
}

/* What the text says, without any check. */
static PcDataset *
read_dataset (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);

  g_assert_nonnull (document);

  return pc_dataset_read (document, NULL);
}

static char *
rewrite (const char *text)
{
  g_autoptr (PcDataset) dataset = read_dataset (text);

  return write_dataset (dataset);
}

static char *
read_krakow_text (void)
{
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_strndup (data, length);
}

static void
test_krakow (void)
{
  g_autofree char *text = read_krakow_text ();
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (PcDataset) dataset = pc_test_load_text (text, &problems);
  g_autofree char *written = NULL;

  g_assert_nonnull (dataset);
  written = write_dataset (dataset);
  g_assert_cmpstr (written, ==, text);
}

static void
test_copy (void)
{
  g_autofree char *text = read_krakow_text ();
  g_autoptr (PcDataset) dataset = read_dataset (text);
  g_autoptr (PcRecord) copy = pc_record_copy (PC_RECORD (dataset), NULL, NULL, NULL);
  g_autofree char *written = write_dataset (PC_DATASET (copy));

  g_assert_cmpstr (written, ==, text);
}

static void
test_unknown_members (void)
{
  const char *text =
    "{\n"
    "  \"x-first\": 1.50,\n"
    "  \"format\": \"partner-cities\",\n"
    "  \"x-list\": [\n"
    "    {\n"
    "      \"\\u00e4\": 1E5\n"
    "    },\n"
    "    []\n"
    "  ],\n"
    "  \"version\": 1,\n"
    "  \"cities\": [\n"
    "    {\n"
    "      \"twitter\": {},\n"
    "      \"status\": {\n"
    "        \"value\": \"listed\",\n"
    "        \"since\": null\n"
    "      },\n"
    "      \"id\": \"lviv\",\n"
    "      \"12345678901234567\": 12345678901234567.0\n"
    "    }\n"
    "  ],\n"
    "  \"sources\": {\n"
    "    \"base\": {\n"
    "      \"id\": \"kept\",\n"
    "      \"title\": \"t\"\n"
    "    }\n"
    "  },\n"
    "  \"a\\\"b\\\\c\": \"a\\\"b\"\n"
    "}\n";
  g_autofree char *written = rewrite (text);

  g_assert_cmpstr (written, ==, text);
}

/* The space between unknown things is made to fit; their texts and numbers are not touched. */
static void
test_minified (void)
{
  g_autofree char *written = rewrite ("{\"cities\":[{\"id\":\"a\",\"x\":{\"b\":[1.0,\"\\u00e4 , \"]}}],\"version\":1.0}");

  g_assert_cmpstr (written, ==,
                   "{\n"
                   "  \"cities\": [\n"
                   "    {\n"
                   "      \"id\": \"a\",\n"
                   "      \"x\": {\n"
                   "        \"b\": [\n"
                   "          1.0,\n"
                   "          \"\\u00e4 , \"\n"
                   "        ]\n"
                   "      }\n"
                   "    }\n"
                   "  ],\n"
                   "  \"version\": 1\n"
                   "}\n");
}

static void
test_every_kind_of_value (void)
{
  const char *text =
    "{\n"
    "  \"$schema\": \"s\",\n"
    "  \"title\": {\n"
    "    \"uk\": \"Київ\",\n"
    "    \"pl\": \"a\\n\\\"b\\\"\"\n"
    "  },\n"
    "  \"languages\": [],\n"
    "  \"baseline\": {\n"
    "    \"date\": \"2007-12\",\n"
    "    \"source\": \"base\"\n"
    "  },\n"
    "  \"home\": {\n"
    "    \"location\": {\n"
    "      \"latitude\": 50.0614,\n"
    "      \"longitude\": -0.5\n"
    "    },\n"
    "    \"population\": {\n"
    "      \"value\": 0\n"
    "    },\n"
    "    \"identifiers\": {\n"
    "      \"geonames\": 3094802,\n"
    "      \"wikidata\": \"Q31487\"\n"
    "    },\n"
    "    \"provenance\": {\n"
    "      \"names/uk\": [\n"
    "        \"base\"\n"
    "      ]\n"
    "    }\n"
    "  },\n"
    "  \"kinds\": [],\n"
    "  \"cities\": [\n"
    "    {\n"
    "      \"inBaseline\": false,\n"
    "      \"relations\": [\n"
    "        {\n"
    "          \"kind\": \"partner\",\n"
    "          \"from\": null,\n"
    "          \"until\": null,\n"
    "          \"confidence\": \"low\"\n"
    "        }\n"
    "      ],\n"
    "      \"contacts\": [\n"
    "        {\n"
    "          \"visibility\": \"internal\"\n"
    "        }\n"
    "      ],\n"
    "      \"claims\": [\n"
    "        {\n"
    "          \"values\": [\n"
    "            {\n"
    "              \"value\": \"1991\"\n"
    "            },\n"
    "            {\n"
    "              \"value\": 1991\n"
    "            },\n"
    "            {\n"
    "              \"value\": 1.0\n"
    "            },\n"
    "            {\n"
    "              \"value\": 1.25\n"
    "            },\n"
    "            {\n"
    "              \"value\": false\n"
    "            },\n"
    "            {\n"
    "              \"value\": null\n"
    "            },\n"
    "            {}\n"
    "          ]\n"
    "        }\n"
    "      ]\n"
    "    },\n"
    "    {}\n"
    "  ],\n"
    "  \"statements\": [\n"
    "    {\n"
    "      \"claims\": {\n"
    "        \"cityCount\": 30,\n"
    "        \"byKind\": {\n"
    "          \"twin\": 4\n"
    "        },\n"
    "        \"named\": true\n"
    "      }\n"
    "    }\n"
    "  ],\n"
    "  \"sources\": {}\n"
    "}\n";
  g_autofree char *written = rewrite (text);

  g_assert_cmpstr (written, ==, text);
}

/* A new member goes behind the one that the format has before it; one that is taken away leaves no trace. */
static void
test_changes (void)
{
  g_autoptr (PcDataset) dataset = read_dataset ("{\"version\": 1, \"x\": 2, \"compiled\": \"2026\", \"title\": {\"pl\": \"a\"}}");
  g_autoptr (PcDate) date = pc_date_new (2026, 5, 0);
  const PcField *version = pc_record_class_find_member (PC_RECORD_GET_CLASS (dataset), "version");
  g_autofree char *written = NULL;

  pc_record_unset (PC_RECORD (dataset), version);
  g_object_set (dataset, "format", "partner-cities", "compiled", date, NULL);
  pc_record_set_unknown (PC_RECORD (dataset), "y", "[3]");
  pc_record_set_unknown (PC_RECORD (dataset), "x", NULL);

  written = write_dataset (dataset);
  g_assert_cmpstr (written, ==,
                   "{\n"
                   "  \"format\": \"partner-cities\",\n"
                   "  \"compiled\": \"2026-05\",\n"
                   "  \"title\": {\n"
                   "    \"pl\": \"a\"\n"
                   "  },\n"
                   "  \"y\": [\n"
                   "    3\n"
                   "  ]\n"
                   "}\n");
}

static void
test_new_record (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (PcRecord) city = pc_record_new (PC_TYPE_CITY, dataset);
  g_autoptr (PcRecord) relation = pc_record_new (PC_TYPE_RELATION, dataset);
  const PcField *relations = pc_record_class_find_member (PC_RECORD_GET_CLASS (city), "relations");
  const PcField *cities = pc_record_class_find_member (PC_RECORD_GET_CLASS (dataset), "cities");
  g_autofree char *written = NULL;

  g_object_set (relation, "kind", "partner", NULL);
  g_list_store_append (pc_record_get_list (city, relations), relation);
  g_object_set (city, "in-baseline", TRUE, "id", "lviv", NULL);
  g_list_store_append (pc_record_get_list (PC_RECORD (dataset), cities), city);

  written = write_dataset (dataset);
  g_assert_cmpstr (written, ==,
                   "{\n"
                   "  \"cities\": [\n"
                   "    {\n"
                   "      \"id\": \"lviv\",\n"
                   "      \"inBaseline\": true,\n"
                   "      \"relations\": [\n"
                   "        {\n"
                   "          \"kind\": \"partner\",\n"
                   "          \"from\": null,\n"
                   "          \"until\": null\n"
                   "        }\n"
                   "      ]\n"
                   "    }\n"
                   "  ]\n"
                   "}\n");
}

static void
test_empty (void)
{
  g_autofree char *written = rewrite ("{}");

  g_assert_cmpstr (written, ==, "{}\n");
}

/* What does not fit its field is left out by the reader, whatever it is, and no critical is heard. */
static void
try_bad_values (const char *prefix,
                GType       type,
                const char *suffix)
{
  static const char * const values[] = {
    "null", "true", "5", "1.5", "\"x\"", "[]", "[5]", "{}", "{\"a\": 5}", "{\"a\": {}}", "[{}]", "[[\"a\"]]",
  };
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  guint n_fields;
  const PcField * const *fields = pc_record_class_get_fields (PC_RECORD_CLASS (klass), &n_fields);

  for (guint i = 0; i < n_fields; i++)
    for (guint j = 0; j < G_N_ELEMENTS (values); j++)
      {
        g_autofree char *text = g_strdup_printf ("%s{\"%s\": %s}%s", prefix, fields[i]->member, values[j], suffix);
        g_autofree char *written = rewrite (text);

        g_assert_cmpint (written[0], ==, '{');
      }
}

static void
test_bad_values (void)
{
  try_bad_values ("", PC_TYPE_DATASET, "");
  try_bad_values ("{\"home\": ", PC_TYPE_PLACE, "}");
  try_bad_values ("{\"cities\": [", PC_TYPE_CITY, "]}");
  try_bad_values ("{\"cities\": [{\"relations\": [", PC_TYPE_RELATION, "]}]}");
  try_bad_values ("{\"cities\": [{\"status\": ", PC_TYPE_STATUS, "}]}");
  try_bad_values ("{\"cities\": [{\"claims\": [{\"values\": [", PC_TYPE_CLAIM_VALUE, "]}]}]}");
  try_bad_values ("{\"statements\": [{\"claims\": ", PC_TYPE_ASSERTION, "}]}");
  try_bad_values ("{\"sources\": {\"a\": ", PC_TYPE_SOURCE, "}}");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dataset-writer/krakow", test_krakow);
  g_test_add_func ("/dataset-writer/copy", test_copy);
  g_test_add_func ("/dataset-writer/unknown-members", test_unknown_members);
  g_test_add_func ("/dataset-writer/minified", test_minified);
  g_test_add_func ("/dataset-writer/every-kind-of-value", test_every_kind_of_value);
  g_test_add_func ("/dataset-writer/changes", test_changes);
  g_test_add_func ("/dataset-writer/new-record", test_new_record);
  g_test_add_func ("/dataset-writer/empty", test_empty);
  g_test_add_func ("/dataset-writer/bad-values", test_bad_values);

  return g_test_run ();
}
