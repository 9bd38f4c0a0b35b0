/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-dataset.h"
#include "pc-record-private.h"

#include <math.h>

/*
 * What the typed getters of the subclasses are made of. The index is that of the field in its class,
 * with the fields of the parent class first.
 */

const PcField *
pc_record_get_field (PcRecord *self,
                     guint     index)
{
  GPtrArray *fields = PC_RECORD_GET_CLASS (self)->fields;

  g_assert (index < fields->len);

  return g_ptr_array_index (fields, index);
}

static const GValue *
pc_record_peek (PcRecord *self,
                guint     index)
{
  return pc_record_peek_value (self, pc_record_get_field (self, index));
}

gboolean
pc_record_has (PcRecord *self,
               guint     index)
{
  return pc_record_is_set (self, pc_record_get_field (self, index));
}

const char *
pc_record_get_string (PcRecord *self,
                      guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_string (value) : NULL;
}

gboolean
pc_record_get_boolean (PcRecord *self,
                       guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_boolean (value) : FALSE;
}

gint64
pc_record_get_integer (PcRecord *self,
                       guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_int64 (value) : 0;
}

double
pc_record_get_number (PcRecord *self,
                      guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_double (value) : NAN;
}

int
pc_record_get_enum (PcRecord *self,
                    guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_enum (value) : 0;
}

static gpointer
pc_record_get_boxed (PcRecord *self,
                     guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_boxed (value) : NULL;
}

const PcDate *
pc_record_get_date (PcRecord *self,
                    guint     index)
{
  return pc_record_get_boxed (self, index);
}

const PcLocalizedText *
pc_record_get_text (PcRecord *self,
                    guint     index)
{
  return pc_record_get_boxed (self, index);
}

const char *
pc_record_get_display_at (PcRecord *self,
                          guint     index)
{
  const PcLocalizedText *text = pc_record_get_text (self, index);
  PcDataset *dataset = pc_record_get_dataset (self);

  if (!text)
    return NULL;

  return pc_localized_text_pick (text, dataset ? pc_dataset_get_display_languages (dataset) : NULL);
}

const char * const *
pc_record_get_strings (PcRecord *self,
                       guint     index)
{
  return pc_record_get_boxed (self, index);
}

GVariant *
pc_record_get_variant (PcRecord *self,
                       guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_variant (value) : NULL;
}

const PcStringMap *
pc_record_get_string_map (PcRecord *self,
                          guint     index)
{
  return pc_record_get_boxed (self, index);
}

const PcSourceMap *
pc_record_get_source_map (PcRecord *self,
                          guint     index)
{
  return pc_record_get_boxed (self, index);
}

gpointer
pc_record_get_record (PcRecord *self,
                      guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_value_get_object (value) : NULL;
}

GListModel *
pc_record_get_records (PcRecord *self,
                       guint     index)
{
  return G_LIST_MODEL (pc_record_get_list (self, pc_record_get_field (self, index)));
}

guint
pc_record_get_n_records (PcRecord *self,
                         guint     index)
{
  const GValue *value = pc_record_peek (self, index);

  return value ? g_list_model_get_n_items (g_value_get_object (value)) : 0;
}

gpointer
pc_record_peek_record (PcRecord *self,
                       guint     index,
                       guint     position)
{
  const GValue *value = pc_record_peek (self, index);
  g_autoptr (GObject) record = value ? g_list_model_get_item (g_value_get_object (value), position) : NULL;

  /* The list holds it. */
  return record;
}
