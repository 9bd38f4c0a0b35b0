/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PcCityTreePoint:
 * @x: where it is, from 0 to 1
 * @y: where it is, from 0 to 1
 * @level: the first level at which it is found
 *
 * A point in the tree.
 */
typedef struct
{
  double x;
  double y;
  guint  level;
} PcCityTreePoint;

typedef struct _PcCityTree PcCityTree;

PcCityTree *pc_city_tree_new  (const PcCityTreePoint *points,
                               guint                  n_points,
                               GCancellable          *cancellable);
void        pc_city_tree_free (PcCityTree            *self);
gboolean    pc_city_tree_find (const PcCityTree      *self,
                               guint                  level,
                               double                 left,
                               double                 top,
                               double                 right,
                               double                 bottom,
                               guint                  limit,
                               GArray                *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcCityTree, pc_city_tree_free)

G_END_DECLS
