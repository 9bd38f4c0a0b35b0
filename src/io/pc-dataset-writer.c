/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-dataset-writer.h"

#include "pc-enums.h"
#include "pc-json-printer.h"

#include <math.h>

static void print_record (PcJsonPrinter *printer,
                          PcRecord      *record);

static void
print_strings (PcJsonPrinter      *printer,
               const char * const *strings)
{
  pc_json_printer_open (printer, '[');
  for (guint i = 0; strings[i] != NULL; i++)
    pc_json_printer_string (printer, strings[i]);
  pc_json_printer_close (printer, ']');
}

static void
print_date (PcJsonPrinter *printer,
            const PcDate  *date)
{
  g_autofree char *text = pc_date_to_string (date);

  pc_json_printer_string (printer, text);
}

static void
print_text (PcJsonPrinter         *printer,
            const PcLocalizedText *text)
{
  pc_json_printer_open (printer, '{');
  for (guint i = 0; i < pc_localized_text_get_size (text); i++)
    {
      pc_json_printer_member (printer, pc_localized_text_get_language (text, i));
      pc_json_printer_string (printer, pc_localized_text_get_text (text, i));
    }
  pc_json_printer_close (printer, '}');
}

static void
print_variant (PcJsonPrinter *printer,
               GVariant      *variant)
{
  if (variant == NULL)
    pc_json_printer_literal (printer, "null");
  else if (g_variant_is_of_type (variant, G_VARIANT_TYPE_STRING))
    pc_json_printer_string (printer, g_variant_get_string (variant, NULL));
  else if (g_variant_is_of_type (variant, G_VARIANT_TYPE_INT64))
    pc_json_printer_integer (printer, g_variant_get_int64 (variant));
  else if (g_variant_is_of_type (variant, G_VARIANT_TYPE_BOOLEAN))
    pc_json_printer_literal (printer, g_variant_get_boolean (variant) ? "true" : "false");
  else
    pc_json_printer_number (printer, g_variant_get_double (variant));
}

static void
print_string_map (PcJsonPrinter     *printer,
                  const PcStringMap *map)
{
  pc_json_printer_open (printer, '{');
  for (guint i = 0; i < pc_string_map_get_size (map); i++)
    {
      pc_json_printer_member (printer, pc_string_map_get_key (map, i));
      print_variant (printer, pc_string_map_get_value (map, i));
    }
  pc_json_printer_close (printer, '}');
}

static void
print_source_map (PcJsonPrinter     *printer,
                  const PcSourceMap *map)
{
  pc_json_printer_open (printer, '{');
  for (guint i = 0; i < pc_source_map_get_size (map); i++)
    {
      pc_json_printer_member (printer, pc_source_map_get_key (map, i));
      print_strings (printer, pc_source_map_get_sources (map, i));
    }
  pc_json_printer_close (printer, '}');
}

static void
print_records (PcJsonPrinter *printer,
               GListModel    *records)
{
  pc_json_printer_open (printer, '[');
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);

      print_record (printer, record);
    }
  pc_json_printer_close (printer, ']');
}

static void
print_record_map (PcJsonPrinter *printer,
                  GListModel    *records)
{
  pc_json_printer_open (printer, '{');
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);
      g_autofree char *id = NULL;

      g_object_get (record, "id", &id, NULL);
      pc_json_printer_member (printer, id != NULL ? id : "");
      print_record (printer, record);
    }
  pc_json_printer_close (printer, '}');
}

static void
print_value (PcJsonPrinter *printer,
             const PcField *field,
             const GValue  *value)
{
  switch (field->type)
    {
    case PC_FIELD_STRING:
      pc_json_printer_string (printer, g_value_get_string (value));
      break;
    case PC_FIELD_BOOLEAN:
      pc_json_printer_literal (printer, g_value_get_boolean (value) ? "true" : "false");
      break;
    case PC_FIELD_INTEGER:
      pc_json_printer_integer (printer, g_value_get_int64 (value));
      break;
    case PC_FIELD_NUMBER:
      pc_json_printer_number (printer, g_value_get_double (value));
      break;
    case PC_FIELD_DATE:
      print_date (printer, g_value_get_boxed (value));
      break;
    case PC_FIELD_TEXT:
      print_text (printer, g_value_get_boxed (value));
      break;
    case PC_FIELD_STRINGS:
      print_strings (printer, g_value_get_boxed (value));
      break;
    case PC_FIELD_ENUM:
      pc_json_printer_string (printer, pc_enum_get_nick (field->item_type, g_value_get_enum (value)));
      break;
    case PC_FIELD_VALUE:
      print_variant (printer, g_value_get_variant (value));
      break;
    case PC_FIELD_STRING_MAP:
    case PC_FIELD_INTEGER_MAP:
      print_string_map (printer, g_value_get_boxed (value));
      break;
    case PC_FIELD_SOURCE_MAP:
      print_source_map (printer, g_value_get_boxed (value));
      break;
    case PC_FIELD_RECORD:
      print_record (printer, g_value_get_object (value));
      break;
    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
    default:
      g_assert_not_reached ();
    }
}

