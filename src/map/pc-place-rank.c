/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-place-rank.h"

#include "pc-dataset.h"

/* The kind goes before the population, which would need ever so many people to reach it. */
#define POPULATION_BITS 48
#define MAX_POPULATION ((G_GUINT64_CONSTANT (1) << POPULATION_BITS) - 1)

#define RANK_ENDED 0xffff

static guint
get_kind_rank (PcDataset *dataset,
               PcKind    *kind)
{
  GListModel *kinds = pc_dataset_get_kinds (dataset);
  guint n_kinds = g_list_model_get_n_items (kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr(PcKind) other = g_list_model_get_item (kinds, i);

      if (other == kind)
        return i;
    }

  return n_kinds;
}

static guint64
get_population (PcPlace *place)
{
  PcPopulation *population = pc_place_get_population (place);
  gint64 value = population != NULL ? pc_population_get_value (population) : 0;

  return MIN ((guint64) MAX (value, 0), MAX_POPULATION);
}

/**
 * pc_place_rank:
 * @city: a city
 *
 * Tells how important it is that the map names a city.
 *
 * The kinds come in the order of the file and ended relations last; among those of one kind the more populous.
 *
 * Returns: a number that is the less, the more important the city
 */
guint64
pc_place_rank (PcCity *city)
{
  PcDataset *dataset;
  guint64 rank = RANK_ENDED;

  g_return_val_if_fail (PC_IS_CITY (city), G_MAXUINT64);

  dataset = pc_record_get_dataset (PC_RECORD (city));
  if (dataset != NULL && !pc_city_get_ended (city))
    rank = MIN (get_kind_rank (dataset, pc_city_get_kind (city)), RANK_ENDED - 1);

  return rank << POPULATION_BITS | (MAX_POPULATION - get_population (PC_PLACE (city)));
}
