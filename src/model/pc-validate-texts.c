/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
has_stray_space (const char *text)
{
  return g_ascii_isspace (text[0]) || g_ascii_isspace (text[strlen (text) - 1]) ||
         strstr (text, "  ") || strpbrk (text, "\t\n");
}

/*
 * Letters below the combining marks, and those of modern Cyrillic, are as composed as can be. That is
 * what nearly all texts are made of, and composing them to compare takes long.
 */
static gboolean
has_only_plain_letters (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c >= 0x300 && (c < 0x400 || c > 0x481) && (c < 0x2010 || c > 0x2027))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_composed (const char *text)
{
  g_autofree char *composed = NULL;

  if (has_only_plain_letters (text))
    return TRUE;

  composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);

  return composed && g_str_equal (composed, text);
}

/* Few texts have a slash or a colon at all. */
static gboolean
is_local_path (PcValidation *self,
               const char   *text)
{
  return strpbrk (text, "/:") && g_regex_match (self->local_path, text, 0, NULL);
}

static void
check_string (PcValidation *self,
              PcRecord     *record,
              const char   *path,
              const char   *text)
{
  if (!*text)
    pc_validation_report (self, PC_SEVERITY_WARNING, record, path,
                          _("The text is empty; leave the member out instead"));
  else if (has_stray_space (text))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, path,
                          _("“%s” has a space too many, a tab or a line break"), text);

  if (!is_composed (text))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, path,
                          _("“%s” has letters put together of a base and an accent; write them as one (Unicode NFC)"), text);
  if (!g_str_equal (path, "about") && is_local_path (self, text))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, path,
                          _("“%s” looks like a path on somebody’s computer"), text);
}

static void
check_strings (PcValidation       *self,
               PcRecord           *record,
               const char         *member,
               const char * const *strings)
{
  if (!strings[0])
    pc_validation_report (self, PC_SEVERITY_WARNING, record, member,
                          _("The list is empty; leave the member out instead"));

  for (guint i = 0; strings[i]; i++)
    {
      g_autofree char *path = pc_validation_path_at (member, i);

      check_string (self, record, path, strings[i]);
    }
}

static gboolean
languages_are_ordered (const PcLocalizedText *text,
                       const char * const    *languages)
{
  for (guint i = 0; i < pc_localized_text_get_size (text); i++)
    {
      if (!languages[i] || !g_str_equal (languages[i], pc_localized_text_get_language (text, i)))
        return FALSE;
    }

  return TRUE;
}

static void
check_languages (PcValidation          *self,
                 PcRecord              *record,
                 const char            *member,
                 const PcLocalizedText *text)
{
  const char * const *languages = pc_dataset_get_languages (self->dataset);
  gboolean complete = TRUE;

  for (guint i = 0; languages && languages[i]; i++)
    {
      if (pc_localized_text_lookup (text, languages[i]))
        continue;
      complete = FALSE;
      pc_validation_report (self, PC_SEVERITY_WARNING, record, member,
                            _("The language “%s” is missing here"), languages[i]);
    }

  for (guint i = 0; languages && i < pc_localized_text_get_size (text); i++)
    {
      const char *language = pc_localized_text_get_language (text, i);
      g_autofree char *path = pc_validation_path (member, language);

      if (g_strv_contains (languages, language))
        continue;
      complete = FALSE;
      pc_validation_report (self, PC_SEVERITY_WARNING, record, path,
                            _("“%s” is none of the languages of the file"), language);
    }

  if (complete && languages && !languages_are_ordered (text, languages))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, member,
                          _("The languages stand in another order than in “languages”"));
}

/* Names are often the same in several languages, sentences are not. */
static gboolean
is_of_sentences (const char *member)
{
  static const char * const members[] = { "title", "note", "definition", "text", NULL };

  return g_strv_contains (members, member);
}

static void
check_translated (PcValidation          *self,
                  PcRecord              *record,
                  const char            *member,
                  const PcLocalizedText *text)
{
  g_autoptr (GHashTable) distinct = g_hash_table_new (g_str_hash, g_str_equal);
  guint size = pc_localized_text_get_size (text);

  for (guint i = 0; i < size; i++)
    g_hash_table_add (distinct, (gpointer) pc_localized_text_get_text (text, i));

  if (size > 2 && g_hash_table_size (distinct) < size - 1)
    pc_validation_report (self, PC_SEVERITY_WARNING, record, member,
                          _("Several languages have the same text; is it translated?"));
}

