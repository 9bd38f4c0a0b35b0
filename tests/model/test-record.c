/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#include <math.h>
#include <string.h>

static const GType *
list_classes (guint *n)
{
  static GType types[26];
  const GType all[] = {
    PC_TYPE_AGREEMENT, PC_TYPE_AGREEMENT_KIND, PC_TYPE_AREA, PC_TYPE_ASSERTION, PC_TYPE_BASELINE, PC_TYPE_CITY,
    PC_TYPE_CLAIM, PC_TYPE_CLAIM_VALUE, PC_TYPE_CONTACT, PC_TYPE_CONTINENT, PC_TYPE_COOPERATION, PC_TYPE_COUNTRY,
    PC_TYPE_ENDONYM, PC_TYPE_EVENT, PC_TYPE_KIND, PC_TYPE_LEGAL_ACT, PC_TYPE_LOCATION, PC_TYPE_ORGANISATION,
    PC_TYPE_ORGANISATION_FACT, PC_TYPE_PLACE, PC_TYPE_POPULATION, PC_TYPE_RELATION, PC_TYPE_SECTION, PC_TYPE_SOURCE,
    PC_TYPE_STATEMENT, PC_TYPE_STATUS,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (all) == G_N_ELEMENTS (types));
  memcpy (types, all, sizeof all);
  *n = G_N_ELEMENTS (all);

  return types;
}

static const PcField *
find_field (gpointer    record,
            const char *property)
{
  return pc_record_class_find_property (PC_RECORD_GET_CLASS (record), property);
}

static GListStore *
create_list (GType type)
{
  g_autoptr (PcRecord) record = pc_record_new (type, NULL);
  GListStore *list = g_list_store_new (type);

  g_list_store_append (list, record);

  return list;
}