/* Whether the member is to stand in the file at all. */
static gboolean
has_field (PcRecord      *record,
           const PcField *field)
{
  const GValue *value;

  if ((field->flags & PC_FIELD_KEY) != 0)
    return FALSE;
  if (!pc_record_is_set (record, field))
    return (field->flags & PC_FIELD_NULLABLE) != 0;

  value = pc_record_peek_value (record, field);
  return field->type != PC_FIELD_NUMBER || isfinite (g_value_get_double (value));
}

static void
print_field (PcJsonPrinter *printer,
             PcRecord      *record,
             const PcField *field)
{
  pc_json_printer_member (printer, field->member);

  if (!pc_record_is_set (record, field))
    pc_json_printer_literal (printer, "null");
  else if (field->type == PC_FIELD_RECORDS)
    print_records (printer, G_LIST_MODEL (pc_record_get_list (record, field)));
  else if (field->type == PC_FIELD_RECORD_MAP)
    print_record_map (printer, G_LIST_MODEL (pc_record_get_list (record, field)));
  else
    print_value (printer, field, pc_record_peek_value (record, field));
}

static gboolean
find_name (GPtrArray  *names,
           const char *name,
           guint      *position)
{
  return g_ptr_array_find_with_equal_func (names, name, g_str_equal, position);
}

/* Behind the last field before it that is there, or else in front of all. */
static guint
find_position_for_new (GPtrArray             *names,
                       const PcField * const *fields,
                       guint                  field)
{
  guint position;

  while (field > 0)
    if (find_name (names, fields[--field]->member, &position))
      return position + 1;

  return 0;
}

/* The members in the order of the file; those that have come later, where they belong. */
static GPtrArray *
list_members (PcRecord *record)
{
  GPtrArray *names = g_ptr_array_new ();
  const char * const *order = pc_record_get_member_order (record);
  g_autofree const char **unknown = pc_record_dup_unknown_members (record);
  const PcField * const *fields;
  guint n_fields;

  for (guint i = 0; order != NULL && order[i] != NULL; i++)
    {
      const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), order[i]);

      if (field != NULL ? has_field (record, field) : pc_record_get_unknown (record, order[i]) != NULL)
        g_ptr_array_add (names, (gpointer) order[i]);
    }

  fields = pc_record_class_get_fields (PC_RECORD_GET_CLASS (record), &n_fields);
  for (guint i = 0; i < n_fields; i++)
    if (has_field (record, fields[i]) && !find_name (names, fields[i]->member, NULL))
      g_ptr_array_insert (names, (int) find_position_for_new (names, fields, i), (gpointer) fields[i]->member);

  for (guint i = 0; unknown[i] != NULL; i++)
    if (!find_name (names, unknown[i], NULL))
      g_ptr_array_add (names, (gpointer) unknown[i]);

  return names;
}

static void
print_record (PcJsonPrinter *printer,
              PcRecord      *record)
{
  g_autoptr (GPtrArray) names = list_members (record);

  pc_json_printer_open (printer, '{');
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), name);

      if (field != NULL)
        {
          print_field (printer, record, field);
          continue;
        }
      pc_json_printer_member (printer, name);
      pc_json_printer_json (printer, pc_record_get_unknown (record, name));
    }
  pc_json_printer_close (printer, '}');
}

/**
 * pc_dataset_to_bytes:
 * @dataset: a dataset
 *
 * Writes a dataset as a file of partner cities.
 *
 * A dataset that was read and not changed gives the same bytes again, if the file had the usual
 * form: two spaces a level, UTF-8 without escapes, a line end at the end.
 *
 * Returns: (transfer full): the content of the file
 */
GBytes *
pc_dataset_to_bytes (PcDataset *dataset)
{
  g_autoptr (PcJsonPrinter) printer = NULL;

  g_return_val_if_fail (PC_IS_DATASET (dataset), NULL);

  printer = pc_json_printer_new ();
  print_record (printer, PC_RECORD (dataset));

  return pc_json_printer_end (printer);
}
