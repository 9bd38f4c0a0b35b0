/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "pc-dataset.h"
#include "pc-map-view.h"

G_BEGIN_DECLS

typedef gboolean (*PcTestCondition) (gpointer data);

PcDataset *pc_test_load_krakow  (void);
void       pc_test_wait_until   (PcTestCondition condition,
                                 gpointer        data);
void       pc_test_wait_ms      (guint           ms);
GtkWidget *pc_test_find_child   (GtkWidget      *widget,
                                 GType           type);
guint      pc_test_count_type   (GtkWidget      *widget,
                                 GType           type);
guint      pc_test_count_shown  (GtkWidget      *widget,
                                 GType           type);

/* A map in a window of its own, of 800 × 700 pixels. */
typedef struct
{
  PcDataset *dataset;
  GtkWidget *window;
  PcMapView *map;
} PcTestMap;

void    pc_test_map_add            (const char         *path,
                                    void              (*test) (PcTestMap *, gconstpointer));
void    pc_test_map_show           (PcTestMap          *self);
void    pc_test_map_replace_cities (PcTestMap          *self,
                                    const PcCoordinate *coordinates,
                                    guint               n);
PcCity *pc_test_map_get_city       (PcTestMap          *self,
                                    const char         *id);
double  pc_test_map_get_zoom_level (PcTestMap          *self);

G_END_DECLS
