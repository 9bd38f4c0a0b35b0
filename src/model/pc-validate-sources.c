/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

static void
check_source (PcValidation *self,
              PcRecord     *record,
              const char   *path,
              const char   *source)
{
  g_hash_table_add (self->used_sources, (gpointer) source);
  pc_validation_has_reference (self, record, path, "sources", source);
}

static void
check_list (PcValidation       *self,
            PcRecord           *record,
            const char         *member,
            const char * const *sources)
{
  for (guint i = 0; sources[i]; i++)
    {
      g_autofree char *path = pc_validation_path_at (member, i);

      check_source (self, record, path, sources[i]);
    }
}

static void
check_map (PcValidation      *self,
           PcRecord          *record,
           const char        *member,
           const PcSourceMap *map)
{
  for (guint i = 0; i < pc_source_map_get_size (map); i++)
    {
      g_autofree char *path = pc_validation_path (member, pc_source_map_get_key (map, i));

      check_list (self, record, path, pc_source_map_get_sources (map, i));
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
      const GValue *value = pc_record_peek_value (record, fields[i]);

      if (!value)
        continue;
      else if (fields[i]->type == PC_FIELD_STRINGS && g_str_equal (fields[i]->member, "sources"))
        check_list (self, record, fields[i]->member, g_value_get_boxed (value));
      else if (fields[i]->type == PC_FIELD_SOURCE_MAP)
        check_map (self, record, fields[i]->member, g_value_get_boxed (value));
      else if (fields[i]->type == PC_FIELD_RECORD)
        check_record (self, g_value_get_object (value), 0);
      else if (fields[i]->type == PC_FIELD_RECORDS)
        pc_validation_for_each (self, g_value_get_object (value), check_record);
    }
}

static void
check_use (PcValidation *self,
           gpointer      record,
           guint         position)
{
  const char *id = pc_source_get_id (record);

  if (id && !g_hash_table_contains (self->used_sources, id))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, NULL,
                          _("Nothing in the file rests on the source “%s”"), id);
}

/*
 * Every source that is named exists, and every one that exists is named.
 */
void
pc_validate_sources (PcValidation *self)
{
  PcBaseline *baseline = pc_dataset_get_baseline (self->dataset);

  check_record (self, self->dataset, 0);
  if (baseline && pc_baseline_get_source (baseline))
    check_source (self, PC_RECORD (baseline), "source", pc_baseline_get_source (baseline));

  pc_validation_for_each (self, pc_dataset_get_sources (self->dataset), check_use);
}
