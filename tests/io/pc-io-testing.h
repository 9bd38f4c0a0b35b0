/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset-loader.h"
#include "pc-json-document.h"
#include "pc-problem.h"

G_BEGIN_DECLS

char      *pc_test_describe_problems (GListModel         *problems);
char      *pc_test_describe_list     (PcProblemList      *problems);
GBytes    *pc_test_read_file         (const char         *path);
GBytes    *pc_test_read_krakow       (void);
PcDataset *pc_test_load_text         (const char         *text,
                                      GListModel        **problems);
char      *pc_test_replace           (const char         *text,
                                      const char         *before,
                                      const char         *after);
void       pc_test_add_fixtures      (const char         *folder,
                                      GTestDataFunc       test);
void       pc_test_compare_expected  (const char         *path,
                                      const char         *actual);

G_END_DECLS
