/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

/* The record that a part of the path leads to: by its number in the list, or by its id. */
static PcRecord *
find_in_list (GListModel *records,
              const char *part)
{
  guint64 number;

  if (g_ascii_string_to_unsigned (part, 10, 0, G_MAXUINT - 1, &number, NULL))
    return g_list_model_get_item (records, number);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);
      const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), "id");
      const GValue *id = field ? pc_record_peek_value (record, field) : NULL;

      if (id && g_strcmp0 (g_value_get_string (id), part) == 0)
        return g_steal_pointer (&record);
    }

  return NULL;
}

static char *
string_at (const char * const *strings,
           const char         *part)
{
  guint64 number;

  if (!g_ascii_string_to_unsigned (part, 10, 0, g_strv_length ((char **) strings), &number, NULL))
    return NULL;

  return g_strdup (strings[number]);
}

static gboolean
resolve (PcRecord           *record,
         const char * const *parts,
         char              **text);

/* A field is the end of the path, or leads on into a text or list of strings. */
static gboolean
resolve_value (const PcField      *field,
               const GValue       *value,
               const char * const *parts,
               char              **text)
{
  switch (field->type)
    {
    case PC_FIELD_STRING:
      *text = g_value_dup_string (value);
      return !parts[0];

    case PC_FIELD_DATE:
      *text = pc_date_to_string (g_value_get_boxed (value));
      return !parts[0];

    case PC_FIELD_ENUM:
      *text = g_strdup (pc_enum_get_nick (field->item_type, g_value_get_enum (value)));
      return !parts[0];

    case PC_FIELD_TEXT:
      if (parts[0])
        *text = g_strdup (pc_localized_text_lookup (g_value_get_boxed (value), parts[0]));
      return !parts[0] || (*text && !parts[1]);

    case PC_FIELD_STRINGS:
      if (parts[0])
        *text = string_at (g_value_get_boxed (value), parts[0]);
      return !parts[0] || (*text && !parts[1]);

    case PC_FIELD_RECORD:
      return resolve (g_value_get_object (value), parts, text);

    case PC_FIELD_BOOLEAN:
    case PC_FIELD_INTEGER:
    case PC_FIELD_NUMBER:
    case PC_FIELD_VALUE:
    case PC_FIELD_STRING_MAP:
    case PC_FIELD_INTEGER_MAP:
    case PC_FIELD_SOURCE_MAP:
    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
    default:
      return !parts[0];
    }
}

static gboolean
resolve_list (GListModel         *records,
              const char * const *parts,
              char              **text)
{
  g_autoptr (PcRecord) record = parts[0] ? find_in_list (records, parts[0]) : NULL;

  return !parts[0] || (record && resolve (record, parts + 1, text));
}

/* Follows a path of member names, ids and numbers. Gives the text at its end, if there is one. */
static gboolean
resolve (PcRecord           *record,
         const char * const *parts,
         char              **text)
{
  const PcField *field;

  if (!parts[0])
    return TRUE;

  field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), parts[0]);
  if (!field)
    return pc_record_get_unknown (record, parts[0]) && !parts[1];
  if (!pc_record_is_set (record, field))
    return FALSE;
  if (field->type == PC_FIELD_RECORDS)
    return resolve_list (G_LIST_MODEL (pc_record_get_list (record, field)), parts + 1, text);

  return resolve_value (field, pc_record_peek_value (record, field), parts + 1, text);
}

/* The file may know less than a source: 1991 agrees with a claimed 1991-12-09. */
static gboolean
is_claimed (PcClaim    *claim,
            const char *text)
{
  GListModel *values = pc_claim_get_values (claim);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++)
    {
      g_autoptr (PcClaimValue) item = g_list_model_get_item (values, i);
      GVariant *value = pc_claim_value_get_value (item);

      if (value && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) &&
          g_str_has_prefix (g_variant_get_string (value, NULL), text))
        return TRUE;
    }

  return FALSE;
}

static void
check_claim (PcValidation *self,
             gpointer      record,
             guint         position)
{
  PcRecord *city = pc_record_get_parent (record);
  const char *about = pc_claim_get_about (record);
  g_auto (GStrv) parts = NULL;
  g_autofree char *text = NULL;

  if (!about)
    return;

  parts = g_strsplit (about[0] == '/' ? about + 1 : about, "/", -1);
  if (!resolve (city, (const char * const *) parts, &text))
    pc_validation_report (self, PC_SEVERITY_ERROR, record, "about",
                          _("“%s” leads to nothing in this city"), about);
  else if (text && !is_claimed (record, text))
    pc_validation_report (self, PC_SEVERITY_ERROR, record, "values",
                          _("The file says “%s”, which is none of the values here"), text);
}

static void
check_city (PcValidation *self,
            gpointer      record,
            guint         position)
{
  pc_validation_for_each (self, pc_city_get_claims (record), check_claim);
}

/*
 * The claims: each is about something that the city has, and names the value that the file uses.
 */
void
pc_validate_claims (PcValidation *self)
{
  pc_validation_for_each (self, pc_dataset_get_cities (self->dataset), check_city);
}
