/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-dataset.h"
#include "pc-field-private.h"

#include <math.h>

/*
 * Records point at their dataset and at the record they stand in through a small shared box, which
 * is emptied when the record goes. That costs nothing when hundreds of thousands of records go at
 * once, as a weak reference for each of them would.
 */
typedef struct
{
  PcRecord *record;
} PcRecordLink;

typedef struct
{
  char *member;
  char *json;
} PcUnknown;

typedef struct
{
  PcRecordLink  *link;
  PcRecordLink  *dataset;
  PcRecordLink  *parent;
  const PcField *parent_field;
  guint          position_hint;

  GValue        *values;
  guint64        emptied;
  char         **member_order;
  GPtrArray     *unknown;
} PcRecordPrivate;

/**
 * PcRecord:
 *
 * Anything that stands as an object in the file.
 *
 * A record keeps the values of its fields itself, so that a subclass is little more than a table of
 * them. Reading, writing, copying and undoing work on every record alike through its fields, and
 * each field is a property as well. A text field `x` comes with a read-only property `display-x`,
 * the text in the languages of [property@Dataset:display-languages].
 *
 * A record knows the dataset it belongs to. Members of the file that no field stands for are kept as
 * they are, in their place.
 */
G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PcRecord, pc_record, G_TYPE_OBJECT)

typedef enum
{
  PROP_DATASET = 1,
  N_PROPS
} PcRecordProps;

static GParamSpec *properties[N_PROPS];

static G_DEFINE_QUARK (pc-record-field, list_field)

static void
pc_unknown_free (gpointer data)
{
  PcUnknown *unknown = data;

  g_free (unknown->member);
  g_free (unknown->json);
  g_free (unknown);
}

static PcRecordLink *
pc_record_ref_link (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  if (!priv->link)
    {
      priv->link = g_atomic_rc_box_new0 (PcRecordLink);
      priv->link->record = self;
    }

  return g_atomic_rc_box_acquire (priv->link);
}

static void
pc_record_field_changed (PcRecord      *self,
                         const PcField *field)
{
  PC_RECORD_GET_CLASS (self)->changed (self, field);
}

static void
pc_record_adopt (PcRecord      *self,
                 const PcField *field,
                 PcRecord      *child,
                 guint          position)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (child);

  g_clear_pointer (&priv->parent, g_atomic_rc_box_release);
  priv->parent = pc_record_ref_link (self);
  priv->parent_field = field;
  priv->position_hint = position;
}

static void
items_changed_cb (PcRecord   *self,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GListModel *list)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  const PcField *field = g_object_get_qdata (G_OBJECT (list), list_field_quark ());

  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (PcRecord) child = g_list_model_get_item (list, i);

      pc_record_adopt (self, field, child, i);
    }

  if (removed > 0 && g_list_model_get_n_items (list) == 0)
    priv->emptied |= G_GUINT64_CONSTANT (1) << field->index;

  pc_record_field_changed (self, field);
}

static GListStore *
pc_record_ensure_list (PcRecord      *self,
                       const PcField *field)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  GValue *slot = &priv->values[field->index];

  if (!G_IS_VALUE (slot))
    {
      GListStore *list = g_list_store_new (field->item_type);

      g_object_set_qdata (G_OBJECT (list), list_field_quark (), (gpointer) field);
      g_signal_connect_object (list, "items-changed",
                               G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
      g_value_init (slot, G_TYPE_LIST_STORE);
      g_value_take_object (slot, list);
    }

  return g_value_get_object (slot);
}

static void
pc_record_replace_list (PcRecord      *self,
                        const PcField *field,
                        GListModel    *list)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *store = pc_record_ensure_list (self, field);

  for (guint i = 0; list && i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (items, g_list_model_get_item (list, i));

  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)),
                       items->pdata, items->len);
}

