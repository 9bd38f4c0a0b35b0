/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pc-dataset.h"

G_BEGIN_DECLS

#define PC_TYPE_SEARCH_PROVIDER (pc_search_provider_get_type ())

G_DECLARE_FINAL_TYPE (PcSearchProvider, pc_search_provider, PC, SEARCH_PROVIDER, GObject)

PcSearchProvider *pc_search_provider_new         (GApplication      *application);

PcDataset        *pc_search_provider_get_dataset (PcSearchProvider  *self);
void              pc_search_provider_set_dataset (PcSearchProvider  *self,
                                                  PcDataset         *dataset);
GFile            *pc_search_provider_get_file    (PcSearchProvider  *self);
void              pc_search_provider_set_file    (PcSearchProvider  *self,
                                                  GFile             *file);

gboolean          pc_search_provider_export      (PcSearchProvider  *self,
                                                  GDBusConnection   *connection,
                                                  const char        *object_path,
                                                  GError           **error);
void              pc_search_provider_unexport    (PcSearchProvider  *self);

G_END_DECLS
