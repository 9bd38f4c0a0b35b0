/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PC_CITY_INDEX_N_LEVELS:
 *
 * How many levels an index has, two for each zoom level: 0 is the coarsest.
 */
#define PC_CITY_INDEX_N_LEVELS 20

/**
 * PC_CITY_INDEX_NONE:
 *
 * No entry.
 */
#define PC_CITY_INDEX_NONE G_MAXUINT

/**
 * PcCityIndexPoint:
 * @x: the projected longitude; every whole number further is the same place
 * @y: the projected latitude, from 0 to 1
 * @rank: how important the city is; the less, the more
 *
 * A city as the index sees it.
 */
typedef struct
{
  double  x;
  double  y;
  guint64 rank;
} PcCityIndexPoint;

typedef struct _PcCityIndex PcCityIndex;

PcCityIndex *pc_city_index_new                 (const PcCityIndexPoint *points,
                                                guint                   n_points,
                                                GCancellable           *cancellable);
PcCityIndex *pc_city_index_ref                 (PcCityIndex            *self);
void         pc_city_index_unref               (PcCityIndex            *self);
guint        pc_city_index_get_n_entries       (const PcCityIndex      *self);
guint        pc_city_index_get_point           (const PcCityIndex      *self,
                                                guint                   entry);
void         pc_city_index_get_position        (const PcCityIndex      *self,
                                                guint                   entry,
                                                double                 *x,
                                                double                 *y);
gboolean     pc_city_index_find                (const PcCityIndex      *self,
                                                guint                   level,
                                                double                  left,
                                                double                  top,
                                                double                  right,
                                                double                  bottom,
                                                guint                   limit,
                                                GArray                 *entries);
guint        pc_city_index_get_count           (const PcCityIndex      *self,
                                                guint                   entry,
                                                guint                   level);
guint        pc_city_index_get_representative  (const PcCityIndex      *self,
                                                guint                   entry,
                                                guint                   level);
void         pc_city_index_get_members         (const PcCityIndex      *self,
                                                guint                   entry,
                                                guint                   level,
                                                GArray                 *entries);
double       pc_city_index_get_radius          (guint                   level);
guint        pc_city_index_get_level           (double                  radius);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcCityIndex, pc_city_index_unref)

G_END_DECLS