static void
pc_record_store_value (PcRecord      *self,
                       const PcField *field,
                       const GValue  *value)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  GValue *slot = &priv->values[field->index];

  if (G_IS_VALUE (slot))
    {
      if (pc_field_values_equal (field, slot, value))
        return;
      g_value_unset (slot);
    }

  g_value_init (slot, G_PARAM_SPEC_VALUE_TYPE (field->pspec));
  g_value_copy (value, slot);

  if (field->type == PC_FIELD_RECORD)
    pc_record_adopt (self, field, g_value_get_object (slot), 0);

  g_object_notify_by_pspec (G_OBJECT (self), field->pspec);
  if (field->display_pspec)
    g_object_notify_by_pspec (G_OBJECT (self), field->display_pspec);
  pc_record_field_changed (self, field);
}

static void
pc_record_real_changed (PcRecord      *self,
                        const PcField *field)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  PcRecord *parent = pc_record_get_parent (self);

  if (parent)
    pc_record_field_changed (parent, priv->parent_field);
}

static void
pc_record_retranslate_children (PcRecord      *self,
                                const PcField *field)
{
  if (field->type == PC_FIELD_RECORD)
    {
      PcRecord *child = pc_record_get_record (self, field->index);

      if (child)
        pc_record_retranslate (child);
    }
  else if (pc_field_is_list (field))
    {
      for (guint i = 0; i < pc_record_get_n_records (self, field->index); i++)
        pc_record_retranslate (pc_record_peek_record (self, field->index, i));
    }
}

static void
pc_record_real_retranslate (PcRecord *self)
{
  GPtrArray *fields = PC_RECORD_GET_CLASS (self)->fields;

  for (guint i = 0; i < fields->len; i++)
    {
      const PcField *field = g_ptr_array_index (fields, i);

      if (field->display_pspec)
        g_object_notify_by_pspec (G_OBJECT (self), field->display_pspec);
      else
        pc_record_retranslate_children (self, field);
    }
}

static void
pc_record_set_dataset (PcRecord  *self,
                       PcDataset *dataset)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  if (PC_IS_DATASET (self))
    priv->dataset = pc_record_ref_link (self);
  else if (dataset)
    priv->dataset = pc_record_ref_link (PC_RECORD (dataset));
}

static void
pc_record_constructed (GObject *object)
{
  PcRecord *self = PC_RECORD (object);
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  G_OBJECT_CLASS (pc_record_parent_class)->constructed (object);

  priv->values = g_new0 (GValue, PC_RECORD_GET_CLASS (self)->fields->len);
}

static void
pc_record_dispose (GObject *object)
{
  PcRecord *self = PC_RECORD (object);
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  if (priv->link)
    priv->link->record = NULL;

  G_OBJECT_CLASS (pc_record_parent_class)->dispose (object);
}

static void
pc_record_finalize (GObject *object)
{
  PcRecord *self = PC_RECORD (object);
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  for (guint i = 0; i < PC_RECORD_GET_CLASS (self)->fields->len; i++)
    {
      if (G_IS_VALUE (&priv->values[i]))
        g_value_unset (&priv->values[i]);
    }

  g_clear_pointer (&priv->values, g_free);
  g_clear_pointer (&priv->member_order, g_strfreev);
  g_clear_pointer (&priv->unknown, g_ptr_array_unref);
  g_clear_pointer (&priv->parent, g_atomic_rc_box_release);
  g_clear_pointer (&priv->dataset, g_atomic_rc_box_release);
  g_clear_pointer (&priv->link, g_atomic_rc_box_release);

  G_OBJECT_CLASS (pc_record_parent_class)->finalize (object);
}

static void
pc_record_get_field_property (PcRecord      *self,
                              const PcField *field,
                              GValue        *value)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  if (pc_field_is_list (field))
    g_value_set_object (value, pc_record_ensure_list (self, field));
  else if (G_IS_VALUE (&priv->values[field->index]))
    g_value_copy (&priv->values[field->index], value);
  else if (field->type == PC_FIELD_NUMBER)
    g_value_set_double (value, NAN);
  else
    g_param_value_set_default (field->pspec, value);
}

