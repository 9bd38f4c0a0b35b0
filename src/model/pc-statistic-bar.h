/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-city-filter.h"
#include "pc-record.h"

G_BEGIN_DECLS

/**
 * PcStatisticSubject:
 * @PC_STATISTIC_KIND: kinds of relation in the file’s order, then ended relations
 * @PC_STATISTIC_COUNTRY: countries, the most cities first
 * @PC_STATISTIC_CONTINENT: continents, the most cities first
 * @PC_STATISTIC_AREA: fields of co-operation in the file’s order; a city counts in each of its own
 * @PC_STATISTIC_DECADE: decades of the first agreement from the first to the last, then “not known”
 * @PC_STATISTIC_STATUS: states of the relation
 *
 * What a figure counts cities by.
 */
typedef enum
{
  PC_STATISTIC_KIND,
  PC_STATISTIC_COUNTRY,
  PC_STATISTIC_CONTINENT,
  PC_STATISTIC_AREA,
  PC_STATISTIC_DECADE,
  PC_STATISTIC_STATUS,
} PcStatisticSubject;

#define PC_N_STATISTIC_SUBJECTS (PC_STATISTIC_STATUS + 1)

#define PC_TYPE_STATISTIC_SUBJECT (pc_statistic_subject_get_type ())
GType pc_statistic_subject_get_type (void) G_GNUC_CONST;

#define PC_TYPE_STATISTIC_BAR (pc_statistic_bar_get_type ())
G_DECLARE_FINAL_TYPE (PcStatisticBar, pc_statistic_bar, PC, STATISTIC_BAR, GObject)

PcStatisticSubject  pc_statistic_bar_get_subject (PcStatisticBar *self);
PcRecord           *pc_statistic_bar_get_record  (PcStatisticBar *self);
const char         *pc_statistic_bar_get_value   (PcStatisticBar *self);
gboolean            pc_statistic_bar_get_ended   (PcStatisticBar *self);
gboolean            pc_statistic_bar_get_unknown (PcStatisticBar *self);
int                 pc_statistic_bar_get_year    (PcStatisticBar *self);
guint               pc_statistic_bar_get_count   (PcStatisticBar *self);
double              pc_statistic_bar_get_share   (PcStatisticBar *self);
char               *pc_statistic_bar_dup_title   (PcStatisticBar *self);
char               *pc_statistic_bar_dup_label   (PcStatisticBar *self);
gboolean            pc_statistic_bar_is_chosen   (PcStatisticBar *self,
                                                  PcCityFilter   *filter);
gboolean            pc_statistic_bar_can_choose  (PcStatisticBar *self);
void                pc_statistic_bar_choose      (PcStatisticBar *self,
                                                  PcCityFilter   *filter,
                                                  gboolean        chosen);

G_END_DECLS
