/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PcClusterPoint:
 * @x: where the pin is, in pixels
 * @y: where the pin is, in pixels
 * @fixed: whether the pin is always shown by itself
 * @cluster: (out): index of the cluster that the pin is in, or -1
 *
 * A pin that may become part of a cluster.
 */
typedef struct
{
  double   x;
  double   y;
  gboolean fixed;
  int      cluster;
} PcClusterPoint;

/**
 * PcCluster:
 * @x: its centre, in pixels
 * @y: its centre, in pixels
 * @count: how many pins it stands for
 *
 * Pins that lie too close together to be told apart.
 */
typedef struct
{
  double x;
  double y;
  guint  count;
} PcCluster;

GArray *pc_city_clusters_find     (PcClusterPoint *points,
                                   gsize           n_points,
                                   double          distance,
                                   double          radius);
void    pc_city_clusters_separate (GArray         *clusters,
                                   double          distance);
void    pc_city_clusters_push_out (GArray         *clusters,
                                   double          x,
                                   double          y,
                                   double          distance);

G_END_DECLS
