/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-derived-list-private.h"

/**
 * PcDerivedList:
 *
 * A list that is worked out from a dataset as it is on a day.
 *
 * It is built when somebody first asks for an item, and again, in an idle moment, after the dataset has
 * changed. Its items are snapshots: when the dataset changes, others take their place.
 */
typedef struct
{
  PcDataset *dataset;
  PcDate    *day;
  GPtrArray *items;
  guint      refresh_id;
} PcDerivedListPrivate;

static void pc_derived_list_model_init (GListModelInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (PcDerivedList, pc_derived_list, G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (PcDerivedList)
                                  G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pc_derived_list_model_init))

typedef enum
{
  PROP_DATASET = 1,
  PROP_DAY,
  PROP_N_ITEMS,
  N_PROPS
} PcDerivedListProps;

static GParamSpec *properties[N_PROPS];

static GPtrArray *
pc_derived_list_build (PcDerivedList *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  PC_DERIVED_LIST_GET_CLASS (self)->build (self, items);

  return items;
}

static GPtrArray *
pc_derived_list_ensure (PcDerivedList *self)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);

  if (!priv->items)
    priv->items = pc_derived_list_build (self);

  return priv->items;
}

static GType
pc_derived_list_get_item_type (GListModel *model)
{
  return G_TYPE_OBJECT;
}

static guint
pc_derived_list_get_n_items (GListModel *model)
{
  return pc_derived_list_ensure (PC_DERIVED_LIST (model))->len;
}

static gpointer
pc_derived_list_get_item (GListModel *model,
                          guint       position)
{
  GPtrArray *items = pc_derived_list_ensure (PC_DERIVED_LIST (model));

  return position < items->len ? g_object_ref (g_ptr_array_index (items, position)) : NULL;
}

static void
pc_derived_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = pc_derived_list_get_item_type;
  iface->get_n_items = pc_derived_list_get_n_items;
  iface->get_item = pc_derived_list_get_item;
}

static gboolean
refresh_cb (gpointer data)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (data);

  priv->refresh_id = 0;
  pc_derived_list_refresh (data);

  return G_SOURCE_REMOVE;
}

static void
content_changed_cb (PcDerivedList *self)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);

  if (priv->items && priv->refresh_id == 0)
    priv->refresh_id = g_idle_add (refresh_cb, self);
}

static void
pc_derived_list_constructed (GObject *object)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (PC_DERIVED_LIST (object));

  G_OBJECT_CLASS (pc_derived_list_parent_class)->constructed (object);

  if (priv->dataset)
    g_signal_connect_object (priv->dataset, "content-changed",
                             G_CALLBACK (content_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
pc_derived_list_dispose (GObject *object)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (PC_DERIVED_LIST (object));

  g_clear_handle_id (&priv->refresh_id, g_source_remove);

  G_OBJECT_CLASS (pc_derived_list_parent_class)->dispose (object);
}

static void
pc_derived_list_finalize (GObject *object)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (PC_DERIVED_LIST (object));

  g_clear_pointer (&priv->items, g_ptr_array_unref);
  g_clear_pointer (&priv->day, pc_date_free);
  g_clear_object (&priv->dataset);

  G_OBJECT_CLASS (pc_derived_list_parent_class)->finalize (object);
}

