/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

static void
add_languages (GHashTable         *spoken,
               const char * const *languages)
{
  for (guint i = 0; languages && languages[i]; i++)
    g_hash_table_add (spoken, (gpointer) languages[i]);
}

static void
check_spoken (PcValidation *self)
{
  g_autoptr (GHashTable) spoken = g_hash_table_new (g_str_hash, g_str_equal);
  const PcStringMap *greetings = pc_dataset_get_greetings (self->dataset);
  GListModel *cities = pc_dataset_get_cities (self->dataset);
  PcPlace *home = pc_dataset_get_home (self->dataset);

  add_languages (spoken, pc_dataset_get_languages (self->dataset));
  add_languages (spoken, home ? pc_place_get_languages (home) : NULL);
  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcPlace) city = g_list_model_get_item (cities, i);

      add_languages (spoken, pc_place_get_languages (city));
    }

  for (guint i = 0; i < pc_string_map_get_size (greetings); i++)
    {
      const char *language = pc_string_map_get_key (greetings, i);
      g_autofree char *path = pc_validation_path ("greetings", language);

      if (!g_hash_table_contains (spoken, language))
        pc_validation_report (self, PC_SEVERITY_WARNING, self->dataset, path,
                              _("No city has the language “%s”"), language);
    }
}

static void
check_confidence (PcValidation *self)
{
  const PcStringMap *greetings = pc_dataset_get_greetings (self->dataset);
  const PcStringMap *confidence = pc_dataset_get_greeting_confidence (self->dataset);

  for (guint i = 0; i < pc_string_map_get_size (greetings); i++)
    {
      const char *language = pc_string_map_get_key (greetings, i);
      g_autofree char *path = pc_validation_path ("greetings", language);

      if (!pc_string_map_contains (confidence, language))
        pc_validation_report (self, PC_SEVERITY_WARNING, self->dataset, path,
                              _("“greetingConfidence” does not say how sure the greeting in “%s” is"), language);
    }

  for (guint i = 0; i < pc_string_map_get_size (confidence); i++)
    {
      const char *language = pc_string_map_get_key (confidence, i);
      g_autofree char *path = pc_validation_path ("greetingConfidence", language);

      if (!pc_string_map_contains (greetings, language))
        pc_validation_report (self, PC_SEVERITY_ERROR, self->dataset, path,
                              _("There is no greeting in “%s”"), language);
    }
}

static void
check_city (PcValidation *self,
            gpointer      record,
            guint         position)
{
  const PcStringMap *greetings = pc_dataset_get_greetings (self->dataset);
  const char * const *languages = pc_place_get_languages (record);

  if (!languages)
    {
      pc_validation_report (self, PC_SEVERITY_WARNING, record, NULL,
                            _("The city has no languages, so that its guests cannot be greeted"));
      return;
    }

  for (guint i = 0; languages[i]; i++)
    {
      if (pc_string_map_contains (greetings, languages[i]))
        return;
    }

  pc_validation_report (self, PC_SEVERITY_WARNING, record, "languages",
                        _("There is no greeting in any language of the city"));
}

/*
 * The greetings: one for the guests of every city, each with its confidence, and with a source.
 */
void
pc_validate_greetings (PcValidation *self)
{
  const PcStringMap *greetings = pc_dataset_get_greetings (self->dataset);
  const PcSourceMap *provenance = pc_dataset_get_provenance (self->dataset);

  check_confidence (self);
  if (pc_string_map_get_size (greetings) == 0)
    return;

  check_spoken (self);
  pc_validation_for_each (self, pc_dataset_get_cities (self->dataset), check_city);

  if (provenance && !pc_source_map_lookup (provenance, "greetings"))
    pc_validation_report (self, PC_SEVERITY_WARNING, self->dataset, "greetings",
                          _("“provenance” names no source of the greetings"));
}
