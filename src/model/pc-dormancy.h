/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-derived-list.h"
#include "pc-last-activity.h"

G_BEGIN_DECLS

/**
 * PcDormancySubject:
 * @PC_DORMANCY_CITIES: one item for each city whose relation has not ended
 * @PC_DORMANCY_AREAS: one item for each field of co-operation that has a city
 *
 * What a [class@Dormancy] lists.
 */
typedef enum
{
  PC_DORMANCY_CITIES,
  PC_DORMANCY_AREAS,
} PcDormancySubject;

#define PC_TYPE_DORMANCY_SUBJECT (pc_dormancy_subject_get_type ())
GType pc_dormancy_subject_get_type (void) G_GNUC_CONST;

#define PC_TYPE_DORMANCY (pc_dormancy_get_type ())
G_DECLARE_FINAL_TYPE (PcDormancy, pc_dormancy, PC, DORMANCY, PcDerivedList)

PcDormancy        *pc_dormancy_new           (PcDataset         *dataset,
                                              PcDormancySubject  subject);
PcDormancySubject  pc_dormancy_get_subject   (PcDormancy        *self);
guint              pc_dormancy_get_n_unknown (PcDormancy        *self);

G_END_DECLS
