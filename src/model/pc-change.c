/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-change.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  char     *description;
  gboolean  applied;
} PcChangePrivate;

/**
 * PcChange:
 *
 * An edit that can be made and taken back.
 */
G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PcChange, pc_change, G_TYPE_OBJECT)

static char *
pc_change_real_dup_description (PcChange *self)
{
  /* Translators: what is done, where nothing more exact can be said; follows “Undo” in a menu */
  return g_strdup (C_("change", "Edit"));
}

static void
pc_change_finalize (GObject *object)
{
  PcChangePrivate *priv = pc_change_get_instance_private (PC_CHANGE (object));

  g_clear_pointer (&priv->description, g_free);

  G_OBJECT_CLASS (pc_change_parent_class)->finalize (object);
}

static void
pc_change_class_init (PcChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_change_finalize;
  klass->dup_description = pc_change_real_dup_description;
}

static void
pc_change_init (PcChange *self)
{
}

/**
 * pc_change_apply:
 * @self: a change that is not applied
 *
 * Makes the change.
 */
void
pc_change_apply (PcChange *self)
{
  PcChangePrivate *priv = pc_change_get_instance_private (self);

  g_return_if_fail (PC_IS_CHANGE (self));
  g_return_if_fail (!priv->applied);

  priv->applied = TRUE;
  PC_CHANGE_GET_CLASS (self)->apply (self);
}

/**
 * pc_change_revert:
 * @self: a change that is applied
 *
 * Takes the change back.
 */
void
pc_change_revert (PcChange *self)
{
  PcChangePrivate *priv = pc_change_get_instance_private (self);

  g_return_if_fail (PC_IS_CHANGE (self));
  g_return_if_fail (priv->applied);

  PC_CHANGE_GET_CLASS (self)->revert (self);
  priv->applied = FALSE;
}

/**
 * pc_change_is_applied:
 * @self: a change
 *
 * Gets whether the change has been made and not been taken back.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_change_is_applied (PcChange *self)
{
  PcChangePrivate *priv = pc_change_get_instance_private (self);

  g_return_val_if_fail (PC_IS_CHANGE (self), FALSE);

  return priv->applied;
}

/**
 * pc_change_dup_description:
 * @self: a change
 *
 * Says what the change does, for menus and toasts.
 *
 * Returns: (transfer full): a few words
 */
char *
pc_change_dup_description (PcChange *self)
{
  PcChangePrivate *priv = pc_change_get_instance_private (self);

  g_return_val_if_fail (PC_IS_CHANGE (self), NULL);

  if (priv->description)
    return g_strdup (priv->description);

  return PC_CHANGE_GET_CLASS (self)->dup_description (self);
}

/**
 * pc_change_set_description:
 * @self: a change
 * @description: (nullable): a few words, or %NULL for what the change says of itself
 *
 * Says what the change does in the words of whoever makes it.
 */
void
pc_change_set_description (PcChange   *self,
                           const char *description)
{
  PcChangePrivate *priv = pc_change_get_instance_private (self);

  g_return_if_fail (PC_IS_CHANGE (self));

  g_set_str (&priv->description, description);
}
