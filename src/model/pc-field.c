/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-field-private.h"

#include "pc-date.h"
#include "pc-localized-text.h"
#include "pc-source-map.h"
#include "pc-string-map.h"

#define READWRITE (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)
#define READ (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static G_DEFINE_QUARK (pc-field, pc_field)
static G_DEFINE_QUARK (pc-field-display, pc_field_display)

/* validUntil → valid-until, $schema → schema */
static const char *
property_name (const char *member)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *c = member; *c; c++)
    {
      if (g_ascii_isupper (*c))
        g_string_append_c (name, '-');
      if (*c != '$')
        g_string_append_c (name, g_ascii_tolower (*c));
    }

  return g_intern_string (name->str);
}

static GParamSpec *
create_pspec (const PcField *field)
{
  const char *name = field->property;

  switch (field->type)
    {
    case PC_FIELD_STRING:
      return g_param_spec_string (name, NULL, NULL, NULL, READWRITE);
    case PC_FIELD_BOOLEAN:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, READWRITE);
    case PC_FIELD_INTEGER:
      return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, 0, READWRITE);
    case PC_FIELD_NUMBER:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, READWRITE);
    case PC_FIELD_DATE:
      return g_param_spec_boxed (name, NULL, NULL, PC_TYPE_DATE, READWRITE);
    case PC_FIELD_TEXT:
      return g_param_spec_boxed (name, NULL, NULL, PC_TYPE_LOCALIZED_TEXT, READWRITE);
    case PC_FIELD_STRINGS:
      return g_param_spec_boxed (name, NULL, NULL, G_TYPE_STRV, READWRITE);
    case PC_FIELD_ENUM:
      return g_param_spec_enum (name, NULL, NULL, field->item_type, 0, READWRITE);
    case PC_FIELD_VALUE:
      return g_param_spec_variant (name, NULL, NULL, G_VARIANT_TYPE_ANY, NULL, READWRITE);
    case PC_FIELD_STRING_MAP:
    case PC_FIELD_INTEGER_MAP:
      return g_param_spec_boxed (name, NULL, NULL, PC_TYPE_STRING_MAP, READWRITE);
    case PC_FIELD_SOURCE_MAP:
      return g_param_spec_boxed (name, NULL, NULL, PC_TYPE_SOURCE_MAP, READWRITE);
    case PC_FIELD_RECORD:
      return g_param_spec_object (name, NULL, NULL, field->item_type, READWRITE);
    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
      return g_param_spec_object (name, NULL, NULL, G_TYPE_LIST_MODEL, READWRITE);
    default:
      g_assert_not_reached ();
    }
}

static GParamSpec *
create_display_pspec (const PcField *field)
{
  g_autofree char *name = g_strconcat ("display-", field->property, NULL);

  return g_param_spec_string (g_intern_string (name), NULL, NULL, NULL, READ);
}

/*
 * Makes a field. It lives as long as its class, which is for ever.
 */
PcField *
pc_field_new (const PcFieldInfo *info,
              guint              index)
{
  PcField *field = g_new0 (PcField, 1);

  field->member = info->member;
  field->property = property_name (info->member);
  field->type = info->type;
  field->flags = info->flags;
  field->item_type = info->item_type ? info->item_type () : G_TYPE_INVALID;
  field->index = index;

  field->pspec = create_pspec (field);
  g_param_spec_set_qdata (field->pspec, pc_field_quark (), field);

  if (field->type == PC_FIELD_TEXT)
    {
      field->display_pspec = create_display_pspec (field);
      g_param_spec_set_qdata (field->display_pspec, pc_field_display_quark (), field);
    }

  return field;
}

/*
 * Gets the field that a property stands for, or NULL.
 */
const PcField *
pc_field_from_pspec (GParamSpec *pspec)
{
  return g_param_spec_get_qdata (pspec, pc_field_quark ());
}

/*
 * Gets the field whose text in the interface's language a property stands for, or NULL.
 */
const PcField *
pc_field_from_display (GParamSpec *pspec)
{
  return g_param_spec_get_qdata (pspec, pc_field_display_quark ());
}

gboolean
pc_field_is_list (const PcField *field)
{
  return field->type == PC_FIELD_RECORDS || field->type == PC_FIELD_RECORD_MAP;
}

/*
 * Whether setting a value means that the file shall not have it. A null of PC_FIELD_VALUE is a value.
 */
gboolean
pc_field_value_means_unset (const PcField *field,
                            const GValue  *value)
{
  if (field->type == PC_FIELD_VALUE)
    return FALSE;

  return g_value_fits_pointer (value) && g_value_peek_pointer (value) == NULL;
}

static gboolean
variants_equal (GVariant *a,
                GVariant *b)
{
  return a == b || (a && b && g_variant_equal (a, b));
}

/*
 * Whether two set values are the same, by what they say and not by where they are.
 */
gboolean
pc_field_values_equal (const PcField *field,
                       const GValue  *a,
                       const GValue  *b)
{
  switch (field->type)
    {
    case PC_FIELD_STRING:
      return g_str_equal (g_value_get_string (a), g_value_get_string (b));
    case PC_FIELD_BOOLEAN:
      return g_value_get_boolean (a) == g_value_get_boolean (b);
    case PC_FIELD_INTEGER:
      return g_value_get_int64 (a) == g_value_get_int64 (b);
    case PC_FIELD_NUMBER:
      return g_value_get_double (a) == g_value_get_double (b);
    case PC_FIELD_DATE:
      return pc_date_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case PC_FIELD_TEXT:
      return pc_localized_text_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case PC_FIELD_STRINGS:
      return g_strv_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case PC_FIELD_ENUM:
      return g_value_get_enum (a) == g_value_get_enum (b);
    case PC_FIELD_VALUE:
      return variants_equal (g_value_get_variant (a), g_value_get_variant (b));
    case PC_FIELD_STRING_MAP:
    case PC_FIELD_INTEGER_MAP:
      return pc_string_map_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case PC_FIELD_SOURCE_MAP:
      return pc_source_map_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case PC_FIELD_RECORD:
    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
      return g_value_get_object (a) == g_value_get_object (b);
    default:
      g_assert_not_reached ();
    }
}
