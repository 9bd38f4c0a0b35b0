/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city-index.h"
#include "pc-map-projection.h"

G_BEGIN_DECLS

/**
 * PC_CITY_SPOTS_MAX:
 *
 * How many spots there are in the view at most, whatever the data.
 */
#define PC_CITY_SPOTS_MAX 150

/**
 * PcCitySpot:
 * @entry: the most important city in the index
 * @members: (nullable) (element-type guint): all cities of a cluster, or %NULL if there is only the one
 * @coordinate: where the cluster is drawn
 *
 * What the map shows as one: a city or a cluster.
 */
typedef struct
{
  guint         entry;
  GArray       *members;
  PcCoordinate  coordinate;
} PcCitySpot;

/**
 * PcCitySpotsRequest:
 * @index: the index
 * @projection: how the map is
 * @scale: how much larger than usual marks are
 * @radius: the radius of a small cluster’s disc, in pixels
 * @selected: the selected city, or %PC_CITY_INDEX_NONE; it is no part of a cluster
 * @home: (nullable): a place that clusters keep off
 * @moving: whether the map is on its way: then nothing changes that need not
 *
 * What spots to find.
 */
typedef struct
{
  PcCityIndex           *index;
  const PcMapProjection *projection;
  double                 scale;
  double                 radius;
  guint                  selected;
  const PcCoordinate    *home;
  gboolean               moving;
} PcCitySpotsRequest;

GArray *pc_city_spots_new      (void);
void    pc_city_spots_find_few (GArray                   *spots,
                                const PcCitySpotsRequest *request);
guint   pc_city_spots_choose   (const PcCitySpotsRequest *request,
                                int                       level);
void    pc_city_spots_find     (GArray                   *spots,
                                const PcCitySpotsRequest *request,
                                guint                     level,
                                double                    margin);
gboolean pc_city_spots_can_part (GArray                   *coordinates,
                                double                    world);

G_END_DECLS
