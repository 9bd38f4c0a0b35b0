/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include "pc-dataset-private.h"
#include "pc-problem.h"
#include "pc-suggestion.h"

#include <glib/gi18n-lib.h>

/* The same as in ~/…, /home/…, file: and C:\…, as a curator may paste them by mistake. */
#define LOCAL_PATH "(^|\\s)(~|/[a-z]+)/|file:|[A-Z]:\\\\"

/*
 * Reports a problem. The path leads on from the record to the value, in the form of a JSON Pointer
 * without the first slash.
 */
void
pc_validation_report (PcValidation *self,
                      PcSeverity    severity,
                      gpointer      record,
                      const char   *path,
                      const char   *format,
                      ...)
{
  g_autofree char *place = pc_record_dup_pointer (PC_RECORD (record), NULL);
  g_autofree char *pointer = g_strconcat (place, path ? "/" : "", path, NULL);
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_ptr_array_add (self->problems, pc_problem_new (severity, pointer, 0, message));
}

/*
 * Makes a path to a member of an object within a record.
 */
char *
pc_validation_path (const char *member,
                    const char *key)
{
  g_autoptr (GString) path = g_string_new (key);

  g_string_replace (path, "~", "~0", 0);
  g_string_replace (path, "/", "~1", 0);

  return g_strconcat (member, "/", path->str, NULL);
}

/*
 * Makes a path to an item of an array within a record.
 */
char *
pc_validation_path_at (const char *member,
                       guint       index)
{
  return g_strdup_printf ("%s/%u", member, index);
}

void
pc_validation_for_each (PcValidation     *self,
                        GListModel       *records,
                        PcValidationFunc  func)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);

      func (self, record, i);
    }
}

static GPtrArray *
list_ids (PcDataset  *dataset,
          const char *list)
{
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (dataset), list);
  GListModel *records = G_LIST_MODEL (pc_record_get_list (PC_RECORD (dataset), field));
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (GObject) record = g_list_model_get_item (records, i);
      char *id = NULL;

      g_object_get (record, "id", &id, NULL);
      if (id)
        g_ptr_array_add (ids, id);
    }

  return ids;
}

static char *
describe_dangling (const char *list,
                   const char *id)
{
  if (g_str_equal (list, "kinds"))
    return g_strdup_printf (_("The kind “%s” is not defined"), id);
  if (g_str_equal (list, "agreementKinds"))
    return g_strdup_printf (_("The kind of agreement “%s” is not defined"), id);
  if (g_str_equal (list, "areas"))
    return g_strdup_printf (_("The field of co-operation “%s” is not defined"), id);
  if (g_str_equal (list, "countries"))
    return g_strdup_printf (_("The country “%s” is not defined"), id);
  if (g_str_equal (list, "continents"))
    return g_strdup_printf (_("The continent “%s” is not defined"), id);
  if (g_str_equal (list, "cities"))
    return g_strdup_printf (_("There is no city with the id “%s”"), id);
  if (g_str_equal (list, "organisations"))
    return g_strdup_printf (_("There is no organisation with the id “%s”"), id);
  if (g_str_equal (list, "legalBasis"))
    return g_strdup_printf (_("There is no decision with the id “%s”"), id);

  return g_strdup_printf (_("The source “%s” is not defined"), id);
}

/*
 * Checks that an id stands for something, and reports it if it does not. No id is none of our business.
 */
gboolean
pc_validation_has_reference (PcValidation *self,
                             gpointer      record,
                             const char   *path,
                             const char   *list,
                             const char   *id)
{
  g_autoptr (GPtrArray) ids = NULL;
  g_autofree char *dangling = NULL;
  const char *suggestion;

  if (!id || pc_dataset_lookup_in (self->dataset, list, id))
    return TRUE;

  ids = list_ids (self->dataset, list);
  dangling = describe_dangling (list, id);
  suggestion = pc_suggest (id, ids);

  if (suggestion)
    pc_validation_report (self, PC_SEVERITY_ERROR, record, path,
                          /* Translators: the first %s is a whole sentence */
                          _("%s. Did you mean “%s”?"), dangling, suggestion);
  else
    pc_validation_report (self, PC_SEVERITY_ERROR, record, path, "%s", dangling);

  return FALSE;
}

static void
time_zone_free (gpointer zone)
{
  if (zone)
    g_time_zone_unref (zone);
}

/**
 * pc_dataset_validate:
 * @dataset: a dataset
 * @problems: a list of [class@Problem]
 *
 * Looks for everything that is wrong with a dataset as a whole and cannot be seen from the form of its
 * parts: ids that lead nowhere, dates that contradict each other, texts that lack a language.
 *
 * All problems are added to the list at once. Their lines are not known.
 */
void
pc_dataset_validate (PcDataset  *dataset,
                     GListStore *problems)
{
  PcValidation self = { dataset, NULL, NULL, NULL, NULL };

  g_return_if_fail (PC_IS_DATASET (dataset));
  g_return_if_fail (G_IS_LIST_STORE (problems));

  self.problems = g_ptr_array_new_with_free_func (g_object_unref);
  self.used_sources = g_hash_table_new (g_str_hash, g_str_equal);
  self.time_zones = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, time_zone_free);
  self.local_path = g_regex_new (LOCAL_PATH, 0, 0, NULL);

  pc_validate_ids (&self);
  pc_validate_texts (&self);
  pc_validate_countries (&self);
  pc_validate_sections (&self);
  pc_validate_greetings (&self);
  pc_validate_places (&self);
  pc_validate_relations (&self);
  pc_validate_documents (&self);
  pc_validate_claims (&self);
  pc_validate_statements (&self);
  pc_validate_sources (&self);
  pc_validate_use (&self);

  g_list_store_splice (problems, g_list_model_get_n_items (G_LIST_MODEL (problems)), 0,
                       self.problems->pdata, self.problems->len);

  g_regex_unref (self.local_path);
  g_hash_table_unref (self.time_zones);
  g_hash_table_unref (self.used_sources);
  g_ptr_array_unref (self.problems);
}