static void
pc_record_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  PcRecord *self = PC_RECORD (object);
  const PcField *field;

  if (prop_id == PROP_DATASET)
    g_value_set_object (value, pc_record_get_dataset (self));
  else if ((field = pc_field_from_pspec (pspec)))
    pc_record_get_field_property (self, field, value);
  else if ((field = pc_field_from_display (pspec)))
    g_value_set_string (value, pc_record_get_display_at (self, field->index));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
pc_record_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  PcRecord *self = PC_RECORD (object);
  const PcField *field;

  if (prop_id == PROP_DATASET)
    pc_record_set_dataset (self, g_value_get_object (value));
  else if ((field = pc_field_from_pspec (pspec)))
    pc_record_set_value (self, field, value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
pc_record_class_init (PcRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = pc_record_constructed;
  object_class->dispose = pc_record_dispose;
  object_class->finalize = pc_record_finalize;
  object_class->get_property = pc_record_get_property;
  object_class->set_property = pc_record_set_property;

  klass->changed = pc_record_real_changed;
  klass->retranslate = pc_record_real_retranslate;

  /**
   * PcRecord:dataset:
   *
   * The dataset that the record belongs to. That of a dataset is the dataset itself.
   */
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_record_init (PcRecord *self)
{
}

/*
 * Adds the fields of a subclass to those of its parent class and installs their properties.
 */
void
pc_record_class_install_fields (PcRecordClass     *klass,
                                const PcFieldInfo *infos,
                                guint              n_infos)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GPtrArray *inherited = klass->fields;

  /* GObject does not inherit these. */
  if (!object_class->get_property)
    object_class->get_property = pc_record_get_property;
  if (!object_class->set_property)
    object_class->set_property = pc_record_set_property;

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

/**
 * pc_record_new:
 * @type: a class of records
 * @dataset: (nullable): the dataset it is made for; ignored for a dataset
 *
 * Makes an empty record.
 *
 * Returns: (transfer full): a new record
 */
PcRecord *
pc_record_new (GType      type,
               PcDataset *dataset)
{
  g_return_val_if_fail (g_type_is_a (type, PC_TYPE_RECORD), NULL);

  return g_object_new (type, "dataset", dataset, NULL);
}

/**
 * pc_record_get_dataset:
 * @self: a record
 *
 * Gets the dataset that the record belongs to.
 *
 * Returns: (transfer none) (nullable): the dataset, or %NULL if it is gone
 */
PcDataset *
pc_record_get_dataset (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  return priv->dataset ? (PcDataset *) priv->dataset->record : NULL;
}

/**
 * pc_record_get_parent:
 * @self: a record
 *
 * Gets the record that this one stands in.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 */
PcRecord *
pc_record_get_parent (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  return priv->parent ? priv->parent->record : NULL;
}

/**
 * pc_record_get_display:
 * @self: a record
 * @property: the name of a text property
 *
 * Gets a text in the interface's language, or in the next best one.
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
pc_record_get_display (PcRecord   *self,
                       const char *property)
{
  const PcField *field;

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  field = pc_record_class_find_property (PC_RECORD_GET_CLASS (self), property);
  g_return_val_if_fail (field != NULL && field->type == PC_FIELD_TEXT, NULL);

  return pc_record_get_display_at (self, field->index);
}

static gboolean
pc_record_has_empty_list (PcRecord      *self,
                          const PcField *field)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  const char * const *order = (const char * const *) priv->member_order;

  return order && g_strv_contains (order, field->member) &&
         !(priv->emptied & G_GUINT64_CONSTANT (1) << field->index);
}

/**
 * pc_record_is_set:
 * @self: a record
 * @field: a field of its class
 *
 * Gets whether the file has the member. A list is set if it has items, or if the member order names
 * it and nobody has emptied it.
 *
 * Returns: %TRUE if it is set
 */
gboolean
pc_record_is_set (PcRecord      *self,
                  const PcField *field)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_val_if_fail (PC_IS_RECORD (self), FALSE);
  g_return_val_if_fail (field != NULL, FALSE);

  if (pc_field_is_list (field))
    return pc_record_get_n_records (self, field->index) > 0 || pc_record_has_empty_list (self, field);

  return G_IS_VALUE (&priv->values[field->index]);
}

/**
 * pc_record_unset:
 * @self: a record
 * @field: a field of its class
 *
 * Takes a value away, so that the file has no such member, or null where the format wants one.
 */
void
pc_record_unset (PcRecord      *self,
                 const PcField *field)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_if_fail (PC_IS_RECORD (self));
  g_return_if_fail (field != NULL);

  if (!G_IS_VALUE (&priv->values[field->index]))
    return;

  if (pc_field_is_list (field))
    {
      pc_record_replace_list (self, field, NULL);
      return;
    }

  g_value_unset (&priv->values[field->index]);
  g_object_notify_by_pspec (G_OBJECT (self), field->pspec);
  if (field->display_pspec)
    g_object_notify_by_pspec (G_OBJECT (self), field->display_pspec);
  pc_record_field_changed (self, field);
}

