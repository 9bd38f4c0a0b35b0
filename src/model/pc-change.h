/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PC_TYPE_CHANGE (pc_change_get_type ())
G_DECLARE_DERIVABLE_TYPE (PcChange, pc_change, PC, CHANGE, GObject)

/**
 * PcChangeClass:
 * @parent_class: the parent class
 * @apply: makes the change
 * @revert: takes it back
 * @dup_description: says in a few words what it does
 *
 * The class of [class@Change].
 */
struct _PcChangeClass
{
  GObjectClass parent_class;

  void   (*apply)           (PcChange *self);
  void   (*revert)          (PcChange *self);
  char * (*dup_description) (PcChange *self);
};

void      pc_change_apply           (PcChange   *self);
void      pc_change_revert          (PcChange   *self);
gboolean  pc_change_is_applied      (PcChange   *self);
char     *pc_change_dup_description (PcChange   *self);
void      pc_change_set_description (PcChange   *self,
                                     const char *description);

G_END_DECLS
