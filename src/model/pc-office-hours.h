/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "pc-types.h"

G_BEGIN_DECLS

/**
 * PC_OFFICE_OPENS:
 *
 * The hour, on the local clock, at which offices are taken to open.
 */
#define PC_OFFICE_OPENS 8

/**
 * PC_OFFICE_CLOSES:
 *
 * The hour, on the local clock, at which offices are taken to close.
 */
#define PC_OFFICE_CLOSES 16

typedef struct _PcOfficeHours PcOfficeHours;

#define PC_TYPE_OFFICE_HOURS (pc_office_hours_get_type ())
GType          pc_office_hours_get_type       (void) G_GNUC_CONST;

PcOfficeHours *pc_office_hours_new            (GTimeZone            *home,
                                               GTimeZone            *there,
                                               GDateTime            *now);
PcOfficeHours *pc_office_hours_copy           (const PcOfficeHours  *self);
void           pc_office_hours_free           (PcOfficeHours        *self);

int            pc_office_hours_get_difference (const PcOfficeHours  *self);
void           pc_office_hours_get_home       (const PcOfficeHours  *self,
                                               GDateTime           **opens,
                                               GDateTime           **closes);
guint          pc_office_hours_get_n_there    (const PcOfficeHours  *self);
void           pc_office_hours_get_there      (const PcOfficeHours  *self,
                                               guint                 index,
                                               GDateTime           **opens,
                                               GDateTime           **closes);
gboolean       pc_office_hours_get_overlap    (const PcOfficeHours  *self,
                                               GDateTime           **begins,
                                               GDateTime           **ends);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcOfficeHours, pc_office_hours_free)

G_END_DECLS
