/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-property-change.h"

/**
 * PcPropertyChange:
 *
 * Another value for a property of a record, or none.
 */
struct _PcPropertyChange
{
  PcChange parent_instance;

  PcRecord      *record;
  const PcField *field;
  /* What the property does not have now. */
  GValue         value;
};

G_DEFINE_FINAL_TYPE (PcPropertyChange, pc_property_change, PC_TYPE_CHANGE)

static void
pc_property_change_swap (PcChange *change)
{
  PcPropertyChange *self = PC_PROPERTY_CHANGE (change);
  const GValue *current = pc_record_peek_value (self->record, self->field);
  GValue old = G_VALUE_INIT;

  if (current)
    {
      g_value_init (&old, G_VALUE_TYPE (current));
      g_value_copy (current, &old);
    }

  if (G_IS_VALUE (&self->value))
    pc_record_set_value (self->record, self->field, &self->value);
  else
    pc_record_unset (self->record, self->field);

  if (G_IS_VALUE (&self->value))
    g_value_unset (&self->value);
  self->value = old;
}

static void
pc_property_change_finalize (GObject *object)
{
  PcPropertyChange *self = PC_PROPERTY_CHANGE (object);

  if (G_IS_VALUE (&self->value))
    g_value_unset (&self->value);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (pc_property_change_parent_class)->finalize (object);
}

static void
pc_property_change_class_init (PcPropertyChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_property_change_finalize;
  PC_CHANGE_CLASS (klass)->apply = pc_property_change_swap;
  PC_CHANGE_CLASS (klass)->revert = pc_property_change_swap;
}

static void
pc_property_change_init (PcPropertyChange *self)
{
}

/**
 * pc_property_change_new:
 * @record: a record
 * @property: a property of it that stands for a field other than a list
 * @value: (nullable): the new value, or %NULL to unset it
 *
 * Makes a change of a property.
 *
 * Returns: (transfer full): a new change, not applied yet
 */
PcChange *
pc_property_change_new (PcRecord     *record,
                        const char   *property,
                        const GValue *value)
{
  PcPropertyChange *self;
  const PcField *field;

  g_return_val_if_fail (PC_IS_RECORD (record), NULL);

  field = pc_record_class_find_property (PC_RECORD_GET_CLASS (record), property);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (field->type != PC_FIELD_RECORDS && field->type != PC_FIELD_RECORD_MAP, NULL);

  self = g_object_new (PC_TYPE_PROPERTY_CHANGE, NULL);
  self->record = g_object_ref (record);
  self->field = field;
  if (value)
    {
      g_value_init (&self->value, G_VALUE_TYPE (value));
      g_value_copy (value, &self->value);
    }

  return PC_CHANGE (self);
}
