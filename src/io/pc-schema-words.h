/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-schema-place.h"
#include "pc-schema-rule.h"

G_BEGIN_DECLS

char *pc_schema_words_for_type      (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     JsonNode            *node);
char *pc_schema_words_for_missing   (const char          *member);
char *pc_schema_words_for_unknown   (const char          *member,
                                     const PcSchemaRule  *rule);
char *pc_schema_words_for_values    (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     JsonNode            *node);
char *pc_schema_words_for_constant  (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     JsonNode            *node);
char *pc_schema_words_for_pattern   (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     const char          *text);
char *pc_schema_words_for_format    (const PcSchemaRule  *rule,
                                     const char          *text);
char *pc_schema_words_for_length    (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     glong                length);
char *pc_schema_words_for_n_items   (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     guint                n_items);
char *pc_schema_words_for_n_members (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     guint                n_members);
char *pc_schema_words_for_repeated  (const PcSchemaPlace *place,
                                     JsonNode            *node);
char *pc_schema_words_for_range     (const PcSchemaPlace *place,
                                     const PcSchemaRule  *rule,
                                     JsonNode            *node);

G_END_DECLS
