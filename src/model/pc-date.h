/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-types.h"

G_BEGIN_DECLS

/**
 * PC_DATE_ERROR:
 *
 * The error domain of [func@Date.new_from_string].
 */
#define PC_DATE_ERROR (pc_date_error_quark ())
GQuark pc_date_error_quark (void);

/**
 * PcDateError:
 * @PC_DATE_ERROR_FORM: not in one of the forms YYYY, YYYY-MM and YYYY-MM-DD
 * @PC_DATE_ERROR_CALENDAR: the calendar has no such day or month
 */
typedef enum
{
  PC_DATE_ERROR_FORM,
  PC_DATE_ERROR_CALENDAR,
} PcDateError;

/**
 * PcDatePrecision:
 * @PC_DATE_PRECISION_YEAR: only the year is known
 * @PC_DATE_PRECISION_MONTH: year and month are known
 * @PC_DATE_PRECISION_DAY: the day is known
 */
typedef enum
{
  PC_DATE_PRECISION_YEAR,
  PC_DATE_PRECISION_MONTH,
  PC_DATE_PRECISION_DAY,
} PcDatePrecision;

#define PC_TYPE_DATE (pc_date_get_type ())
GType           pc_date_get_type        (void) G_GNUC_CONST;

PcDate         *pc_date_new             (int            year,
                                         int            month,
                                         int            day);
PcDate         *pc_date_new_today       (void);
PcDate         *pc_date_new_from_string (const char    *text,
                                         GError       **error);
PcDate         *pc_date_copy            (const PcDate  *self);
void            pc_date_free            (PcDate        *self);

int             pc_date_get_year        (const PcDate  *self);
int             pc_date_get_month       (const PcDate  *self);
int             pc_date_get_day         (const PcDate  *self);
PcDatePrecision pc_date_get_precision   (const PcDate  *self);

int             pc_date_compare         (const PcDate  *a,
                                         const PcDate  *b);
gboolean        pc_date_equal           (const PcDate  *a,
                                         const PcDate  *b);
void            pc_date_first_day       (const PcDate  *self,
                                         GDate         *day);
void            pc_date_last_day        (const PcDate  *self,
                                         GDate         *day);
gboolean        pc_date_is_after        (const PcDate  *self,
                                         const PcDate  *other);

char           *pc_date_to_string       (const PcDate  *self);
char           *pc_date_format          (const PcDate  *self);
char           *pc_date_format_range    (const PcDate  *first,
                                         const PcDate  *last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcDate, pc_date_free)

G_END_DECLS
