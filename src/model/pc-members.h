/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PcMembers PcMembers;

PcMembers           *pc_members_new         (void);
void                 pc_members_free        (PcMembers          *self);

const char * const  *pc_members_get_order   (PcMembers          *self);
void                 pc_members_set_order   (PcMembers          *self,
                                             const char * const *order);
const char          *pc_members_get_unknown (PcMembers          *self,
                                             const char         *member);
void                 pc_members_set_unknown (PcMembers          *self,
                                             const char         *member,
                                             const char         *json);
const char         **pc_members_dup_unknown (PcMembers          *self);

G_END_DECLS
