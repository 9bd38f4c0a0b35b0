/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-list-change.h"

#include <glib/gi18n-lib.h>

/**
 * PcListChange:
 *
 * Records put into a list, taken out of it, or replaced.
 */
struct _PcListChange
{
  PcChange parent_instance;

  GListStore *list;
  guint       position;
  /* What stands in the list now, and what shall stand there. */
  guint       n_there;
  GPtrArray  *records;
};

G_DEFINE_FINAL_TYPE (PcListChange, pc_list_change, PC_TYPE_CHANGE)

static void
pc_list_change_swap (PcChange *change)
{
  PcListChange *self = PC_LIST_CHANGE (change);
  g_autoptr (GPtrArray) coming = g_steal_pointer (&self->records);

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->n_there; i++)
    g_ptr_array_add (self->records, g_list_model_get_item (G_LIST_MODEL (self->list), self->position + i));

  g_list_store_splice (self->list, self->position, self->n_there, coming->pdata, coming->len);
  self->n_there = coming->len;
}

static char *
pc_list_change_dup_description (PcChange *change)
{
  PcListChange *self = PC_LIST_CHANGE (change);
  gboolean applied = pc_change_is_applied (change);
  guint n_added = applied ? self->n_there : self->records->len;
  guint n_removed = applied ? self->records->len : self->n_there;

  if (n_removed == 0)
    return g_strdup (g_dngettext (GETTEXT_PACKAGE, "Add an Entry", "Add Entries", n_added));
  if (n_added == 0)
    return g_strdup (g_dngettext (GETTEXT_PACKAGE, "Remove an Entry", "Remove Entries", n_removed));

  return g_strdup (C_("change", "Replace Entries"));
}

static void
pc_list_change_finalize (GObject *object)
{
  PcListChange *self = PC_LIST_CHANGE (object);

  g_clear_object (&self->list);
  g_clear_pointer (&self->records, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_list_change_parent_class)->finalize (object);
}

static void
pc_list_change_class_init (PcListChangeClass *klass)
{
  PcChangeClass *change_class = PC_CHANGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = pc_list_change_finalize;
  change_class->apply = pc_list_change_swap;
  change_class->revert = pc_list_change_swap;
  change_class->dup_description = pc_list_change_dup_description;
}

static void
pc_list_change_init (PcListChange *self)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * pc_list_change_new_splice:
 * @list: a list of records
 * @position: where in the list
 * @n_removals: how many records to take out there
 * @additions: (array length=n_additions): records to put there
 * @n_additions: how many
 *
 * Makes a change of a list.
 *
 * Returns: (transfer full): a new change, not applied yet
 */
PcChange *
pc_list_change_new_splice (GListStore  *list,
                           guint        position,
                           guint        n_removals,
                           PcRecord   **additions,
                           guint        n_additions)
{
  PcListChange *self;

  g_return_val_if_fail (G_IS_LIST_STORE (list), NULL);
  g_return_val_if_fail (position + n_removals <= g_list_model_get_n_items (G_LIST_MODEL (list)), NULL);

  self = g_object_new (PC_TYPE_LIST_CHANGE, NULL);
  self->list = g_object_ref (list);
  self->position = position;
  self->n_there = n_removals;
  for (guint i = 0; i < n_additions; i++)
    g_ptr_array_add (self->records, g_object_ref (additions[i]));

  return PC_CHANGE (self);
}

/**
 * pc_list_change_new_insert:
 * @list: a list of records
 * @position: where in the list
 * @record: the record to put there
 *
 * Makes a change that puts a record into a list.
 *
 * Returns: (transfer full): a new change, not applied yet
 */
PcChange *
pc_list_change_new_insert (GListStore *list,
                           guint       position,
                           PcRecord   *record)
{
  g_return_val_if_fail (PC_IS_RECORD (record), NULL);

  return pc_list_change_new_splice (list, position, 0, &record, 1);
}

/**
 * pc_list_change_new_remove:
 * @list: a list of records
 * @position: where in the list
 *
 * Makes a change that takes a record out of a list.
 *
 * Returns: (transfer full): a new change, not applied yet
 */
PcChange *
pc_list_change_new_remove (GListStore *list,
                           guint       position)
{
  return pc_list_change_new_splice (list, position, 1, NULL, 0);
}
