/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-dataset-reader.h"

#include "pc-enums.h"
#include "pc-json-number.h"

#include <math.h>

typedef struct
{
  PcDataset *dataset;
  PcJsonIndex *index;
  GCancellable *cancellable;
} Reader;

static void read_record (const Reader     *reader,
                         PcRecord         *record,
                         JsonNode         *node,
                         const PcJsonSpan *span);

static const char *
get_string (JsonNode *node)
{
  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static gboolean
is_number (JsonNode *node)
{
  return json_node_get_value_type (node) == G_TYPE_INT64 || json_node_get_value_type (node) == G_TYPE_DOUBLE;
}

static gboolean
get_integer (JsonNode *node,
             gint64   *integer)
{
  if (!is_number (node))
    return FALSE;
  if (json_node_get_value_type (node) == G_TYPE_DOUBLE && !pc_json_number_is_whole (json_node_get_double (node)))
    return FALSE;

  *integer = json_node_get_int (node);
  return TRUE;
}

static gboolean
read_string (JsonNode *node,
             GValue   *value)
{
  g_value_set_string (value, get_string (node));
  return get_string (node) != NULL;
}

static gboolean
read_boolean (JsonNode *node,
              GValue   *value)
{
  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return FALSE;

  g_value_set_boolean (value, json_node_get_boolean (node));
  return TRUE;
}

static gboolean
read_integer (JsonNode *node,
              GValue   *value)
{
  gint64 integer;

  if (!get_integer (node, &integer))
    return FALSE;

  g_value_set_int64 (value, integer);
  return TRUE;
}

static gboolean
read_number (JsonNode *node,
             GValue   *value)
{
  if (!is_number (node) || !isfinite (json_node_get_double (node)))
    return FALSE;

  g_value_set_double (value, json_node_get_double (node));
  return TRUE;
}

static gboolean
read_date (JsonNode *node,
           GValue   *value)
{
  const char *text = get_string (node);
  PcDate *date = text != NULL ? pc_date_new_from_string (text, NULL) : NULL;

  g_value_take_boxed (value, date);
  return date != NULL;
}

static gboolean
read_text (JsonNode *node,
           GValue   *value)
{
  g_autoptr (PcLocalizedTextBuilder) builder = NULL;
  JsonObjectIter iter;
  const char *language;
  JsonNode *text;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  builder = pc_localized_text_builder_new ();
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &language, &text))
    if (get_string (text) != NULL)
      pc_localized_text_builder_add (builder, language, get_string (text));

  g_value_take_boxed (value, pc_localized_text_builder_end (builder));
  return TRUE;
}

/* What is no text becomes an empty one, so that the places of the others stay right. */
static GStrv
dup_strings (JsonNode *node)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  JsonArray *array = json_node_get_array (node);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = get_string (json_array_get_element (array, i));

      g_strv_builder_add (strings, text != NULL ? text : "");
    }

  return g_strv_builder_end (strings);
}

static gboolean
read_strings (JsonNode *node,
              GValue   *value)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  g_value_take_boxed (value, dup_strings (node));
  return TRUE;
}

static gboolean
read_enum (JsonNode *node,
           GType     type,
           GValue   *value)
{
  const char *nick = get_string (node);
  int number;

  if (nick == NULL || !pc_enum_from_nick (type, nick, &number))
    return FALSE;

  g_value_set_enum (value, number);
  return TRUE;
}

static GVariant *
dup_variant (JsonNode *node)
{
  if (get_string (node) != NULL)
    return g_variant_new_string (get_string (node));
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_variant_new_boolean (json_node_get_boolean (node));
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return g_variant_new_int64 (json_node_get_int (node));
  if (json_node_get_value_type (node) == G_TYPE_DOUBLE && isfinite (json_node_get_double (node)))
    return g_variant_new_double (json_node_get_double (node));

  return NULL;
}

static gboolean
read_value (JsonNode *node,
            GValue   *value)
{
  GVariant *variant = dup_variant (node);

  g_value_set_variant (value, variant);
  return variant != NULL || JSON_NODE_HOLDS_NULL (node);
}

static gboolean
read_string_map (JsonNode *node,
                 gboolean  only_integers,
                 GValue   *value)
{
  g_autoptr (PcStringMap) map = NULL;
  JsonObjectIter iter;
  const char *key;
  JsonNode *item;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  map = pc_string_map_new ();
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &key, &item))
    {
      gint64 integer;

      if (get_integer (item, &integer))
        pc_string_map_append_integer (map, key, integer);
      else if (!only_integers && get_string (item) != NULL)
        pc_string_map_append_string (map, key, get_string (item));
    }

  g_value_take_boxed (value, g_steal_pointer (&map));
  return TRUE;
}

static gboolean
read_source_map (JsonNode *node,
                 GValue   *value)
{
  g_autoptr (PcSourceMap) map = NULL;
  JsonObjectIter iter;
  const char *key;
  JsonNode *item;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  map = pc_source_map_new ();
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &key, &item))
    {
      g_auto (GStrv) sources = JSON_NODE_HOLDS_ARRAY (item) ? dup_strings (item) : NULL;

      if (sources != NULL)
        pc_source_map_append (map, key, (const char * const *) sources);
    }

  g_value_take_boxed (value, g_steal_pointer (&map));
  return TRUE;
}

/* A record is made even of what is no object, so that the places of the others stay right and what
 * refers to it does not seem to refer to nothing. */
static PcRecord *
make_record (const Reader     *reader,
             GType             type,
             JsonNode         *node,
             const PcJsonSpan *span)
{
  PcRecord *record = pc_record_new (type, reader->dataset);

  read_record (reader, record, node, span);

  return record;
}

