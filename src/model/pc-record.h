/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-types.h"

G_BEGIN_DECLS

/**
 * PcFieldType:
 * @PC_FIELD_STRING: a string
 * @PC_FIELD_BOOLEAN: a boolean
 * @PC_FIELD_INTEGER: a `gint64`
 * @PC_FIELD_NUMBER: a `double`; NaN while unset
 * @PC_FIELD_DATE: a [struct@Date]
 * @PC_FIELD_TEXT: a [struct@LocalizedText]
 * @PC_FIELD_STRINGS: a `GStrv`
 * @PC_FIELD_ENUM: a value of the enumeration [struct@Field] names; its nick stands in the file
 * @PC_FIELD_VALUE: a `GVariant` of type `s`, `x`, `d` or `b`, or %NULL for a null of the file
 * @PC_FIELD_STRING_MAP: a [struct@StringMap] of strings and integers
 * @PC_FIELD_INTEGER_MAP: a [struct@StringMap] of integers
 * @PC_FIELD_SOURCE_MAP: a [struct@SourceMap]
 * @PC_FIELD_RECORD: a [class@Record]
 * @PC_FIELD_RECORDS: a list of records, an array in the file
 * @PC_FIELD_RECORD_MAP: a list of records, an object in the file, whose keys are their ids
 *
 * What a field of a record holds.
 */
typedef enum
{
  PC_FIELD_STRING,
  PC_FIELD_BOOLEAN,
  PC_FIELD_INTEGER,
  PC_FIELD_NUMBER,
  PC_FIELD_DATE,
  PC_FIELD_TEXT,
  PC_FIELD_STRINGS,
  PC_FIELD_ENUM,
  PC_FIELD_VALUE,
  PC_FIELD_STRING_MAP,
  PC_FIELD_INTEGER_MAP,
  PC_FIELD_SOURCE_MAP,
  PC_FIELD_RECORD,
  PC_FIELD_RECORDS,
  PC_FIELD_RECORD_MAP,
} PcFieldType;

/**
 * PcFieldFlags:
 * @PC_FIELD_FLAGS_NONE: nothing special
 * @PC_FIELD_NULLABLE: written as null while it is unset
 * @PC_FIELD_KEY: the key of the record in a %PC_FIELD_RECORD_MAP; no member of its own
 */
typedef enum
{
  PC_FIELD_FLAGS_NONE = 0,
  PC_FIELD_NULLABLE   = 1 << 0,
  PC_FIELD_KEY        = 1 << 1,
} PcFieldFlags;

/**
 * PcField:
 * @member: the name of the member in the file
 * @property: the name of the property
 * @type: what it holds
 * @flags: flags
 * @item_type: the class of the record or records, or the enumeration; otherwise %G_TYPE_INVALID
 * @pspec: the property
 * @display_pspec: (nullable): the property with the text in the interface's language
 * @index: the place of the field in its record
 *
 * A member of an object in the file, and the property that stands for it.
 */
typedef struct
{
  const char   *member;
  const char   *property;
  PcFieldType   type;
  PcFieldFlags  flags;
  GType         item_type;
  GParamSpec   *pspec;
  GParamSpec   *display_pspec;
  guint         index;
} PcField;

#define PC_TYPE_RECORD (pc_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (PcRecord, pc_record, PC, RECORD, GObject)

/**
 * PcRecordClass:
 * @parent_class: the parent class
 * @changed: called after a field, or a record within it, has changed; chain up
 * @retranslate: called when derived texts may read differently now; chain up
 *
 * The class of [class@Record].
 */
struct _PcRecordClass
{
  GObjectClass parent_class;

  void (*changed)     (PcRecord      *self,
                       const PcField *field);
  void (*retranslate) (PcRecord      *self);

  /*< private >*/
  GPtrArray *fields;
};

/**
 * PcRecordFilterFunc:
 * @record: the record that is being copied
 * @field: (nullable): a field of it that is set, or %NULL to ask about the whole record
 * @data: user data
 *
 * Decides what a copy keeps.
 *
 * Returns: %TRUE to keep the field or the record
 */
typedef gboolean (*PcRecordFilterFunc) (PcRecord      *record,
                                        const PcField *field,
                                        gpointer       data);

const PcField * const *pc_record_class_get_fields        (PcRecordClass      *klass,
                                                          guint              *n_fields);
const PcField         *pc_record_class_find_member       (PcRecordClass      *klass,
                                                          const char         *member);
const PcField         *pc_record_class_find_property     (PcRecordClass      *klass,
                                                          const char         *property);

PcRecord              *pc_record_new                     (GType               type,
                                                          PcDataset          *dataset);
PcDataset             *pc_record_get_dataset             (PcRecord           *self);
PcRecord              *pc_record_get_parent              (PcRecord           *self);
const char            *pc_record_get_display             (PcRecord           *self,
                                                          const char         *property);

gboolean               pc_record_is_set                  (PcRecord           *self,
                                                          const PcField      *field);
void                   pc_record_unset                   (PcRecord           *self,
                                                          const PcField      *field);
const GValue          *pc_record_peek_value              (PcRecord           *self,
                                                          const PcField      *field);
void                   pc_record_set_value               (PcRecord           *self,
                                                          const PcField      *field,
                                                          const GValue       *value);
GListStore            *pc_record_get_list                (PcRecord           *self,
                                                          const PcField      *field);

const char * const    *pc_record_get_member_order        (PcRecord           *self);
void                   pc_record_set_member_order        (PcRecord           *self,
                                                          const char * const *members);
const char            *pc_record_get_unknown             (PcRecord           *self,
                                                          const char         *member);
void                   pc_record_set_unknown             (PcRecord           *self,
                                                          const char         *member,
                                                          const char         *json);
const char           **pc_record_dup_unknown_members     (PcRecord           *self);

PcRecord              *pc_record_copy                    (PcRecord           *self,
                                                          PcDataset          *dataset,
                                                          PcRecordFilterFunc  filter,
                                                          gpointer            data);
char                  *pc_record_dup_pointer             (PcRecord           *self,
                                                          const char         *member);

G_END_DECLS