/* A value of the type of a field that is not its default. */
static void
init_sample (GValue        *value,
             const PcField *field)
{
  const char * const strings[] = { "a", "b", NULL };

  g_value_init (value, G_PARAM_SPEC_VALUE_TYPE (field->pspec));

  switch (field->type)
    {
    case PC_FIELD_STRING:
      g_value_set_string (value, "text");
      break;
    case PC_FIELD_BOOLEAN:
      g_value_set_boolean (value, TRUE);
      break;
    case PC_FIELD_INTEGER:
      g_value_set_int64 (value, G_MAXINT64);
      break;
    case PC_FIELD_NUMBER:
      g_value_set_double (value, -12.5);
      break;
    case PC_FIELD_DATE:
      g_value_take_boxed (value, pc_date_new (1991, 12, 0));
      break;
    case PC_FIELD_TEXT:
      g_value_take_boxed (value, pc_localized_text_new ("en", "Text", NULL));
      break;
    case PC_FIELD_STRINGS:
      g_value_set_boxed (value, strings);
      break;
    case PC_FIELD_ENUM:
      g_value_set_enum (value, 1);
      break;
    case PC_FIELD_VALUE:
      g_value_set_variant (value, g_variant_new_double (0.5));
      break;
    case PC_FIELD_STRING_MAP:
    case PC_FIELD_INTEGER_MAP:
      g_value_take_boxed (value, pc_string_map_new ());
      break;
    case PC_FIELD_SOURCE_MAP:
      g_value_take_boxed (value, pc_source_map_new ());
      break;
    case PC_FIELD_RECORD:
      g_value_take_object (value, pc_record_new (field->item_type, NULL));
      break;
    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
      g_value_take_object (value, create_list (field->item_type));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
check_field (PcRecord      *record,
             const PcField *field)
{
  guint *count = pc_test_count_notify (record, field->property);
  gboolean is_list = field->type == PC_FIELD_RECORDS || field->type == PC_FIELD_RECORD_MAP;
  g_auto (GValue) sample = G_VALUE_INIT;
  g_auto (GValue) got = G_VALUE_INIT;

  g_test_message ("%s.%s", G_OBJECT_TYPE_NAME (record), field->member);
  init_sample (&sample, field);
  g_value_init (&got, G_PARAM_SPEC_VALUE_TYPE (field->pspec));

  g_assert_false (pc_record_is_set (record, field));
  g_object_set_property (G_OBJECT (record), field->property, &sample);
  g_assert_true (pc_record_is_set (record, field));
  g_assert_cmpuint (*count, ==, is_list ? 0 : 1);

  if (!is_list)
    {
      g_object_set_property (G_OBJECT (record), field->property, &sample);
      g_assert_cmpuint (*count, ==, 1);
    }

  g_object_get_property (G_OBJECT (record), field->property, &got);
  g_assert_nonnull (pc_record_peek_value (record, field));

  pc_record_unset (record, field);
  g_assert_false (pc_record_is_set (record, field));
  g_assert_cmpuint (*count, ==, is_list ? 0 : 2);
}

/* Every field of every class can be set, read, told about and unset. */
static void
test_fields (void)
{
  guint n_classes;
  const GType *types = list_classes (&n_classes);

  for (guint i = 0; i < n_classes; i++)
    {
      g_autoptr (PcRecord) record = pc_record_new (types[i], NULL);
      const PcField * const *fields;
      guint n_fields;

      fields = pc_record_class_get_fields (PC_RECORD_GET_CLASS (record), &n_fields);
      g_assert_cmpuint (n_fields, >, 0);
      for (guint j = 0; j < n_fields; j++)
        {
          g_assert_cmpuint (fields[j]->index, ==, j);
          check_field (record, fields[j]);
        }
    }
}

typedef struct
{
  const char *member;
  const char *property;
} Name;

static const Name names[] = {
  { "$schema", "schema" },
  { "title", "title" },
  { "agreementKinds", "agreement-kinds" },
  { "greetingConfidence", "greeting-confidence" },
  { "legalBasis", "legal-basis" },
};

static void
test_names (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  PcRecordClass *klass = PC_RECORD_GET_CLASS (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const PcField *field = pc_record_class_find_member (klass, names[i].member);

      g_assert_cmpstr (field->property, ==, names[i].property);
      g_assert_true (pc_record_class_find_property (klass, names[i].property) == field);
    }

  g_assert_null (pc_record_class_find_member (klass, "schema"));
  g_assert_null (pc_record_class_find_property (klass, "display-title"));
  g_assert_null (pc_record_class_find_property (klass, "dataset"));
}

/* A city has the fields of a place first. The key of a source is no member of it. */
static void
test_inheritance (void)
{
  g_autoptr (PcRecord) city = pc_record_new (PC_TYPE_CITY, NULL);
  g_autoptr (PcRecord) place = pc_record_new (PC_TYPE_PLACE, NULL);
  g_autoptr (PcRecord) source = pc_record_new (PC_TYPE_SOURCE, NULL);
  const PcField * const *fields_of_place;
  const PcField * const *fields_of_city;
  guint n_of_place, n_of_city;

  fields_of_place = pc_record_class_get_fields (PC_RECORD_GET_CLASS (place), &n_of_place);
  fields_of_city = pc_record_class_get_fields (PC_RECORD_GET_CLASS (city), &n_of_city);
  g_assert_cmpuint (n_of_city, >, n_of_place);
  for (guint i = 0; i < n_of_place; i++)
    g_assert_true (fields_of_city[i] == fields_of_place[i]);

  g_assert_null (pc_record_class_find_member (PC_RECORD_GET_CLASS (source), "id"));
  g_assert_nonnull (find_field (source, "id"));
}

static void
test_defaults (void)
{
  g_autoptr (PcLocation) location = PC_LOCATION (pc_record_new (PC_TYPE_LOCATION, NULL));
  g_autoptr (PcContact) contact = PC_CONTACT (pc_record_new (PC_TYPE_CONTACT, NULL));
  g_autoptr (PcClaim) claim = PC_CLAIM (pc_record_new (PC_TYPE_CLAIM, NULL));
  double latitude = 0;

  g_object_get (location, "latitude", &latitude, NULL);
  g_assert_true (isnan (latitude));
  g_assert_true (isnan (pc_location_get_longitude (location)));
  g_assert_cmpint (pc_contact_get_visibility (contact), ==, PC_VISIBILITY_INTERNAL);
  g_assert_nonnull (pc_claim_get_values (claim));
  g_assert_null (pc_record_get_dataset (PC_RECORD (claim)));
}

/* A null that a source claims is a value; no value is another thing. */
static void
test_null_value (void)
{
  g_autoptr (PcRecord) value = pc_record_new (PC_TYPE_CLAIM_VALUE, NULL);
  const PcField *field = find_field (value, "value");

  g_assert_false (pc_record_is_set (value, field));
  g_object_set (value, "value", NULL, NULL);
  g_assert_true (pc_record_is_set (value, field));
  g_assert_null (pc_claim_value_get_value (PC_CLAIM_VALUE (value)));
  pc_record_unset (value, field);
  g_assert_false (pc_record_is_set (value, field));
}

/* False is a value, too. */
static void
test_false (void)
{
  g_autoptr (PcRecord) area = pc_record_new (PC_TYPE_AREA, NULL);

  g_object_set (area, "core", FALSE, NULL);
  g_assert_true (pc_record_is_set (area, find_field (area, "core")));
}

static void
test_display (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  const char * const polish[] = { "pl", NULL };
  PcArea *area = pc_dataset_lookup_area (dataset, "culture");
  guint *count = pc_test_count_notify (area, "display-name");
  g_autofree char *name = NULL;

  g_assert_cmpstr (pc_record_get_display (PC_RECORD (area), "name"), ==, "Culture");
  g_assert_null (pc_record_get_display (PC_RECORD (area), "description"));
  pc_dataset_set_display_languages (dataset, polish);
  g_assert_cmpuint (*count, ==, 1);
  g_object_get (area, "display-name", &name, NULL);
  g_assert_cmpstr (name, ==, "Kultura");
  pc_test_set_text (area, "name", "Arts", "Sztuka");
  g_assert_cmpuint (*count, ==, 2);
  g_assert_cmpstr (pc_record_get_display (PC_RECORD (area), "name"), ==, "Sztuka");
}

static void
test_dataset (void)
{
  PcDataset *dataset = pc_dataset_new ();
  g_autoptr (PcRecord) area = pc_record_new (PC_TYPE_AREA, dataset);

  g_assert_true (pc_record_get_dataset (PC_RECORD (dataset)) == dataset);
  g_assert_true (pc_record_get_dataset (area) == dataset);
  g_object_unref (dataset);
  g_assert_null (pc_record_get_dataset (area));
}

static void
test_parent (void)
{
  PcDataset *dataset = pc_test_dataset_new ();
  g_autoptr (PcRelation) relation = g_object_ref (pc_test_get (pc_test_get_city (dataset, "kyiv"), "relations", 1));
  g_autofree char *pointer = pc_record_dup_pointer (PC_RECORD (relation), "until");
  g_autofree char *lost = NULL;

  g_assert_true (pc_record_get_parent (PC_RECORD (relation)) == PC_RECORD (pc_test_get_city (dataset, "kyiv")));
  g_assert_cmpstr (pointer, ==, "/cities/0/relations/1/until");
  g_object_unref (dataset);
  g_assert_null (pc_record_get_parent (PC_RECORD (relation)));
  lost = pc_record_dup_pointer (PC_RECORD (relation), "until");
  g_assert_cmpstr (lost, ==, "/until");
}

/* A pointer is right even after the list has changed before the record. */
static void
test_pointer_follows (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *lviv = pc_test_get_city (dataset, "lviv");
  g_autofree char *after = NULL;
  g_autofree char *whole = pc_record_dup_pointer (PC_RECORD (dataset), NULL);
  g_autofree char *source = pc_record_dup_pointer (PC_RECORD (pc_dataset_lookup_source (dataset, "kp")), "title");

  g_list_store_remove (G_LIST_STORE (pc_dataset_get_cities (dataset)), 0);
  after = pc_record_dup_pointer (PC_RECORD (lviv), NULL);
  g_assert_cmpstr (after, ==, "/cities/1");
  g_assert_cmpstr (whole, ==, "");
  g_assert_cmpstr (source, ==, "/sources/kp/title");
}

static void
test_members (void)
{
  g_autoptr (PcRecord) area = pc_record_new (PC_TYPE_AREA, NULL);
  const char * const order[] = { "x-colour", "name", "id", NULL };
  g_autofree const char **unknown = NULL;

  g_assert_null (pc_record_get_member_order (area));
  pc_record_set_member_order (area, order);
  g_assert_cmpstrv (pc_record_get_member_order (area), order);

  pc_record_set_unknown (area, "x-colour", "\"red\"");
  pc_record_set_unknown (area, "x-size", "[\n  1\n]");
  pc_record_set_unknown (area, "x-colour", "\"blue\"");
  g_assert_cmpstr (pc_record_get_unknown (area, "x-colour"), ==, "\"blue\"");
  g_assert_null (pc_record_get_unknown (area, "x-shape"));
  pc_record_set_unknown (area, "x-colour", NULL);
  g_assert_null (pc_record_get_unknown (area, "x-colour"));

  unknown = pc_record_dup_unknown_members (area);
  g_assert_cmpstr (unknown[0], ==, "x-size");
  g_assert_null (unknown[1]);
}

/* An empty list stays in the file if it stood there, but not if it has been emptied. */
static void
test_empty_list (void)
{
  g_autoptr (PcRecord) city = pc_record_new (PC_TYPE_CITY, NULL);
  const char * const order[] = { "id", "events", NULL };
  const PcField *events = find_field (city, "events");

  g_assert_false (pc_record_is_set (city, events));
  pc_record_set_member_order (city, order);
  g_assert_true (pc_record_is_set (city, events));
  pc_test_append (city, "events", "id", "a", NULL);
  g_list_store_remove_all (pc_record_get_list (city, events));
  g_assert_false (pc_record_is_set (city, events));
}

static void
test_list_is_live (void)
{
  g_autoptr (PcCity) city = PC_CITY (pc_record_new (PC_TYPE_CITY, NULL));
  GListModel *events = pc_city_get_events (city);
  g_autoptr (GListStore) others = g_list_store_new (PC_TYPE_EVENT);
  g_autoptr (PcRecord) event = pc_record_new (PC_TYPE_EVENT, NULL);

  g_list_store_append (others, event);
  g_object_set (city, "events", others, NULL);
  g_assert_true (pc_city_get_events (city) == events);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 1);
  g_assert_true (pc_record_get_parent (event) == PC_RECORD (city));
}

static void
test_copy (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcRecord *city = PC_RECORD (pc_test_get_city (dataset, "kyiv"));
  const char * const order[] = { "x-note", "id", "names", NULL };
  g_autoptr (PcCity) copy = NULL;
  PcRelation *relation;

  pc_record_set_member_order (city, order);
  pc_record_set_unknown (city, "x-note", "1");
  copy = PC_CITY (pc_record_copy (city, dataset, NULL, NULL));
  relation = pc_test_get (copy, "relations", 1);

  g_assert_cmpstrv (pc_record_get_member_order (PC_RECORD (copy)), order);
  g_assert_cmpstr (pc_record_get_unknown (PC_RECORD (copy), "x-note"), ==, "1");
  g_assert_cmpstr (pc_place_get_id (PC_PLACE (copy)), ==, "kyiv");
  g_assert_true (pc_record_get_dataset (PC_RECORD (relation)) == dataset);
  g_assert_true (pc_record_get_parent (PC_RECORD (relation)) == PC_RECORD (copy));
  g_assert_cmpuint (g_list_model_get_n_items (pc_city_get_agreements (copy)), ==, 2);

  g_object_set (relation, "kind", "partner", NULL);
  g_assert_cmpstr (pc_relation_get_kind (pc_test_get (city, "relations", 1)), ==, "twin");
}

/* A copy of a dataset belongs to itself all through. */
static void
test_copy_dataset (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDataset) copy = PC_DATASET (pc_record_copy (PC_RECORD (dataset), NULL, NULL, NULL));
  const char * const english[] = { "en", NULL };
  PcCity *city = pc_test_get_city (copy, "kyiv");

  pc_dataset_set_display_languages (copy, english);
  g_assert_true (city != pc_test_get_city (dataset, "kyiv"));
  g_assert_true (pc_record_get_dataset (PC_RECORD (city)) == copy);
  g_assert_true (pc_city_get_kind (city) == pc_dataset_lookup_kind (copy, "twin"));
  g_clear_object (&dataset);
  g_assert_cmpstr (pc_place_get_country_name (PC_PLACE (city)), ==, "Ukraine");
}

