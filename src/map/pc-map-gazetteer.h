/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pc-city.h"

G_BEGIN_DECLS

#define PC_TYPE_MAP_GAZETTEER (pc_map_gazetteer_get_type ())

G_DECLARE_FINAL_TYPE (PcMapGazetteer, pc_map_gazetteer, PC, MAP_GAZETTEER, GObject)

PcMapGazetteer *pc_map_gazetteer_new         (void);
void            pc_map_gazetteer_set_cities  (PcMapGazetteer     *self,
                                              GListModel         *cities);
void            pc_map_gazetteer_forget      (PcMapGazetteer     *self);
PcCity         *pc_map_gazetteer_find_next   (PcMapGazetteer     *self,
                                              PcCity             *city,
                                              const PcCoordinate *from,
                                              double              direction);
guint           pc_map_gazetteer_count_near  (PcMapGazetteer     *self,
                                              const PcCoordinate *middle,
                                              double              distance);
GPtrArray      *pc_map_gazetteer_find_inside (PcMapGazetteer     *self,
                                              const PcCoordinate *middle,
                                              double              width,
                                              double              height,
                                              guint               max,
                                              guint              *n_inside);

G_END_DECLS