/**
 * pc_record_peek_value:
 * @self: a record
 * @field: a field of its class
 *
 * Looks at a value without copying it.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if it is not set
 */
const GValue *
pc_record_peek_value (PcRecord      *self,
                      const PcField *field)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  return G_IS_VALUE (&priv->values[field->index]) ? &priv->values[field->index] : NULL;
}

/**
 * pc_record_set_value:
 * @self: a record
 * @field: a field of its class
 * @value: the value, of the type of the property
 *
 * Sets a value, just as setting the property does. A list is filled with the items of the one given.
 */
void
pc_record_set_value (PcRecord      *self,
                     const PcField *field,
                     const GValue  *value)
{
  g_return_if_fail (PC_IS_RECORD (self));
  g_return_if_fail (field != NULL);
  g_return_if_fail (g_value_type_compatible (G_VALUE_TYPE (value), G_PARAM_SPEC_VALUE_TYPE (field->pspec)));

  if (pc_field_is_list (field))
    pc_record_replace_list (self, field, g_value_get_object (value));
  else if (pc_field_value_means_unset (field, value))
    pc_record_unset (self, field);
  else
    pc_record_store_value (self, field, value);
}

/**
 * pc_record_get_list:
 * @self: a record
 * @field: a field that holds a list
 *
 * Gets the live list of a field.
 *
 * Returns: (transfer none): the list
 */
GListStore *
pc_record_get_list (PcRecord      *self,
                    const PcField *field)
{
  g_return_val_if_fail (PC_IS_RECORD (self), NULL);
  g_return_val_if_fail (field != NULL && pc_field_is_list (field), NULL);

  return pc_record_ensure_list (self, field);
}

/**
 * pc_record_get_member_order:
 * @self: a record
 *
 * Gets the order in which the members stand in the file, unknown ones among them.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the names
 */
const char * const *
pc_record_get_member_order (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  return (const char * const *) priv->member_order;
}

/**
 * pc_record_set_member_order:
 * @self: a record
 * @members: (nullable) (array zero-terminated=1): the names
 *
 * Sets the order in which the members stand in the file.
 */
void
pc_record_set_member_order (PcRecord           *self,
                            const char * const *members)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  g_return_if_fail (PC_IS_RECORD (self));

  g_strfreev (priv->member_order);
  priv->member_order = g_strdupv ((char **) members);
}

static gboolean
pc_record_find_unknown (PcRecord   *self,
                        const char *member,
                        guint      *index)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  for (guint i = 0; priv->unknown && i < priv->unknown->len; i++)
    {
      PcUnknown *unknown = g_ptr_array_index (priv->unknown, i);

      if (g_str_equal (unknown->member, member))
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * pc_record_get_unknown:
 * @self: a record
 * @member: the name of a member that no field stands for
 *
 * Gets the text of an unknown member as it stands in the file.
 *
 * Returns: (transfer none) (nullable): JSON text
 */
const char *
pc_record_get_unknown (PcRecord   *self,
                       const char *member)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  PcUnknown *unknown;
  guint index;

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  if (!pc_record_find_unknown (self, member, &index))
    return NULL;

  unknown = g_ptr_array_index (priv->unknown, index);

  return unknown->json;
}

