/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-types.h"

G_BEGIN_DECLS

typedef struct _PcLocalizedTextBuilder PcLocalizedTextBuilder;

#define PC_TYPE_LOCALIZED_TEXT (pc_localized_text_get_type ())
GType                   pc_localized_text_get_type      (void) G_GNUC_CONST;

PcLocalizedText        *pc_localized_text_new           (const char                *language,
                                                         const char                *text,
                                                         ...) G_GNUC_NULL_TERMINATED;
PcLocalizedText        *pc_localized_text_ref           (PcLocalizedText           *self);
void                    pc_localized_text_unref         (PcLocalizedText           *self);

guint                   pc_localized_text_get_size      (const PcLocalizedText     *self);
const char             *pc_localized_text_get_language  (const PcLocalizedText     *self,
                                                         guint                      index);
const char             *pc_localized_text_get_text      (const PcLocalizedText     *self,
                                                         guint                      index);
const char             *pc_localized_text_lookup        (const PcLocalizedText     *self,
                                                         const char                *language);
const char             *pc_localized_text_pick          (const PcLocalizedText     *self,
                                                         const char * const        *priority);
const char             *pc_localized_text_pick_language (const PcLocalizedText     *self,
                                                         const char * const        *priority);
gboolean                pc_localized_text_equal         (const PcLocalizedText     *a,
                                                         const PcLocalizedText     *b);
PcLocalizedText        *pc_localized_text_with          (const PcLocalizedText     *self,
                                                         const char                *language,
                                                         const char                *text);

PcLocalizedTextBuilder *pc_localized_text_builder_new   (void);
void                    pc_localized_text_builder_add   (PcLocalizedTextBuilder    *builder,
                                                         const char                *language,
                                                         const char                *text);
PcLocalizedText        *pc_localized_text_builder_end   (PcLocalizedTextBuilder    *builder);
void                    pc_localized_text_builder_free  (PcLocalizedTextBuilder    *builder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcLocalizedText, pc_localized_text_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PcLocalizedTextBuilder, pc_localized_text_builder_free)

G_END_DECLS
