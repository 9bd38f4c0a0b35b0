/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-source-list.h"

#include "pc-model.h"

static void
add_sources (GListStore         *store,
             PcDataset          *dataset,
             const char * const *ids)
{
  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      PcSource *source = pc_dataset_lookup_source (dataset, ids[i]);

      if (source != NULL && !g_list_store_find (store, source, NULL))
        g_list_store_append (store, source);
    }
}

static void
add_sources_of_records (GListStore *store,
                        PcDataset  *dataset,
                        GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (GObject) record = g_list_model_get_item (records, i);
      g_auto (GStrv) ids = NULL;

      g_object_get (record, "sources", &ids, NULL);
      add_sources (store, dataset, (const char * const *) ids);
    }
}

static void
add_sources_of_claims (GListStore *store,
                       PcDataset  *dataset,
                       GListModel *claims)
{
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);

      add_sources_of_records (store, dataset, pc_claim_get_values (claim));
      add_sources (store, dataset, pc_claim_get_sources (claim));
    }
}

/**
 * pc_source_list_new:
 * @dataset: (nullable): a dataset
 * @ids: (nullable) (array zero-terminated=1): ids of sources
 *
 * Looks up sources. Ids that lead to nothing are left out.
 *
 * Returns: (transfer full): a list of `PcSource`
 */
GListModel *
pc_source_list_new (PcDataset          *dataset,
                    const char * const *ids)
{
  GListStore *store = g_list_store_new (PC_TYPE_SOURCE);

  g_return_val_if_fail (dataset == NULL || PC_IS_DATASET (dataset), G_LIST_MODEL (store));

  if (dataset != NULL)
    add_sources (store, dataset, ids);

  return G_LIST_MODEL (store);
}

/**
 * pc_source_list_new_for_city:
 * @city: a city
 *
 * Lists what the facts about the relation with a city were taken from, each
 * source once and in the order in which they are first used.
 *
 * Returns: (transfer full): a list of `PcSource`
 */
GListModel *
pc_source_list_new_for_city (PcCity *city)
{
  GListStore *store;
  PcDataset *dataset;

  g_return_val_if_fail (PC_IS_CITY (city), NULL);

  store = g_list_store_new (PC_TYPE_SOURCE);
  dataset = pc_record_get_dataset (PC_RECORD (city));
  if (dataset == NULL)
    return G_LIST_MODEL (store);

  add_sources_of_records (store, dataset, pc_city_get_relations (city));
  if (pc_city_get_status (city) != NULL)
    add_sources (store, dataset, pc_status_get_sources (pc_city_get_status (city)));
  add_sources_of_records (store, dataset, pc_city_get_agreements (city));
  add_sources_of_records (store, dataset, pc_city_get_cooperation (city));
  add_sources_of_records (store, dataset, pc_city_get_events (city));
  add_sources_of_claims (store, dataset, pc_city_get_claims (city));
  add_sources_of_records (store, dataset, pc_city_get_contacts (city));

  return G_LIST_MODEL (store);
}
