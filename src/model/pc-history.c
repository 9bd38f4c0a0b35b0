/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-history.h"

#define NOWHERE G_MAXUINT

/**
 * PcHistory:
 *
 * The changes made so far, to be undone and redone.
 *
 * The history remembers which state is the saved one, so that undoing everything since makes the
 * document unmodified again.
 */
struct _PcHistory
{
  GObject parent_instance;

  GPtrArray *changes;
  /* The number of changes that are applied now, and that were when saving. */
  guint      position;
  guint      saved_position;
};

G_DEFINE_FINAL_TYPE (PcHistory, pc_history, G_TYPE_OBJECT)

typedef enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  PROP_MODIFIED,
  PROP_UNDO_DESCRIPTION,
  PROP_REDO_DESCRIPTION,
  N_PROPS
} PcHistoryProps;

static GParamSpec *properties[N_PROPS];

static void
pc_history_finalize (GObject *object)
{
  PcHistory *self = PC_HISTORY (object);

  g_clear_pointer (&self->changes, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_history_parent_class)->finalize (object);
}

static void
pc_history_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcHistory *self = PC_HISTORY (object);

  switch ((PcHistoryProps) prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, pc_history_get_can_undo (self));
      break;

    case PROP_CAN_REDO:
      g_value_set_boolean (value, pc_history_get_can_redo (self));
      break;

    case PROP_MODIFIED:
      g_value_set_boolean (value, pc_history_get_modified (self));
      break;

    case PROP_UNDO_DESCRIPTION:
      g_value_take_string (value, pc_history_dup_undo_description (self));
      break;

    case PROP_REDO_DESCRIPTION:
      g_value_take_string (value, pc_history_dup_redo_description (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_history_class_init (PcHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pc_history_finalize;
  object_class->get_property = pc_history_get_property;

  /**
   * PcHistory:can-undo:
   *
   * Whether there is a change to undo.
   */
  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcHistory:can-redo:
   *
   * Whether there is a change to redo.
   */
  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcHistory:modified:
   *
   * Whether the state differs from the saved one.
   */
  properties[PROP_MODIFIED] =
    g_param_spec_boolean ("modified", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcHistory:undo-description:
   *
   * What would be undone.
   */
  properties[PROP_UNDO_DESCRIPTION] =
    g_param_spec_string ("undo-description", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcHistory:redo-description:
   *
   * What would be redone.
   */
  properties[PROP_REDO_DESCRIPTION] =
    g_param_spec_string ("redo-description", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_history_init (PcHistory *self)
{
  self->changes = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
pc_history_notify (PcHistory *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_CAN_UNDO; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * pc_history_new:
 *
 * Makes an empty history, of an unmodified document.
 *
 * Returns: (transfer full): a new history
 */
PcHistory *
pc_history_new (void)
{
  return g_object_new (PC_TYPE_HISTORY, NULL);
}

/**
 * pc_history_push:
 * @self: a `PcHistory`
 * @change: (transfer full): a change, which is applied if it is not yet
 *
 * Makes a change that can be undone. What had been undone before cannot be redone any more.
 */
void
pc_history_push (PcHistory *self,
                 PcChange  *change)
{
  g_return_if_fail (PC_IS_HISTORY (self));
  g_return_if_fail (PC_IS_CHANGE (change));

  if (!pc_change_is_applied (change))
    pc_change_apply (change);

  if (self->saved_position != NOWHERE && self->saved_position > self->position)
    self->saved_position = NOWHERE;
  g_ptr_array_set_size (self->changes, self->position);
  g_ptr_array_add (self->changes, change);
  self->position++;

  pc_history_notify (self);
}

/**
 * pc_history_undo:
 * @self: a `PcHistory` that can undo
 *
 * Takes the last change back.
 */
void
pc_history_undo (PcHistory *self)
{
  g_return_if_fail (PC_IS_HISTORY (self));
  g_return_if_fail (pc_history_get_can_undo (self));

  self->position--;
  pc_change_revert (g_ptr_array_index (self->changes, self->position));

  pc_history_notify (self);
}

/**
 * pc_history_redo:
 * @self: a `PcHistory` that can redo
 *
 * Makes the change again that was taken back last.
 */
void
pc_history_redo (PcHistory *self)
{
  g_return_if_fail (PC_IS_HISTORY (self));
  g_return_if_fail (pc_history_get_can_redo (self));

  pc_change_apply (g_ptr_array_index (self->changes, self->position));
  self->position++;

  pc_history_notify (self);
}

/**
 * pc_history_clear:
 * @self: a `PcHistory`
 *
 * Forgets all changes, as after opening another file.
 */
void
pc_history_clear (PcHistory *self)
{
  g_return_if_fail (PC_IS_HISTORY (self));

  g_ptr_array_set_size (self->changes, 0);
  self->position = 0;
  self->saved_position = 0;

  pc_history_notify (self);
}

/**
 * pc_history_mark_saved:
 * @self: a `PcHistory`
 *
 * Says that the state of now has been saved.
 */
void
pc_history_mark_saved (PcHistory *self)
{
  g_return_if_fail (PC_IS_HISTORY (self));

  self->saved_position = self->position;

  pc_history_notify (self);
}

/**
 * pc_history_get_can_undo:
 * @self: a `PcHistory`
 *
 * Gets whether there is a change to undo.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_history_get_can_undo (PcHistory *self)
{
  g_return_val_if_fail (PC_IS_HISTORY (self), FALSE);

  return self->position > 0;
}

/**
 * pc_history_get_can_redo:
 * @self: a `PcHistory`
 *
 * Gets whether there is a change to redo.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_history_get_can_redo (PcHistory *self)
{
  g_return_val_if_fail (PC_IS_HISTORY (self), FALSE);

  return self->position < self->changes->len;
}

/**
 * pc_history_get_modified:
 * @self: a `PcHistory`
 *
 * Gets whether the state differs from the saved one.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_history_get_modified (PcHistory *self)
{
  g_return_val_if_fail (PC_IS_HISTORY (self), FALSE);

  return self->position != self->saved_position;
}

/**
 * pc_history_dup_undo_description:
 * @self: a `PcHistory`
 *
 * Says what would be undone.
 *
 * Returns: (transfer full) (nullable): a few words, or %NULL if there is nothing to undo
 */
char *
pc_history_dup_undo_description (PcHistory *self)
{
  g_return_val_if_fail (PC_IS_HISTORY (self), NULL);

  if (!pc_history_get_can_undo (self))
    return NULL;

  return pc_change_dup_description (g_ptr_array_index (self->changes, self->position - 1));
}

/**
 * pc_history_dup_redo_description:
 * @self: a `PcHistory`
 *
 * Says what would be redone.
 *
 * Returns: (transfer full) (nullable): a few words, or %NULL if there is nothing to redo
 */
char *
pc_history_dup_redo_description (PcHistory *self)
{
  g_return_val_if_fail (PC_IS_HISTORY (self), NULL);

  if (!pc_history_get_can_redo (self))
    return NULL;

  return pc_change_dup_description (g_ptr_array_index (self->changes, self->position));
}
