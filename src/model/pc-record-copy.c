/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-record.h"

typedef struct
{
  PcDataset          *dataset;
  PcRecordFilterFunc  filter;
  gpointer            data;
} PcRecordCopier;

static PcRecord *pc_record_copy_with (PcRecord       *self,
                                      PcDataset      *dataset,
                                      PcRecordCopier *copier);

static void
copy_list (PcRecord       *self,
           PcRecord       *copy,
           const PcField  *field,
           PcRecordCopier *copier)
{
  GListModel *from = G_LIST_MODEL (pc_record_get_list (self, field));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (from); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (from, i);
      PcRecord *item = pc_record_copy_with (record, copier->dataset, copier);

      if (item)
        g_ptr_array_add (items, item);
    }

  g_list_store_splice (pc_record_get_list (copy, field), 0, 0, items->pdata, items->len);
}

static void
copy_record (PcRecord       *self,
             PcRecord       *copy,
             const PcField  *field,
             PcRecordCopier *copier)
{
  PcRecord *child = g_value_get_object (pc_record_peek_value (self, field));
  g_autoptr (PcRecord) record = pc_record_copy_with (child, copier->dataset, copier);

  if (record)
    g_object_set (copy, field->property, record, NULL);
}

static void
copy_field (PcRecord       *self,
            PcRecord       *copy,
            const PcField  *field,
            PcRecordCopier *copier)
{
  if (!pc_record_is_set (self, field))
    return;
  if (copier->filter && !copier->filter (self, field, copier->data))
    return;

  if (field->type == PC_FIELD_RECORDS || field->type == PC_FIELD_RECORD_MAP)
    copy_list (self, copy, field, copier);
  else if (field->type == PC_FIELD_RECORD)
    copy_record (self, copy, field, copier);
  else
    pc_record_set_value (copy, field, pc_record_peek_value (self, field));
}

static void
copy_unknown_members (PcRecord *self,
                      PcRecord *copy)
{
  g_autofree const char **members = pc_record_dup_unknown_members (self);

  for (guint i = 0; members[i]; i++)
    pc_record_set_unknown (copy, members[i], pc_record_get_unknown (self, members[i]));
}

static gboolean
is_kept (PcRecord   *self,
         PcRecord   *copy,
         const char *member)
{
  const PcField *field = pc_record_class_find_member (PC_RECORD_GET_CLASS (self), member);

  if (field && (field->flags & PC_FIELD_NULLABLE))
    return TRUE;

  return field ? pc_record_is_set (copy, field) : pc_record_get_unknown (copy, member) != NULL;
}

/* What a filter took out must not come back as an empty list because the order names it. */
static void
copy_member_order (PcRecord *self,
                   PcRecord *copy,
                   gboolean  filtered)
{
  const char * const *order = pc_record_get_member_order (self);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;

  for (guint i = 0; order && order[i]; i++)
    {
      if (!filtered || is_kept (self, copy, order[i]))
        g_strv_builder_add (builder, order[i]);
    }

  kept = g_strv_builder_end (builder);
  pc_record_set_member_order (copy, order ? (const char * const *) kept : NULL);
}

static PcRecord *
pc_record_copy_with (PcRecord       *self,
                     PcDataset      *dataset,
                     PcRecordCopier *copier)
{
  PcRecord *copy;
  const PcField * const *fields;
  guint n_fields;

  if (copier->filter && !copier->filter (self, NULL, copier->data))
    return NULL;

  copy = pc_record_new (G_OBJECT_TYPE (self), dataset);
  copier->dataset = pc_record_get_dataset (copy);

  fields = pc_record_class_get_fields (PC_RECORD_GET_CLASS (self), &n_fields);
  for (guint i = 0; i < n_fields; i++)
    copy_field (self, copy, fields[i], copier);

  if (!copier->filter)
    copy_unknown_members (self, copy);
  copy_member_order (self, copy, copier->filter != NULL);

  return copy;
}

/**
 * pc_record_copy:
 * @self: a record
 * @dataset: (nullable): the dataset the copy is made for; a copy of a dataset belongs to itself
 * @filter: (nullable) (scope call): decides what is left out
 * @data: user data of @filter
 *
 * Copies a record and all within it.
 *
 * With a filter, members that the program does not know are left out, for nobody can say what they hold.
 *
 * Returns: (transfer full) (nullable): the copy, or %NULL if the filter left out the record itself
 */
PcRecord *
pc_record_copy (PcRecord           *self,
                PcDataset          *dataset,
                PcRecordFilterFunc  filter,
                gpointer            data)
{
  PcRecordCopier copier = { dataset, filter, data };

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  return pc_record_copy_with (self, dataset, &copier);
}
