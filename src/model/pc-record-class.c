/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-field-private.h"

/*
 * Adds the fields of a subclass to those of its parent class and installs their properties.
 */
void
pc_record_class_install_fields (PcRecordClass     *klass,
                                const PcFieldInfo *infos,
                                guint              n_infos)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GObjectClass *record_class = g_type_class_peek (PC_TYPE_RECORD);
  GPtrArray *inherited = klass->fields;

  /* GObject does not inherit these. */
  if (!object_class->get_property)
    object_class->get_property = record_class->get_property;
  if (!object_class->set_property)
    object_class->set_property = record_class->set_property;

  klass->fields = g_ptr_array_new ();
  if (inherited)
    g_ptr_array_extend (klass->fields, inherited, NULL, NULL);

  for (guint i = 0; i < n_infos; i++)
    {
      PcField *field = pc_field_new (&infos[i], klass->fields->len);

      g_ptr_array_add (klass->fields, field);
      g_object_class_install_property (object_class, PC_FIELD_PROPERTY_ID + i, field->pspec);
      if (field->display_pspec)
        g_object_class_install_property (object_class, PC_DISPLAY_PROPERTY_ID + i, field->display_pspec);
    }

  g_assert (klass->fields->len <= 64);
}

/**
 * pc_record_class_get_fields:
 * @klass: a class of records
 * @n_fields: (out): return location for the number of fields
 *
 * Gets the fields of a class, in the order in which a new record is written.
 *
 * Returns: (transfer none) (array length=n_fields): the fields
 */
const PcField * const *
pc_record_class_get_fields (PcRecordClass *klass,
                            guint         *n_fields)
{
  g_return_val_if_fail (PC_IS_RECORD_CLASS (klass), NULL);
  g_return_val_if_fail (n_fields != NULL, NULL);

  *n_fields = klass->fields->len;

  return (const PcField * const *) klass->fields->pdata;
}

/**
 * pc_record_class_find_member:
 * @klass: a class of records
 * @member: the name of a member
 *
 * Finds the field that stands for a member of the file.
 *
 * Returns: (transfer none) (nullable): the field, or %NULL if the member is unknown
 */
const PcField *
pc_record_class_find_member (PcRecordClass *klass,
                             const char    *member)
{
  g_return_val_if_fail (PC_IS_RECORD_CLASS (klass), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  for (guint i = 0; i < klass->fields->len; i++)
    {
      const PcField *field = g_ptr_array_index (klass->fields, i);

      if (g_str_equal (field->member, member) && !(field->flags & PC_FIELD_KEY))
        return field;
    }

  return NULL;
}

/**
 * pc_record_class_find_property:
 * @klass: a class of records
 * @property: the name of a property
 *
 * Finds the field that a property stands for.
 *
 * Returns: (transfer none) (nullable): the field, or %NULL if the property is none of a field
 */
const PcField *
pc_record_class_find_property (PcRecordClass *klass,
                               const char    *property)
{
  GParamSpec *pspec;

  g_return_val_if_fail (PC_IS_RECORD_CLASS (klass), NULL);
  g_return_val_if_fail (property != NULL, NULL);

  pspec = g_object_class_find_property (G_OBJECT_CLASS (klass), property);

  return pspec ? pc_field_from_pspec (pspec) : NULL;
}
