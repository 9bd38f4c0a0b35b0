/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-record.h"

G_BEGIN_DECLS

/*
 * What a subclass says about a field. The name of the property follows from the member:
 * “validUntil” becomes “valid-until”, “$schema” becomes “schema”.
 */
typedef struct
{
  const char   *member;
  PcFieldType   type;
  PcFieldFlags  flags;
  GType       (*item_type) (void);
} PcFieldInfo;

void                   pc_record_class_install_fields (PcRecordClass     *klass,
                                                       const PcFieldInfo *infos,
                                                       guint              n_infos);

/* The index counts the fields of the parent class first. */
const PcField         *pc_record_get_field            (PcRecord          *self,
                                                       guint              index);
gboolean               pc_record_has                  (PcRecord          *self,
                                                       guint              index);
const char            *pc_record_get_string           (PcRecord          *self,
                                                       guint              index);
gboolean               pc_record_get_boolean          (PcRecord          *self,
                                                       guint              index);
gint64                 pc_record_get_integer          (PcRecord          *self,
                                                       guint              index);
double                 pc_record_get_number           (PcRecord          *self,
                                                       guint              index);
int                    pc_record_get_enum             (PcRecord          *self,
                                                       guint              index);
const PcDate          *pc_record_get_date             (PcRecord          *self,
                                                       guint              index);
const PcLocalizedText *pc_record_get_text             (PcRecord          *self,
                                                       guint              index);
const char            *pc_record_get_display_at       (PcRecord          *self,
                                                       guint              index);
const char * const    *pc_record_get_strings          (PcRecord          *self,
                                                       guint              index);
GVariant              *pc_record_get_variant          (PcRecord          *self,
                                                       guint              index);
const PcStringMap     *pc_record_get_string_map       (PcRecord          *self,
                                                       guint              index);
const PcSourceMap     *pc_record_get_source_map       (PcRecord          *self,
                                                       guint              index);
gpointer               pc_record_get_record           (PcRecord          *self,
                                                       guint              index);
GListModel            *pc_record_get_records          (PcRecord          *self,
                                                       guint              index);
/* The number of records without making an empty list, and one of them, lent. */
guint                  pc_record_get_n_records        (PcRecord          *self,
                                                       guint              index);
gpointer               pc_record_peek_record          (PcRecord          *self,
                                                       guint              index,
                                                       guint              position);

const PcField         *pc_record_get_parent_field     (PcRecord          *self);
guint                  pc_record_get_position         (PcRecord          *self);

void                   pc_record_retranslate          (PcRecord          *self);

G_END_DECLS