/**
 * pc_record_set_unknown:
 * @self: a record
 * @member: the name of a member that no field stands for
 * @json: (nullable): its text, or %NULL to remove it
 *
 * Keeps a member that the program does not know.
 */
void
pc_record_set_unknown (PcRecord   *self,
                       const char *member,
                       const char *json)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  PcUnknown *unknown;
  guint index;

  g_return_if_fail (PC_IS_RECORD (self));
  g_return_if_fail (member != NULL);

  if (pc_record_find_unknown (self, member, &index))
    g_ptr_array_remove_index (priv->unknown, index);
  if (!json)
    return;

  if (!priv->unknown)
    priv->unknown = g_ptr_array_new_with_free_func (pc_unknown_free);
  unknown = g_new0 (PcUnknown, 1);
  unknown->member = g_strdup (member);
  unknown->json = g_strdup (json);
  g_ptr_array_add (priv->unknown, unknown);
}

/**
 * pc_record_dup_unknown_members:
 * @self: a record
 *
 * Lists the unknown members. The names are lent, the array is not.
 *
 * Returns: (transfer container) (array zero-terminated=1): the names, in the order in which they came
 */
const char **
pc_record_dup_unknown_members (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  const char **members;
  guint n;

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  n = priv->unknown ? priv->unknown->len : 0;
  members = g_new0 (const char *, n + 1);
  for (guint i = 0; i < n; i++)
    members[i] = ((PcUnknown *) g_ptr_array_index (priv->unknown, i))->member;

  return members;
}

static void
append_escaped (GString    *pointer,
                const char *member)
{
  g_string_append_c (pointer, '/');

  for (const char *c = member; *c; c++)
    {
      if (*c == '~')
        g_string_append (pointer, "~0");
      else if (*c == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *c);
    }
}

guint
pc_record_get_position (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  PcRecord *parent = pc_record_get_parent (self);

  if (!parent || !pc_field_is_list (priv->parent_field))
    return 0;

  if (pc_record_peek_record (parent, priv->parent_field->index, priv->position_hint) != self)
    g_list_store_find (pc_record_ensure_list (parent, priv->parent_field), self, &priv->position_hint);

  return priv->position_hint;
}

static void
pc_record_append_pointer (PcRecord *self,
                          GString  *pointer)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);
  PcRecord *parent = pc_record_get_parent (self);
  const PcField *field = priv->parent_field;

  if (!parent)
    return;

  pc_record_append_pointer (parent, pointer);
  append_escaped (pointer, field->member);

  if (field->type == PC_FIELD_RECORDS)
    g_string_append_printf (pointer, "/%u", pc_record_get_position (self));
  else if (field->type == PC_FIELD_RECORD_MAP)
    append_escaped (pointer, pc_record_get_string (self, 0));
}

/**
 * pc_record_dup_pointer:
 * @self: a record
 * @member: (nullable): a member of it
 *
 * Says where in the file the record, or a member of it, stands.
 *
 * Returns: (transfer full): a JSON Pointer (RFC 6901), empty for the dataset itself
 */
char *
pc_record_dup_pointer (PcRecord   *self,
                       const char *member)
{
  GString *pointer;

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  pointer = g_string_new (NULL);
  pc_record_append_pointer (self, pointer);
  if (member)
    append_escaped (pointer, member);

  return g_string_free_and_steal (pointer);
}

/*
 * Tells that derived texts may read differently now, because the language or something that the
 * record refers to has changed.
 */
void
pc_record_retranslate (PcRecord *self)
{
  PC_RECORD_GET_CLASS (self)->retranslate (self);
}