static gboolean
without_events (PcRecord      *record,
                const PcField *field,
                gpointer       data)
{
  if (!field)
    return !PC_IS_STATUS (record);

  return !g_str_equal (field->member, "events");
}

static void
test_copy_filtered (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcRecord *city = PC_RECORD (pc_test_get_city (dataset, "kyiv"));
  const char * const order[] = { "id", "x-secret", "events", "status", "relations", NULL };
  const char * const kept[] = { "id", "relations", NULL };
  g_autoptr (PcCity) copy = NULL;

  pc_record_set_member_order (city, order);
  pc_record_set_unknown (city, "x-secret", "1");
  copy = PC_CITY (pc_record_copy (city, dataset, without_events, NULL));

  g_assert_cmpuint (g_list_model_get_n_items (pc_city_get_events (copy)), ==, 0);
  g_assert_false (pc_record_is_set (PC_RECORD (copy), find_field (copy, "events")));
  g_assert_null (pc_city_get_status (copy));
  g_assert_null (pc_record_get_unknown (PC_RECORD (copy), "x-secret"));
  g_assert_cmpstrv (pc_record_get_member_order (PC_RECORD (copy)), kept);
  g_assert_null (pc_record_copy (PC_RECORD (pc_city_get_status (PC_CITY (city))), dataset, without_events, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/record/fields", test_fields);
  g_test_add_func ("/model/record/names", test_names);
  g_test_add_func ("/model/record/inheritance", test_inheritance);
  g_test_add_func ("/model/record/defaults", test_defaults);
  g_test_add_func ("/model/record/null-value", test_null_value);
  g_test_add_func ("/model/record/false", test_false);
  g_test_add_func ("/model/record/display", test_display);
  g_test_add_func ("/model/record/dataset", test_dataset);
  g_test_add_func ("/model/record/parent", test_parent);
  g_test_add_func ("/model/record/pointer-follows", test_pointer_follows);
  g_test_add_func ("/model/record/members", test_members);
  g_test_add_func ("/model/record/empty-list", test_empty_list);
  g_test_add_func ("/model/record/list-is-live", test_list_is_live);
  g_test_add_func ("/model/record/copy", test_copy);
  g_test_add_func ("/model/record/copy-dataset", test_copy_dataset);
  g_test_add_func ("/model/record/copy-filtered", test_copy_filtered);

  return g_test_run ();
}
