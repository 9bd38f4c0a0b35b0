/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-change-group.h"

/**
 * PcChangeGroup:
 *
 * Several changes that are made and taken back as one.
 */
struct _PcChangeGroup
{
  PcChange parent_instance;

  GPtrArray *changes;
};

G_DEFINE_FINAL_TYPE (PcChangeGroup, pc_change_group, PC_TYPE_CHANGE)

static void
pc_change_group_apply (PcChange *change)
{
  PcChangeGroup *self = PC_CHANGE_GROUP (change);

  for (guint i = 0; i < self->changes->len; i++)
    pc_change_apply (g_ptr_array_index (self->changes, i));
}

static void
pc_change_group_revert (PcChange *change)
{
  PcChangeGroup *self = PC_CHANGE_GROUP (change);

  for (guint i = self->changes->len; i > 0; i--)
    pc_change_revert (g_ptr_array_index (self->changes, i - 1));
}

static void
pc_change_group_finalize (GObject *object)
{
  PcChangeGroup *self = PC_CHANGE_GROUP (object);

  g_clear_pointer (&self->changes, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_change_group_parent_class)->finalize (object);
}

static void
pc_change_group_class_init (PcChangeGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_change_group_finalize;
  PC_CHANGE_CLASS (klass)->apply = pc_change_group_apply;
  PC_CHANGE_CLASS (klass)->revert = pc_change_group_revert;
}

static void
pc_change_group_init (PcChangeGroup *self)
{
  self->changes = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * pc_change_group_new:
 * @description: (nullable): what the changes do together
 *
 * Makes a group without changes.
 *
 * Returns: (transfer full): a new group
 */
PcChangeGroup *
pc_change_group_new (const char *description)
{
  PcChangeGroup *self = g_object_new (PC_TYPE_CHANGE_GROUP, NULL);

  pc_change_set_description (PC_CHANGE (self), description);

  return self;
}

/**
 * pc_change_group_add:
 * @self: a group that is not applied
 * @change: (transfer full): a change that is not applied
 *
 * Adds a change, to be made after those before it.
 */
void
pc_change_group_add (PcChangeGroup *self,
                     PcChange      *change)
{
  g_return_if_fail (PC_IS_CHANGE_GROUP (self));
  g_return_if_fail (PC_IS_CHANGE (change));
  g_return_if_fail (!pc_change_is_applied (PC_CHANGE (self)));
  g_return_if_fail (!pc_change_is_applied (change));

  g_ptr_array_add (self->changes, change);
}
