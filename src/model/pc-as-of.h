/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"

G_BEGIN_DECLS

/**
 * PcAsOfState:
 * @PC_AS_OF_HOLDS: there is a relation
 * @PC_AS_OF_ENDED: the relation had ended by then
 * @PC_AS_OF_NOT_YET: the relation had not begun by then
 * @PC_AS_OF_UNKNOWN: the sources do not say whether it had begun
 *
 * How it stood with a city on a day.
 */
typedef enum
{
  PC_AS_OF_HOLDS,
  PC_AS_OF_ENDED,
  PC_AS_OF_NOT_YET,
  PC_AS_OF_UNKNOWN,
} PcAsOfState;

#define PC_N_AS_OF_STATES (PC_AS_OF_UNKNOWN + 1)

#define PC_TYPE_AS_OF_STATE (pc_as_of_state_get_type ())
GType pc_as_of_state_get_type (void) G_GNUC_CONST;

#define PC_TYPE_AS_OF (pc_as_of_get_type ())
G_DECLARE_FINAL_TYPE (PcAsOf, pc_as_of, PC, AS_OF, GObject)

PcAsOf       *pc_as_of_new             (PcDataset     *dataset);

PcDataset    *pc_as_of_get_dataset     (PcAsOf        *self);
void          pc_as_of_set_dataset     (PcAsOf        *self,
                                        PcDataset     *dataset);
const PcDate *pc_as_of_get_date        (PcAsOf        *self);
void          pc_as_of_set_date        (PcAsOf        *self,
                                        const PcDate  *date);
gboolean      pc_as_of_is_today        (PcAsOf        *self);

PcAsOfState   pc_as_of_get_state       (PcAsOf        *self,
                                        PcCity        *city,
                                        PcKind       **kind);
gboolean      pc_as_of_shows           (PcAsOf        *self,
                                        PcCity        *city);
guint         pc_as_of_count           (PcAsOf        *self,
                                        PcAsOfState    state);
guint         pc_as_of_count_kind      (PcAsOf        *self,
                                        const char    *kind);
guint         pc_as_of_get_n_countries (PcAsOf        *self);
char         *pc_as_of_dup_label       (PcAsOf        *self);

G_END_DECLS
