/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "pc-city-filter.h"
#include "pc-city-sorter.h"
#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_WINDOW (pc_window_get_type ())

G_DECLARE_FINAL_TYPE (PcWindow, pc_window, PC, WINDOW, AdwApplicationWindow)

/**
 * PcWindowState:
 * @PC_WINDOW_STATE_EMPTY: no file is open
 * @PC_WINDOW_STATE_LOADING: a file is being read, and there is nothing else to show
 * @PC_WINDOW_STATE_READY: a dataset is shown
 * @PC_WINDOW_STATE_ERROR: a file cannot be opened
 *
 * What a window shows.
 */
typedef enum
{
  PC_WINDOW_STATE_EMPTY,
  PC_WINDOW_STATE_LOADING,
  PC_WINDOW_STATE_READY,
  PC_WINDOW_STATE_ERROR,
} PcWindowState;

PcWindow      *pc_window_new                  (GtkApplication *application,
                                               GSettings      *settings,
                                               GMenuModel     *primary_menu);
PcWindowState  pc_window_get_state            (PcWindow       *self);
void           pc_window_set_state            (PcWindow       *self,
                                               PcWindowState   state);
PcDataset     *pc_window_get_dataset          (PcWindow       *self);
void           pc_window_set_dataset          (PcWindow       *self,
                                               PcDataset      *dataset);
PcCity        *pc_window_get_selected         (PcWindow       *self);
void           pc_window_set_selected         (PcWindow       *self,
                                               PcCity         *city);
PcCityFilter  *pc_window_get_filter           (PcWindow       *self);
void           pc_window_show_city            (PcWindow       *self,
                                               PcCity         *city);
void           pc_window_restore_map_position (PcWindow       *self);
void           pc_window_add_toast            (PcWindow       *self,
                                               const char     *text);

G_END_DECLS
