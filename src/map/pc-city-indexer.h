/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city-index.h"
#include "pc-city.h"

G_BEGIN_DECLS

/**
 * PC_CITY_INDEXER_FEW:
 *
 * So many cities can always be shown one by one.
 */
#define PC_CITY_INDEXER_FEW 150

#define PC_TYPE_CITY_INDEXER (pc_city_indexer_get_type ())

G_DECLARE_FINAL_TYPE (PcCityIndexer, pc_city_indexer, PC, CITY_INDEXER, GObject)

PcCityIndexer *pc_city_indexer_new        (void);
void           pc_city_indexer_set_cities (PcCityIndexer *self,
                                           GListModel    *cities);
void           pc_city_indexer_update     (PcCityIndexer *self);
gboolean       pc_city_indexer_get_busy   (PcCityIndexer *self);
gboolean       pc_city_indexer_get_few    (PcCityIndexer *self);
PcCityIndex   *pc_city_indexer_get_index  (PcCityIndexer *self);
GPtrArray     *pc_city_indexer_get_cities (PcCityIndexer *self);
guint          pc_city_indexer_find       (PcCityIndexer *self,
                                           PcCity        *city);

G_END_DECLS
