/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-proof-list.h"

#include "pc-derived-list-private.h"
#include "pc-proof-private.h"
#include "pc-proof-scan.h"

/**
 * PcProofList:
 *
 * The facts of a dataset that need another look, city by city in the order of the file, then those of the
 * dataset itself. The day does not matter.
 */
struct _PcProofList
{
  PcDerivedList parent_instance;

  PcProofFlags flags;
};

G_DEFINE_FINAL_TYPE (PcProofList, pc_proof_list, PC_TYPE_DERIVED_LIST)

typedef enum
{
  PROP_FLAGS = 1,
  N_PROPS
} PcProofListProps;

static GParamSpec *properties[N_PROPS];

typedef struct
{
  PcProofFlags  flags;
  GPtrArray    *items;
  guint         n;
} PcCollection;

static void
collect (PcCity       *city,
         PcRecord     *record,
         const char   *member,
         PcProofFlags  flags,
         PcClaim      *claim,
         gpointer      data)
{
  PcCollection *collection = data;

  if (!(flags & collection->flags))
    return;

  collection->n++;
  if (collection->items)
    g_ptr_array_add (collection->items, pc_proof_new (city, record, member, flags, claim));
}

static void
collect_city (PcCity   *city,
              gpointer  data)
{
  pc_proof_scan_city (city, collect, data);
}

static void
pc_proof_list_collect (PcProofList  *self,
                       PcCollection *collection)
{
  PcDerivedList *list = PC_DERIVED_LIST (self);

  pc_derived_list_for_each_city (list, collect_city, collection);
  pc_proof_scan_dataset (pc_derived_list_get_dataset (list), collect, collection);
}

static void
pc_proof_list_build (PcDerivedList *list,
                     GPtrArray     *items)
{
  PcProofList *self = PC_PROOF_LIST (list);
  PcCollection collection = { self->flags, items, 0 };

  pc_proof_list_collect (self, &collection);
}

static void
pc_proof_list_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcProofList *self = PC_PROOF_LIST (object);

  switch ((PcProofListProps) prop_id)
    {
    case PROP_FLAGS:
      g_value_set_flags (value, self->flags);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_proof_list_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcProofList *self = PC_PROOF_LIST (object);

  switch ((PcProofListProps) prop_id)
    {
    case PROP_FLAGS:
      pc_proof_list_set_flags (self, g_value_get_flags (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_proof_list_class_init (PcProofListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_proof_list_get_property;
  object_class->set_property = pc_proof_list_set_property;
  PC_DERIVED_LIST_CLASS (klass)->build = pc_proof_list_build;

  /**
   * PcProofList:flags:
   *
   * Which facts are listed.
   */
  properties[PROP_FLAGS] =
    g_param_spec_flags ("flags", NULL, NULL,
                        PC_TYPE_PROOF_FLAGS, PC_PROOF_ALL,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_proof_list_init (PcProofList *self)
{
  self->flags = PC_PROOF_ALL;
}

/**
 * pc_proof_list_new:
 * @dataset: a dataset
 *
 * Lists the facts that need another look.
 *
 * Returns: (transfer full): a new list of [class@Proof]
 */
PcProofList *
pc_proof_list_new (PcDataset *dataset)
{
  g_return_val_if_fail (PC_IS_DATASET (dataset), NULL);

  return g_object_new (PC_TYPE_PROOF_LIST, "dataset", dataset, NULL);
}

/**
 * pc_proof_list_get_flags:
 * @self: a `PcProofList`
 *
 * Gets which facts are listed.
 *
 * Returns: the flags of which a fact has at least one
 */
PcProofFlags
pc_proof_list_get_flags (PcProofList *self)
{
  g_return_val_if_fail (PC_IS_PROOF_LIST (self), 0);

  return self->flags;
}

/**
 * pc_proof_list_set_flags:
 * @self: a `PcProofList`
 * @flags: the flags of which a fact has at least one
 *
 * Sets which facts are listed.
 */
void
pc_proof_list_set_flags (PcProofList  *self,
                         PcProofFlags  flags)
{
  g_return_if_fail (PC_IS_PROOF_LIST (self));

  if (self->flags == flags)
    return;

  self->flags = flags;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLAGS]);
  pc_derived_list_refresh (PC_DERIVED_LIST (self));
}

/**
 * pc_proof_list_count:
 * @self: a `PcProofList`
 * @flags: flags
 *
 * Counts the facts that have at least one of some flags, whether they are listed or not.
 *
 * Returns: the number of facts
 */
guint
pc_proof_list_count (PcProofList  *self,
                     PcProofFlags  flags)
{
  PcCollection collection = { flags, NULL, 0 };

  g_return_val_if_fail (PC_IS_PROOF_LIST (self), 0);

  pc_proof_list_collect (self, &collection);

  return collection.n;
}
