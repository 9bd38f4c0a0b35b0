/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-model.h"

G_BEGIN_DECLS

/* A small dataset of Kraków and three cities, in English and Polish, without any problem. */
PcDataset *pc_test_dataset_new  (void);

/* These lend the record they make or find. */
gpointer   pc_test_append       (gpointer    parent,
                                 const char *list,
                                 const char *first_property,
                                 ...) G_GNUC_NULL_TERMINATED;
gpointer   pc_test_make         (gpointer    parent,
                                 const char *property);
gpointer   pc_test_get          (gpointer    parent,
                                 const char *list,
                                 guint       position);
PcCity    *pc_test_get_city     (PcDataset  *dataset,
                                 const char *id);

void       pc_test_set_text     (gpointer    record,
                                 const char *property,
                                 const char *english,
                                 const char *polish);
void       pc_test_set_date     (gpointer    record,
                                 const char *property,
                                 const char *date);
void       pc_test_set_strings  (gpointer    record,
                                 const char *property,
                                 const char *first,
                                 ...) G_GNUC_NULL_TERMINATED;
void       pc_test_set_map      (gpointer    record,
                                 const char *property,
                                 const char *first_key,
                                 ...) G_GNUC_NULL_TERMINATED;
void       pc_test_set_sources  (gpointer    record,
                                 const char *property,
                                 const char *first_key,
                                 ...) G_GNUC_NULL_TERMINATED;

/* Counts notifications of a property; the counter lives as long as the object. */
guint     *pc_test_count_notify (gpointer    object,
                                 const char *property);

/* Sets the locale, or skips the test where it is not installed. */
gboolean   pc_test_set_locale   (const char *locale);

G_END_DECLS
