/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_DERIVED_LIST (pc_derived_list_get_type ())
G_DECLARE_DERIVABLE_TYPE (PcDerivedList, pc_derived_list, PC, DERIVED_LIST, GObject)

/**
 * PcDerivedListClass:
 * @parent_class: the parent class
 * @build: adds what the list is to hold now, in order, to an empty array that owns its objects
 *
 * The class of [class@DerivedList].
 */
struct _PcDerivedListClass
{
  GObjectClass parent_class;

  void (*build) (PcDerivedList *self,
                 GPtrArray     *items);
};

PcDataset    *pc_derived_list_get_dataset (PcDerivedList *self);
const PcDate *pc_derived_list_get_day     (PcDerivedList *self);
void          pc_derived_list_set_day     (PcDerivedList *self,
                                           const PcDate  *day);
gpointer      pc_derived_list_peek        (PcDerivedList *self,
                                           guint          position);
void          pc_derived_list_refresh     (PcDerivedList *self);

G_END_DECLS
