/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-dataset.h"
#include "pc-enums.h"
#include "pc-validator.h"

G_BEGIN_DECLS

/*
 * A validation under way. The rules stand in several files, each about one part of the dataset.
 *
 * What contradicts itself or leads nowhere is an error, for then nobody can say what the file means.
 * What is incomplete or against the customs of the format is a warning. A rule that asks for completeness
 * holds only where a file has begun with the thing: no endonyms at all are as good as all of them.
 */
typedef struct
{
  PcDataset  *dataset;
  GPtrArray  *problems;
  /* The ids of the sources that something refers to. */
  GHashTable *used_sources;
  /* By name; opening one takes long, and many cities share it. */
  GHashTable *time_zones;
  GRegex     *local_path;
} PcValidation;

void      pc_validation_report        (PcValidation *self,
                                       PcSeverity    severity,
                                       gpointer      record,
                                       const char   *path,
                                       const char   *format,
                                       ...) G_GNUC_PRINTF (5, 6);
char     *pc_validation_path          (const char   *member,
                                       const char   *key);
char     *pc_validation_path_at       (const char   *member,
                                       guint         index);
gboolean  pc_validation_has_reference (PcValidation *self,
                                       gpointer      record,
                                       const char   *path,
                                       const char   *list,
                                       const char   *id);

typedef void (*PcValidationFunc) (PcValidation *self,
                                  gpointer      record,
                                  guint         position);

void      pc_validation_for_each      (PcValidation     *self,
                                       GListModel       *records,
                                       PcValidationFunc  func);

void      pc_validate_ids             (PcValidation *self);
void      pc_validate_texts           (PcValidation *self);
void      pc_validate_sources         (PcValidation *self);
void      pc_validate_countries       (PcValidation *self);
void      pc_validate_sections        (PcValidation *self);
void      pc_validate_greetings       (PcValidation *self);
void      pc_validate_places          (PcValidation *self);
void      pc_validate_relations       (PcValidation *self);
void      pc_validate_documents       (PcValidation *self);
void      pc_validate_claims          (PcValidation *self);
void      pc_validate_statements      (PcValidation *self);
void      pc_validate_use             (PcValidation *self);

G_END_DECLS
