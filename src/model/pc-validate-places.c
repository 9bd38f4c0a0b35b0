/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

/* Without time zone data every name would look wrong. */
static gboolean
has_time_zone_data (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Warsaw");

  return zone != NULL;
}

static gboolean
is_time_zone (PcValidation *self,
              const char   *name)
{
  if (!g_hash_table_contains (self->time_zones, name))
    g_hash_table_insert (self->time_zones, (gpointer) name, g_time_zone_new_identifier (name));

  return g_hash_table_lookup (self->time_zones, name) != NULL;
}

static void
check_time_zone (PcValidation *self,
                 PcPlace      *place)
{
  const char *name = pc_place_get_time_zone (place);

  if (name && !is_time_zone (self, name) && has_time_zone_data ())
    pc_validation_report (self, PC_SEVERITY_WARNING, place, "timeZone",
                          _("The time zone “%s” is not known; write it like Europe/Warsaw"), name);
}

static gboolean
has_name (const PcLocalizedText *names,
          const char            *name)
{
  for (guint i = 0; i < pc_localized_text_get_size (names); i++)
    {
      if (g_str_equal (pc_localized_text_get_text (names, i), name))
        return TRUE;
    }

  return FALSE;
}

static void
check_aliases (PcValidation *self,
               PcPlace      *place)
{
  const char * const *aliases = pc_place_get_aliases (place);

  for (guint i = 0; aliases && aliases[i]; i++)
    {
      g_autofree char *path = pc_validation_path_at ("aliases", i);

      if (has_name (pc_place_get_names (place), aliases[i]))
        pc_validation_report (self, PC_SEVERITY_WARNING, place, path,
                              _("“%s” stands among the names already"), aliases[i]);
    }
}

static gboolean
has_endonym_in (PcPlace    *place,
                const char *language)
{
  GListModel *endonyms = pc_place_get_endonyms (place);

  for (guint i = 0; i < g_list_model_get_n_items (endonyms); i++)
    {
      g_autoptr (PcEndonym) endonym = g_list_model_get_item (endonyms, i);

      if (g_strcmp0 (pc_endonym_get_lang (endonym), language) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
check_endonyms (PcValidation *self,
                PcPlace      *place)
{
  const char * const *languages = pc_place_get_languages (place);

  if (g_list_model_get_n_items (pc_place_get_endonyms (place)) == 0 || !languages || !languages[0])
    return;

  if (!has_endonym_in (place, languages[0]))
    pc_validation_report (self, PC_SEVERITY_WARNING, place, "endonyms",
                          _("There is no name in “%s”, the first language of the city"), languages[0]);
}

static const char *
get_text_member (PcRecord   *record,
                 const char *member,
                 const char *key)
{
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), member);
  const GValue *value = field ? pc_record_peek_value (record, field) : NULL;

  if (!value)
    return NULL;
  if (field->type == PC_FIELD_TEXT)
    return pc_localized_text_lookup (g_value_get_boxed (value), key);
  if (field->type == PC_FIELD_STRING_MAP)
    return pc_string_map_contains (g_value_get_boxed (value), key) ? key : NULL;

  return NULL;
}

static gboolean
leads_somewhere (PcRecord   *record,
                 const char *key)
{
  g_auto (GStrv) parts = g_strsplit (key, "/", 2);
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (record), parts[0]);

  /* The relation of a city is no member of its own. */
  if (!parts[1])
    return field ? pc_record_is_set (record, field) : g_str_equal (key, "relation");
  if (PC_IS_PLACE (record) && g_str_equal (parts[0], "endonyms"))
    return has_endonym_in (PC_PLACE (record), parts[1]);

  return get_text_member (record, parts[0], parts[1]) != NULL;
}

static void
check_provenance (PcValidation      *self,
                  PcRecord          *record,
                  const PcSourceMap *provenance)
{
  for (guint i = 0; i < pc_source_map_get_size (provenance); i++)
    {
      const char *key = pc_source_map_get_key (provenance, i);
      g_autofree char *path = pc_validation_path ("provenance", key);

      if (!leads_somewhere (record, key))
        pc_validation_report (self, PC_SEVERITY_WARNING, record, path,
                              _("There is no “%s” for the source to support"), key);
    }
}

static void
check_language_sources (PcValidation *self,
                        PcPlace      *place)
{
  const PcSourceMap *provenance = pc_place_get_provenance (place);

  if (provenance && pc_place_get_languages (place) && !pc_source_map_lookup (provenance, "languages"))
    pc_validation_report (self, PC_SEVERITY_WARNING, place, "languages",
                          _("“provenance” names no source of the languages"));
}

static void
check_place (PcValidation *self,
             gpointer      record,
             guint         position)
{
  pc_validation_has_reference (self, record, "country", "countries", pc_place_get_country (record));
  check_time_zone (self, record);
  check_aliases (self, record);
  check_endonyms (self, record);
  check_provenance (self, record, pc_place_get_provenance (record));
  check_language_sources (self, record);
}

/*
 * The home city and the others as places: their country, clock and names.
 */
void
pc_validate_places (PcValidation *self)
{
  PcPlace *home = pc_dataset_get_home (self->dataset);

  check_provenance (self, PC_RECORD (self->dataset), pc_dataset_get_provenance (self->dataset));
  if (home)
    check_place (self, home, 0);
  pc_validation_for_each (self, pc_dataset_get_cities (self->dataset), check_place);
}
