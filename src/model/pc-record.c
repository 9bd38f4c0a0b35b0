/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-dataset.h"
#include "pc-field-private.h"
#include "pc-members.h"

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
  PcRecordLink  *link;
  PcRecordLink  *dataset;
  PcRecordLink  *parent;
  const PcField *parent_field;
  guint          position_hint;

  GValue        *values;
  guint64        emptied;
  PcMembers     *members;
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
  g_clear_pointer (&priv->members, pc_members_free);
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
  const char * const *order = pc_record_get_member_order (self);

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

static PcMembers *
pc_record_ensure_members (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  if (!priv->members)
    priv->members = pc_members_new ();

  return priv->members;
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

  return priv->members ? pc_members_get_order (priv->members) : NULL;
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
  g_return_if_fail (PC_IS_RECORD (self));

  pc_members_set_order (pc_record_ensure_members (self), members);
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

  g_return_val_if_fail (PC_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return priv->members ? pc_members_get_unknown (priv->members, member) : NULL;
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
  g_return_if_fail (PC_IS_RECORD (self));
  g_return_if_fail (member != NULL);

  pc_members_set_unknown (pc_record_ensure_members (self), member, json);
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
  g_return_val_if_fail (PC_IS_RECORD (self), NULL);

  return pc_members_dup_unknown (pc_record_ensure_members (self));
}

/*
 * Gets the field of the parent that holds the record, or NULL.
 */
const PcField *
pc_record_get_parent_field (PcRecord *self)
{
  PcRecordPrivate *priv = pc_record_get_instance_private (self);

  return priv->parent_field;
}

/*
 * Gets where in its list the record stands.
 */
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

/*
 * Tells that derived texts may read differently now, because the language or something that the
 * record refers to has changed.
 */
void
pc_record_retranslate (PcRecord *self)
{
  PC_RECORD_GET_CLASS (self)->retranslate (self);
}
