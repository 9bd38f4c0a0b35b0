/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-place-rank.h"

#include "pc-dataset.h"

#define RANK_HOME -2
#define RANK_SELECTED -1

static int
get_kind_rank (PcDataset *dataset,
               PcKind    *kind)
{
  GListModel *kinds = pc_dataset_get_kinds (dataset);
  guint n_kinds = g_list_model_get_n_items (kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr(PcKind) other = g_list_model_get_item (kinds, i);

      if (other == kind)
        return (int) i;
    }

  return (int) n_kinds;
}

static int
get_rank (PcPlace *place,
          PcCity  *selected)
{
  PcDataset *dataset = pc_record_get_dataset (PC_RECORD (place));

  if (!PC_IS_CITY (place))
    return RANK_HOME;

  if (PC_CITY (place) == selected)
    return RANK_SELECTED;

  if (dataset == NULL || pc_city_get_ended (PC_CITY (place)))
    return G_MAXINT;

  return get_kind_rank (dataset, pc_city_get_kind (PC_CITY (place)));
}

static gint64
get_population (PcPlace *place)
{
  PcPopulation *population = pc_place_get_population (place);

  return population != NULL ? pc_population_get_value (population) : 0;
}

/**
 * pc_place_rank_compare:
 * @a: a city, or the home city
 * @b: a city, or the home city
 * @selected: (nullable): the selected city
 *
 * Compares how important it is that the map names two places.
 *
 * Home comes first, then the selected city, then the kinds in the order of the file and ended relations last;
 * among those of one kind the more populous.
 *
 * Returns: less than 0 if @a goes first
 */
int
pc_place_rank_compare (PcPlace *a,
                       PcPlace *b,
                       PcCity  *selected)
{
  int rank_a, rank_b;
  gint64 population_a, population_b;

  g_return_val_if_fail (PC_IS_PLACE (a), 0);
  g_return_val_if_fail (PC_IS_PLACE (b), 0);

  rank_a = get_rank (a, selected);
  rank_b = get_rank (b, selected);
  if (rank_a != rank_b)
    return rank_a < rank_b ? -1 : 1;

  population_a = get_population (a);
  population_b = get_population (b);
  if (population_a != population_b)
    return population_a > population_b ? -1 : 1;

  return g_strcmp0 (pc_place_get_id (a), pc_place_get_id (b));
}
