/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *pc_json_syntax_describe_value         (const char *at,
                                             const char *end);
char *pc_json_syntax_describe_key           (const char *at,
                                             const char *end);
char *pc_json_syntax_describe_missing_colon (const char *key,
                                             const char *key_end);
char *pc_json_syntax_describe_missing_comma (const char *at,
                                             const char *end);
char *pc_json_syntax_describe_number        (const char *at,
                                             const char *end);
char *pc_json_syntax_describe_escape        (const char *at,
                                             const char *end);
char *pc_json_syntax_describe_control       (char        control);
char *pc_json_syntax_describe_wrong_bracket (char        closing,
                                             char        opening,
                                             guint       opening_line);
char *pc_json_syntax_describe_end           (char        opening,
                                             guint       opening_line);
char *pc_json_syntax_describe_rest          (const char *at,
                                             const char *end);

G_END_DECLS