static void
check_text (PcValidation          *self,
            PcRecord              *record,
            const char            *member,
            const PcLocalizedText *text)
{
  check_languages (self, record, member, text);
  if (is_of_sentences (member))
    check_translated (self, record, member, text);

  for (guint i = 0; i < pc_localized_text_get_size (text); i++)
    {
      g_autofree char *path = pc_validation_path (member, pc_localized_text_get_language (text, i));

      check_string (self, record, path, pc_localized_text_get_text (text, i));
    }
}

static void
check_map (PcValidation      *self,
           PcRecord          *record,
           const char        *member,
           const PcStringMap *map)
{
  for (guint i = 0; i < pc_string_map_get_size (map); i++)
    {
      const char *key = pc_string_map_get_key (map, i);
      const char *text = pc_string_map_lookup_string (map, key);
      g_autofree char *path = pc_validation_path (member, key);

      if (text)
        check_string (self, record, path, text);
    }
}

static void check_record (PcValidation *self,
                          gpointer      record,
                          guint         position);

/* The list of cities has to be there, even before the first city is. */
static gboolean
may_be_empty (PcRecord      *record,
              const PcField *field)
{
  return field->type == PC_FIELD_RECORD_MAP ||
         (PC_IS_DATASET (record) && g_str_equal (field->member, "cities"));
}

static void
check_records (PcValidation  *self,
               PcRecord      *record,
               const PcField *field)
{
  GListModel *records = G_LIST_MODEL (pc_record_get_list (record, field));

  if (g_list_model_get_n_items (records) == 0 && !may_be_empty (record, field))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, field->member,
                          _("The list is empty; leave the member out instead"));

  pc_validation_for_each (self, records, check_record);
}

static void
check_variant (PcValidation *self,
               PcRecord     *record,
               const char   *member,
               GVariant     *value)
{
  if (value && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    check_string (self, record, member, g_variant_get_string (value, NULL));
}

static void
check_field (PcValidation  *self,
             PcRecord      *record,
             const PcField *field)
{
  const GValue *value = pc_record_peek_value (record, field);

  switch (field->type)
    {
    case PC_FIELD_STRING:
      check_string (self, record, field->member, g_value_get_string (value));
      break;

    case PC_FIELD_STRINGS:
      check_strings (self, record, field->member, g_value_get_boxed (value));
      break;

    case PC_FIELD_TEXT:
      check_text (self, record, field->member, g_value_get_boxed (value));
      break;

    case PC_FIELD_STRING_MAP:
      check_map (self, record, field->member, g_value_get_boxed (value));
      break;

    case PC_FIELD_VALUE:
      check_variant (self, record, field->member, g_value_get_variant (value));
      break;

    case PC_FIELD_RECORD:
      check_record (self, g_value_get_object (value), 0);
      break;

    case PC_FIELD_RECORDS:
    case PC_FIELD_RECORD_MAP:
      check_records (self, record, field);
      break;

    case PC_FIELD_BOOLEAN:
    case PC_FIELD_INTEGER:
    case PC_FIELD_NUMBER:
    case PC_FIELD_DATE:
    case PC_FIELD_ENUM:
    case PC_FIELD_INTEGER_MAP:
    case PC_FIELD_SOURCE_MAP:
    default:
      break;
    }
}

static void
check_record (PcValidation *self,
              gpointer      record,
              guint         position)
{
  const PcField * const *fields;
  guint n_fields;

  fields = pc_record_class_get_fields (PC_RECORD_GET_CLASS (record), &n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      if (pc_record_is_set (record, fields[i]) && !(fields[i]->flags & PC_FIELD_KEY))
        check_field (self, record, fields[i]);
    }
}

/*
 * Every text of the file: complete, in all languages, without slips of the keyboard.
 */
void
pc_validate_texts (PcValidation *self)
{
  check_record (self, self->dataset, 0);
}