static void
append_records (PcRecord      *record,
                const PcField *field,
                GPtrArray     *children)
{
  g_list_store_splice (pc_record_get_list (record, field), 0, 0, children->pdata, children->len);
}

static void
read_records (const Reader     *reader,
              PcRecord         *record,
              const PcField    *field,
              JsonNode         *node,
              const PcJsonSpan *span)
{
  g_autoptr (GPtrArray) children = g_ptr_array_new_with_free_func (g_object_unref);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return;

  array = json_node_get_array (node);
  for (guint i = 0; i < span->n_children && !g_cancellable_is_cancelled (reader->cancellable); i++)
    g_ptr_array_add (children, make_record (reader, field->item_type, json_array_get_element (array, i),
                                            pc_json_index_get_child (reader->index, span, i)));

  append_records (record, field, children);
}

static void
read_record_map (const Reader     *reader,
                 PcRecord         *record,
                 const PcField    *field,
                 JsonNode         *node,
                 const PcJsonSpan *span)
{
  g_autoptr (GPtrArray) children = g_ptr_array_new_with_free_func (g_object_unref);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  for (guint i = 0; i < span->n_children && !g_cancellable_is_cancelled (reader->cancellable); i++)
    {
      const PcJsonSpan *at = pc_json_index_get_child (reader->index, span, i);
      g_autofree char *key = pc_json_index_dup_key (reader->index, at);
      JsonNode *member = json_object_get_member (json_node_get_object (node), key);
      PcRecord *child;

      if (member == NULL)
        continue;
      child = make_record (reader, field->item_type, member, at);
      g_object_set (child, "id", key, NULL);
      g_ptr_array_add (children, child);
    }

  append_records (record, field, children);
}

static gboolean
read_plain (const PcField *field,
            JsonNode      *node,
            GValue        *value)
{
  switch (field->type)
    {
    case PC_FIELD_STRING:
      return read_string (node, value);
    case PC_FIELD_BOOLEAN:
      return read_boolean (node, value);
    case PC_FIELD_INTEGER:
      return read_integer (node, value);
    case PC_FIELD_NUMBER:
      return read_number (node, value);
    case PC_FIELD_DATE:
      return read_date (node, value);
    case PC_FIELD_TEXT:
      return read_text (node, value);
    case PC_FIELD_STRINGS:
      return read_strings (node, value);
    case PC_FIELD_ENUM:
      return read_enum (node, field->item_type, value);
    case PC_FIELD_VALUE:
      return read_value (node, value);
    case PC_FIELD_STRING_MAP:
      return read_string_map (node, FALSE, value);
    case PC_FIELD_INTEGER_MAP:
      return read_string_map (node, TRUE, value);
    case PC_FIELD_SOURCE_MAP:
      return read_source_map (node, value);
    case PC_FIELD_RECORD:
    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
    default:
      g_assert_not_reached ();
    }
}

static void
read_field (const Reader     *reader,
            PcRecord         *record,
            const PcField    *field,
            JsonNode         *node,
            const PcJsonSpan *span)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (field->type == PC_FIELD_RECORDS)
    {
      read_records (reader, record, field, node, span);
      return;
    }
  if (field->type == PC_FIELD_RECORD_MAP)
    {
      read_record_map (reader, record, field, node, span);
      return;
    }

  g_value_init (&value, G_PARAM_SPEC_VALUE_TYPE (field->pspec));
  if (field->type == PC_FIELD_RECORD)
    g_value_take_object (&value, make_record (reader, field->item_type, node, span));
  else if (!read_plain (field, node, &value))
    return;

  pc_record_set_value (record, field, &value);
}

static void
read_member (const Reader     *reader,
             PcRecord         *record,
             const char       *member,
             JsonNode         *node,
             const PcJsonSpan *span)
{
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), member);
  g_autofree char *json = NULL;

  if (field != NULL)
    {
      read_field (reader, record, field, node, span);
      return;
    }

  json = pc_json_index_dup_text (reader->index, span);
  pc_record_set_unknown (record, member, json);
}

static void
read_record (const Reader     *reader,
             PcRecord         *record,
             JsonNode         *node,
             const PcJsonSpan *span)
{
  g_autoptr (GStrvBuilder) order = NULL;
  g_auto (GStrv) members = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  order = g_strv_builder_new ();
  for (guint i = 0; i < span->n_children; i++)
    {
      const PcJsonSpan *at = pc_json_index_get_child (reader->index, span, i);
      g_autofree char *member = pc_json_index_dup_key (reader->index, at);
      JsonNode *value = json_object_get_member (json_node_get_object (node), member);

      /* A name that json-glib does not give back has been reported. */
      if (value == NULL)
        continue;
      read_member (reader, record, member, value, at);
      g_strv_builder_take (order, g_steal_pointer (&member));
    }

  members = g_strv_builder_end (order);
  pc_record_set_member_order (record, (const char * const *) members);
}

/**
 * pc_dataset_read:
 * @document: a document
 * @cancellable: (nullable): a cancellable
 *
 * Builds a dataset from the values of a document.
 *
 * Every value goes into the field of its member. What does not fit is left out without a word:
 * the schema has reported it. Members without a field are kept as they are.
 *
 * Returns: (transfer full): a new dataset; incomplete if @cancellable was cancelled
 */
PcDataset *
pc_dataset_read (PcJsonDocument *document,
                 GCancellable   *cancellable)
{
  PcDataset *dataset;
  Reader reader;

  g_return_val_if_fail (PC_IS_JSON_DOCUMENT (document), NULL);

  dataset = pc_dataset_new ();
  reader = (Reader) { dataset, pc_json_document_get_index (document), cancellable };
  read_record (&reader, PC_RECORD (dataset), pc_json_document_get_root (document),
               pc_json_index_get_root (reader.index));

  return dataset;
}