static void
pc_derived_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcDerivedList *self = PC_DERIVED_LIST (object);

  switch ((PcDerivedListProps) prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, pc_derived_list_get_dataset (self));
      break;

    case PROP_DAY:
      g_value_set_boxed (value, pc_derived_list_get_day (self));
      break;

    case PROP_N_ITEMS:
      g_value_set_uint (value, pc_derived_list_ensure (self)->len);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_derived_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcDerivedList *self = PC_DERIVED_LIST (object);
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);

  switch ((PcDerivedListProps) prop_id)
    {
    case PROP_DATASET:
      priv->dataset = g_value_dup_object (value);
      break;

    case PROP_DAY:
      pc_derived_list_set_day (self, g_value_get_boxed (value));
      break;

    case PROP_N_ITEMS:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_derived_list_class_init (PcDerivedListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = pc_derived_list_constructed;
  object_class->dispose = pc_derived_list_dispose;
  object_class->finalize = pc_derived_list_finalize;
  object_class->get_property = pc_derived_list_get_property;
  object_class->set_property = pc_derived_list_set_property;

  /**
   * PcDerivedList:dataset:
   *
   * What the list is worked out from.
   */
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcDerivedList:day:
   *
   * The day as of which it is worked out. What no day means, each list says itself.
   */
  properties[PROP_DAY] =
    g_param_spec_boxed ("day", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcDerivedList:n-items:
   *
   * How many items there are.
   */
  properties[PROP_N_ITEMS] =
    g_param_spec_uint ("n-items", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_derived_list_init (PcDerivedList *self)
{
}

/**
 * pc_derived_list_get_dataset:
 * @self: a `PcDerivedList`
 *
 * Gets what the list is worked out from.
 *
 * Returns: (transfer none): the dataset
 */
PcDataset *
pc_derived_list_get_dataset (PcDerivedList *self)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);

  g_return_val_if_fail (PC_IS_DERIVED_LIST (self), NULL);

  return priv->dataset;
}

/**
 * pc_derived_list_get_day:
 * @self: a `PcDerivedList`
 *
 * Gets the day as of which the list is worked out.
 *
 * Returns: (transfer none) (nullable): the day
 */
const PcDate *
pc_derived_list_get_day (PcDerivedList *self)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);

  g_return_val_if_fail (PC_IS_DERIVED_LIST (self), NULL);

  return priv->day;
}

/**
 * pc_derived_list_set_day:
 * @self: a `PcDerivedList`
 * @day: (nullable): the day
 *
 * Sets the day as of which the list is worked out.
 */
void
pc_derived_list_set_day (PcDerivedList *self,
                         const PcDate  *day)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);

  g_return_if_fail (PC_IS_DERIVED_LIST (self));

  if (pc_date_equal (priv->day, day))
    return;

  g_clear_pointer (&priv->day, pc_date_free);
  priv->day = day ? pc_date_copy (day) : NULL;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
  pc_derived_list_refresh (self);
}

/**
 * pc_derived_list_peek:
 * @self: a `PcDerivedList`
 * @position: a position
 *
 * Lends an item.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL if there are not so many
 */
gpointer
pc_derived_list_peek (PcDerivedList *self,
                      guint          position)
{
  GPtrArray *items;

  g_return_val_if_fail (PC_IS_DERIVED_LIST (self), NULL);

  items = pc_derived_list_ensure (self);

  return position < items->len ? g_ptr_array_index (items, position) : NULL;
}

/**
 * pc_derived_list_refresh:
 * @self: a `PcDerivedList`
 *
 * Works the list out again at once, rather than in the next idle moment.
 */
void
pc_derived_list_refresh (PcDerivedList *self)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);
  g_autoptr (GPtrArray) old = NULL;

  g_return_if_fail (PC_IS_DERIVED_LIST (self));

  g_clear_handle_id (&priv->refresh_id, g_source_remove);
  if (!priv->items)
    return;

  old = priv->items;
  priv->items = pc_derived_list_build (self);

  if (old->len > 0 || priv->items->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, old->len, priv->items->len);
  if (old->len != priv->items->len)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

/*
 * Calls a function for each city of the dataset.
 */
void
pc_derived_list_for_each_city (PcDerivedList *self,
                               PcCityFunc     func,
                               gpointer       data)
{
  PcDerivedListPrivate *priv = pc_derived_list_get_instance_private (self);
  GListModel *cities = priv->dataset ? pc_dataset_get_cities (priv->dataset) : NULL;

  for (guint i = 0; cities && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      func (city, data);
    }
}
